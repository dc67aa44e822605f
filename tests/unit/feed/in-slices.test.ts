// Compiling a slice at a time: others have their turn, and what they do to the store meanwhile stands.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../../lib/feed/in-slices.ts';
import { type Lab, openLab, rebuttal } from './feed-lab.ts';

const between = vi.hoisted(() => ({ run: async () => {} }));
vi.mock('../../../lib/feed/in-slices.ts', async (actual) => {
  const { inSlices } = await actual<typeof import('../../../lib/feed/in-slices.ts')>();
  return {
    inSlices: async (steps: Parameters<typeof inSlices>[0]) => {
      const made = await inSlices(steps);
      await between.run();
      return made;
    },
  };
});

let lab: Lab;
beforeEach(() => {
  lab = openLab();
});
afterEach(() => {
  between.run = async () => {};
  lab.close();
});

test('Others have their turn between slices, and what is made is what the steps end with', async () => {
  // What a page asks comes as a message, too.
  const { port1, port2 } = new MessageChannel();
  let turns = 0;
  port1.onmessage = () => {
    turns++;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const seen: number[] = [];
  const made = await inSlices(
    (function* () {
      for (let step = 0; step < 5; step++) {
        seen.push(turns);
        // Longer than any slice.
        const end = performance.now() + 20;
        while (performance.now() < end);
        yield;
      }
      return 'made';
    })(),
  );
  port1.close();
  expect(made).toBe('made');
  expect(new Set(seen).size).toBe(5);
});

test('What was deleted while the index was compiled does not come back', async () => {
  lab.publish([rebuttal('mot')]);
  await lab.sync();
  lab.publish([rebuttal('mot'), rebuttal('hai')]);
  between.run = async () => {
    const { feeds, entries, indexes } = lab.store;
    await Promise.all([feeds.clear(), entries.clear(), indexes.clear()]);
    between.run = async () => {};
  };
  await lab.sync();
  expect(await lab.errorCode()).toBe('store');
  expect(await lab.store.entries.count()).toBe(0);
  expect(await lab.store.feeds.count()).toBe(0);
});

test('What another wrote while the index was compiled stands, and the next sync goes on from it', async () => {
  lab.publish([rebuttal('mot')]);
  await lab.sync();
  lab.publish([rebuttal('mot', { phrases: ['câu ví dụ đã đổi hẳn rồi'] })]);
  between.run = async () => {
    between.run = async () => {};
    lab.publish([]);
    // Another one that was quicker, with what came later.
    await lab.sync();
  };
  await lab.sync();
  const left = await lab.content();
  expect(await lab.store.entries.toArray()).toMatchObject([{ entry: null }]);
  await lab.sync();
  expect(await lab.content()).toBe(left);
  await lab.replaceStore();
  await lab.sync();
  const fresh = JSON.parse(await lab.content());
  expect(JSON.parse(left).bytes).toEqual(fresh.bytes);
});
