// The built extension with a real signed feed: synced, matched from, stopped in the middle, altered.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { runCommand } from '../../publisher/command.ts';
import { type Extension, expect, test } from './extension.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const FEED = 'https://feed.example.org/v1/';
const ARTICLE = 'https://vnexpress.net/bai-vi-du-123456.html';
const PHRASE = 'cầu Ví Dụ đã sập đêm qua';

let folder: string;
let published = Date.parse('2026-06-01T00:00:00Z');
/** What the feed's server answers instead of a file. */
let answer: (file: string) => Promise<string | Buffer | null> | string | Buffer | null;

test.beforeEach(async ({ extension }) => {
  folder = mkdtempSync(join(tmpdir(), 'sync-'));
  answer = () => null;
  writeData([PHRASE]);
  runCommand(['init', '--keys', join(folder, 'keys')]);
  publish();
  await extension.context.route(`${FEED}**`, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    try {
      const body = (await answer(file)) ?? readFileSync(join(folder, 'out', file));
      await route.fulfill({ body });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  await extension.context.route(ARTICLE, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: article() }),
  );
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a feed is synced, matched from, named to the reader, and asked for nothing but itself', async ({
  extension,
}) => {
  const options = await trustFeed(extension);
  await expect
    .poll(() => check(options))
    .toMatchObject({ lastError: null, checkedAt: expect.any(Number) });
  await expect(options.getByText('Nhà xuất bản Ví Dụ').first()).toBeVisible();
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  const hosts = new Set(extension.requests.map((url) => new URL(url).host));
  expect([...hosts].sort()).toEqual([extension.id, 'feed.example.org', 'vnexpress.net'].sort());
});

test('a change of topics takes effect on open pages, without a restart', async ({ extension }) => {
  const options = await trustFeed(extension);
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  await options.bringToFront();
  const topic = options.getByRole('checkbox', { name: 'Giao thông' });
  await topic.uncheck();
  await expect.poll(() => marks(page)).toBe('');
  await topic.check();
  await expect.poll(() => marks(page)).toBe(PHRASE);
});

test('an altered feed changes nothing, and the options say so in words', async ({ extension }) => {
  const options = await trustFeed(extension);
  await expect
    .poll(() => check(options))
    .toMatchObject({ lastError: null, checkedAt: expect.any(Number) });
  writeData(['lời vu vơ khác hẳn']);
  publish();
  answer = (file) =>
    file === 'manifest.json'
      ? readFileSync(join(folder, 'out', file), 'utf8').replace('Nhà xuất bản', 'Kẻ mạo danh')
      : null;
  await ask(options, { type: 'sync' });
  expect((await check(options))?.lastError?.code).toBe('bad-signature');
  await expect(options.getByText(/chữ ký/).first()).toBeVisible();
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  answer = () => null;
  await ask(options, { type: 'sync' });
  expect((await check(options))?.lastError).toBe(null);
  await expect.poll(() => marks(page)).toBe('');
});

test('a worker that is stopped in the middle of a sync loses nothing, and the next one ends well', async ({
  extension,
}) => {
  const options = await trustFeed(extension);
  await expect
    .poll(() => check(options))
    .toMatchObject({ lastError: null, checkedAt: expect.any(Number) });
  writeData([PHRASE, 'cầu Ví Dụ sắp xây lại từ đầu']);
  publish();
  let isHeld = false;
  answer = (file) => {
    if (!file.endsWith('.gz')) return null;
    isHeld = true;
    return new Promise(() => {});
  };
  void ask(options, { type: 'sync' }).catch(() => {});
  await expect.poll(() => isHeld).toBe(true);
  await extension.stopWorker();
  answer = () => null;
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  await ask(options, { type: 'sync' });
  expect(await check(options)).toMatchObject({ lastError: null, progress: null });
  await page.reload();
  await expect.poll(() => marks(page)).toBe(PHRASE);
});

test('deleting all local data leaves the starter set, and trusts no feed any more', async ({
  extension,
}) => {
  const options = await trustFeed(extension);
  await expect.poll(() => check(options)).toMatchObject({ checkedAt: expect.any(Number) });
  await ask(options, { type: 'delete-all' });
  const feeds = await rows(options, 'feeds');
  expect(feeds.map(({ id, source }) => [id, source])).toEqual([['built-in', 'starter']]);
  expect((await options.evaluate(() => chrome.storage.local.get())) as object).toEqual({});
});

/** Writes settings that trust the feed, and opens the options on them. */
async function trustFeed(extension: Extension): Promise<Page> {
  const publicKey = runCommand(['public-key', '--keys', join(folder, 'keys')]);
  const options = await extension.open('options.html');
  const settings = {
    version: 1,
    feeds: [{ id: 'vi-du', url: `${FEED}manifest.json`, publicKey }],
  };
  await options.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  await ask(options, { type: 'sync' });
  return options;
}

function ask(page: Page, message: object): Promise<unknown> {
  return page.evaluate((given) => chrome.runtime.sendMessage(given), message);
}

type CheckRow = { id: string; lastError: { code: string } | null; checkedAt: number | null };

async function check(page: Page): Promise<CheckRow | undefined> {
  return (await rows(page, 'checks')).find(({ id }) => id === 'vi-du') as CheckRow | undefined;
}

function rows(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('doi-chieu');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
          asked.onerror = () => reject(asked.error);
        };
      }),
    table,
  );
}

/** The painted words of a page. */
function marks(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as StaticRange[])
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      })
      .join('|'),
  );
}

function article(): string {
  const filler = 'Một câu bình thường về đời sống trong khu phố. '.repeat(12);
  return `<!doctype html><meta charset="utf-8"><title>Bài ví dụ</title><h1>Chuyện cây cầu</h1>
    <article class="fck_detail"><p>${filler}</p><p>Trong quán nước có người bảo ${PHRASE} và bỏ đi.</p></article>`;
}

function publish(): void {
  published += 60_000;
  const [data, out, keys] = ['data', 'out', 'keys'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  runCommand(['build', '--data', data, '--out', out, '--keys', keys], new Date(published));
}

function writeData(phrases: string[]): void {
  const data = join(folder, 'data');
  const entry = {
    kind: 'rebuttal',
    id: 'cau-vi-du',
    updatedAt: '2026-06-01',
    topic: 'transport',
    rating: 'false',
    reviewed: '2026-06-01',
    phrases,
    appearances: [],
    sources: [
      {
        publisher: 'Báo Ví Dụ',
        title: 'Cầu Ví Dụ vẫn đứng',
        url: 'https://example.org/cau',
        date: '2026-06-01',
        official: false,
        authority: 'Sở Ví Dụ',
      },
    ],
    vi: { claim: 'Cầu Ví Dụ đã sập.', summary: 'Cầu vẫn đứng.', correction: 'Cầu vẫn đứng nhé.' },
  };
  const topic = {
    id: 'transport',
    vi: 'Giao thông',
    en: 'Transport',
    about: { vi: 'Ví dụ.', en: 'Example.' },
    on: true,
  };
  const publisher = {
    id: 'vi-du',
    name: { vi: 'Nhà xuất bản Ví Dụ', en: 'Example Publisher' },
    url: null,
    reportUrl: null,
  };
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'rebuttals.jsonl'), `${JSON.stringify(entry)}\n`);
  writeFileSync(join(data, 'topics.json'), JSON.stringify([topic]));
  writeFileSync(join(data, 'publisher.json'), JSON.stringify(publisher));
}
