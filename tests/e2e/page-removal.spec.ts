// Many posts that a page takes out at once, as when a feed becomes another one: what we do then is cut
// into slices like other work, and nothing of it is left.
import { type Browser, expect, type Page, test } from 'playwright/test';
import { openPage, painted, startBrowser } from './page-lab.ts';

declare global {
  /** How many marks were taken off in each idle callback in which any was. */
  var takenOff: number[];
  var posts: Element[];
  var afterFirstSlice: undefined | (() => void);
}

const WORDS = 'cá sấu ở Hồ Tây';
const POSTS = 200;
/** With the clock of `watchTakingOff` a slice is over after four marks; one more may have been begun. */
const MOST_AT_ONCE = 5;

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  const posts = Array.from(
    { length: POSTS },
    (_, at) => `<div class="post" style="height: 5px; overflow: hidden">
      <div data-ad-rendering-role="story_message">Bài ${at}: nghe nói ${WORDS}.</div></div>`,
  );
  page = await openPage(browser, {
    url: 'https://www.facebook.com/',
    files: { '/': `<!doctype html><meta charset="utf-8"><main>${posts.join('')}</main>` },
    phrases: { crocodile: WORDS },
  });
  await expect.poll(ranges).toEqual({ all: POSTS, standing: POSTS });
  await watchTakingOff();
});
test.afterEach(() => page.close());

test('marks of posts that go together are taken off a slice at a time', async () => {
  await takeOut();
  await expect.poll(ranges).toEqual({ all: 0, standing: 0 });
  const taken = await page.evaluate(() => globalThis.takenOff);
  expect(taken.reduce((sum, count) => sum + count)).toBe(POSTS);
  expect(Math.max(...taken)).toBeLessThanOrEqual(MOST_AT_ONCE);
});

test('posts that are put back before all their marks are off are marked once each', async () => {
  await page.evaluate(() => {
    globalThis.afterFirstSlice = () => document.body.append(...globalThis.posts);
  });
  await takeOut();
  await page.waitForFunction(() => globalThis.takenOff.length > 1);
  await expect.poll(ranges).toEqual({ all: POSTS, standing: POSTS });
  await page.waitForTimeout(500);
  expect(await ranges()).toEqual({ all: POSTS, standing: POSTS });
});

async function takeOut(): Promise<void> {
  await page.evaluate(() => {
    globalThis.posts = [...document.querySelectorAll('.post')];
    document.querySelector('main')?.remove();
  });
}

/** Counts, on a clock on which taking one mark off takes half a millisecond and nothing else any time. */
async function watchTakingOff(): Promise<void> {
  await page.evaluate(() => {
    globalThis.takenOff = [];
    let nowMs = performance.now();
    let count = 0;
    performance.now = () => nowMs;
    const erase = Highlight.prototype.delete;
    Highlight.prototype.delete = function (range) {
      nowMs += 0.5;
      count++;
      return erase.call(this, range);
    };
    const whenIdle = requestIdleCallback;
    globalThis.requestIdleCallback = (callback, options) =>
      whenIdle((deadline) => {
        count = 0;
        callback(deadline);
        if (count > 0 && globalThis.takenOff.push(count) === 1) globalThis.afterFirstSlice?.();
      }, options);
  });
}

/** Painted ranges, and how many of them are over words that stand in the page. */
async function ranges(): Promise<{ all: number; standing: number }> {
  const all = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  return { all, standing: (await painted(page, '.post')).length };
}
