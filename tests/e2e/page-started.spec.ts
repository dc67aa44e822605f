// Pages that were open before the extension was there, or before it was updated or switched on again:
// the browser begins only on those that load, so the background begins on the others.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { article, WORDS } from '../fixtures/pages/life.ts';
import { type BrowserSettings, openSettings } from './browser-settings.ts';
import { type Extension, expect, test } from './extension.ts';
import { painted } from './page-lab.ts';

/** In the worker. */
declare const chrome: typeof browser;

const URL_OF_ARTICLE = 'https://vnexpress.net/vi-du-100000.html';

for (const [how, begin] of [
  ['is updated', ({ worker }) => worker.evaluate(() => chrome.runtime.reload()).catch(() => {})],
  [
    'was switched off and on',
    async (_, settings) => {
      await settings.disable();
      await settings.enable();
    },
  ],
] as [string, (extension: Extension, settings: BrowserSettings) => Promise<void>][]) {
  test(`when the extension ${how}, a page that is open goes on with its marks and its card`, async ({
    extension,
  }) => {
    const complaints: string[] = [];
    const page = await visit(extension);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
    });
    await expect.poll(() => marked(page)).toEqual([WORDS]);
    const settings = await openSettings(extension);
    await settings.turnDeveloperModeOn();
    await begin(extension, settings);
    await page.bringToFront();
    const hosts = () => page.evaluate(() => document.querySelectorAll('html > div').length);
    await expect(async () => {
      await page.locator('#mark').click({ position: { x: 30, y: 8 } });
      await expect.poll(hosts, { timeout: 500 }).toBe(1);
    }).toPass();
    await expect(page.getByRole('dialog').locator('.fact')).toBeVisible();
    // Whoever ran there before has gone, and nothing is marked twice.
    await page.locator('#mark').evaluate((element) => element.append(' Thêm vài chữ.'));
    await page.waitForTimeout(800);
    expect(await marked(page)).toEqual([WORDS]);
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
    expect(complaints).toEqual([]);
  });
}

async function visit({ context }: Extension): Promise<Page> {
  await context.route(URL_OF_ARTICLE, (route) =>
    route.fulfill({ body: article(), contentType: 'text/html; charset=utf-8' }),
  );
  const page = await context.newPage();
  await page.goto(URL_OF_ARTICLE);
  return page;
}

async function marked(page: Page): Promise<string[]> {
  const found = await painted(page, 'p');
  return found.flatMap(({ ink, words }) => (ink.includes('active') ? [] : words));
}
