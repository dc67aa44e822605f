// What one scroll through a feed costs: by the browser's own profiler, task clock and long tasks.
import type { CDPSession } from 'playwright/test';
import { type Feed, feedPage, POST_HEIGHT } from './page-feed.ts';

export type ScrollCost = {
  /** Time on the main thread in our script, or in what it called. */
  ourMs: number;
  /** Each time without a break of that. */
  ourStretchesMs: number[];
  /** Tasks over 50 ms, whoever caused them. */
  longTasks: number;
  taskMs: number;
  marks: number;
};

/** Scrolls through a feed on a processor slowed down `slowness` times. */
export async function measureScroll(
  feed: Feed,
  posts: number,
  slowness: number,
): Promise<ScrollCost> {
  const page = await feedPage(feed, posts);
  await page.locator('[role="feed"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await session.send('Performance.enable');
  const profile = await startProfile(session, feed);
  const before = await taskMs(session);
  const { longTasks, marks } = await page.evaluate(
    async ([count, height]) => {
      let longTasks = 0;
      const observer = new PerformanceObserver((list) => {
        longTasks += list.getEntries().length;
      });
      observer.observe({ type: 'longtask' });
      for (let at = 0; at < count; at += 2) {
        scrollTo(0, at * height);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return {
        longTasks,
        marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      };
    },
    [posts, POST_HEIGHT] as const,
  );
  const cost = {
    ...(await profile.stop()),
    longTasks,
    marks,
    taskMs: (await taskMs(session)) - before,
  };
  await page.close();
  return cost;
}

/** Samples the page's main thread until stopped. */
export async function startProfile(session: CDPSession, { isOurs }: Feed) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  return {
    async stop(): Promise<Pick<ScrollCost, 'ourMs' | 'ourStretchesMs'>> {
      const { profile } = await session.send('Profiler.stop');
      const ours = new Set<number>();
      const byId = new Map(profile.nodes.map((node) => [node.id, node]));
      const visit = (id: number, isUnderOurs: boolean) => {
        const node = byId.get(id);
        if (!node) return;
        const isIn = isUnderOurs || isOurs(node.callFrame.url);
        if (isIn) ours.add(id);
        for (const child of node.children ?? []) visit(child, isIn);
      };
      if (profile.nodes[0]) visit(profile.nodes[0].id, false);
      const ourStretchesMs: number[] = [];
      let stretch = 0;
      for (const [at, id] of (profile.samples ?? []).entries()) {
        const isOver = stretch > 0 && !ours.has(id);
        if (isOver) ourStretchesMs.push(stretch);
        stretch = ours.has(id) ? stretch + (profile.timeDeltas?.[at + 1] ?? 0) / 1000 : 0;
      }
      if (stretch > 0) ourStretchesMs.push(stretch);
      return { ourMs: ourStretchesMs.reduce((sum, ms) => sum + ms, 0), ourStretchesMs };
    },
  };
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
