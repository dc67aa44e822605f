// The life of a page under the extension in Firefox: back from the browser's own cache, and when the
// extension is loaded anew, switched off or removed under it.
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import { PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import { expect, test } from './article.ts';
import { cardShown } from './card.ts';
import type { Firefox } from './firefox.ts';
import { clickMark, markedWords } from './marks.ts';

/** In an extension page. */
declare const browser: typeof Browser;

const KEPT = [
  ['switched its site off', { settings: { version: 1, sitesOff: ['vnexpress'] } }],
  ['chose no marks of its kind', { settings: { version: 1, marks: { kindsOff: ['false'] } } }],
] as const;

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

const MARKED = { lines: ['underline'], cards: 0 };
const BARE = { lines: [], cards: 0 };
for (const [how, end, after] of [
  ['loaded anew', (_, options) => options.evaluate(() => browser.runtime.reload()), MARKED],
  ['disabled', ({ manage }) => manage('disable'), BARE],
  ['uninstalled', ({ manage }) => manage('uninstall'), BARE],
] as [string, (firefox: Firefox, options: Page) => Promise<void>, typeof MARKED][]) {
  test(`when the extension is ${how} under an open page, it goes in silence`, async ({
    firefox,
  }) => {
    const options = await firefox.open('options.html', '#dismissed');
    const page = await firefox.visit(SITE + PATHS.article);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await expect.poll(() => markedWords(page)).toEqual([WORDS]);
    await clickMark(page, WORDS);
    await cardShown(page);
    await end(firefox, options);
    await expect.poll(() => look(page)).toEqual(after);
    await page.evaluate(() => document.querySelector('#mark')?.prepend('Thêm vài chữ. '));
    await expect.poll(() => look(page)).toEqual(after);
    await page.reload();
    await expect.poll(() => look(page)).toEqual(after);
    expect(await page.evaluate(() => globalThis.befell)).toEqual(['loaded']);
    expect(complaints).toEqual([]);
    if (how !== 'disabled') return;
    await firefox.manage('enable');
    await expect.poll(() => look(page)).toEqual(MARKED);
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

/** What a reader sees: the lines under words, one for each mark, and cards. */
function look(page: Page): Promise<{ lines: string[]; cards: number }> {
  return page.evaluate(() => ({
    lines: [...CSS.highlights].flatMap(([ink, highlight]) =>
      [...(highlight as unknown as Set<StaticRange>)].flatMap(({ startContainer }) => {
        const { parentElement } = startContainer;
        const style = parentElement && getComputedStyle(parentElement, `::highlight(${ink})`);
        return style && style.textDecorationLine !== 'none' ? [style.textDecorationLine] : [];
      }),
    ),
    cards: [...document.querySelectorAll('html > div')].filter((host) =>
      host.shadowRoot?.querySelector('.card')?.checkVisibility({ visibilityProperty: true }),
    ).length,
  }));
}
