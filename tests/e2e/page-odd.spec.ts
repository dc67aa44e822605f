// Pages that are made oddly, or change in ways of which no node tells.
import { type Browser, expect, type Page, test } from 'playwright/test';
import { openPage, painted, startBrowser } from './page-lab.ts';

const BRIDGE = 'đóng cầu Ví Dụ bảy ngày';
const DIKE = 'vỡ đê Ví Dụ đêm qua';
const PROSE = `<p>${'Đây là một đoạn văn ví dụ cho dài. '.repeat(8)}</p>`;
const HEADLINE = 'Một bài ví dụ';

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());

const open = (url: string, body: string) =>
  openPage(browser, {
    url,
    files: { [new URL(url).pathname]: `<!doctype html><html lang="vi"><body>${body}` },
    phrases: { 'cau-vi-du': BRIDGE, 'de-vi-du': DIKE },
  });
const news = (body: string) => open('https://vnexpress.net/bai-vi-du-100001.html', body);
const article = (inside: string, headline = HEADLINE) =>
  `<h1>${headline}</h1><div class="fck_detail" id="body">${PROSE}${inside}</div>`;
const marked = async (page: Page) => (await painted(page, 'p')).map(({ words }) => words);

test('a headline that is changed in place loses its mark before the next frame, and is read again', async () => {
  const page = await news(article('', `Có tin ${DIKE}`));
  await expect.poll(() => marked(page)).toEqual([DIKE]);
  const say = (words: string) =>
    page.evaluate(async (said) => {
      (document.querySelector('h1')?.firstChild as Text).data = said;
      // The page's observers hear of it before anything else runs.
      await Promise.resolve();
      return [...CSS.highlights].length;
    }, words);
  expect(await say('Hôm nay trời đẹp, chợ đông hơn mọi ngày một chút')).toBe(0);
  await say(`Chuyện khác: ${BRIDGE}`);
  await expect.poll(() => marked(page)).toEqual([BRIDGE]);
  await page.close();
});

for (const [how, hidden, show] of [
  ['an attribute', 'hidden', () => document.querySelector('#more')?.removeAttribute('hidden')],
  [
    'its style',
    'style="display: none"',
    () => document.querySelector('#more')?.removeAttribute('style'),
  ],
  [
    'a class around it',
    'class="more"',
    () => document.querySelector('#body')?.classList.add('open'),
  ],
] as const) {
  test(`what ${how} shows of an article is read then, and not before`, async () => {
    const page = await news(
      `<style>#body:not(.open) .more { display: none }</style>${article(
        `<p>Nghe nói ${BRIDGE}.</p><div id="more" ${hidden}><p>Và ${DIKE}.</p></div>`,
      )}`,
    );
    await expect.poll(() => marked(page)).toEqual([BRIDGE]);
    await page.evaluate(show);
    await expect.poll(() => marked(page)).toEqual([BRIDGE, DIKE]);
    await page.close();
  });
}

for (const [what, url, body] of [
  ['an article', 'https://vnexpress.net/bai-vi-du-100001.html', article(`<p>Nghe ${DIKE}.</p>`)],
  [
    'a post',
    'https://www.facebook.com/groups/1',
    `<div id="body" data-ad-rendering-role="story_message"><p>Nghe ${DIKE}.</p></div>`,
  ],
] as const) {
  test(`${what} without a box of its own is read`, async () => {
    const page = await open(url, `<style>#body { display: contents }</style>${body}`);
    await expect.poll(() => marked(page)).toEqual([DIKE]);
    await page.close();
  });
}

test('a field of a form that has the name of what is asked of elements stops nothing', async () => {
  const page = await news(
    article(`<form>Đoán <input name="matches"> trận</form><p>Nghe nói ${DIKE}.</p>`),
  );
  await expect.poll(() => marked(page)).toEqual([DIKE]);
  const asked = await page.evaluate(() => globalThis.sent.flatMap(({ passages = [] }) => passages));
  expect(asked.map(({ text }) => text).join()).not.toContain('Đoán');
  await page.close();
});

for (const [headline, words] of [
  [`<h1>${HEADLINE}</h1>`, [DIKE]],
  ['', []],
] as const) {
  test(`prose in a form is read where the whole page is one: ${headline || 'no headline'}`, async () => {
    const page = await news(
      `<form id="aspnetForm">${headline}<div>${PROSE}${PROSE}<p>Nghe nói ${DIKE}.</p></div></form>`,
    );
    if (words.length === 0) await page.waitForTimeout(1500);
    await expect.poll(() => marked(page)).toEqual(words);
    await page.close();
  });
}

test('a document in which everything can be written is not read', async () => {
  const page = await news(article(`<p id="typed">Nghe nói ${BRIDGE}.</p>`));
  await expect.poll(() => marked(page)).toEqual([BRIDGE]);
  await page.evaluate((words) => {
    document.designMode = 'on';
    document.querySelector('#typed')?.append(` Nháp riêng: ${words}.`);
  }, DIKE);
  await expect.poll(() => marked(page)).toEqual([]);
  const asked = await page.evaluate(() => JSON.stringify(globalThis.sent));
  expect(asked).not.toContain('Nháp riêng');
  await page.close();
});
