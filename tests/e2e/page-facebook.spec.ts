// lib/page on a synthetic Facebook made by real React, with a plain phrase search for a background.
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from 'playwright/test';
import type { placeKind } from '../../lib/page/place-kind.ts';
import { KINDS } from '../fixtures/pages/facebook/kinds.ts';
import { POSTS, PRIVATE_WORDS } from '../fixtures/pages/facebook/posts.ts';
import { bundle } from './bundle.ts';
import { openPage, type Phrases, painted, startBrowser } from './page-lab.ts';

const PHRASES: Phrases = {
  ...Object.fromEntries(POSTS.flatMap(({ marks }) => marks.map(({ id, words }) => [id, words]))),
  'sap-doi-tien-2016': 'sắp đổi tiền',
  'vo-de-xuan-non-dong-anh-2024': 'vỡ đê ở Đông Anh',
};

/** What must be marked in each post, and which posts stand on each kind of page; nothing else may be. */
const expected = JSON.parse(
  readFileSync(new URL('../fixtures/pages/facebook/expected.json', import.meta.url), 'utf8'),
) as {
  posts: Record<string, { on: string; words: string }[]>;
  pages: { name: string; posts: 'feed' | string[] }[];
};

declare global {
  /** On what each entry’s mark stands, as the card was told. */
  var places: Record<string, string>;
}

let browser: Browser;
let app: string;
let place: string;

type Place = Parameters<typeof placeKind>[0];
declare const placing: { placeKind: typeof placeKind };

