// The popup from its first picture, which stands in its HTML, to its lists: nothing jumps, and what
// is typed meanwhile counts.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { openArticle, startFace } from './face-lab.ts';

let extension: Extension;

test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the frame stands in the HTML, ${colorScheme}, and nothing of it moves later`, async () => {
    const popup = await openHeld(colorScheme);
    await expect(box(popup)).toBeFocused();
    await expect(popup.locator('.popup')).toHaveCSS(
      'background-color',
      { light: 'rgb(255, 255, 255)', dark: 'rgb(33, 34, 31)' }[colorScheme],
    );
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await popup.screenshot({ path: `test-results/face/popup-frame-${colorScheme}.png` });
    const before = await placesOf(popup);
    expect(before.map(({ of }) => of)).toContain('INPUT field');
    await popup.evaluate(() => globalThis.goOn());
    await expect(popup.locator('.browse .entry').first()).toBeVisible();
    const after = await placesOf(popup);
    for (const place of before) expect(after).toContainEqual(place);
    await popup.close();
  });
}

test('what is typed before the popup is alive is looked up, and the box is the same one', async () => {
  const popup = await openHeld();
  const field = await box(popup).elementHandle();
  await popup.keyboard.type('loai bo tien menh');
  await expect(popup.locator('.entry')).toHaveCount(0);
  await popup.evaluate(() => globalThis.goOn());
  await expect(popup.locator('.entry mark').first()).toBeVisible();
  await popup.keyboard.type(' gia nho');
  await expect(box(popup)).toHaveValue('loai bo tien menh gia nho');
  await expect(box(popup)).toHaveAttribute('placeholder', /^Tra một câu/);
  expect(await field?.evaluate((node) => node === document.activeElement)).toBe(true);
  await popup.close();
});

test('a syllable that is being composed meanwhile is not torn', async () => {
  const popup = await openHeld();
  await expect(box(popup)).toBeFocused();
  const session = await extension.context.newCDPSession(popup);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('tiê');
  await popup.evaluate(() => globalThis.goOn());
  await expect(box(popup)).toHaveAttribute('placeholder', /^Tra một câu/);
  await compose('tiền');
  await session.send('Input.insertText', { text: 'tiền' });
  await expect(box(popup)).toHaveValue('tiền');
  await popup.close();
});

test('words from the context menu do not take the place of what is typed', async () => {
  await extension.worker.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.storage.session.set({
      'pending-look-up': { words: 'nước' },
    }),
  );
  const popup = await openHeld();
  await popup.keyboard.type('tien menh gia');
  await popup.evaluate(() => globalThis.goOn());
  await expect(popup.locator('.entry mark').first()).toBeVisible();
  await expect(box(popup)).toHaveValue('tien menh gia');
  await popup.close();
});

test('with marks on a page that is slow to say so, news and look-ups, the lists come at once', async () => {
  const { page } = await openArticle(extension);
  const popup = await extension.open('popup.html');
  const key = await popup.locator('.browse .entry').first().getAttribute('data-key');
  const tab = await extension.worker.evaluate(
    async (news) => {
      const { storage, tabs } = (globalThis as unknown as Chrome).chrome;
      await storage.local.set({
        'recent-look-ups': { version: 1, queries: ['tiền mệnh giá nhỏ'] },
        news: { version: 1, news },
      });
      return (await tabs.query({ url: 'https://vnexpress.net/*' }))[0];
    },
    {
      known: { upTo: '2026-11-01', keys: [] },
      fresh: [{ key, topic: 'food', updatedAt: '2026-11-02' }],
    },
  );
  // Only what is in front is painted, and here that is the popup's own tab.
  await popup.addInitScript((behind) => {
    const { tabs } = (globalThis as unknown as Chrome).chrome;
    tabs.query = () => new Promise((resolve) => setTimeout(() => resolve([behind]), 150));
  }, tab);
  await popup.reload();
  await expect(popup.locator('.list-title').first()).toContainText('2 mục');
  await expect(popup.locator('.browse .entry').first()).toBeVisible();
  await expect(popup.locator('.news-list')).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Tra gần đây' })).toBeVisible();
  expect(await popup.evaluate(shifts)).toEqual([]);
  await popup.close();
  await page.close();
});

declare global {
  /** Runs what was held back. */
  var goOn: () => void;
}

/** Opens the popup, which thinks until `goOn` is called that it was not painted: it stays as its HTML has it. */
async function openHeld(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await extension.context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript(() => {
    const { requestAnimationFrame: nextFrame, setTimeout: later } = globalThis;
    const held: (() => void)[] = [];
    globalThis.requestAnimationFrame = (run) => held.push(() => nextFrame(run));
    globalThis.setTimeout = ((run: () => void) => held.push(run)) as unknown as typeof setTimeout;
    addEventListener('load', () => {
      globalThis.setTimeout = later;
    });
    globalThis.goOn = () => {
      globalThis.requestAnimationFrame = nextFrame;
      for (const run of held) run();
    };
  });
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  return page;
}

function box(popup: Page) {
  return popup.locator('.search').getByRole('textbox');
}

/** Where everything of the frame stands. */
function placesOf(popup: Page): Promise<{ of: string; at: number[] }[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.popup, .popup > *, .popup-head *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('class') ?? element.getAttribute('d') ?? '';
      return { of: `${element.tagName} ${name}`, at: [x, y, width, height] };
    }),
  );
}

/** What moved since the page was opened. */
function shifts(): Promise<object[]> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().map((entry) => entry.toJSON() as object));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 150);
  });
}

type Chrome = {
  chrome: {
    storage: Record<'local' | 'session', { set: (values: object) => Promise<void> }>;
    tabs: { query: (which: object) => Promise<object[]> };
  };
};
