// Pictures whose words Facebook wrote down: read with what is written over them, framed, and nothing
// of the page changed.
import { type Browser, expect, type Page, test } from 'playwright/test';
import { openPage, startBrowser } from './page-lab.ts';

const WORDS = 'SẮP ĐÓNG CẦU VÍ DỤ BẢY NGÀY';
const ALT = `Có thể là hình ảnh về 1 người và văn bản cho biết '${WORDS}'`;
const PICTURE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="500" height="300"/>';

const post = (picture: string, message = 'Mọi người xem này, có thật không?') => `
  <div role="article" aria-label="Bài viết">
    <h3>Người Ví Dụ</h3>
    <div data-ad-rendering-role="story_message"><div dir="auto">${message}</div></div>
    <a href="/photo/?fbid=1">${picture}<span class="over"></span></a>
    <div data-ad-rendering-role="like_button" role="button">Thích</div>
  </div>`;
const picture = (alt: string, id = 'one') =>
  `<img id="${id}" width="500" height="300" alt="${alt}" src='${PICTURE}'>`;

const SPACE = '<div style="height: 3000px"></div>';

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());

/** A page of these posts; the words of the picture are found wherever they stand in what is asked. */
const open = (...posts: string[]) =>
  openPage(browser, {
    url: 'https://www.facebook.com/groups/1',
    files: {
      '/groups/1': `<!doctype html><html lang="vi"><style>
        a { position: relative; display: inline-block }
        .over { position: absolute; inset: 0 }
      </style><body><div role="feed">${posts.join('')}</div></body></html>`,
    },
    phrases: { 'cau-vi-du': WORDS },
  });

/** How the picture's outline is drawn: `none` while it has no frame. */
const outlineOf = (page: Page, id = 'one') =>
  page.locator(`#${id}`).evaluate((image) => getComputedStyle(image).outlineStyle);

test('a picture is framed by its words, read behind what is written over it', async () => {
  const page = await open(post(picture(ALT)));
  const before = await page.locator('body').evaluate((body) => body.outerHTML);
  await expect.poll(() => outlineOf(page)).toBe('solid');
  const asked = await page.evaluate(() => globalThis.sent.flatMap(({ passages = [] }) => passages));
  const over = 'Mọi người xem này, có thật không?\n';
  expect(asked).toContainEqual({
    text: over + WORDS,
    links: [],
    wordsAt: over.length,
    isComment: false,
  });
  expect(await page.locator('body').evaluate((body) => body.outerHTML)).toBe(before);
  const state = await page.evaluate(() => globalThis.tellPage({ type: 'page-matches' }));
  expect(state).toMatchObject({
    value: { units: 1, matches: [{ key: 'built-in/cau-vi-du', words: WORDS, places: 1 }] },
  });
  await page.close();
});

for (const [name, alt] of [
  ['English', `May be an image of text that says '${WORDS}'`],
  ['without quotation marks', `Có thể là đồ họa về văn bản cho biết ${WORDS}`],
] as const) {
  test(`the words are told: ${name}`, async () => {
    const page = await open(post(picture(alt)));
    await expect.poll(() => outlineOf(page)).toBe('solid');
    await page.close();
  });
}

test('no picture is framed without such words, in a talk, or for what stands over it only', async () => {
  const page = await open(
    post(picture('Có thể là hình ảnh về 1 người', 'plain')),
    post(picture(WORDS, 'own')),
    `<div role="grid" aria-label="Tin nhắn">${picture(ALT, 'talk')}</div>`,
    post(picture(ALT)),
  );
  await expect.poll(() => outlineOf(page)).toBe('solid');
  for (const id of ['plain', 'own', 'talk']) expect(await outlineOf(page, id), id).toBe('none');
  const asked = await page.evaluate(() => globalThis.sent.flatMap(({ passages = [] }) => passages));
  expect(asked.filter(({ text }) => text.includes(WORDS))).toHaveLength(1);
  await page.close();
});

test('the frame goes with the words and comes with them', async () => {
  const page = await open(post(picture('Có thể là hình ảnh về 1 người')));
  await expect.poll(() => page.evaluate(() => globalThis.sent.length)).toBeGreaterThan(0);
  const say = (alt: string) =>
    page.locator('#one').evaluate((image, words) => image.setAttribute('alt', words), alt);
  await say(ALT);
  await expect.poll(() => outlineOf(page)).toBe('solid');
  await say('Có thể là hình ảnh về văn bản cho biết "HÔM NAY TRỜI ĐẸP"');
  await expect.poll(() => outlineOf(page)).toBe('none');
  await page.close();
});

