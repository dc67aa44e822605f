// Private windows in Chromium: marks as anywhere, and nothing of what is read or hidden there on disk.
import type { browser } from 'wxt/browser';
import { PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import {
  cardTextIn,
  keptOnDisk,
  markedIn,
  openCardIn,
  openPrivately,
  pressInCardOf,
} from '../private-window.ts';
import { expect, test } from './private-lab.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const KEY = 'built-in/ca-sau-ho-tay-ha-noi';

test('in a private window what is read and hidden leaves nothing on disk', async ({ options }) => {
  await expect.poll(() => options.evaluate(keptOnDisk)).toContain('"news"');
  await options.waitForTimeout(1000);
  const before = await options.evaluate(keptOnDisk);

  const tab = await options.evaluate(openPrivately, SITE + PATHS.article);
  await expect.poll(() => options.evaluate(markedIn, tab)).toEqual([WORDS]);
  await options.evaluate(openCardIn, tab);
  const press = () => options.evaluate(pressInCardOf, [tab, 'Không liên quan'] as const);
  await expect.poll(press).toBe(true);
  // It is told for how long, which is not as in an ordinary window.
  const told = () => options.evaluate(cardTextIn, tab);
  await expect.poll(told).toContain('đến khi bạn đóng trình duyệt');
  await expect.poll(() => options.evaluate(markedIn, tab)).toEqual([]);
  await options.waitForTimeout(800);
  expect(await options.evaluate(keptOnDisk)).toBe(before);

  // In an ordinary window it would have been kept.
  const dismiss = { type: 'dismiss', key: KEY, words: WORDS };
  await options.evaluate((said) => chrome.runtime.sendMessage(said), dismiss);
  expect(await options.evaluate(keptOnDisk)).toContain(WORDS);
});
