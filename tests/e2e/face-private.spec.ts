// The toolbar's popup over a private window: all of it works, and nothing of it is on disk. Chromium runs
// the popups of all windows in one place, whose pages reach each other.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { PATHS, SITE } from '../fixtures/pages/life.ts';
import { keptOnDisk, openPrivately } from '../private-window.ts';
import { expect, test } from './private-lab.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const KEY = 'built-in/ca-sau-ho-tay-ha-noi';
const ASKED = 'cá sấu ở hồ nào';
const PAUSE = 'Tạm dừng ở trang này';

test('what is looked up, opened and seen in the popup over a private window leaves nothing on disk', async ({
  options,
}) => {
  await bringNews(options);
  const before = await options.evaluate(keptOnDisk);
  const tab = await options.evaluate(openPrivately, SITE + PATHS.article);
  await usePopupOver(options, tab);
  const after = await options.evaluate(keptOnDisk);
  expect(storageOf(after)).toEqual(storageOf(before));
  expect(after === before).toBe(true);
});

test('over an ordinary window the same is kept, so that the test above can tell', async ({
  options,
}) => {
  await bringNews(options);
  const tab = await options.evaluate(async (url) => {
    const opened = await chrome.windows.create({ url });
    return opened?.tabs?.[0]?.id ?? -1;
  }, SITE + PATHS.article);
  await usePopupOver(options, tab);
  const after = await options.evaluate(keptOnDisk);
  expect(after).toContain(ASKED);
  expect(after).toContain('"popup-opened":true');
  expect(after).toContain('"fresh":[]');
});

test('over a private window neither what was looked up before nor a way to name its site is shown', async ({
  options,
}) => {
  const ordinary = await options.evaluate(async (url) => {
    await chrome.storage.local.set({ 'recent-look-ups': { version: 1, queries: ['tin cũ'] } });
    const opened = await chrome.windows.create({ url });
    return opened?.tabs?.[0]?.id ?? -1;
  }, SITE + PATHS.article);
  await openPopupOver(options, ordinary);
  const buttons = () =>
    inPopup(options, ({ document }) =>
      [...document.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent ?? '',
      ),
    );
  // What was looked up comes from storage, on its own time.
  await expect.poll(buttons).toEqual(expect.arrayContaining(['tin cũ', PAUSE]));
  await inPopup(options, (popup) => popup.close());
  const tab = await options.evaluate(openPrivately, SITE + PATHS.article);
  await openPopupOver(options, tab);
  const shown = await buttons();
  expect(shown).not.toContain('tin cũ');
  expect(shown).not.toContain(PAUSE);
  expect(await inPopup(options, ({ document }) => document.body.textContent)).toContain(
    'không được lưu lại, như trong mọi cửa sổ riêng tư',
  );
});

/** Without the database's rows, which are long to read where they differ. */
function storageOf(kept: string): unknown {
  return (JSON.parse(kept) as unknown[])[0];
}

/** Something that came since last time, once the background has settled. */
async function bringNews(options: Page): Promise<void> {
  await expect.poll(() => options.evaluate(keptOnDisk)).toContain('"news"');
  await options.evaluate(async (key) => {
    const known = { upTo: '2026-01-01', keys: [] };
    const fresh = [{ key, topic: 'environment', updatedAt: '2026-03-01' }];
    await chrome.storage.local.set({ news: { version: 1, news: { known, fresh } } });
  }, KEY);
  await options.waitForTimeout(1000);
}

async function openPopupOver(options: Page, tabId: number): Promise<void> {
  await options.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    await chrome.action.openPopup({ windowId });
  }, tabId);
  const page = () =>
    inPopup(options, (popup) => popup.document.querySelector('.popup-main')?.textContent ?? '');
  await expect.poll(page).toContain('Trên trang này');
}

/** Looks up, waits as one who reads, opens an entry, sees what is new, and closes. */
async function usePopupOver(options: Page, tabId: number): Promise<void> {
  await openPopupOver(options, tabId);
  await inPopup(options, ({ document }) => {
    document.querySelector<HTMLElement>('.news-list summary')?.click();
  });
  await options.waitForTimeout(300);
  await inPopup(options, ({ document }) => {
    const field = document.querySelector<HTMLInputElement>('.search .field');
    if (!field) throw new Error('no box');
    field.value = 'cá sấu ở hồ nào';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const results = () =>
    inPopup(options, ({ document }) => document.querySelectorAll('.results .entry').length);
  await expect.poll(results).toBeGreaterThan(0);
  await options.waitForTimeout(2500);
  await inPopup(options, ({ document }) =>
    document.querySelector<HTMLElement>('.results .entry')?.click(),
  );
  const fact = () =>
    inPopup(options, ({ document }) => document.querySelectorAll('.detail .fact').length);
  await expect.poll(fact).toBe(1);
  await options.waitForTimeout(500);
  await inPopup(options, (popup) => popup.close());
}

/** What this answers of the open popup; it can use nothing from outside itself. */
function inPopup<T>(options: Page, code: (popup: Window) => T): Promise<T> {
  return options.evaluate(`(${code})(chrome.extension.getViews({ type: 'popup' })[0])`);
}
