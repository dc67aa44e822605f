// The demo pages with lib/page and the real entries: what should be marked is, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from 'playwright/test';
import type { PageState, Reply } from '../../lib/messages.ts';
import { openDatabase } from './page-database.ts';
import { openPage, painted, startBrowser } from './page-lab.ts';

const DEMO = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
type Mark = { id: string; how: string; tone?: string; words: string; isInPicture?: boolean };
type Expected = { path: string; marks: Mark[]; unmarked: string[] };
const { pages } = JSON.parse(readFileSync(join(DEMO, 'expected.json'), 'utf8')) as {
  pages: Expected[];
};

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(() => browser.close());

test('at least as many passages must stay unmarked as must be marked', () => {
  const [marked, unmarked] = [
    pages.flatMap(({ marks }) => marks),
    pages.flatMap((page) => page.unmarked),
  ];
  expect(unmarked.length).toBeGreaterThanOrEqual(marked.length);
});

for (const { path, marks, unmarked } of pages) {
  test(`${path} is marked as it says`, async () => {
    const page = await openPage(browser, {
      url: `http://localhost:4823${path}`,
      files: demoFiles(),
      phrases: openDatabase(),
      demo: true,
    });
    const state = async () => {
      await scrollThrough(page);
      const reply = (await page.evaluate(() =>
        globalThis.tellPage({ type: 'page-matches' }),
      )) as Reply<PageState>;
      return reply.ok ? reply.value : null;
    };
    const seen = async () =>
      (await state())?.matches
        .map(({ key, how }) => `${key.slice('built-in/'.length)} ${how}`)
        .sort();
    await expect.poll(seen).toEqual(marks.map(({ id, how }) => `${id} ${how}`).sort());
    const found = await state();
    for (const { id, tone, words } of marks) {
      const match = found?.matches.find(({ key }) => key === `built-in/${id}`);
      // A link's words are its address; what is painted is its text.
      if (match?.how !== 'link') expect(match?.words.replace(/\s+/g, ' ')).toBe(words);
      if (tone) expect(match?.tone).toBe(tone);
    }
    const onPage = (await painted(page, 'p')).map((range) => range.words).join('');
    for (const { words, isInPicture } of marks) {
      if (isInPicture) {
        const picture = page.locator(`img[alt*="${words}"]`);
        expect(await picture.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
      } else expect(onPage.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
    }
    expect(found?.units === 0).toBe(path.includes('/messages/'));
    const text = ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, ' ');
    const typed = await page
      .locator('textarea')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value).join(' '));
    for (const words of unmarked) expect(`${text} ${typed}`).toContain(words);
    if (process.env.SCREENSHOTS) {
      const name = path.replaceAll('/', '-');
      await page.addStyleTag({ path: 'entrypoints/resident/marks.css' });
      await page.screenshot({
        path: join(process.env.SCREENSHOTS, `demo${name}.png`),
        fullPage: true,
      });
    }
    await page.close();
  });
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 600) {
    await page.evaluate((to) => scrollTo(0, to), at);
    await page.waitForTimeout(20);
  }
}

/** Every file of the demo by the path at which it is served. */
function demoFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(DEMO, { recursive: true, encoding: 'utf8' })) {
    if (!/\.\w+$/.test(name)) continue;
    files[`/${name}`] = readFileSync(join(DEMO, name), 'utf8');
    if (name.endsWith('index.html'))
      files[`/${name.replace('index.html', '')}`] = files[`/${name}`] ?? '';
  }
  return files;
}
