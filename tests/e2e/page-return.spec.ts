// Pages that Chromium itself keeps in its cache, or makes ready before they are asked for.
import type { browser } from 'wxt/browser';
import { PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import { expect, test, type Unattached } from './unattached.ts';

/** In an extension page. */
declare const chrome: typeof browser;

/** The entry behind the mark, and its kind. */
const KEY = 'built-in/ca-sau-ho-tay-ha-noi';
const KINDS = ['false'];

test('a page that comes back from the cache has its marks, its number and its card, and is asked about once', async ({
  unattached,
}) => {
  const tab = await readArticle(unattached);
  await leave(unattached, tab);
  expect(await count(unattached, tab)).toBe('');
  await goBack(unattached, tab);
  await expect.poll(() => marked(unattached, tab)).toEqual([WORDS]);
  await expect.poll(() => count(unattached, tab)).toBe('1');
  expect(await unattached.inTab(tab, () => globalThis.befell)).toEqual([
    'loaded',
    'back from the cache',
  ]);
  const [first, again, ...more] = await sentOf(unattached, 'match');
  expect([again?.passages, more]).toEqual([first?.passages, []]);
  await tell(unattached, tab, { type: 'open-match', key: null });
  await expect.poll(() => cardText(unattached, tab)).toContain(WORDS);
});

for (const [what, change] of [
  ['hid its mark', { dismissed: { version: 1, marks: [{ key: KEY, words: WORDS, at: 1 }] } }],
  ['switched its site off', { settings: { version: 1, sitesOff: ['vnexpress'] } }],
  ['chose no marks of its kind', { settings: { version: 1, marks: { kindsOff: KINDS } } }],
] as const) {
  test(`where the reader ${what} while a page lay in the cache, it comes back without`, async ({
    unattached,
  }) => {
    const tab = await readArticle(unattached);
    await leave(unattached, tab);
    await unattached.options.evaluate((kept) => chrome.storage.local.set(kept as object), change);
    await goBack(unattached, tab);
    await expect.poll(() => marked(unattached, tab)).toEqual([]);
    await expect.poll(() => count(unattached, tab)).toBe('');
  });
}

test('a page that is prerendered is not read before it is shown', async ({ unattached }) => {
  const tab = await unattached.openTab(SITE + PATHS.announcing);
  const announced = () => unattached.network.asked.some(({ url }) => url.endsWith(PATHS.announced));
  await expect.poll(announced).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await unattached.heard()).toEqual([]);
  await unattached.inTab(tab, () => document.querySelector('a')?.click());
  await expect.poll(() => marked(unattached, tab)).toEqual([WORDS]);
  expect(await unattached.inTab(tab, () => globalThis.befell)).toEqual([
    'prerendered',
    'activated',
  ]);
  await expect.poll(() => count(unattached, tab)).toBe('1');
  const asked = unattached.network.asked.filter(({ url }) => url.endsWith(PATHS.announced));
  expect(asked).toHaveLength(1);
  expect(await sentOf(unattached, 'match')).toHaveLength(1);
});

async function readArticle(unattached: Unattached): Promise<number> {
  const tab = await unattached.openTab(SITE + PATHS.article);
  await expect.poll(() => marked(unattached, tab)).toEqual([WORDS]);
  await expect.poll(() => count(unattached, tab)).toBe('1');
  return tab;
}

async function leave({ options, inTab }: Unattached, tabId: number): Promise<void> {
  await options.evaluate(
    (id, url) => void chrome.tabs.update(id, { url }),
    tabId,
    SITE + PATHS.other,
  );
  await expect.poll(() => inTab(tabId, () => document.title).catch(() => '')).toBe('Chuyện khác');
}

/** By the browser's own button; fails where the page was loaded anew. */
async function goBack({ options, inTab }: Unattached, tabId: number): Promise<void> {
  await options.evaluate((id) => chrome.tabs.goBack(id), tabId);
  await expect
    .poll(() => inTab(tabId, () => globalThis.befell).catch(() => []))
    .toEqual(['loaded', 'back from the cache']);
}

function count({ options }: Unattached, tabId: number): Promise<string> {
  return options.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

async function sentOf({ heard }: Unattached, type: string) {
  return (await heard()).filter((one) => one.type === type);
}

function marked({ inTab }: Unattached, tabId: number): Promise<string[]> {
  return inTab(tabId, () =>
    [...CSS.highlights].flatMap(([ink, highlight]) =>
      ink.includes('active')
        ? []
        : [...(highlight as unknown as Set<StaticRange>)].map((range) =>
            (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
          ),
    ),
  );
}

function tell({ options }: Unattached, tabId: number, message: object): Promise<unknown> {
  return options.evaluate(
    (id, said) => chrome.tabs.sendMessage(id, said, { frameId: 0 }),
    tabId,
    message,
  );
}

function cardText({ inTab }: Unattached, tabId: number): Promise<string> {
  return inTab(
    tabId,
    () =>
      document.querySelector('html > div')?.shadowRoot?.querySelector('.card')?.textContent ?? '',
  );
}
