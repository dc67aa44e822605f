// The search for the article of a page that nobody has described, also where there is very much of it: a
// law, a novel, a thread of a forum.
import { expect, test } from 'playwright/test';
import { bundle } from './bundle.ts';
import { startBrowser } from './page-lab.ts';

declare const prose: typeof import('../../lib/page/prose.ts');
declare const article: typeof import('../../lib/page/article.ts');
declare const news: typeof import('../../lib/page/news.ts');

const SHAPES: [name: string, open: string, close: string][] = [
  ['side by side', '<p>', '</p>'],
  ['each in a box of its own', '<div><p>', '</p></div>'],
];

for (const [name, open, close] of SHAPES) {
  test(`what holds many paragraphs, ${name}, is looked at a few times and not with each`, async () => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    const text = 'Điều này là một đoạn văn ví dụ, đủ dài để được coi là lời văn. '.repeat(2);
    await page.setContent(`<main>${`${open}${text}${close}`.repeat(300)}</main>`);
    for (const room of ['prose', 'news']) {
      await page.addScriptTag({ content: await bundle(`lib/page/${room}.ts`, room) });
    }
    const { found, looked, all } = await page.evaluate(() => {
      const { prototype } = Element;
      let looked = 0;
      prototype.querySelectorAll = new Proxy(prototype.querySelectorAll, {
        apply: (find, self: Element, given) => {
          looked += self.getElementsByTagName('*').length + 1;
          return Reflect.apply(find, self, given);
        },
      });
      const main = document.querySelector('main');
      const found = prose.densestProse(news.NEWS) === main;
      return { found, looked, all: document.getElementsByTagName('*').length };
    });
    expect(found).toBe(true);
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThanOrEqual(4 * all);
    await browser.close();
  });
}

const SENTENCE = 'Sáng nay ở chợ, người bán rau kể rằng mưa lớn làm rau đắt lên, ai cũng tiếc. ';
const P = `<p>${SENTENCE.repeat(2)}</p>`;
const TEASER = `<div><h3><a href="/x">Một tin khác ở chợ</a></h3>${P}</div>`;
const SCRIPT = `<script type="application/json">${JSON.stringify(SENTENCE.repeat(60))}</script>`;

const ARTICLES: [what: string, html: string][] = [
  [
    'whose parts lie deep in boxes of their own',
    `<div id="read">${`<div><div><div>${P}</div></div></div>`.repeat(6)}</div><div>${P}</div>`,
  ],
  [
    'beside what a script has to say',
    `<header><div>${SCRIPT}</div></header><div id="read">${P}${P}${P}</div>`,
  ],
  [
    'in a wrapper that is called after a box',
    `<div class="js-share-tools"><h2>Chợ sớm</h2><div id="read">${P.repeat(5)}</div></div><div>${P}</div>`,
  ],
  [
    'and not the box of others, which has that name too',
    `<div id="read">${P}${P}</div><div class="tin-khac">${P}${P}</div>`,
  ],
  [
    'the parts of which are called the same',
    `<h1>Chợ sớm</h1><div id="read">${`<div class="article-body">${P}${P}</div><div>Quảng cáo</div>`.repeat(3)}</div>${TEASER}`,
  ],
  [
    'and not the next one, which has a title of its own and the same name',
    `<main><h1>Chợ sớm</h1><div class="article-body" id="read">${P}${P}</div>
    <h1>Chợ chiều</h1><div class="article-body">${P}${P}</div></main>`,
  ],
];

for (const [what, html] of ARTICLES) {
  test(`an article is found ${what}`, async () => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    await page.setContent(`<body><div>${html}</div></body>`);
    for (const room of ['article', 'news']) {
      await page.addScriptTag({ content: await bundle(`lib/page/${room}.ts`, room) });
    }
    expect(await page.evaluate(() => article.findArticle(news.NEWS, [])?.root.id)).toBe('read');
    await browser.close();
  });
}

test('a document without a body, as a picture is one, has no prose', async () => {
  const browser = await startBrowser();
  const page = await browser.newPage();
  for (const room of ['prose', 'news']) {
    await page.addScriptTag({ content: await bundle(`lib/page/${room}.ts`, room) });
  }
  const found = await page.evaluate(() => {
    document.body.remove();
    return prose.densestProse(news.NEWS);
  });
  expect(found).toBe(null);
  await browser.close();
});
