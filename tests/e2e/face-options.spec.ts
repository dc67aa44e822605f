// The options' choices, as they come out on a page: which marks there are, and how they look.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { markCount, openArticle, startFace } from './face-lab.ts';

const SIMILAR =
  'Nghe bảo sắp tới gộp tiếp, cả nước chỉ còn 16 tỉnh thôi, giấy tờ lại đổi hết bà con ơi.';
/** For the page to be taken for an article. */
const LONG_ENOUGH =
  'Ngoài ra hôm nay trời đẹp, chợ đông hơn mọi ngày một chút, ai về nhà nấy và chẳng có gì đặc biệt. '.repeat(
    3,
  );

let extension: Extension;
let options: Page;

test.beforeAll(async () => {
  extension = await startFace();
  await extension.context.route('https://tuoitre.vn/**', (route) =>
    route.fulfill({
      body: `<!doctype html><meta charset="utf-8"><title>Ví dụ</title><h1>Ví dụ</h1>
        <div itemprop="articleBody"><p>${SIMILAR}</p><p>${LONG_ENOUGH}</p></div>`,
      contentType: 'text/html; charset=utf-8',
    }),
  );
});
test.afterAll(() => extension.context.close());
test.beforeEach(async () => {
  options = await extension.open('options.html');
});
test.afterEach(() => options.close());

test('marks look as chosen at once, on an open page', async () => {
  const { page } = await openArticle(extension);
  await options.getByRole('radio', { name: /Chỉ gạch chân/ }).check();
  await expect.poll(async () => (await inks(page)).join()).toMatch(/^phrase-neutral-line/);
  expect((await inks(page)).every((ink) => !/phrase-(repeats|neutral)$/.test(ink))).toBe(true);
  await options.getByRole('radio', { name: /tô nhẹ/ }).check();
  await expect.poll(async () => (await inks(page)).join()).not.toContain('line');
  expect(await markCount(page)).toBe(2);
  await page.close();
});

test('old rumours fall silent, on the page and on the toolbar; looking up still finds them', async () => {
  const { page } = await openArticle(extension);
  const months = options.getByRole('combobox', { name: /Tin bị bác bỏ/ });
  await months.selectOption({ label: '12 tháng gần đây' });
  await expect.poll(() => markCount(page)).toBe(1);
  await expect.poll(badge).toBe('1');
  await months.selectOption({ label: '3 tháng gần đây' });
  await expect.poll(() => markCount(page)).toBe(0);
  await expect.poll(badge).toBe('');
  const popup = await extension.open('popup.html');
  await popup.keyboard.type('loai bo tien menh gia nho');
  await expect(popup.locator('.entry mark').first()).toBeVisible();
  await popup.close();
  await months.selectOption({ label: 'Bất cứ lúc nào' });
  await expect.poll(() => markCount(page)).toBe(2);
  await page.close();
});

test('a kind is turned off by keyboard alone, in three steps, and on again', async () => {
  const { page } = await openArticle(extension);
  await options.locator('#marks summary').focus();
  await options.keyboard.press('Enter');
  await options.keyboard.press('Tab');
  await expect(options.getByRole('checkbox', { name: 'Sai sự thật' })).toBeFocused();
  await options.keyboard.press('Space');
  await expect.poll(() => markCount(page)).toBe(0);
  await expect(options.getByText('đang bật 9 trên 10')).toBeVisible();
  await options.keyboard.press('Space');
  await expect.poll(() => markCount(page)).toBe(2);
  await page.close();
});

test('resemblances are left out when only exact matches are wanted', async () => {
  const page = await extension.context.newPage();
  await page.goto('https://tuoitre.vn/vi-du-100001.htm');
  await expect.poll(() => inks(page)).toEqual(['phrase-similar']);
  const exact = options.getByRole('checkbox', { name: /Chỉ hiện dấu khớp hẳn/ });
  await exact.check();
  await expect.poll(() => inks(page)).toEqual([]);
  await exact.uncheck();
  await expect.poll(() => inks(page)).toEqual(['phrase-similar']);
  await page.close();
});

