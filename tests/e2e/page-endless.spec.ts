// A newspaper that loads the next article under the one that was read: each is read once, as itself.
import { type Browser, expect, type Page, test } from 'playwright/test';
import { openPage, painted, startBrowser } from './page-lab.ts';

const PHRASES = {
  bridge: 'cầu Ví Dụ sắp sập',
  crocodile: 'cá sấu ở Hồ Tây',
  egg: 'trứng gà giả',
  money: 'sắp đổi tiền',
};
const FILLER =
  'Người này hỏi người kia, rồi ai về nhà nấy, chẳng có gì đặc biệt ngoài chuyện hôm nay trời đẹp và chợ đông hơn mọi ngày một chút, xe cộ đi lại bình thường như mọi khi.';

/** `post`: what the marks of this article stand on. */
const article = (post: string, title: string, words: string) =>
  `<div data-post="${post}">${title && `<h1>${title}</h1>`}
    <div itemprop="articleBody"><p>${FILLER}</p><p>Có người bảo ${words} rồi.</p></div></div>`;
const FIRST = article('first', `Tin ${PHRASES.bridge}`, PHRASES.crocodile);
const SECOND = article('second', `Chuyện ${PHRASES.egg}`, PHRASES.money);
const UNTITLED = article('second', '', PHRASES.money);
const MARKS = {
  first: [`first ${PHRASES.bridge}`, `first ${PHRASES.crocodile}`],
  second: [`second ${PHRASES.egg}`, `second ${PHRASES.money}`],
};

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await openPage(browser, {
    url: 'https://vnexpress.net/vi-du-100000.html',
    files: {
      '/vi-du-100000.html': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>
        <main>${FIRST}</main><p style="height: 3000px">Hết bài.</p>`,
    },
    phrases: PHRASES,
  });
  await expect.poll(marks).toEqual(MARKS.first);
});
test.afterEach(() => page.close());

test('the next article is read, with its own title, and neither is read twice', async () => {
  await append(SECOND);
  await expect.poll(marks).toEqual([...MARKS.first, ...MARKS.second]);
  await append('<p>Thêm một dòng quảng cáo.</p>');
  await page.waitForTimeout(1500);
  const said = await passages();
  expect(said.map(held)).toEqual([
    ['bridge', 'crocodile'],
    ['egg', 'money'],
  ]);
});

test('a title above the article before is not the next one’s', async () => {
  await append(UNTITLED);
  await expect.poll(marks).toEqual([...MARKS.first, MARKS.second[1]]);
  expect((await passages()).map(held)).toEqual([['bridge', 'crocodile'], ['money']]);
});

test('where the address becomes the next article’s the marks stay where they are', async () => {
  await append(SECOND);
  await page.evaluate(() => history.replaceState(null, '', '/chuyen-khac-100001.html'));
  await append('<p>Thêm một dòng quảng cáo.</p>');
  const addresses = () =>
    page.evaluate(() =>
      globalThis.sent.flatMap((one) => (one.page ? new URL(one.page).pathname : [])),
    );
  await expect.poll(addresses).toContain('/chuyen-khac-100001.html');
  await expect.poll(marks).toEqual([...MARKS.first, ...MARKS.second]);
  expect((await passages()).every((text) => held(text).length === 2)).toBe(true);
});

test('an article that is taken away loses its marks, and is read when it is put back above', async () => {
  await append(SECOND);
  await expect.poll(marks).toEqual([...MARKS.first, ...MARKS.second]);
  await page.evaluate(() => document.querySelector('[data-post="first"]')?.remove());
  await expect.poll(marks).toEqual(MARKS.second);
  await page.evaluate(
    (html) => document.querySelector('main')?.insertAdjacentHTML('afterbegin', html),
    FIRST,
  );
  await expect.poll(marks).toEqual([...MARKS.first, ...MARKS.second]);
});

async function append(html: string): Promise<void> {
  await page.evaluate(
    (given) => document.querySelector('main')?.insertAdjacentHTML('beforeend', given),
    html,
  );
}

/** The painted words in order, each with the article on which it stands. */
async function marks(): Promise<string[]> {
  return (await painted(page, '[data-post]')).map(({ on, words }) => `${on} ${words}`);
}

function passages(): Promise<string[]> {
  return page.evaluate(() =>
    globalThis.sent.flatMap((one) => (one.passages ?? []).map(({ text }) => text)),
  );
}

/** Which phrases stand in a text. */
function held(text: string): string[] {
  return Object.entries(PHRASES).flatMap(([id, phrase]) => (text.includes(phrase) ? [id] : []));
}
