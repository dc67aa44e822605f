// The card's script alone, with what it asks answered by the test: several entries at one place,
// entries that are gone, a background that is gone.
import { type Browser, expect, type Page, test } from 'playwright/test';
import type { ShownEntry } from '../../lib/messages.ts';
import type { CardRequest } from '../../lib/page/card-door.ts';
import { notice, rebuttal, shown } from '../fixtures/gallery/entries.ts';
import { bundle } from './bundle.ts';
import { card } from './face-lab.ts';
import { startBrowser } from './page-lab.ts';

type Told = { dismissed: string[]; closed: number };

declare global {
  var told: Told;
  /** What the card asked of the background, and how many marks had gone by then. */
  var asked: unknown[];
  var openCard: (keys: string[], takeFocus: boolean) => void;
  var cardScript: { createCardDoor: (css: string) => { open: (request: CardRequest) => void } };
}

const ENTRIES: ShownEntry[] = [
  shown(rebuttal('false')),
  shown(notice),
  shown(null, { key: 'built-in/vi-du-da-rut' }),
];
const KEYS = ENTRIES.map(({ key }) => key);

let browser: Browser;
let script: string;
let page: Page;

test.beforeAll(async () => {
  browser = await startBrowser();
  const alias = { 'wxt/browser': 'tests/e2e/page-stub.ts' };
  const shipped = await bundle('entrypoints/card/card.tsx', 'cardScript', { alias });
  // Closed as it ships; here it is looked into.
  script = shipped.replace(/(attachShadow\(\{ mode: )"closed"/, '$1"open"');
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent(
    '<html lang="vi"><p id="mark" style="margin: 40px">Ví dụ</p><a href="#x">x</a>',
  );
  await page.addScriptTag({ content: script });
  await page.evaluate((entries) => {
    globalThis.told = { dismissed: [], closed: 0 };
    globalThis.asked = [];
    globalThis.answerMessage = async (message) => {
      globalThis.asked.push({ ...(message as object), gone: globalThis.told.dismissed.length });
      return { ok: true, value: entries };
    };
    const door = globalThis.cardScript.createCardDoor('.card { width: 360px }');
    globalThis.openCard = (keys, takeFocus) =>
      door.open({
        pages: keys.map((key) => ({
          key: key as `${string}/${string}`,
          tone: 'repeats',
          how: 'phrase',
          stance: 'repeats',
          words: 'ví dụ',
          place: { kind: 'article', node: document.body },
        })),
        anchorRect: () => document.getElementById('mark')?.getBoundingClientRect() ?? null,
        takeFocus,
        stays: takeFocus,
        onDismiss: ({ key }) => void globalThis.told.dismissed.push(key),
        onClose: () => void globalThis.told.closed++,
      });
  }, ENTRIES);
});
test.afterEach(() => page.close());

test('several entries at one place are turned by the arrow keys, and stop at both ends', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS);
  await expect(card(page)).toContainText('1 / 3');
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toContainText('2 / 3');
  await expect(card(page)).toContainText('Thông tin chính thức');
  await expect(card(page).getByRole('button', { name: 'Sao chép thông tin' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toContainText('3 / 3');
  await page.keyboard.press('ArrowLeft');
  await expect(card(page)).toContainText('2 / 3');
});

test('an entry that was withdrawn says so, and there is nothing to copy', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(2));
  await expect(card(page)).toContainText('Bên công bố đã rút mục này');
  await expect(card(page).getByRole('button', { name: /Sao chép/ })).toHaveCount(0);
  await expect(card(page)).not.toContainText('1 / 1');
});

test('of two entries one is dismissed and says so, and the other stays', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 2));
  await card(page).getByRole('button', { name: 'Không liên quan' }).click();
  await expect(card(page)).toContainText('Đã ẩn dấu này');
  await expect(card(page)).toContainText('“ví dụ”');
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toContainText('Thông tin chính thức');
  await page.keyboard.press('ArrowLeft');
  await expect(card(page)).toContainText('Đã ẩn dấu này');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => globalThis.told)).toEqual({
    dismissed: KEYS.slice(0, 1),
    closed: 1,
  });
});

