// lib/page on a synthetic Facebook made by real React, with a plain phrase search for a background.
import { type Browser, expect, type Page, test } from 'playwright/test';
import { POSTS, PRIVATE_WORDS } from '../fixtures/pages/facebook/posts.ts';
import { bundle } from './bundle.ts';
import { openPage, type Phrases, painted, startBrowser } from './page-lab.ts';

const PHRASES: Phrases = {
  ...Object.fromEntries(POSTS.flatMap(({ marks }) => marks.map(({ id, words }) => [id, words]))),
  'sap-doi-tien-2016': 'sắp đổi tiền',
  'vo-de-xuan-non-dong-anh-2024': 'vỡ đê ở Đông Anh',
};

let browser: Browser;
let app: string;

test.beforeAll(async () => {
  browser = await startBrowser();
  app = await bundle('tests/fixtures/pages/facebook/app.tsx', 'app');
});
test.afterAll(() => browser.close());

const SETTINGS = [1, 2, 3].flatMap((markup) =>
  ['recycle', 'empty'].map((feed) => ({ markup, feed })),
);

for (const { markup, feed } of SETTINGS) {
  test(`markup ${markup}, feed that ${feed}s: every listed phrase is marked and nothing else`, async () => {
    const page = await openFeed(`?markup=${markup}&feed=${feed}`);
    await readThrough(page);
    await page.close();
  });
}

test('posts that come back are marked again and not asked about again', async () => {
  const page = await openFeed('?posts=60');
  await readThrough(page);
  const asked = await page.evaluate(() => globalThis.sent.length);
  for (const at of [40, 10, 30, 0]) await scrollToPost(page, at);
  await expectMarks(page);
  const texts = await page.evaluate(() =>
    globalThis.sent.flatMap(
      ({ passages }) => passages?.map(({ text, links }) => `${text} ${links}`) ?? [],
    ),
  );
  expect(new Set(texts).size).toBe(texts.length);
  const matchesAsked = await page.evaluate(
    (before) => globalThis.sent.slice(before).filter(({ type }) => type === 'match').length,
    asked,
  );
  expect(matchesAsked).toBe(0);
  await page.close();
});

test('a post whose nodes are made anew keeps its marks, and React has nothing to complain of', async () => {
  const page = await openFeed('');
  for (let round = 0; round < 6; round++) {
    await page.evaluate(() => globalThis.rerender());
    await expectMarks(page);
  }
  expect(await page.evaluate(() => globalThis.reactErrors)).toEqual([]);
  await page.close();
});

test('an expanded post is read again', async () => {
  const page = await openFeed('');
  await scrollToPost(page, 4);
  const words = 'loại bỏ tiền mệnh giá 1.000';
  expect(JSON.stringify(await painted(page, '[data-post]'))).not.toContain(words);
  await page.locator('[data-post="expanded"]').getByText('Xem thêm').click();
  await expect
    .poll(async () => JSON.stringify(await painted(page, '[data-post]')))
    .toContain(words);
  await page.close();
});

test('a link that shows its address under the pointer is read then, and never rewritten', async () => {
  const page = await openFeed('', { 'trang-vi-du': 'example.org%2Ftrung-ga' });
  await scrollToPost(page, 10);
  const card = page.locator('[data-post="card"] a[target]');
  const before = await card.getAttribute('href');
  expect(before).toContain('__cft__');
  await card.hover();
  await expect.poll(() => sentLinks(page)).toContain('example.org%2Ftrung-ga');
  expect(await card.getAttribute('href')).toContain('l.facebook.com');
  await expect
    .poll(async () =>
      (await painted(page, '[data-post]'))
        .filter(({ on }) => on === 'card')
        .map(({ words }) => words),
    )
    .toContain('Có nơi tung tin trứng gà giả làm từ cao su bán ngoài chợ');
  await page.close();
});

test('what is typed, chatted or scrambled is never sent anywhere', async () => {
  const page = await openFeed('?posts=17');
  await readThrough(page);
  const sent = await page.evaluate(() => JSON.stringify(globalThis.sent));
  for (const words of Object.values(PRIVATE_WORDS)) expect(sent).not.toContain(words);
  expect(sent).not.toContain('khuyến mãi');
  expect(sent).not.toContain('ví dụ"');
  for (const { author } of POSTS) expect(sent).not.toContain(author);
  await page.close();
});

