// Private windows in Firefox: marks and card as anywhere, and nothing of it on disk.
import type { browser as Browser } from 'wxt/browser';
import { PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import {
  cardTextIn,
  keptOnDisk,
  markedIn,
  openCardIn,
  openPrivately,
  pressInCardOf,
} from '../private-window.ts';
import { expect, test } from './article.ts';
import { pressInCard } from './card.ts';
import { clickMark, markedWords } from './marks.ts';

/** In an extension page. */
declare const browser: typeof Browser;

test('what is read and hidden in a private window, and looked up beside it, leaves nothing on disk', async ({
  firefox,
}) => {
  await firefox.allowInPrivateWindows();
  const options = await firefox.open('options.html', '#dismissed');
  await expect.poll(() => options.evaluate(keptOnDisk)).toContain('"news"');
  await new Promise((resolve) => setTimeout(resolve, 1000));
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
  const found = await options.evaluate(
    (query) => browser.runtime.sendMessage({ type: 'look-up', query, limit: 5 }),
    WORDS,
  );
  expect(JSON.stringify(found)).toContain('ca-sau-ho-tay-ha-noi');
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await options.evaluate(keptOnDisk)).toBe(before);

  // In an ordinary window the same is kept: this is how it would show.
  await options.evaluate((id) => browser.tabs.remove(id), tab);
  await options.evaluate(() => browser.storage.session.clear());
  const page = await firefox.visit(SITE + PATHS.article);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await clickMark(page, WORDS);
  await pressInCard(page, 'Không liên quan');
  await expect.poll(() => options.evaluate(keptOnDisk)).toContain(WORDS);
});
