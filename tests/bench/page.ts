// `npm run bench:page`: what the extension costs a page. A feed made by React is scrolled at a
// quarter of the machine's speed, with and without the extension, in turns; then how soon a new post
// is marked, what ten thousand recycled posts leave behind, and mark.js beside us. Says medians and
// ratios: bare times mean little on a shared machine. `--only scroll,peer` leaves the rest out;
// `--against <folder of another build>` measures that build too, in the same turns.
import { parseArgs } from 'node:util';
import { type Extension, startExtension } from '../e2e/extension.ts';
import { median, quantile } from './measure.ts';
import { measureAppearing } from './page-appear.ts';
import { type Feed, feedPage, startPlainBrowser } from './page-feed.ts';
import { measureMarkJs } from './page-mark-js.ts';
import { measurePopup } from './page-popup.ts';
import { measureRemoval } from './page-removal.ts';
import { measureScroll, type ScrollCost } from './page-scroll.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '3' },
    recycled: { type: 'string', default: '10000' },
    only: { type: 'string', default: 'scroll,control,recycled,removal,appear,peer,popup' },
    against: { type: 'string' },
  },
});
const posts = Number(values.posts);
const runs = Number(values.runs);
const parts: Record<string, () => Promise<void>> = {
  scroll: sayScroll,
  control: sayControl,
  recycled: sayRecycled,
  removal: sayRemoval,
  appear: sayAppearing,
  peer: sayPeer,
};

const extension = await startExtension({ asShipped: true });
const other = values.against
  ? await startExtension({ asShipped: true, build: values.against })
  : null;
const plain = await startPlainBrowser();
const ours = feedOf(extension);
const without: Feed = { context: plain, isOurs: () => false };
const builds = [
  { name: 'with', feed: ours },
  ...(other ? [{ name: 'the other build', feed: feedOf(other) }] : []),
];

const asked = values.only.split(',');
for (const part of asked) await parts[part]?.();
for (const context of [extension.context, other?.context, plain]) await context?.close();
// In browsers of its own.
if (asked.includes('popup')) await sayPopup();

async function sayScroll(): Promise<void> {
  const arms = [...builds, { name: 'without', feed: without }].map((arm) => ({
    ...arm,
    costs: [] as ScrollCost[],
  }));
  for (let run = 0; run < runs; run++) {
    for (const { feed, costs } of run % 2 ? arms.toReversed() : arms) {
      costs.push(await measureScroll(feed, posts, 4));
    }
  }
  const alone = arms.at(-1);
  console.log(`Scrolling ${posts} posts, processor slowed 4×, median of ${runs} runs in turns`);
  for (const { name, costs } of arms) {
    if (costs === alone?.costs) continue;
    type Sum = Exclude<keyof ScrollCost, 'ourStretchesMs'>;
    const of = (what: Sum) => median(costs.map((cost) => cost[what]));
    const beside = (what: Sum) => median((alone?.costs ?? []).map((cost) => cost[what]));
    if (other) console.log(` ${name}`);
    say('our main-thread time per post', `${(of('ourMs') / posts).toFixed(3)} ms`, '≤ 1 ms');
    sayStretches('ours', costs);
    say('long tasks, with / without', `${of('longTasks')} / ${beside('longTasks')}`);
    say('task time, with / without', `${(of('taskMs') / beside('taskMs')).toFixed(3)} ×`);
    say('marks at the end, with / without', `${of('marks')} / ${beside('marks')}`);
  }
}

/** What is measured of a callback that ends by the clock: how much of a stretch is the machine's. */
async function sayControl(): Promise<void> {
  const context = await startPlainBrowser();
  await context.addInitScript({
    content: `const work = () => {
      const start = performance.now();
      while (performance.now() - start < 1);
      requestAnimationFrame(() => requestIdleCallback(work));
    };
    work();
    //# sourceURL=control.js`,
  });
  const feed: Feed = { context, isOurs: (url) => url === 'control.js' };
  console.log('A script that stops by the clock after 1 ms, measured alike');
  sayStretches('its', [await measureScroll(feed, posts, 4)]);
  await context.close();
}

function sayStretches(whose: string, costs: readonly ScrollCost[]): void {
  const all = costs.flatMap(({ ourStretchesMs }) => ourStretchesMs);
  const over = (100 * all.filter((ms) => ms > 4).length) / all.length;
  say(`${whose} longest stretch`, `${Math.max(...all).toFixed(1)} ms`, '< 50 ms');
  const most = `${quantile(all, 0.5).toFixed(1)} / ${quantile(all, 0.99).toFixed(1)} ms`;
  say(`${whose} stretches, p50 / p99`, most);
  say(`${whose} stretches over 4 ms`, `${over.toFixed(1)} % of ${all.length}`, 'goal: none');
}

