// The demo pages with lib/page alone: the phrases that they should be marked for are found, and what
// stands beside the text, or is private, is not even read. The real matcher has its turn in `npm start`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from 'playwright/test';
import type { PageState, Reply } from '../../lib/messages.ts';
import { openPage, type Phrases, startBrowser } from './page-lab.ts';

const DEMO = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
type Expected = { path: string; marks: { id: string; words: string }[]; unmarked: string[] };
const { pages } = JSON.parse(readFileSync(join(DEMO, 'expected.json'), 'utf8')) as {
  pages: Expected[];
};

/** Phrases that stand only where nothing is read, beside those that must be marked. */
const PHRASES: Phrases = {
  ...Object.fromEntries(pages.flatMap(({ marks }) => marks.map(({ id, words }) => [id, words]))),
  'sap-doi-tien-2016': 'sắp đổi tiền',
  'vo-de-xuan-non-dong-anh-2024': 'vỡ đê ở Đông Anh',
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
      phrases: PHRASES,
      demo: true,
    });
    const state = async () => {
      await scrollThrough(page);
      const reply = (await page.evaluate(() =>
        globalThis.tellPage({ type: 'page-matches' }),
      )) as Reply<PageState>;
      return reply.ok ? reply.value : null;
    };
    const ids = marks.map(({ id }) => `built-in/${id}`).sort();
    await expect
      .poll(async () => (await state())?.matches.map(({ key }) => key).sort())
      .toEqual(ids);
    const found = await state();
    expect(found?.expectsUnits).toBe(!path.includes('/messages/'));
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
