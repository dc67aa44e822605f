// The life of a page under the extension in Firefox: back from the browser's own cache, and when the
// extension is loaded anew, switched off or removed under it.
import { test as base, expect } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import { lifeHost, PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import { openNetwork } from '../network.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { markedWords } from './marks.ts';

/** In an extension page. */
declare const browser: typeof Browser;

const KEPT = [
  ['switched its site off', { settings: { version: 1, sitesOff: ['vnexpress'] } }],
  ['chose no marks of its kind', { settings: { version: 1, marks: { kindsOff: ['false'] } } }],
] as const;

const test = base.extend<{ firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  firefox: async ({}, use) => {
    const network = await openNetwork({ 'vnexpress.net': lifeHost });
    const firefox = await startFirefox(network);
    await use(firefox);
    await firefox.close();
    await network.close();
  },
});

test('a page that comes back from the cache has its marks and its number', async ({ firefox }) => {
  const options = await firefox.open('options.html', '#dismissed');
  const page = await firefox.visit(SITE + PATHS.article);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await expect.poll(() => count(options)).toBe('1');
  await page.goto(SITE + PATHS.other);
  await expect.poll(() => count(options)).toBe('');
  await goBack(page);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await expect.poll(() => count(options)).toBe('1');
});

for (const [what, change] of KEPT) {
  test(`where the reader ${what} while a page lay in the cache, it comes back without`, async ({
    firefox,
  }) => {
    const options = await firefox.open('options.html', '#dismissed');
    const page = await firefox.visit(SITE + PATHS.article);
    await expect.poll(() => markedWords(page)).toEqual([WORDS]);
    await page.goto(SITE + PATHS.other);
    await options.evaluate((kept) => browser.storage.local.set(kept as object), change);
    await goBack(page);
    await expect.poll(() => markedWords(page)).toEqual([]);
    await expect.poll(() => count(options)).toBe('');
  });
}

/** Fails where the page was loaded anew. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
  await expect
    .poll(() => page.evaluate(() => globalThis.befell).catch(() => []))
    .toEqual(['loaded', 'back from the cache']);
}

/** What the toolbar's button shows for the tab of the newspaper. */
function count(options: Page): Promise<string> {
  return options.evaluate(async (site) => {
    const [tab] = await browser.tabs.query({ url: `${site}/*` });
    return browser.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  }, SITE);
}
