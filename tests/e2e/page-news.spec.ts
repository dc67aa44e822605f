// lib/page on newspapers' layouts: title, lead, body and comments are read as what they are; what
// stands beside them is not. What is expected stands in expected.json, page by page.
import { readFileSync } from 'node:fs';
import { type Browser, test } from 'playwright/test';
import { FRONTS, LAYOUTS, PLACES } from '../fixtures/pages/news/layouts.ts';
import { expect } from '../polling.ts';
import { openPage, painted, startBrowser } from './page-lab.ts';

type Place = keyof typeof PLACES;
type Expected = { site: string; article: Place[]; comments: Place[] };
const { pages } = JSON.parse(
  readFileSync(new URL('../fixtures/pages/news/expected.json', import.meta.url), 'utf8'),
) as { pages: Expected[] };
const PHRASES = Object.fromEntries(
  Object.entries(PLACES).map(([place, { words }]) => [place, words]),
);

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());

test('every layout says what is expected of it, and there are more than forty', () => {
  expect(pages.map(({ site }) => site)).toEqual(LAYOUTS.map(({ site }) => site));
  expect(LAYOUTS.filter(({ site }) => !site.endsWith('example.org')).length).toBeGreaterThan(40);
});

for (const [at, { site, path, html }] of LAYOUTS.entries()) {
  test(`${site}: the article and its comments are marked, and nothing beside them`, async () => {
    const { article, comments } = pages[at] as Expected;
    const page = await openPage(browser, {
      url: `https://${site}${path}`,
      files: { [path]: html },
      phrases: PHRASES,
    });
    const expected = [...article, ...comments].map((place) => PLACES[place].words).join('');
    await expect
      .poll(async () => (await painted(page, 'p')).map(({ words }) => words).join(''))
      .toBe(expected);
    const passages = await page.evaluate(() =>
      globalThis.sent.flatMap(({ passages = [] }) => passages.map(({ text }) => text)),
    );
    // The article is one passage, so that what its title says holds for its body; a comment is its own.
    const whole = passages.filter((text) => text.includes(PLACES.title.words));
    const holds = (text: string) =>
      (Object.keys(PLACES) as Place[]).filter((place) => text.includes(PLACES[place].words));
    expect(whole.map((text) => holds(text).sort()).at(-1)).toEqual([...article].sort());
    const others = passages.filter((text) => !text.includes(PLACES.title.words));
    expect([...new Set(others.flatMap(holds))]).toEqual(comments);
    await page.close();
  });
}

for (const { site, path, html } of FRONTS) {
  test(`${site}${path}: a list of articles is none`, async () => {
    const page = await openPage(browser, {
      url: `https://${site}${path}`,
      files: { [path]: html },
      phrases: PHRASES,
    });
    await page.waitForTimeout(1500);
    expect(await painted(page, 'p')).toEqual([]);
    expect(await page.evaluate(() => globalThis.sent)).toEqual([]);
    await page.close();
  });
}
