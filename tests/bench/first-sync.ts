// What the first sync of a large feed takes in Chromium: time, the worker's memory, and whether a page
// that is open meanwhile stays responsive.
import type { Page } from 'playwright/test';
import { type Extension, startExtension } from '../e2e/extension.ts';
import { ARTICLE, article, marks, PHRASE } from '../e2e/sync-lab.ts';
import { publishLargeFeed, syncNow } from './large-feed.ts';
import { extensionProcesses, memoryOf } from './process-memory.ts';

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
  const feed = publishLargeFeed(entries);
  const others = extensionProcesses();
  const extension = await startExtension();
  try {
    await extension.context.route(ARTICLE, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: article() }),
    );
    const options = await feed.trust(extension);
    const processes = [...extensionProcesses()].filter((pid) => !others.has(pid));
    return { bytes: feed.bytes, ...(await sync(extension, { options, processes })) };
  } finally {
    await extension.context.close();
    feed.remove();
  }
}

async function sync(
  extension: Extension,
  { options, processes }: { options: Page; processes: string[] },
): Promise<Omit<FirstSync, 'bytes'>> {
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await page.bringToFront();
  const idleFrameMs = await longestFrame(page, () => page.waitForTimeout(3000));
  const before = memoryOf(processes).nowMb;
  let syncMs = 0;
  const longestFrameMs = await longestFrame(page, async () => {
    const start = performance.now();
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
