// Back from an entry to the lists of the popup: where the reader was, with what was open still open.
import type { Locator, Page } from 'playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { startFace } from './face-lab.ts';

let extension: Extension;
let popup: Page;

test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());
test.beforeEach(async () => {
  popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect(popup.locator('.browse .entry').nth(20)).toBeAttached();
});
test.afterEach(() => popup.close());

for (const [how, goBack] of [
  ['Escape', () => popup.keyboard.press('Escape')],
  ['its button', () => popup.locator('.detail-head button').click()],
] as const) {
  test(`${how} leads back to the place in a long list`, async () => {
    const place = await popup.locator('.popup-main').evaluate((main) => {
      main.scrollTop = 900;
      return main.scrollTop;
    });
    expect(place).toBe(900);
    const row = popup.locator(`.entry[data-key="${await keyAt(200)}"]`);
    await row.click();
    await expect(popup.locator('.detail .fact')).toBeVisible();
    await expect(row).toBeHidden();
    await goBack();
    await expect(row).toBeFocused();
    expect(await popup.locator('.popup-main').evaluate((main) => main.scrollTop)).toBe(900);
  });
}

test('what is looked up from far down a list begins with the best answer', async () => {
  await popup.locator('.popup-main').evaluate((main) => {
    main.scrollTop = 900;
  });
  await popup.locator('.search .field').fill('bắt cóc trẻ em');
  await expect(popup.locator('.results .entry').nth(8)).toBeAttached();
  await expect(popup.locator('.results .entry').first()).toBeInViewport({ ratio: 1 });
});

test('the list of news is still open, and its row has the focus and not the same entry below', async () => {
  const news = await bringNews();
  await news.locator('summary').click();
  await news.locator('.entry').press('Enter');
  await expect(popup.locator('.detail .fact')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(news.locator('.entry')).toBeFocused();
});

test('the arrows pass a closed list by', async () => {
  const news = await bringNews();
  await expect(news.locator('.entry')).toBeHidden();
  await popup.locator('.search .field').press('ArrowDown');
  await expect(popup.locator('.browse .entry').first()).toBeFocused();
});

test('an entry that nobody can open says so', async () => {
  await popup.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's own.
    const { runtime } = (globalThis as any).chrome;
    runtime.sendMessage = () => Promise.reject(new Error('ví dụ'));
  });
  await popup.locator('.browse .entry').first().click();
  await expect(popup.locator('.popup-main')).toContainText('Bạn đóng cửa sổ này');
});

test('while an entry is open the arrows do not go through the lists below it', async () => {
  await popup.locator('.browse .entry').first().click();
  await expect(popup.locator('.detail')).toBeVisible();
  const box = popup.locator('.search .field');
  await box.focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('ArrowDown');
  await expect(box).toBeFocused();
});

/** The key of the row that is shown at this height of the window. */
function keyAt(y: number): Promise<string | null> {
  return popup.evaluate((y) => {
    const row = document.elementFromPoint(190, y)?.closest('.entry');
    return row?.getAttribute('data-key') ?? null;
  }, y);
}

/** The first entry of all, as one that came since last time. */
async function bringNews(): Promise<Locator> {
  const key = await popup.locator('.browse .entry').first().getAttribute('data-key');
  await extension.worker.evaluate((key) => {
    const fresh = [{ key, topic: 'ví dụ' }];
    const news = { version: 1, news: { known: { upTo: '2026-11-01', keys: [] }, fresh } };
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own.
    return (globalThis as any).chrome.storage.local.set({ news });
  }, key);
  await popup.reload();
  const list = popup.locator('.news-list');
  await expect(list).toBeVisible();
  return list;
}