test.beforeAll(async () => {
  browser = await startBrowser();
  app = await bundle('tests/fixtures/pages/facebook/app.tsx', 'app');
  place = await bundle('lib/page/place-kind.ts', 'placing');
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

for (const markup of [1, 2, 3]) {
  test(`markup ${markup}: the card is told on what each mark stands`, async () => {
    const page = await openFeed(`?markup=${markup}`);
    await page.addScriptTag({ content: place });
    await page.evaluate(() => {
      const answer = globalThis.answerMessage;
      globalThis.places = {};
      globalThis.answerMessage = (message) => {
        if ((message as { type: string }).type === 'load-card') {
          const open = ({ pages }: { pages: { key: string; place: Place }[] }) => {
            for (const { key, place } of pages) {
              globalThis.places[key] = placing.placeKind(place);
            }
          };
          Object.assign(globalThis, { [Symbol.for('card-door')]: { open, close() {} } });
        }
        return answer(message);
      };
    });
    const wanted: Record<string, string> = {};
    for (const [at, { id: post, marks }] of POSTS.entries()) {
      if (marks.length === 0 || post === 'expanded') continue;
      await scrollToPost(page, at);
      await expectMarks(page);
      for (const { id, on } of marks) {
        wanted[`built-in/${id}`] = on;
        await page.evaluate(
          (key) => globalThis.tellPage({ type: 'open-match', key }),
          `built-in/${id}`,
        );
      }
    }
    const places = await page.evaluate(() => globalThis.places);
    // A comment is read by itself: what it says cannot mark the post it stands under.
    const passages = await page.evaluate(() =>
      globalThis.sent.flatMap(({ passages = [] }) => passages),
    );
    const [comments, others] = [true, false].map((is) =>
      passages.flatMap(({ text, isComment }) => (isComment === is ? text : [])).join('\n'),
    );
    expect(comments).toContain('sau sáp nhập phải đổi hộ chiếu');
    expect(comments).not.toContain('Tối thứ sáu họp tổ dân phố');
    expect(others).toContain('Tối thứ sáu họp tổ dân phố');
    expect(places).toEqual(wanted);
    expect(new Set(Object.values(wanted))).toEqual(
      new Set(['post', 'shared', 'comment', 'link-card']),
    );
    await page.close();
  });
}

test('every kind of page and every post says what is expected of it', () => {
  expect(expected.pages.map(({ name }) => name)).toEqual(KINDS.map(({ name }) => name));
  expect(Object.keys(expected.posts)).toEqual(POSTS.map(({ id }) => id));
  expect(KINDS.length).toBeGreaterThanOrEqual(12);
});

for (const { name, url, frame } of KINDS) {
  for (const markup of [1, 2, 3]) {
    test(`${name}, markup ${markup}: every listed phrase is marked and nothing else`, async () => {
      const page = await openFeed(`${new URL(url).search || '?'}&markup=${markup}`, {}, url);
      const { posts } = expected.pages.find((one) => one.name === name) as { posts: string[] };
      if (frame === 'private') {
        await page.waitForTimeout(500);
        expect(await page.evaluate(() => globalThis.sent)).toEqual([]);
        expect(await painted(page, '[data-post]')).toEqual([]);
      } else {
        await expectMarks(page);
        if (Array.isArray(posts)) {
          const shown = await page
            .locator('[data-post]:not([data-feed] *)')
            .evaluateAll((all) => all.map((post) => post.getAttribute('data-post')));
          expect(shown).toEqual(posts);
        }
        const sent = await page.evaluate(() => JSON.stringify(globalThis.sent));
        for (const words of Object.values(PRIVATE_WORDS)) expect(sent).not.toContain(words);
      }
      expect(await page.evaluate(() => globalThis.reactErrors)).toEqual([]);
      await page.close();
    });
  }
}

for (const { markup, feed } of [
  { markup: 1, feed: 'recycle' },
  { markup: 2, feed: 'recycle' },
  { markup: 3, feed: 'recycle' },
  { markup: 3, feed: 'empty' },
]) {
  test(`markup ${markup}, feed that ${feed}s: the same after 2,000 posts up and down`, async () => {
    // Long as it is; how long is not what is asked here.
    test.slow();
    const page = await openFeed(`?markup=${markup}&feed=${feed}&posts=2000`);
    await readThrough(page);
    for (const [from, to] of [
      [0, 2000],
      [2000, 0],
    ] as const) {
      await page.evaluate(
        async ([first, last]) => {
          const step = first < last ? 6 : -6;
          for (let at = first; step > 0 ? at < last : at > last; at += step) {
            scrollTo(0, at * 420);
            await new Promise(requestAnimationFrame);
          }
        },
        [from, to] as const,
      );
      await expectMarks(page);
    }
    await readThrough(page);
    expect(await page.evaluate(() => globalThis.reactErrors)).toEqual([]);
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

async function openFeed(query: string, more: Phrases = {}, address = '/'): Promise<Page> {
  const html = `<!doctype html><meta charset="utf-8"><title>Trang ví dụ</title><body><div id="mount"></div>`;
  const { origin, pathname } = new URL(address, 'https://www.facebook.com');
  const page = await openPage(browser, {
    url: `${origin}${pathname}${query}`,
    files: { [pathname]: html },
    phrases: { ...PHRASES, ...more },
  });
  // The page comes after the script, as on the real site.
  await page.addScriptTag({ content: app });
  await page.locator('#mount > *').first().waitFor({ state: 'attached' });
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
  const posts = await page.evaluate(() => {
    // What is laid over the mark whose card is open says nothing of its own.
    const ranges = [...CSS.highlights].flatMap(([ink, highlight]) =>
      ink.includes('active') ? [] : [...(highlight as unknown as Set<StaticRange>)],
    );
    const found = new Map<Element | null, StaticRange[]>();
    for (const range of ranges) {
      if (!range.startContainer.isConnected) continue;
      const post = range.startContainer.parentElement?.closest('[data-post]') ?? null;
      found.set(post, [...(found.get(post) ?? []), range]);
    }
    return [null, ...document.querySelectorAll('[data-post]')].map((post) => {
      const box = post?.getBoundingClientRect();
      const marked = found.get(post) ?? [];
      marked.sort((a, b) => {
        const [one, other] = [a.startContainer, b.startContainer];
        if (one === other) return a.startOffset - b.startOffset;
        return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      });
      return {
        id: post?.getAttribute('data-post') ?? null,
        isOnScreen:
          box !== undefined &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          (post?.childElementCount ?? 0) > 0,
        got: marked.map((range) =>
          (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
        ),
      };
    });
  });
  expect(posts.some(({ isOnScreen }) => isOnScreen)).toBe(true);
  return posts.flatMap(({ id, isOnScreen, got: pieces }) => {
    const marks = id === null || id === 'expanded' ? [] : (expected.posts[id] ?? []);
    const wanted = squeeze(marks.map(({ words }) => words).join(''));
    const got = squeeze(pieces.join(''));
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
