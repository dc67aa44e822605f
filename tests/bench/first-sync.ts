// What the first sync of a large feed takes in Chromium: time, the worker's memory, and whether a page
// that is open meanwhile stays responsive.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { runCommand } from '../../publisher/command.ts';
import { ordinaryTexts } from '../../scripts/labelled-texts.ts';
import { type Extension, startExtension } from '../e2e/extension.ts';
import { ARTICLE, article, ask, marks, PHRASE } from '../e2e/sync-lab.ts';
import { benchClaims, benchPosts } from './corpus.ts';
import { extensionProcesses, memoryOf } from './process-memory.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const FEED = 'https://feed.example.org/v1/';

export type FirstSync = {
  bytes: number;
  syncMs: number;
  markMs: number;
  /** What the extension's process held before, at the most, and after. */
  memoryMb: { before: number; peak: number; after: number };
  longestFrameMs: number;
  /** The same page for as long without a sync. */
  idleFrameMs: number;
};

/** Publishes a feed of so many entries and syncs it into an empty profile. */
export async function measureFirstSync(entries: number): Promise<FirstSync> {
  const folder = mkdtempSync(join(tmpdir(), 'first-sync-'));
  const others = extensionProcesses();
  const extension = await startExtension();
  try {
    const publicKey = publish(folder, entries);
    const out = join(folder, 'out');
    await extension.context.route(`${FEED}**`, (route) => {
      const file = basename(new URL(route.request().url()).pathname);
      return route.fulfill({ body: readFileSync(join(out, file)) });
    });
    await extension.context.route(ARTICLE, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: article() }),
    );
    const bytes = readdirSync(out).reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
    const own = [...extensionProcesses()].filter((pid) => !others.has(pid));
    return { bytes, ...(await sync(extension, { publicKey, processes: own })) };
  } finally {
    await extension.context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sync(
  extension: Extension,
  { publicKey, processes }: { publicKey: string; processes: string[] },
): Promise<Omit<FirstSync, 'bytes'>> {
  const options = await extension.open('options.html');
  const settings = { version: 1, feeds: [{ id: 'vi-du', url: `${FEED}manifest.json`, publicKey }] };
  await options.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await page.bringToFront();
  const idleFrameMs = await longestFrame(page, () => page.waitForTimeout(3000));
  const before = memoryOf(processes).nowMb;
  let syncMs = 0;
  const longestFrameMs = await longestFrame(page, async () => {
    const start = performance.now();
    await ask(options, { type: 'sync' });
    syncMs = performance.now() - start;
  });
  const start = performance.now();
  while ((await marks(page)) !== PHRASE && performance.now() - start < 60_000) {
    await page.waitForTimeout(5);
  }
  const markMs = performance.now() - start;
  const { nowMb: after, peakMb: peak } = memoryOf(processes);
  return { syncMs, markMs, memoryMb: { before, peak, after }, longestFrameMs, idleFrameMs };
}

/** The longest wait between two frames of a page while something goes on. */
async function longestFrame(page: Page, meanwhile: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const state = globalThis as unknown as { longest: number; isOver: boolean };
    state.longest = 0;
    state.isOver = false;
    let last = performance.now();
    const next = (now: number) => {
      state.longest = Math.max(state.longest, now - last);
      last = now;
      if (!state.isOver) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await meanwhile();
  return page.evaluate(() => {
    const state = globalThis as unknown as { longest: number; isOver: boolean };
    state.isOver = true;
    return state.longest;
  });
}

/** A feed of so many entries, one of them with the article's phrase; returns its public key. */
function publish(folder: string, entries: number): string {
  const [data, out, keys] = ['data', 'out', 'keys'].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  runCommand(['init', '--data', data, '--keys', keys]);
  const topics = JSON.parse(readFileSync(join(data, 'topics.json'), 'utf8')) as { id: string }[];
  const prose = benchPosts(ordinaryTexts(), 1000, 1);
  const rows = benchClaims(prose, entries).map(({ claim, summary, phrases, concepts }, at) => ({
    kind: 'rebuttal',
    id: `vi-du-${at}`,
    updatedAt: '2026-06-01',
    topic: topics[at % topics.length]?.id,
    rating: 'false',
    reviewed: '2026-06-01',
    phrases: at === 0 ? [PHRASE] : phrases,
    concepts,
    appearances: [],
    sources: [
      {
        publisher: 'Báo Ví Dụ',
        title: 'Ví dụ',
        url: `https://example.org/bai-${at}`,
        date: '2026-06-01',
        official: true,
        authority: null,
      },
    ],
    vi: { claim, summary, correction: 'Thông tin này không đúng bạn nhé.' },
  }));
  writeFileSync(
    join(data, 'rebuttals.jsonl'),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  runCommand(['build', '--data', data, '--out', out, '--keys', keys]);
  return runCommand(['public-key', '--keys', keys]);
}
