// lib/page on newspapers' layouts: title, lead, body and comments are read as what they are; what
// stands beside them is not.
import { type Browser, expect, test } from 'playwright/test';
import { LAYOUTS, PLACES } from '../fixtures/pages/news/layouts.ts';
import { openPage, painted, startBrowser } from './page-lab.ts';

const PHRASES = Object.fromEntries(
  Object.entries(PLACES).map(([place, { words }]) => [place, words]),
);

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());

for (const { site, path, html } of LAYOUTS) {
  test(`${site}: the article is marked, and nothing beside it`, async () => {
    const page = await openPage(browser, {
      url: `https://${site}${path}`,
      files: { [path]: html },
      phrases: PHRASES,
    });
    const expected = Object.values(PLACES)
      .filter(
        ({ words, isRead }) => isRead && (words !== PLACES.comment.words || html.includes(words)),
      )
      .map(({ words }) => words);
    await expect
      .poll(async () => (await painted(page, 'p')).map(({ words }) => words).join(''))
      .toBe(expected.join(''));
    const passages = await page.evaluate(() =>
      globalThis.sent.flatMap(({ passages = [] }) => passages.map(({ text }) => text)),
    );
    // The article is one passage, so that what its title says holds for its body.
    expect(
      passages.filter((text) => text.includes(PLACES.title.words) && text.includes('chợ vãn')),
    ).toHaveLength(1);
    for (const { words, isRead } of Object.values(PLACES))
      if (!isRead) expect(passages.join()).not.toContain(words);
    await page.close();
  });
}