async function sayRecycled(): Promise<void> {
  const grown = { with: await leftBehind(ours), without: await leftBehind(without) };
  const megabytes = (grown.with.bytes - grown.without.bytes) / 1e6;
  console.log(`After ${values.recycled} recycled posts`);
  say('heap grown, with − without', `${megabytes.toFixed(2)} MB`, '≤ 5 MB');
  say('detached nodes, with / without', `${grown.with.detached} / ${grown.without.detached}`);
}

async function sayRemoval(): Promise<void> {
  const alone = { name: 'without', feed: without, times: [] as number[], marks: 0 };
  const arms = [...builds.map((arm) => ({ ...alone, ...arm, times: [] as number[] })), alone];
  for (let run = 0; run < runs; run++) {
    for (const arm of run % 2 ? arms.toReversed() : arms) {
      const { ms, marks } = await measureRemoval(arm.feed);
      arm.times.push(ms);
      arm.marks = marks;
    }
  }
  console.log(`Marked posts taken out one by one, processor slowed 4×, median of ${runs} runs`);
  for (const { name, times, marks } of arms) {
    if (times === alone.times) continue;
    const ratio = `${(median(times) / median(alone.times)).toFixed(2)} ×`;
    const both = `${median(times).toFixed(0)} / ${median(alone.times).toFixed(0)} ms`;
    say(`${name}, ${marks} marks: with / without`, both);
    say('with is slower', ratio, '≤ 1.5 ×');
  }
}

async function sayAppearing(): Promise<void> {
  const { warm, cold, emptyWarmMs, emptyColdMs } = await measureAppearing(extension);
  const spread = ({ p50, p95 }: typeof warm) => `${p50.toFixed(0)} / ${p95.toFixed(0)} ms`;
  console.log('From appearing to marked');
  say('warm, p50 / p95', spread(warm), 'p95 ≤ 250 ms');
  say('worker stopped, p50 / p95', spread(cold), 'p95 ≤ 700 ms');
  say(
    'an empty message there and back, warm / stopped',
    `${emptyWarmMs.toFixed(1)} / ${emptyColdMs.toFixed(1)} ms`,
  );
}

async function sayPeer(): Promise<void> {
  const arms = builds.map((arm) => ({
    ...arm,
    found: [] as Awaited<ReturnType<typeof measureMarkJs>>[],
  }));
  for (let run = 0; run < runs; run++) {
    for (const { feed, found } of run % 2 ? arms.toReversed() : arms) {
      found.push(await measureMarkJs(feed));
    }
  }
  for (const { name, found } of arms) {
    const of = (what: keyof (typeof found)[number]) => median(found.map((one) => one[what]));
    console.log(
      `The same ${of('posts')} posts, all of them, median of ${runs}${other ? `, ${name}` : ''}`,
    );
    say('mark.js, 100 phrases', `${of('markJsMs').toFixed(0)} ms`);
    say('ours in the page, reading and painting', `${of('ourPageMs').toFixed(0)} ms`);
    const walk = of('ourPageMs') / of('walkMs');
    say('… times a bare walk over the text nodes', `${walk.toFixed(1)} ×`, 'goal: 3.5 ×');
    say('ours in the worker, 10,000 entries', `${of('ourMatchMs').toFixed(0)} ms`);
    const ratio = median(
      found.map(({ markJsMs, ourPageMs, ourMatchMs }) => markJsMs / (ourPageMs + ourMatchMs)),
    );
    say('posts marked, ours / mark.js', `${of('ourPosts')} / ${of('markJsPosts')}`);
    say('mark.js is slower', `${ratio.toFixed(1)} ×`, '≥ 20 ×');
  }
}

async function sayPopup(): Promise<void> {
  console.log(
    'The popup: first paint (an empty page of the extension in turns), lists, first result',
  );
  for (const entries of [1000, 10_000]) {
    const { emptyMs, paintMs, listsMs, resultMs } = await measurePopup(entries);
    const paint = `${paintMs.toFixed(0)} (${emptyMs.toFixed(0)})`;
    const rest = `${listsMs.toFixed(0)} / ${resultMs.toFixed(0)}`;
    say(`${entries} entries`, `${paint} / ${rest} ms`, 'paint ≤ 100 ms');
  }
}

function feedOf({ context, id }: Extension): Feed {
  return { context, isOurs: (url) => url.startsWith(`chrome-extension://${id}/`) };
}

async function leftBehind(feed: Feed): Promise<{ bytes: number; detached: number }> {
  const recycled = Number(values.recycled);
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

function say(what: string, value: string, bar = ''): void {
  console.log(`  ${what.padEnd(50)} ${value.padStart(20)}   ${bar}`);
}
