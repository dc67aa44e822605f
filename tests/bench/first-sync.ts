// What a large feed takes in Chromium: the first sync, with the worker's memory and whether a page that
// is open meanwhile stays responsive, a day's delta after it, and a post's verdict from the worker.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { ordinaryTexts } from '../../scripts/labelled-texts.ts';
import { type Extension, startExtension } from '../e2e/extension.ts';
import { ARTICLE, article, marks, PHRASE } from '../e2e/sync-lab.ts';
import { benchPosts } from './corpus.ts';
import { type LargeFeed, publishLargeFeed, syncNow } from './large-feed.ts';
import { median } from './measure.ts';
import { extensionProcesses, memoryOf } from './process-memory.ts';

/** In an extension page. */
declare const chrome: typeof browser;

export type FirstSync = {
  bytes: number;
  syncMs: number;
  markMs: number;
  /** What the extension's process held before, at the most, and after. */
  memoryMb: { before: number; peak: number; after: number };
  longestFrameMs: number;
  /** The same page for as long without a sync. */
  idleFrameMs: number;
  /**
   * One entry in a thousand changed: bytes, from asking to stored and indexed, and the longest that a
   * post waits for its verdict meanwhile.
   */
  delta: { bytes: number; syncMs: number; longestVerdictMs: number };
  /** From asking to the matches of a post, beside an empty message; medians. */
  verdict: { warm: Asked; stopped: Asked };
};

type Asked = { matchMs: number; emptyMs: number };

const WARM = 100;
const STOPPED = 15;

/** Publishes a feed of so many entries and syncs it into an empty profile. */
export async function measureFirstSync(entries: number): Promise<FirstSync> {
  const feed = publishLargeFeed(entries);
  const others = extensionProcesses();
  const extension = await startExtension();
  try {
    await extension.context.route(ARTICLE, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: article() }),
    );
    await feed.serve(extension);
    const options = await extension.open('options.html');
    const processes = [...extensionProcesses()].filter((pid) => !others.has(pid));
    const first = await sync(extension, { feed, options, processes });
    const verdict = await verdicts(extension, options);
    const deltaBytes = feed.change(entries / 1000);
    let syncMs = 0;
    const longestVerdictMs = await longestVerdict(options, async () => {
      const start = performance.now();
      await syncNow(options);
      syncMs = performance.now() - start;
    });
    const delta = { bytes: deltaBytes, syncMs, longestVerdictMs };
    return { bytes: feed.bytes, ...first, verdict, delta };
  } finally {
    await extension.context.close();
    feed.remove();
  }
}

async function sync(
  extension: Extension,
  { feed, options, processes }: { feed: LargeFeed; options: Page; processes: string[] },
): Promise<Omit<FirstSync, 'bytes' | 'delta' | 'verdict'>> {
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await page.bringToFront();
  const idleFrameMs = await longestFrame(page, () => page.waitForTimeout(3000));
  const before = memoryOf(processes).nowMb;
  let syncMs = 0;
  const longestFrameMs = await longestFrame(page, async () => {
    const start = performance.now();
    await feed.trust(options);
    await syncNow(options);
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

/** A post and an empty message in turns, asked from an extension page. */
async function verdicts(extension: Extension, options: Page): Promise<FirstSync['verdict']> {
  const posts = benchPosts(ordinaryTexts(), WARM);
  const run = async (count: number, before: () => Promise<void>): Promise<Asked> => {
    const times = { match: [] as number[], empty: [] as number[] };
    for (const text of posts.slice(0, count)) {
      await before();
      times.match.push(await timeOf(options, match(text)));
      await before();
      times.empty.push(await timeOf(options, { type: 'entries', keys: [] }));
    }
    return { matchMs: median(times.match), emptyMs: median(times.empty) };
  };
  await run(10, async () => {});
  return {
    warm: await run(WARM, async () => {}),
    stopped: await run(STOPPED, extension.stopWorker),
  };
}

function match(text: string): object {
  return { type: 'match', page: ARTICLE, passages: [{ text, links: [] }] };
}

/** The longest that a post waits for its verdict while something goes on, one asked after the other. */
async function longestVerdict(options: Page, meanwhile: () => Promise<unknown>): Promise<number> {
  let isOver = false;
  const asking = (async () => {
    let longest = 0;
    for (const text of cycle(benchPosts(ordinaryTexts(), WARM))) {
      if (isOver) break;
      longest = Math.max(longest, await timeOf(options, match(text)));
    }
    return longest;
  })();
  await meanwhile();
  isOver = true;
  return asking;
}

function* cycle<One>(all: readonly One[]): Generator<One> {
  for (;;) yield* all;
}

/** By the page's own clock. */
function timeOf(page: Page, message: object): Promise<number> {
  return page.evaluate(async (given) => {
    const start = performance.now();
    await chrome.runtime.sendMessage(given);
    return performance.now() - start;
  }, message);
}

type FrameState = { longest: number; isOver: boolean; next: (now: number) => void };

/** The longest wait between two frames of a page while something goes on. */
async function longestFrame(page: Page, meanwhile: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const state = globalThis as unknown as FrameState;
    state.longest = 0;
    state.isOver = false;
    let last = performance.now();
    state.next = (now) => {
      state.longest = Math.max(state.longest, now - last);
      last = now;
      if (!state.isOver) requestAnimationFrame(state.next);
    };
    requestAnimationFrame(state.next);
  });
  await meanwhile();
  return page.evaluate(() => {
    const state = globalThis as unknown as FrameState;
    state.isOver = true;
    return state.longest;
  });
}
