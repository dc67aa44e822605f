// The pages that a publisher exports, from the starter entries: no axe violation in either scheme,
// nothing scrolls sideways on a narrow screen, and nothing is asked of anybody else.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from 'playwright/test';
import { exportData } from '../../publisher/export/export.ts';
import { startBrowser } from './page-lab.ts';

const SITE = 'https://pages.example/checks/';
const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../test-results/publisher-pages', import.meta.url));
const TYPES = { html: 'text/html', css: 'text/css', json: 'application/json' };

let browser: Browser;
let folder: string;
let pages: Record<string, string>;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const [data, out] = [join(folder, 'data'), join(folder, 'out')];
  cpSync(DATA, data, { recursive: true });
  exportData({ data, out, address: SITE }, new Date('2026-06-01T05:00:00Z'));
  const file = join(data, 'rebuttals.jsonl');
  const [first = '', gone = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const { vi, ...entry } = JSON.parse(first);
  const changed = {
    ...entry,
    rating: 'misleading',
    vi: { ...vi, summary: `${vi.summary} (Sửa.)` },
  };
  writeFileSync(file, [JSON.stringify(changed), ...rest].join('\n'));
  exportData({ data, out, address: SITE }, new Date('2026-06-02T05:00:00Z'));
  const page = (line: string) => `muc/${JSON.parse(line).id}.html`;
  const entryOf = (name: string) => readFileSync(join(data, name), 'utf8').split('\n')[0] ?? '';
  pages = {
    front: 'index.html',
    topic: 'chu-de/finance-scams.html',
    channels: 'kenh.html',
    log: 'nhat-ky.html',
    rebuttal: page(first),
    withdrawn: page(gone),
    notice: page(entryOf('notices.jsonl')),
    channel: page(entryOf('channels.jsonl')),
  };
  browser = await startBrowser();
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

type Look = { width?: number; colorScheme?: 'light' | 'dark'; forced?: boolean };

async function open(
  look: Look,
): Promise<{ page: Page; asked: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 900, height: 900 },
    colorScheme: look.colorScheme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
  });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    asked.push(url);
    const path = url.slice(SITE.length);
    if (!url.startsWith(SITE)) return route.abort();
    const type = path.split('.').at(-1) as keyof typeof TYPES;
    const body = readFileSync(join(folder, 'out', path));
    return route.fulfill({ body, contentType: `${TYPES[type]}; charset=utf-8` });
  });
  return { page, asked, close: () => context.close() };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async () => {
    const { page, close } = await open({ colorScheme });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(SITE + path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        at: nodes.map(({ target }) => target),
      }));
      expect(found, name).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    }
    await close();
  });
}

test('nothing scrolls sideways at 320 pixels, and nothing is asked of anybody else', async () => {
  const { page, asked, close } = await open({ width: 320 });
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(SITE + path);
    const { scrollWidth, color } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      color: getComputedStyle(document.body).backgroundColor,
    }));
    expect(scrollWidth, name).toBeLessThanOrEqual(320);
    expect(color, `${name} has its style`).not.toBe('rgba(0, 0, 0, 0)');
    await page.screenshot({ path: join(PICTURES, `${name}-narrow.png`), fullPage: true });
  }
  expect([...new Set(asked)].sort()).toEqual(
    [...Object.values(pages), 'style.css'].map((path) => SITE + path).sort(),
  );
  await close();
});

test('shapes and bars are there where colours are forced', async () => {
  const { page, close } = await open({ forced: true });
  await page.goto(SITE + pages.rebuttal);
  const seen = await page.evaluate(() => {
    const bar = getComputedStyle(document.querySelector('.held.solid') as Element, '::before');
    const verdict = getComputedStyle(document.querySelector('.verdict') as Element);
    return { bar: bar.backgroundColor, border: verdict.borderTopColor };
  });
  expect(seen.bar).not.toBe('rgba(0, 0, 0, 0)');
  expect(seen.border).not.toBe('rgba(0, 0, 0, 0)');
  await close();
});
