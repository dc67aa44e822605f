// The worker killed, the connection cut, the disk unreadable or full, at every single step of a sync:
// whatever happens, the store is the one before or the one after, index and all, and the next sync
// ends byte for byte as a fresh reader's does.
import { afterAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { fileResponse, type Lab, openLab, rebuttal, type StoreRows } from './feed-lab.ts';
import { type FaultKind, faultsOf } from './steps.ts';

const channel: Entry = {
  kind: 'channel',
  id: 'kenh',
  updatedAt: '2026-05-01',
  role: 'authority',
  platform: 'web',
  url: 'https://kenh.example.org',
  owner: 'Sở Ví Dụ',
  evidence: 'https://example.org/kenh',
  vi: { name: 'Kênh Ví Dụ' },
};
const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => rebuttal(`so-${from + at}`));
const OLD = [...many(0, 12), rebuttal('doi-cho'), rebuttal('suc-khoe', { topic: 'health' })];
/** New, changed, withdrawn, moved to another topic, and the first channel. */
const NEW = [
  ...many(1, 13),
  rebuttal('doi-cho', { topic: 'health' }),
  rebuttal('suc-khoe', { topic: 'health', phrases: ['câu ví dụ đã đổi hẳn rồi'] }),
  channel,
];
const OTHER = 'https://khac.example.org/manifest.json';

type Given = Parameters<Lab['sync']>[0];
type Scenario = {
  name: string;
  lab: Lab;
  /** What is synced at last. */
  given: Given;
  before: StoreRows;
  /** What the store may hold after a fault. */
  whole: string[];
  fresh: string;
  steps: string[];
};

/** Plays a scenario without faults, and as a fresh reader. */
async function play(
  name: string,
  prepare: (lab: Lab) => Promise<Given>,
  between: Given[] = [],
): Promise<Scenario> {
  const lab = openLab();
  const given = await prepare(lab);
  const before = await lab.rows();
  const whole = [await lab.content()];
  for (const one of between) {
    await lab.replaceStore(before);
    await lab.sync(one);
    whole.push(await lab.content());
  }
  await lab.replaceStore(before);
  await lab.store.open();
  lab.steps.names.length = 0;
  await lab.sync(given);
  const steps = [...lab.steps.names];
  whole.push(await lab.content());
  await lab.replaceStore();
  await lab.sync(given);
  const fresh = await lab.content();
  return { name, lab, given, before, whole, fresh, steps };
}

const scenarios = [
  await play(
    'a first sync',
    async (lab) => {
      lab.publish(NEW);
      return {};
    },
    // The starter set serves until the feed does.
    [{ server: () => new Response('', { status: 500 }) }],
  ),
  await play('a later sync', async (lab) => {
    lab.publish(OLD);
    await lab.sync();
    lab.publish(NEW);
    return {};
  }),
  await play('a change of topics', async (lab) => {
    lab.publish([...OLD, rebuttal('co-quan', { topic: 'public-bodies' })]);
    await lab.sync();
    const topics = { 'public-bodies': true, health: false };
    return { ask: 'chosen', settings: { ...DEFAULT_SETTINGS, topics } };
  }),
  await play('a sync of two feeds', async (lab) => {
    lab.publish(OLD);
    const other = openLab();
    other.publish([rebuttal('so-1'), rebuttal('khac')]);
    const feeds = [{ id: 'khac', url: OTHER, publicKey: other.publicKey }];
    await lab.sync();
    const fetch = async (address: string) => {
      const from = address.startsWith('https://khac') ? other : lab;
      return fileResponse(from.readFile(address.slice(address.lastIndexOf('/') + 1)));
    };
    return { fetch, settings: { ...DEFAULT_SETTINGS, feeds } };
  }),
  await play('a sync after a feed was removed', async (lab) => {
    lab.publish(OLD);
    const feeds = [{ id: 'khac', url: OTHER, publicKey: lab.publicKey }];
    await lab.sync({ settings: { ...DEFAULT_SETTINGS, feeds } });
    return {};
  }),
];
afterAll(() => {
  for (const { lab } of scenarios) lab.close();
});

test('there are many steps to fail at', () => {
  const points = scenarios.flatMap(({ steps }) => steps.flatMap(faultsOf));
  expect(points.length).toBeGreaterThan(300);
  for (const { name, steps } of scenarios) expect(steps.length, name).toBeGreaterThan(15);
});

describe.each(scenarios)('$name', ({ lab, given, before, whole, fresh, steps }) => {
  test('ends as a fresh reader’s does', () => expect(whole.at(-1)).toBe(fresh));

  const points = steps.flatMap((step, at) =>
    faultsOf(step).map((kind): [FaultKind, number, string] => [kind, at, step]),
  );
  test.each(points)('%s at step %i, %s', async (kind, at, step) => {
    await lab.replaceStore(before);
    await lab.store.open();
    lab.steps.fail(at, kind);
    await Promise.race([lab.sync(given).catch(() => {}), lab.steps.killed]);
    expect(lab.steps.names[at]).toBe(step);
    lab.reopen();
    expect(whole).toContain(await lab.content());
    await lab.sync({ ...given, ask: 'all' });
    expect(await lab.content()).toBe(fresh);
    for (const check of await lab.store.checks.toArray()) {
      expect(check).toMatchObject({ lastError: null, failures: 0, progress: null });
    }
    expect(await lab.store.downloads.count()).toBe(0);
  });
});

test.each(['full', 'full at commit'] as const)('a disk that is %s is called so', async (kind) => {
  const { lab, before, given, steps } = scenarios[1] as Scenario;
  await lab.replaceStore(before);
  await lab.store.open();
  // The last write of the one transaction.
  lab.steps.fail(steps.lastIndexOf('write feeds (put)'), kind);
  await lab.sync(given);
  expect(await lab.errorCode()).toBe('quota');
});

test('a sync that was stopped does not fetch again what it had', async () => {
  const lab = openLab();
  lab.publish(NEW);
  let files = 0;
  await lab.sync({
    server: (file) => {
      if (file.endsWith('.gz') && ++files === 3) throw new TypeError('network changed');
      return undefined;
    },
  });
  expect(await lab.errorCode()).toBe('offline');
  lab.reopen();
  lab.requests.length = 0;
  await lab.sync();
  expect(lab.requests.map(({ file }) => file.replace(/-[0-9a-f]{16}/, ''))).toEqual([
    'manifest.json',
    'health.jsonl.gz',
  ]);
  lab.close();
});

test('a database that was emptied, by eviction or by hand, is filled again from the starter set', async () => {
  const lab = openLab();
  await lab.sync({ builtIn: null });
  const content = await lab.content();
  await lab.replaceStore();
  await lab.sync({ builtIn: null });
  expect(await lab.content()).toBe(content);
  lab.close();
});

test.each([
  ['its entries and its records', ['entries', 'feeds'] as const],
  ['its entries and not its records', ['entries'] as const],
])('a delta is not applied over a feed that lost %s meanwhile', async (_, lost) => {
  const lab = openLab();
  lab.publish(OLD);
  await lab.sync();
  lab.publish(NEW);
  await lab.sync({
    server: async (file) => {
      if (file.startsWith('disaster-d')) {
        for (const table of lost) await lab.store[table].clear();
      }
      return undefined;
    },
  });
  expect(await lab.errorCode()).toBe('store');
  await lab.sync();
  const mended = await lab.content();
  await lab.replaceStore();
  await lab.sync();
  expect(await lab.content()).toBe(mended);
  lab.close();
});