for (const path of ['/messages/t/1', '/notifications', '/checkpoint/', '/login/', '/settings']) {
  test(`nothing is read on ${path}`, async () => {
    const page = await openFeed('', {}, path);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => globalThis.sent)).toEqual([]);
    expect(await painted(page, '[data-post]')).toEqual([]);
    await page.close();
  });
}

test('without loading, a private page is left alone and the next one read again', async () => {
  const page = await openFeed('');
  await expectMarks(page);
  await page.evaluate(() => {
    history.pushState(null, '', '/messages/t/1');
    globalThis.rerender();
  });
  await expect.poll(() => painted(page, '[data-post]')).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/groups/vi-du'));
  await expectMarks(page);
  await page.evaluate(() => {
    history.pushState(null, '', '/groups/vi-du/posts/1');
    globalThis.rerender();
  });
  await expectMarks(page);
  const pages = await page.evaluate(() => globalThis.sent.map((message) => message.page ?? ''));
  expect(pages.join()).toContain('/groups/vi-du/posts/1');
  expect(pages.join()).not.toContain('/messages');
  await page.close();
});

test('nothing of ours stands in the page', async () => {
  const page = await openFeed('');
  await expectMarks(page);
  const left = await page.evaluate(() => {
    const mount = document.getElementById('mount') as HTMLElement;
    const ours = [...document.body.children].filter(
      (element) => element !== mount && element.localName !== 'script',
    );
    return { ours: ours.length, names: [...CSS.highlights.keys()].join() };
  });
  expect(left.ours).toBe(0);
  expect(left.names).not.toMatch(/doi|chieu|fact|check/i);
  await page.close();
});

async function openFeed(query: string, more: Phrases = {}, path = '/'): Promise<Page> {
  const html = `<!doctype html><meta charset="utf-8"><title>Trang ví dụ</title><body><div id="mount"></div>`;
  const page = await openPage(browser, {
    url: `https://www.facebook.com${path}${query}`,
    files: { [path]: html },
    phrases: { ...PHRASES, ...more },
  });
  // The feed comes after the script, as on the real site.
  await page.addScriptTag({ content: app });
  await page.locator('[role="feed"]').waitFor({ state: 'attached' });
  return page;
}

async function scrollToPost(page: Page, at: number): Promise<void> {
  await page.evaluate((to) => scrollTo(0, to * 420), at);
  await page.waitForTimeout(50);
}

/** Scrolls the feed down; at each stop the marks are those that the posts on screen should have. */
async function readThrough(page: Page): Promise<void> {
  for (let at = 0; at < POSTS.length; at += 3) {
    await scrollToPost(page, at);
    await expectMarks(page);
  }
}

/** Each post on screen has its marks, all of them; no post has any other. Expanded text is not there yet. */
async function expectMarks(page: Page): Promise<void> {
  await expect.poll(() => wrongPosts(page)).toEqual([]);
}

async function wrongPosts(page: Page) {
  const posts = await page.evaluate(() =>
    [...document.querySelectorAll('[data-post]')].map((post) => {
      const box = post.getBoundingClientRect();
      const isOnScreen = box.bottom > 0 && box.top < innerHeight && post.childElementCount > 0;
      return { id: post.getAttribute('data-post'), isOnScreen };
    }),
  );
  expect(posts.some(({ isOnScreen }) => isOnScreen)).toBe(true);
  const marked = await painted(page, '[data-post]');
  expect(marked.filter(({ on }) => on === null)).toEqual([]);
  return posts.flatMap(({ id, isOnScreen }) => {
    const marks = id === 'expanded' ? [] : (POSTS.find((post) => post.id === id)?.marks ?? []);
    const wanted = squeeze(marks.map(({ words }) => words).join(''));
    const got = squeeze(marked.flatMap(({ on, words }) => (on === id ? words : [])).join(''));
    return got === wanted || (!isOnScreen && got === '') ? [] : [{ id, got, wanted }];
  });
}

async function sentLinks(page: Page): Promise<string> {
  return page.evaluate(() =>
    globalThis.sent
      .flatMap(({ passages }) => passages?.flatMap(({ links }) => links) ?? [])
      .join(' '),
  );
}

/** Ranges end at nodes, and spaces between them may be anyone's. */
function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}
