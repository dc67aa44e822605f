// Pictures with words where a page makes it hard: behind a dialog, in what is shared, of two entries.
import { type Browser, expect, type Page, test } from 'playwright/test';
import { openPage, startBrowser, type Visit } from './page-lab.ts';

const WORDS = 'SẮP ĐÓNG CẦU VÍ DỤ BẢY NGÀY';
const ALT = `Có thể là hình ảnh về văn bản cho biết '${WORDS}'`;
const PICTURE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="500" height="300"/>';
const picture = (id: string, alt = ALT) =>
  `<a href="/photo/?fbid=1"><img id="${id}" width="500" height="300" alt="${alt}" src='${PICTURE}'></a>`;
const LIKE = '<div data-ad-rendering-role="like_button" role="button">Thích</div>';
const message = (text: string) =>
  `<div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>`;
const post = (inside: string) =>
  `<div role="article" aria-label="Bài viết"><h3>Người Ví Dụ</h3>${inside}${LIKE}</div>`;

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());

const open = (body: string, phrases: Visit['phrases'] = { 'cau-vi-du': WORDS }) =>
  openPage(browser, {
    url: 'https://www.facebook.com/groups/1',
    files: { '/groups/1': `<!doctype html><html lang="vi"><body>${body}</body></html>` },
    phrases,
  });

const outlineOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((image) => getComputedStyle(image).outlineStyle);
const widthOf = (page: Page) =>
  page.locator('#one').evaluate((image) => getComputedStyle(image).outlineWidth);
const overOf = (page: Page) =>
  page.evaluate(() =>
    globalThis.sent.flatMap(({ passages = [] }) =>
      passages.flatMap(({ text, wordsAt }) =>
        wordsAt === undefined ? [] : text.slice(0, wordsAt).trim(),
      ),
    ),
  );

for (const [name, around, tag] of [
  ['a dialog', post(picture('one')), 'body'],
  ['a card', picture('one'), 'html'],
] as const) {
  test(`a picture behind ${name} is not pointed at`, async () => {
    const page = await open(around);
    await expect.poll(() => outlineOf(page, 'one')).toBe('solid');
    const loads = () =>
      page.evaluate(() => globalThis.sent.filter(({ type }) => type === 'load-card').length);
    await page.evaluate((parent) => {
      const before = document.createElement('div');
      before.id = 'before';
      if (parent === 'body') before.setAttribute('role', 'dialog');
      before.style.cssText = 'position: fixed; inset: 0; background: white';
      document.querySelector(parent)?.append(before);
    }, tag);
    await page.mouse.move(200, 150);
    await page.waitForTimeout(1500);
    expect(await loads()).toBe(0);
    await page.evaluate(() => document.querySelector('#before')?.remove());
    await page.mouse.move(210, 150);
    await expect.poll(loads).toBe(1);
    await page.close();
  });
}

test('beside a picture of what is shared both texts are read, and none of another post', async () => {
  const page = await open(
    `${picture('alone')}${post(message('Bài đầu tiên.'))}${post(
      message('Mọi người xem này.') +
        `<div><h3>Trang Ví Dụ</h3>${message('Tin giả, bà con đừng tin.')}${picture('one')}</div>`,
    )}`,
  );
  for (const id of ['alone', 'one']) await expect.poll(() => outlineOf(page, id)).toBe('solid');
  expect((await overOf(page)).sort()).toEqual([
    '',
    'Mọi người xem này.\nTin giả, bà con đừng tin.',
  ]);
  await page.close();
});

test('the key leads on past two entries that one picture has', async () => {
  const page = await open(post(message('SẮP ĐÓNG CẦU') + picture('one')) + post(picture('two')), {
    một: WORDS,
    hai: WORDS,
  });
  for (const id of ['one', 'two']) await expect.poll(() => outlineOf(page, id)).toBe('solid');
  await page.evaluate(() => {
    const { answerMessage } = globalThis;
    globalThis.answerMessage = (message) => {
      if ((message as { type: string }).type === 'load-card') {
        const shown: string[] = [];
        const open = ({ pages }: { pages: { key: string; place: { node: Element } }[] }) => {
          shown.push(pages.map(({ key, place }) => `${place.node.id} ${key}`).join());
          document.title = shown.join(' | ');
        };
        Object.assign(globalThis, { [Symbol.for('card-door')]: { open, close() {} } });
      }
      return answerMessage(message);
    };
  });
  for (let press = 0; press < 4; press++) {
    await page.evaluate(() => globalThis.tellPage({ type: 'open-match', key: null }));
  }
  const cards = (await page.title()).split(' | ');
  // Each card holds both.
  for (const card of cards) expect(card.split(',')).toHaveLength(2);
  const places = cards.map((card) => card.split(' ')[0]);
  expect(places).toEqual(['one', 'one', 'two', 'two']);
  await page.close();
});

const DENIES = 'Tin giả, bà con đừng tin.';
/** A database that knows of the picture's words, and when what is read before them refutes. */
const refuting: Visit['phrases'] = ({ passages = [] }) =>
  passages.map(({ text, wordsAt }) => {
    if (wordsAt === undefined) return [];
    const tone = text.includes(DENIES) ? 'addressed' : 'neutral';
    const sure = { key: 'built-in/cau-vi-du', how: 'phrase', certainty: 'confirmed' };
    return [
      { ...sure, stance: null, score: 1, tone, start: wordsAt, end: text.length, link: null },
    ];
  });

for (const [name, body, change] of [
  [
    'is edited',
    post(message('Mọi người xem này.') + picture('one')),
    (words: string) => {
      (document.querySelector('[dir=auto]')?.firstChild as Text).data = words;
    },
  ],
  [
    'is made anew',
    post(message('Mọi người xem này.') + picture('one')),
    (words: string) => {
      const old = document.querySelector('[data-ad-rendering-role=story_message]') as Element;
      const made = old.cloneNode(true);
      (made.firstChild as Element).textContent = words;
      old.replaceWith(made);
    },
  ],
  [
    'comes later',
    post(picture('one')),
    (words: string) => {
      const made = document.createElement('div');
      made.dataset.adRenderingRole = 'story_message';
      made.append(words);
      document.querySelector('h3')?.after(made);
    },
  ],
  [
    'in a comment is edited',
    post(
      message('Bài.') +
        `<div role="article" aria-label="Bình luận"><div dir="auto">Xem này.</div>${picture('one')}</div>`,
    ),
    (words: string) => {
      const text = document.querySelector('[role=article] [role=article] [dir=auto]') as Element;
      text.textContent = words;
    },
  ],
] as const) {
  test(`a picture is read again where what is written over it ${name}`, async () => {
    const page = await open(body, refuting);
    await expect.poll(() => widthOf(page)).toBe('4px');
    await page.evaluate(change, DENIES);
    await expect.poll(() => widthOf(page)).toBe('2px');
    await page.close();
  });
}