test('the options are saved to a file, changed, and taken from it again by keyboard', async () => {
  await options.getByRole('radio', { name: /Chỉ gạch chân/ }).check();
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Lưu ra tệp' }).press('Enter');
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('doi-chieu-tuy-chon.json');
  const text = readFileSync(await saved.path(), 'utf8');
  await options.getByRole('radio', { name: /tô nhẹ/ }).check();
  await pick(text);
  await expect(options.getByRole('button', { name: 'Thôi' })).toBeFocused();
  await options.keyboard.press('Shift+Tab');
  await options.keyboard.press('Enter');
  await expect(fileStatus()).toHaveText('Đã nạp tùy chọn.');
  await expect(options.getByRole('radio', { name: /Chỉ gạch chân/ })).toBeChecked();
  await expect(options.getByRole('button', { name: 'Nạp từ tệp' })).toBeFocused();
  await options.getByRole('radio', { name: /tô nhẹ/ }).check();
});

test('a file that brings a feed shows whose key it is before it is taken; a hostile one changes nothing', async () => {
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Lưu ra tệp' }).click();
  const file = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  const before = await settings();
  const publicKey = 'A'.repeat(43);
  await pick(JSON.stringify({ ...file, feeds: [{ url: 'https://example.org/x', publicKey }] }));
  // The fingerprint of 32 zero bytes.
  const offer = options.locator('.file-offer');
  await expect(offer).toContainText('example.org 6668 7aad f862 bd77');
  await offer.getByRole('button', { name: 'Thôi' }).click();
  await pick(JSON.stringify({ ...file, feeds: [{ url: 'javascript:alert(1)', publicKey }] }));
  await expect(fileStatus()).toContainText('Không có gì thay đổi.');
  await pick('{"format":"doi-chieu-settings","version":9}');
  await expect(fileStatus()).toContainText('bản tiện ích mới hơn');
  expect(await settings()).toEqual(before);
});

test('what is stored is told, and the shortcuts lead to the browser’s own page', async () => {
  await expect(options.locator('#privacy')).toContainText(/Đang dùng \d+(,\d)? MB/);
  await expect(options.locator('#shortcuts')).toContainText('Trên trang: mở thẻ của dấu kế tiếp');
  await expect(options.locator('#shortcuts kbd').nth(1)).toHaveText('.');
  // Never a name that only the manifest has.
  await expect(options.locator('#shortcuts')).not.toContainText('_');
  const opened = extension.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Đổi phím tắt' }).press('Enter');
  const page = await opened;
  expect(page.url()).toBe('chrome://extensions/shortcuts');
  await page.close();
});

test('the list of parts says which is being read', async () => {
  await options.setViewportSize({ width: 1240, height: 700 });
  const current = options.locator('nav [aria-current]');
  await expect(current).toHaveText('Chủ đề');
  await options.getByRole('link', { name: 'Dấu trên trang' }).click();
  await expect(current).toHaveText('Dấu trên trang');
  await options.keyboard.press('End');
  await expect(current).toHaveText('Dữ liệu và riêng tư');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways at 320 pixels or 200 %, ${colorScheme}`, async () => {
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const summary of await options.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page: options }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
    ).toEqual([]);
    for (const [name, width] of [
      ['wide', 1240],
      // What 200 % leaves of a small laptop.
      ['zoomed', 640],
      ['narrow', 320],
    ] as const) {
      await options.setViewportSize({ width, height: 800 });
      const over = await options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, name).toBe(0);
      const path = `test-results/face/options-${name}-${colorScheme}.png`;
      await options.screenshot({ path, fullPage: true });
    }
  });
}

/** Picks a file with this text. */
async function pick(text: string): Promise<void> {
  const choosing = options.waitForEvent('filechooser');
  await options.getByRole('button', { name: 'Nạp từ tệp' }).press('Enter');
  const chooser = await choosing;
  const buffer = Buffer.from(text);
  await chooser.setFiles({ name: 'vi-du.json', mimeType: 'application/json', buffer });
}

function fileStatus() {
  return options.locator('.settings-file').getByRole('status');
}

function settings(): Promise<unknown> {
  return extension.worker.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.storage.local.get('settings'),
  );
}

/** Names of the highlights that hold anything. */
function inks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) => (highlight.size > 0 ? [name] : [])).sort(),
  );
}

type Chrome = {
  chrome: {
    tabs: { query: (which: object) => Promise<{ id: number; url?: string }[]> };
    storage: { local: { get: (key: string) => Promise<unknown> } };
    action: { getBadgeText: (of: { tabId: number }) => Promise<string> };
  };
};

/** What the toolbar says of the newest article. */
function badge(): Promise<string> {
  return extension.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Chrome;
    const tabs = await chrome.tabs.query({ url: 'https://vnexpress.net/*' });
    return chrome.action.getBadgeText({ tabId: tabs.at(-1)?.id ?? -1 });
  });
}
