// Visits the demo pages as a reader would, says what was marked on each and why, saves screenshots,
// and counts the differences from what each page expects.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright';
import type { browser } from 'wxt/browser';
import type { PageState, Reply } from '../lib/messages.ts';

/** In the worker. */
declare const chrome: typeof browser;

type Expected = {
  path: string;
  marks: { id: string; how: string; words: string; tone?: string }[];
  /** Passages of the page that must not be marked. */
  unmarked: string[];
};
type Row = {
  page: string;
  words: string;
  entry: string;
  how: string;
  tone: string;
  verdict: string;
};

const SCREENS = fileURLToPath(new URL('../.output/demo-screens', import.meta.url));
const SETTLE_MS = 10_000;

/** Drives all pages; returns how many differences there were. */
export async function driveDemo(
  context: BrowserContext,
  origin: string,
  folder: string,
): Promise<number> {
  mkdirSync(SCREENS, { recursive: true });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await feedArrived(context, worker);
  const { pages } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    pages: Expected[];
  };
  const rows: Row[] = [];
  let quiet = 0;
  for (const expected of pages) {
    const page = await context.newPage();
    await page.goto(origin + expected.path);
    const state = await settledState(worker, page, expected);
    rows.push(...compare(expected, state));
    quiet += expected.unmarked.length;
    await page.screenshot({ path: join(SCREENS, `${nameOf(expected.path)}.png`), fullPage: true });
    if (expected.marks.length > 0 && rows.length > 0) await shootCard(worker, page, expected);
    await page.close();
  }
  await shootSurfaces(context, worker);
  print(rows);
  const differences = rows.filter(({ verdict }) => verdict !== 'ok').length;
  console.log(
    `\n${rows.length - differences} marks as expected, ${quiet} passages that must stay unmarked, ${differences} differences. Screenshots: .output/demo-screens/`,
  );
  return differences;
}

/** Asks for a sync as the options do, and sees that the signed feed took the starter set's place. */
export async function feedArrived(context: BrowserContext, worker: Worker): Promise<void> {
  const page = await context.newPage();
  await page.goto(new URL('options.html', worker.url()).href);
  const source = await page.evaluate(async () => {
    await chrome.runtime.sendMessage({ type: 'sync' });
    return new Promise<string>((resolve) => {
      const opening = indexedDB.open('doi-chieu');
      opening.onerror = () => resolve('no database');
      opening.onsuccess = () => {
        const asked = opening.result.transaction('feeds').objectStore('feeds').get('built-in');
        asked.onsuccess = () => resolve(String(asked.result?.source));
        asked.onerror = () => resolve('unreadable');
      };
    });
  });
  await page.close();
  if (source !== 'feed') throw new Error(`the signed demo feed did not arrive: ${source}`);
}

async function settledState(worker: Worker, page: Page, { marks }: Expected): Promise<PageState> {
  let state: PageState | null = null;
  // Scrolling shows what a feed only makes when it is looked at.
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 400) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
  for (let waited = 0; waited < SETTLE_MS; waited += 250) {
    await page.waitForTimeout(250);
    state = await pageState(worker, page.url());
    if (state && waited >= 1000 && state.matches.length >= marks.length) break;
  }
  return state ?? { siteId: null, matches: [], units: 0 };
}

async function pageState(worker: Worker, url: string): Promise<PageState | null> {
  return worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (tab?.id === undefined) return null;
    const reply = (await chrome.tabs
      .sendMessage(tab.id, { type: 'page-matches' })
      .catch(() => null)) as Reply<PageState> | null;
    return reply?.ok ? reply.value : null;
  }, url);
}

function compare({ path, marks, unmarked }: Expected, { matches }: PageState): Row[] {
  const found = matches.map(({ key, how, tone, words }) => ({
    page: path,
    words,
    entry: key.slice(key.indexOf('/') + 1),
    how,
    tone,
  }));
  const isExpected = (row: (typeof found)[number]) =>
    marks.some(
      (mark) =>
        mark.id === row.entry && mark.how === row.how && (mark.tone ?? row.tone) === row.tone,
    ) && !unmarked.some((passage) => passage.includes(row.words));
  const missing = marks.filter(({ id }) => !found.some(({ entry }) => entry === id));
  return [
    ...found.map((row) => ({ ...row, verdict: isExpected(row) ? 'ok' : 'UNEXPECTED' })),
    ...missing.map(({ id, how, tone, words }) => ({
      page: path,
      words,
      entry: id,
      how,
      tone: tone ?? '',
      verdict: 'MISSING',
    })),
  ];
}

async function shootCard(worker: Worker, page: Page, { path }: Expected): Promise<void> {
  await worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (tab?.id !== undefined)
      await chrome.tabs.sendMessage(tab.id, { type: 'open-match', key: null });
  }, page.url());
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(SCREENS, `${nameOf(path)}-card.png`) });
}

async function shootSurfaces(context: BrowserContext, worker: Worker): Promise<void> {
  const id = new URL(worker.url()).host;
  for (const [name, width, height] of [
    ['popup', 380, 600],
    ['options', 1000, 900],
  ] as const) {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`chrome-extension://${id}/${name}.html`);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: name === 'options' });
    await page.close();
  }
}

function print(rows: readonly Row[]): void {
  const columns = ['page', 'entry', 'how', 'tone', 'words', 'verdict'] as const;
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(line(columns));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(columns.map((column) => row[column])));
}

function nameOf(path: string): string {
  return (
    path
      .replace(/\.html$/, '')
      .replaceAll('/', ' ')
      .trim()
      .replaceAll(' ', '-') || 'index'
  );
}
