// The card on a page that holds a dialog over everything else, and on one that takes the card away.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { type Extension, expect, test } from './extension.ts';
import { painted } from './page-lab.ts';

/** In the worker. */
declare const chrome: typeof browser;

const ADDRESS = 'https://vnexpress.net/vi-du-100000.html';
const ARTICLE = `<div itemprop="articleBody"><p>Đây là một bài ví dụ đủ dài để được coi là một bài
  báo: người này hỏi người kia, rồi ai về nhà nấy, chẳng có gì đặc biệt ngoài chuyện hôm nay trời đẹp
  và chợ đông hơn mọi ngày một chút.</p><p id="mark">Nghe nói cá sấu xuất hiện ở Hồ Tây.</p>
  <p style="height: 600px">Hết.</p></div>`;

test('in a dialog that makes all else inert the card is read, pressed and left by keyboard', async ({
  extension,
}) => {
  const page = await openCard(extension, `<dialog>${ARTICLE}</dialog>`, () =>
    document.querySelector('dialog')?.showModal(),
  );
  await page.getByRole('button', { name: 'Không liên quan' }).click();
  const kept = () => extension.worker.evaluate(() => chrome.storage.local.get('dismissed'));
  await expect.poll(async () => Object.keys(await kept())).toEqual(['dismissed']);
  // The key is the card's, and the dialog stays.
  await page.keyboard.press('Escape');
  await expect.poll(() => hosts(page)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('a card that the page has taken away is closed, and its keys are the page’s again', async ({
  extension,
}) => {
  const page = await openCard(extension, ARTICLE);
  await page.evaluate(() => {
    document.querySelector('div[popover]')?.remove();
    Object.assign(globalThis, { keys: [] });
    addEventListener('keydown', ({ key }) => globalThis.keys.push(key));
  });
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.keys()].join()))
    .not.toContain('active');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => globalThis.keys)).toEqual(['Escape']);
});

declare global {
  var keys: string[];
}

async function openCard(
  { context }: Extension,
  body: string,
  prepare: () => void = () => {},
): Promise<Page> {
  await context.route(`${new URL(ADDRESS).origin}/**`, (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>${body}`,
      contentType: 'text/html; charset=utf-8',
    }),
  );
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.evaluate(prepare);
  await expect.poll(async () => (await painted(page, 'p')).length).toBe(1);
  const box = await page.locator('#mark').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 90, (box?.y ?? 0) + 10);
  await expect.poll(() => hosts(page)).toBe(1);
  await expect(page.getByRole('button', { name: 'Không liên quan' })).toBeVisible();
  return page;
}

function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('div[popover]').length);
}
