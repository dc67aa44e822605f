// A publisher for browser tests: a folder with data, keys and the built feed, and what a test asks of
// the extension about it.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { runCommand } from '../../publisher/command.ts';
import type { Extension } from './extension.ts';

/** In an extension page. */
declare const chrome: typeof browser;

export const ARTICLE = 'https://vnexpress.net/bai-vi-du-123456.html';
export const PHRASE = 'cầu Ví Dụ đã sập đêm qua';

export type TestPublisher = {
  /** The folder of the built feed. */
  out: string;
  publicKey: string;
  /** Publishes one entry with these phrases as the next publication. */
  publish: (phrases: string[]) => void;
  /** Hands over to a new key, in two publications; returns its public half. */
  rotate: () => string;
  close: () => void;
};

/** A publisher with one publication of `PHRASE`. */
export function openPublisher(name = 'Nhà xuất bản Ví Dụ'): TestPublisher {
  const folder = mkdtempSync(join(tmpdir(), 'sync-'));
  const [data, out, keys] = ['data', 'out', 'keys'].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  runCommand(['init', '--keys', keys]);
  let published = Date.parse('2026-06-01T00:00:00Z');
  const publish = (phrases: string[]) => {
    published += 60_000;
    writeData(data, name, phrases);
    runCommand(['build', '--data', data, '--out', out, '--keys', keys], new Date(published));
  };
  publish([PHRASE]);
  const rotate = () => {
    runCommand(['rotate-key', '--keys', keys]);
    publish([PHRASE]);
    publish([PHRASE]);
    return runCommand(['public-key', '--keys', keys]).en;
  };
  return {
    out,
    publicKey: runCommand(['public-key', '--keys', keys]).en,
    publish,
    rotate,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Where a feed lies that Playwright serves; `serveFeed` and `trustFeed` know it. */
export const FEED = 'https://feed.example.org/v1/';

/** Answers for a feed's host with the files of a folder as they are when asked for. */
export async function serveFeed({ context }: Extension, folder: string): Promise<void> {
  await context.route(`${FEED}**`, (route) => {
    const file = join(folder, basename(new URL(route.request().url()).pathname));
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file) })
      : route.fulfill({ status: 404, body: '' });
  });
}

/**
 * Has the extension trust one feed, `vi-du`, by its key; an options page. The change of settings
 * begins a sync of its own.
 */
export async function trustFeed(
  extension: Extension,
  { publicKey, url = `${FEED}manifest.json` }: { publicKey: string; url?: string },
): Promise<Page> {
  const options = await extension.open('options.html');
  await trustOnly(options, { publicKey, url });
  return options;
}

/** The same from an extension page that is open. */
export async function trustOnly(
  options: Page,
  { publicKey, url = `${FEED}manifest.json` }: { publicKey: string; url?: string },
): Promise<void> {
  const settings = { version: 1, feeds: [{ id: 'vi-du', url, publicKey }] };
  await options.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
}

/** Sends a message from an extension page. */
export function ask(page: Page, message: object): Promise<unknown> {
  return page.evaluate((given) => chrome.runtime.sendMessage(given), message);
}

type CheckRow = { id: string; lastError: { code: string } | null; checkedAt: number | null };

/** How the last check of a feed went. */
export async function checkOf(page: Page, feedId: string): Promise<CheckRow | undefined> {
  return (await rows(page, 'checks')).find(({ id }) => id === feedId) as CheckRow | undefined;
}

/** All rows of a table of the extension's database. */
export function rows(page: Page, table: string): Promise<Record<string, unknown>[]> {
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
export function marks(page: Page): Promise<string> {
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

/** A news article in which the phrase stands. */
export function article(): string {
  const filler = 'Một câu bình thường về đời sống trong khu phố. '.repeat(12);
  return `<!doctype html><meta charset="utf-8"><title>Bài ví dụ</title><h1>Chuyện cây cầu</h1>
    <article class="fck_detail"><p>${filler}</p><p>Trong quán nước có người bảo ${PHRASE} và bỏ đi.</p></article>`;
}

function writeData(data: string, name: string, phrases: string[]): void {
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
    name: { vi: name, en: 'Example Publisher' },
    url: null,
    reportUrl: null,
  };
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'rebuttals.jsonl'), `${JSON.stringify(entry)}\n`);
  // Off, so that nobody asks for it.
  const other = { ...topic, id: 'safety', vi: 'An ninh, trật tự', en: 'Safety, order', on: false };
  writeFileSync(join(data, 'topics.json'), JSON.stringify([topic, other]));
  writeFileSync(join(data, 'publisher.json'), JSON.stringify(publisher));
}
