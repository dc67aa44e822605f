// The search for prose on a page that nobody has described, where there is very much of it: a law, a
// novel, a thread of a forum.
import { expect, test } from 'playwright/test';
import { bundle } from './bundle.ts';
import { startBrowser } from './page-lab.ts';

declare const prose: typeof import('../../lib/page/prose.ts');
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
    const { found, looks } = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      let looks = 0;
      main.querySelectorAll = new Proxy(main.querySelectorAll, {
        apply: (find, self, given) => {
          looks++;
          return Reflect.apply(find, self, given);
        },
      });
      return { found: prose.densestProse(news.NEWS) === main, looks };
    });
    expect(found).toBe(true);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(4);
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
