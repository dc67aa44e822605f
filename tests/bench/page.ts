// `npm run bench:page`: what the extension costs a page. A feed made by React is scrolled at a
// quarter of the machine's speed, with and without the extension, in turns; then how soon a new post
// is marked, what ten thousand recycled posts leave behind, and mark.js beside us. Says medians and
// ratios: bare times mean little on a shared machine.
import { parseArgs } from 'node:util';
import { startExtension } from '../e2e/extension.ts';
import { measureAppearing } from './page-appear.ts';
import { type Feed, feedPage, startPlainBrowser } from './page-feed.ts';
import { measureMarkJs } from './page-mark-js.ts';
import { measurePopup } from './page-popup.ts';
import { measureScroll, type ScrollCost } from './page-scroll.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '3' },
    recycled: { type: 'string', default: '10000' },
  },
});
const posts = Number(values.posts);

const extension = await startExtension({ asShipped: true });
const plain = await startPlainBrowser();
const feeds: Record<'with' | 'without', Feed> = {
  with: {
    context: extension.context,
    isOurs: (url) => url.startsWith(`chrome-extension://${extension.id}/`),
  },
  without: { context: plain, isOurs: () => false },
};

const costs: Record<'with' | 'without', ScrollCost[]> = { with: [], without: [] };
for (let run = 0; run < Number(values.runs); run++) {
  for (const arm of run % 2 ? (['without', 'with'] as const) : (['with', 'without'] as const)) {
    costs[arm].push(await measureScroll(feeds[arm], posts, 4));
  }
}
const median = (arm: 'with' | 'without', of: (cost: ScrollCost) => number) =>
  middle(costs[arm].map(of));
console.log(
  `Scrolling ${posts} posts, processor slowed 4×, median of ${values.runs} runs in turns`,
);
say(
  'our main-thread time per post',
  `${(median('with', ({ ourMs }) => ourMs) / posts).toFixed(3)} ms`,
  '≤ 1 ms',
);
say(
  'our longest stretch',
  `${Math.max(...costs.with.map(({ ourLongestMs }) => ourLongestMs)).toFixed(1)} ms`,
  '< 50 ms',
);
say(
  'long tasks, with / without',
  `${median('with', ({ longTasks }) => longTasks)} / ${median('without', ({ longTasks }) => longTasks)}`,
);
say(
  'task time, with / without',
  `${(median('with', ({ taskMs }) => taskMs) / median('without', ({ taskMs }) => taskMs)).toFixed(3)} ×`,
);
say(
  'marks at the end, with / without',
  `${median('with', ({ marks }) => marks)} / ${median('without', ({ marks }) => marks)}`,
);

const recycled = Number(values.recycled);
const grown = { with: await leftBehind(feeds.with), without: await leftBehind(feeds.without) };
console.log(`After ${recycled} recycled posts`);
say(
  'heap grown, with − without',
  `${((grown.with.bytes - grown.without.bytes) / 1e6).toFixed(2)} MB`,
  '≤ 5 MB',
);
say('detached nodes, with / without', `${grown.with.detached} / ${grown.without.detached}`);

const appear = await measureAppearing(extension);
console.log('From appearing to marked');
say(
  'warm, p50 / p95',
  `${appear.warm.p50.toFixed(0)} / ${appear.warm.p95.toFixed(0)} ms`,
  'p95 ≤ 250 ms',
);
say(
  'worker stopped, p50 / p95',
  `${appear.cold.p50.toFixed(0)} / ${appear.cold.p95.toFixed(0)} ms`,
  'p95 ≤ 700 ms',
);
say(
  'an empty message there and back, warm / stopped',
  `${appear.emptyWarmMs.toFixed(1)} / ${appear.emptyColdMs.toFixed(1)} ms`,
);

const peer = await measureMarkJs(feeds.with);
console.log(`The same ${peer.posts} posts, all of them`);
say('mark.js, 100 phrases', `${peer.markJsMs.toFixed(0)} ms`);
say('ours in the page, reading and painting', `${peer.ourPageMs.toFixed(0)} ms`);
say('ours in the worker, 10,000 entries', `${peer.ourMatchMs.toFixed(0)} ms`);
say(
  'mark.js is slower',
  `${(peer.markJsMs / (peer.ourPageMs + peer.ourMatchMs)).toFixed(1)} ×`,
  '≥ 20 ×',
);

await extension.context.close();
await plain.close();

console.log('The popup, from opening to the first paint, from typing to the first result');
for (const entries of [1000, 10_000]) {
  const { paintMs, resultMs } = await measurePopup(entries);
  say(`${entries} entries`, `${paintMs.toFixed(0)} / ${resultMs.toFixed(0)} ms`, 'paint ≤ 100 ms');
}

async function leftBehind(feed: Feed): Promise<{ bytes: number; detached: number }> {
  const page = await feedPage(feed, recycled);
  const session = await page.context().newCDPSession(page);
  const settle = async () => {
    await page.waitForTimeout(1000);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const scroll = (from: number, to: number) =>
    page.evaluate(
      async ([first, last]) => {
        for (let at = first; at < last; at += 6) {
          scrollTo(0, at * 420);
          await new Promise(requestAnimationFrame);
        }
      },
      [from, to] as const,
    );
  await scroll(0, 600);
  const before = await settle();
  await scroll(600, recycled);
  const bytes = (await settle()) - before;
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await page.close();
  return { bytes, detached: detachedNodes.length };
}

function middle(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function say(what: string, value: string, bar = ''): void {
  console.log(`  ${what.padEnd(50)} ${value.padStart(20)}   ${bar}`);
}