test('what was dismissed by a slip is shown again where it was hidden, by keyboard', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
  const dismiss = card(page).getByRole('button', { name: 'Không liên quan' });
  await dismiss.focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('button', { name: 'Hiện lại dấu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dismiss).toBeVisible();
  await expect(card(page)).toBeFocused();
  expect(await page.evaluate(() => globalThis.asked)).toContainEqual({
    type: 'restore',
    key: KEYS[0],
    words: 'ví dụ',
    gone: 1,
  });
});

/** What may be wrong with a background that is still there: no answer, or one that says so. */
const FAULTS: [name: string, fault: { code: string } | null][] = [
  ['does not answer', null],
  ['cannot open its database', { code: 'store' }],
  ['has no room left', { code: 'quota' }],
];
const breakBackground = (fault: { code: string } | null) =>
  page.evaluate((error) => {
    globalThis.answerMessage = async () => {
      if (error) return { ok: false, error };
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
  }, fault);

test('what is dismissed is told to the background before its mark goes', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
  await card(page).getByRole('button', { name: 'Không liên quan' }).click();
  await expect.poll(() => page.evaluate(() => globalThis.told.dismissed)).toEqual(KEYS.slice(0, 1));
  expect(await page.evaluate(() => globalThis.asked)).toContainEqual({
    type: 'dismiss',
    key: KEYS[0],
    words: 'ví dụ',
    gone: 0,
  });
});

for (const [name, fault] of FAULTS) {
  test(`where the background ${name} a mark that cannot be hidden stays, and the card says so`, async () => {
    await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
    const dismiss = card(page).getByRole('button', { name: 'Không liên quan' });
    await expect(dismiss).toBeVisible();
    await breakBackground(fault);
    await dismiss.click();
    await expect(card(page)).toContainText('Lúc này chưa ghi được');
    expect(await page.evaluate(() => globalThis.told.dismissed)).toEqual([]);
  });

  test(`where the background ${name} the card says so when a mark cannot be brought back`, async () => {
    await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
    await card(page).getByRole('button', { name: 'Không liên quan' }).click();
    await expect
      .poll(() => page.evaluate(() => globalThis.told.dismissed))
      .toEqual(KEYS.slice(0, 1));
    await breakBackground(fault);
    await card(page).getByRole('button', { name: 'Hiện lại dấu' }).click();
    await expect(card(page)).toContainText('Lúc này chưa ghi được');
  });

  test(`where the background ${name} the card says what to do, and stays until it is closed`, async () => {
    await breakBackground(fault);
    await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
    await expect(card(page)).toContainText('mở lại');
    await page.waitForTimeout(700);
    await expect(card(page)).toContainText('mở lại');
    // The extension is there, and the page itself is well.
    await expect(card(page)).not.toContainText(/cập nhật|tải lại/);
    await expect(card(page)).toHaveAccessibleName(/Lúc này chưa mở được mục này/);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });
}

test('a card whose mark was dismissed goes with the pointer, however it was opened', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
  await card(page).getByRole('button', { name: 'Không liên quan' }).click();
  await expect(card(page)).toContainText('Đã ẩn dấu này');
  await page.mouse.move(700, 500);
  await expect(card(page)).toHaveCount(0);
});

test('a card that makes room for another says nothing; only a closed one does', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, false), KEYS.slice(0, 1));
  await expect(card(page)).toContainText('Sai sự thật');
  await page.evaluate((keys) => globalThis.openCard(keys, false), KEYS.slice(1, 2));
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText('Thông tin chính thức');
  expect(await page.evaluate(() => globalThis.told.closed)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => globalThis.told.closed)).toBe(1);
});

test('a press elsewhere on the page closes it', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
  await expect(card(page)).toBeVisible();
  await page.mouse.click(700, 500);
  await expect(card(page)).toHaveCount(0);
});

test('when the extension is gone the card goes, too', async () => {
  await page.evaluate((keys) => globalThis.openCard(keys, true), KEYS.slice(0, 1));
  await expect(card(page)).toContainText('Sai sự thật');
  await page.evaluate(() => {
    globalThis.isExtensionGone = true;
  });
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => globalThis.told.closed)).toBe(1);
});