test('the pointer that rests on a picture opens its card there; a click stays the page’s', async () => {
  const page = await open(post(picture(ALT)));
  await expect.poll(() => outlineOf(page)).toBe('solid');
  const loads = () =>
    page.evaluate(() => globalThis.sent.filter(({ type }) => type === 'load-card').length);
  await page.evaluate(() => {
    const { answerMessage } = globalThis;
    globalThis.answerMessage = (message) => {
      if ((message as { type: string }).type === 'load-card') {
        const open = ({ anchorRect }: { anchorRect: () => DOMRect }) => {
          document.title = JSON.stringify(anchorRect());
        };
        Object.assign(globalThis, { [Symbol.for('card-door')]: { open, close() {} } });
      }
      return answerMessage(message);
    };
    addEventListener('click', (event) => event.preventDefault());
  });
  const box = await page.locator('#one').boundingBox();
  if (!box) throw new Error('no picture');
  const [x, y] = [box.x + 300, box.y + 200];
  await page.mouse.click(x, y);
  expect(await loads()).toBe(0);
  // A look is taken some times a second only.
  await page.waitForTimeout(100);
  await page.mouse.move(x + 4, y);
  await expect.poll(loads).toBe(1);
  await expect.poll(() => page.title()).toContain('"x"');
  const anchor = JSON.parse(await page.title()) as DOMRect;
  expect(Math.abs(anchor.x + anchor.width / 2 - (x + 4))).toBeLessThan(2);
  expect(anchor.height).toBeLessThan(100);
  await page.close();
});

test('on paper there is no frame, and a new script takes off what one before it put on', async () => {
  const page = await open(post(picture(ALT)));
  await page.addStyleTag({ path: 'entrypoints/resident-facebook/pictures.css' });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(1);
  expect(await outlineOf(page)).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  expect(await outlineOf(page)).toBe('solid');
  await page.evaluate(() => {
    Object.assign(globalThis, { phrases: {}, [Symbol.for('resident')]: false });
    const { resident } = globalThis as unknown as { resident: { main: () => void } };
    resident.main();
  });
  await expect.poll(() => outlineOf(page)).toBe('none');
  await page.close();
});

test('where a page forbids all outlines the frame is drawn all the same, as large as the picture, and not on paper', async () => {
  const page = await open(
    `<style>* { outline: none !important }</style>${post(picture(ALT))}${post(picture('', 'plain'))}`,
  );
  await page.addStyleTag({ path: 'entrypoints/resident-facebook/pictures.css' });
  const seen = (id: string) =>
    page.locator(`#${id}`).evaluate((image) => {
      const { borderTop, outlineStyle } = getComputedStyle(image);
      const { width, height } = image.getBoundingClientRect();
      return { borderTop, outlineStyle, width, height };
    });
  const size = { outlineStyle: 'none', width: 500, height: 300 };
  const bare = { ...size, borderTop: '0px none rgb(0, 0, 238)' };
  await expect
    .poll(() => seen('one'))
    .toEqual({ ...size, borderTop: '4px solid rgb(111, 105, 93)' });
  expect(await seen('plain')).toEqual(bare);
  await page.emulateMedia({ media: 'print' });
  expect(await seen('one')).toEqual(bare);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => globalThis.tellPage({ type: 'let-go' }));
  await expect.poll(() => seen('one')).toEqual(bare);
  await page.close();
});

test('from the popup the picture is scrolled to; and its frame goes with the extension', async () => {
  const page = await open(SPACE, post(picture(ALT)), SPACE);
  await page.locator('#one').scrollIntoViewIfNeeded();
  await expect.poll(() => outlineOf(page)).toBe('solid');
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => globalThis.tellPage({ type: 'open-match', key: null }));
  await expect(page.locator('#one')).toBeInViewport();
  // It ends where the card has room below it.
  const ends = await page
    .locator('#one')
    .evaluate((image) => image.getBoundingClientRect().bottom / innerHeight);
  expect(ends).toBeCloseTo(0.4, 1);
  await page.evaluate(() => globalThis.tellPage({ type: 'let-go' }));
  await expect.poll(() => outlineOf(page)).toBe('none');
  await page.close();
});
