// How soon a post that appears is marked, with the worker awake and with the worker stopped.
import type { Page } from 'playwright/test';
import type { Extension } from '../e2e/extension.ts';
import { feedPage, listedPhrases } from './page-feed.ts';

type Spread = { p50: number; p95: number };

const WARM = 100;
const COLD = 20;
/** One per entry: the same one again and again would be paused for marking too much. */
const PHRASES = listedPhrases();
const BODY = '<!doctype html><meta charset="utf-8"><body><main role="main"></main>';

/** Medians and 95th percentiles in milliseconds, beside an empty message from the same script. */
export async function measureAppearing(extension: Extension): Promise<{
  warm: Spread;
  cold: Spread;
  emptyWarmMs: number;
  emptyColdMs: number;
}> {
  const page = await feedPage({ context: extension.context, isOurs: () => false }, 0, BODY);
  const empty = await emptyMessages(page, extension.id);
  const run = async (count: number, before: () => Promise<void>) => {
    const marks: number[] = [];
    const messages: number[] = [];
    for (let round = 0; round < count; round++) {
      await before();
      marks.push(await appear(page, PHRASES[round % PHRASES.length] ?? ''));
      await before();
      messages.push(await empty());
    }
    return { marks: spread(marks), messages: spread(messages) };
  };
  await appear(page, PHRASES.at(-1) ?? '');
  const warm = await run(WARM, async () => {});
  const cold = await run(COLD, extension.stopWorker);
  await page.close();
  return {
    warm: warm.marks,
    cold: cold.marks,
    emptyWarmMs: warm.messages.p50,
    emptyColdMs: cold.messages.p50,
  };
}

/** Adds a post with a listed phrase; milliseconds until a frame in which it is marked. */
async function appear(page: Page, phrase: string): Promise<number> {
  await page.bringToFront();
  return page.evaluate(async (words) => {
    const post = document.createElement('div');
    post.dataset.adRenderingRole = 'story_message';
    post.textContent = `Bài ${Math.random()}: nghe nói ${words}.`;
    const start = performance.now();
    document.querySelector('main')?.replaceChildren(post);
    while (performance.now() - start < 10_000) {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [
        ...(highlight as unknown as Set<StaticRange>),
      ]);
      if (ranges.some((range) => post.contains(range.startContainer))) break;
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  }, phrase);
}

/** A way to send an empty request from the script's own world. */
async function emptyMessages(page: Page, extensionId: string): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return async () => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      expression: `(async () => {
        const start = performance.now();
        await chrome.runtime.sendMessage({ type: 'entries', keys: [] });
        return performance.now() - start;
      })()`,
    });
    return Number(result.value);
  };
}

function spread(times: number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
