// The worker killed, the connection cut or the disk full at every step of a sync: whatever happens,
// the store is the one before or the one after, and the next sync ends as a fresh reader's does.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Lab, openLab, rebuttal } from './feed-lab.ts';

const OLD = [rebuttal('mot'), rebuttal('hai'), rebuttal('suc-khoe', { topic: 'health' })];
const NEW = [rebuttal('mot'), rebuttal('ba'), rebuttal('suc-khoe-moi', { topic: 'health' })];

let lab: Lab;
beforeEach(() => {
  lab = openLab();
});
afterEach(() => lab.close());

/** Entries without the index: what a reader's marks come from. */
async function entries(): Promise<string[]> {
  return (await lab.store.entries.toArray())
    .filter(({ entry }) => entry !== null)
    .map(({ key }) => key)
    .sort();
}

const quota = () => new DOMException('full', 'QuotaExceededError');
const killed = () => new DOMException('stopped', 'AbortError');

async function settle(): Promise<void> {
  await lab.sync().catch(() => {});
}

describe('a sync from nothing', () => {
  const STEPS = 14;
  const steps = Array.from({ length: STEPS }, (_, at) => at + 1);
  test.each([
    ...steps.map((at) => [at, 'quota', quota] as const),
    ...steps.map((at) => [at, 'killed', killed] as const),
  ])(
    'whose write %i fails (%s) leaves nothing half-done, and the next one mends it',
    async (at, _, error) => {
      lab.publish(OLD);
      const fault = lab.failWrite(at, error);
      await settle();
      expect(fault.writes()).toBeGreaterThanOrEqual(at);
      const after = await entries();
      const whole = ['built-in/hai', 'built-in/mot', 'built-in/suc-khoe'];
      expect([[], ['built-in/khoi-dau'], whole]).toContainEqual(after);
      await lab.sync();
      expect(await entries()).toEqual(whole);
      expect(await lab.store.readIndex()).not.toBe(null);
      expect(await lab.errorCode()).toBe(null);
    },
  );

  test('has no more writes than were tried', async () => {
    lab.publish(OLD);
    const fault = lab.failWrite(0, quota);
    await lab.sync();
    expect(fault.writes()).toBeLessThanOrEqual(STEPS + 8);
    expect(fault.writes()).toBeGreaterThan(8);
  });
});

describe('a sync from one publication to the next', () => {
  const before = ['built-in/hai', 'built-in/mot', 'built-in/suc-khoe'];
  const after = ['built-in/ba', 'built-in/mot', 'built-in/suc-khoe-moi'];

  test.each(Array.from({ length: 8 }, (_, at) => [at + 1] as const))(
    'whose write %i fails serves the data before or after, never a mixture',
    async (at) => {
      lab.publish(OLD);
      await lab.sync();
      lab.publish(NEW);
      const fault = lab.failWrite(at, quota);
      await settle();
      expect(fault.writes()).toBeGreaterThanOrEqual(at);
      expect([before, after]).toContainEqual(await entries());
      await lab.sync();
      expect(await entries()).toEqual(after);
      const healed = await lab.content();
      await Promise.all([
        lab.store.feeds.clear(),
        lab.store.entries.clear(),
        lab.store.indexes.clear(),
      ]);
      await lab.sync();
      const fresh = JSON.parse(await lab.content());
      // A fresh reader never knew what was withdrawn before it came, or knows it alike.
      expect(JSON.parse(healed).bytes).toEqual(fresh.bytes);
    },
  );

  test.each(
    [0, 1, 2, 3].flatMap((request) =>
      (['cut', 'killed', 'error'] as const).map((fault) => [request, fault] as const),
    ),
  )('whose request %i is %s serves the data before', async (request, fault) => {
    lab.publish(OLD);
    await lab.sync();
    lab.publish([
      ...NEW,
      {
        kind: 'channel',
        id: 'kenh',
        updatedAt: '2026-05-01',
        role: 'authority',
        platform: 'web',
        url: 'https://kenh.example.org',
        owner: 'Sở Ví Dụ',
        evidence: 'https://example.org/kenh',
        vi: { name: 'Kênh Ví Dụ' },
      },
    ]);
    const stop = new AbortController();
    let count = 0;
    await lab.sync({
      signal: stop.signal,
      server: () => {
        if (count++ !== request) return undefined;
        if (fault === 'error') return new Response('', { status: 502 });
        if (fault === 'killed') stop.abort();
        throw new TypeError('network changed');
      },
    });
    expect(count).toBeGreaterThan(request);
    expect(await entries()).toEqual(before);
    expect(await lab.errorCode()).toBe({ cut: 'offline', killed: 'aborted', error: 'http' }[fault]);
    await lab.sync();
    expect(await entries()).toEqual([...after, 'built-in/kenh'].sort());
  });
});

test('a full disk is called by its name, and nothing is lost', async () => {
  lab.publish(OLD);
  await lab.sync();
  lab.publish(NEW);
  lab.failWrite(2, quota);
  await settle();
  expect(await lab.errorCode()).toBe('quota');
  expect(await entries()).toEqual(['built-in/hai', 'built-in/mot', 'built-in/suc-khoe']);
});

test('a database that was emptied, by eviction or by hand, is filled again from the starter set', async () => {
  await lab.sync({ builtIn: null });
  await Promise.all([
    lab.store.feeds.clear(),
    lab.store.entries.clear(),
    lab.store.indexes.clear(),
  ]);
  await lab.sync({ builtIn: null });
  expect(await entries()).toEqual(['built-in/khoi-dau']);
});
