// Leave to read a site, taken back and given again in the browser's own settings while its pages are
// open.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { article, WORDS } from '../fixtures/pages/life.ts';
import { openSettings } from './browser-settings.ts';
import { type Extension, expect, test } from './extension.ts';
import { painted } from './page-lab.ts';

/** In the worker. */
declare const chrome: typeof browser;

const TAKEN = '*://*.vnexpress.net/*';
const KEPT = '*://*.tuoitre.vn/*';

test('where a site’s leave is taken back its open pages are let go at once, and read again when it is given', async ({
  extension,
}) => {
  const page = await visit(extension, 'https://vnexpress.net/vi-du-100000.html');
  const other = await visit(extension, 'https://tuoitre.vn/vi-du-100000.html');
  await page.bringToFront();
  await page.locator('#mark').click({ position: { x: 30, y: 8 } });
  await expect(page.getByRole('dialog')).toBeVisible();
  const settings = await openSettings(extension);
  await settings.allowOnly([KEPT]);
  await expect.poll(() => marked(page)).toBe('');
  await page.bringToFront();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => document.querySelector('#mark')?.append(' Thêm vài chữ.'));
  await page.waitForTimeout(500);
  expect(await marked(page)).toBe('');
  await other.bringToFront();
  await expect.poll(() => marked(other)).toBe(WORDS);
  await expect.poll(() => counts(extension)).toEqual(['1']);
  await settings.allow(TAKEN);
  await page.bringToFront();
  await expect.poll(() => marked(page)).toBe(WORDS);
  await expect.poll(() => counts(extension)).toEqual(['1', '1']);
});

/** What the toolbar shows for tabs where something is marked. */
function counts({ worker }: Extension): Promise<string[]> {
  return worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id }));
    return (await Promise.all(texts)).filter((text) => /^\d/.test(text));
  });
}

async function visit({ context }: Extension, url: string): Promise<Page> {
  await context.route(url, (route) =>
    route.fulfill({ body: article(), contentType: 'text/html; charset=utf-8' }),
  );
  const page = await context.newPage();
  await page.goto(url);
  await expect.poll(() => marked(page)).toBe(WORDS);
  return page;
}

async function marked(page: Page): Promise<string> {
  const found = await painted(page, 'p');
  return found.flatMap(({ ink, words }) => (ink.includes('active') ? [] : words)).join('');
}
