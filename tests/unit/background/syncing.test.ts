import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSyncing } from '../../../entrypoints/background/syncing.ts';
import { findHollow } from '../../../lib/feed/hollow.ts';
import type { FeedState, Store } from '../../../lib/feed/store.ts';
import { lookAtSchedule, syncAll } from '../../../lib/feed/sync.ts';

vi.mock('../../../lib/feed/sync.ts', () => ({ syncAll: vi.fn(), lookAtSchedule: vi.fn() }));
vi.mock('../../../lib/feed/hollow.ts', () => ({ findHollow: vi.fn() }));
vi.mock('../../../lib/feed/open-store.ts', () => ({ openOrReplace: async () => {} }));
vi.mock('../../../lib/feed/starter.ts', () => ({ ensureStarter: async () => true }));
vi.mock('../../../lib/feed/compile.ts', () => ({ recompileIndex: async () => true }));

/** What is under way, in the order in which it began, and how to end it. */
let open: { what: string; end: () => void }[];
let most: number;

const under = (what: string) =>
  new Promise<void>((resolve) => {
    const one = {
      what,
      end: () => {
        open = open.filter((other) => other !== one);
        resolve();
      },
    };
    open.push(one);
    most = Math.max(most, open.filter((other) => other.what !== 'look').length);
  });
const store = {
  delete: () => under('delete'),
  feeds: { count: async () => 0 },
} as unknown as Store;

beforeEach(() => {
  fakeBrowser.reset();
  open = [];
  most = 0;
  vi.stubGlobal('navigator', {});
  const listeners = { addListener: () => {} };
  Object.assign(fakeBrowser, { permissions: { onAdded: listeners } });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Ví dụ',
    version: '1',
  });
  vi.mocked(findHollow).mockReset().mockResolvedValue([]);
  vi.mocked(syncAll)
    .mockReset()
    .mockImplementation(async ({ ask }) => {
      await under(ask);
      return true;
    });
  vi.mocked(lookAtSchedule)
    .mockReset()
    .mockImplementation(async () => {
      await under('look');
      return { isDue: false, lookAgainMs: 60_000 };
    });
});

const begun = async (what: string) => {
  await vi.waitFor(() => expect(open.map((one) => one.what)).toContain(what));
  return open.find((one) => one.what === what) as (typeof open)[number];
};
/** Long enough for whatever can begin. */
const whatCan = () => new Promise((resolve) => setTimeout(resolve, 20));

test('who asks while one sync ends and another waits, waits with it', async () => {
  const { sync } = createSyncing(store, () => {});
  const first = sync('due');
  const due = await begun('due');
  const second = sync('chosen');
  due.end();
  const look = await begun('look');
  const third = sync('all');
  await whatCan();
  look.end();
  await whatCan();
  expect(most).toBe(1);
  // Both in one.
  (await begun('all')).end();
  (await begun('look')).end();
  await Promise.all([first, second, third]);
  expect(vi.mocked(syncAll).mock.calls.map(([{ ask }]) => ask)).toEqual(['due', 'all']);
  expect(most).toBe(1);
});

test('who asks while everything is deleted waits until it is', async () => {
  const { sync, deleteAll } = createSyncing(store, () => {});
  const deleted = deleteAll();
  const deleting = await begun('delete');
  const synced = sync('chosen');
  await whatCan();
  deleting.end();
  await deleted;
  (await begun('chosen')).end();
  (await begun('look')).end();
  await synced;
  expect(most).toBe(1);
});

test('a sync that is under way ends before everything is deleted', async () => {
  const { sync, deleteAll } = createSyncing(store, () => {});
  const synced = sync('all');
  const deleted = deleteAll();
  (await begun('all')).end();
  (await begun('look')).end();
  (await begun('delete')).end();
  await Promise.all([synced, deleted]);
  expect(most).toBe(1);
});

test('entries that are lost are noticed soon after the worker starts, once, and nobody waits for them', async () => {
  vi.useFakeTimers();
  const { ready } = createSyncing(store, () => {});
  vi.mocked(findHollow).mockResolvedValue([{ feed: {} as FeedState, rows: 0 }]);
  await ready();
  await ready();
  // What was asked when it started is read first.
  expect(findHollow).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  (await begun('due')).end();
  (await begun('look')).end();
  await whatCan();
  expect(vi.mocked(syncAll).mock.calls.map(([{ ask }]) => ask)).toEqual(['due']);
});

test('where none are lost the worker starts without a sync', async () => {
  vi.useFakeTimers();
  await createSyncing(store, () => {}).ready();
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(findHollow).toHaveBeenCalledOnce();
  expect(open).toEqual([]);
});

test('a sync that never ends keeps the worker awake for an hour and no longer', async () => {
  vi.useFakeTimers();
  const asked = vi.fn(async () => ({}));
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: asked });
  void createSyncing(store, () => {}).sync('all');
  await vi.advanceTimersByTimeAsync(50 * 60_000);
  const within = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  const after = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(600 * 60_000);
  expect([within, asked.mock.calls.length]).toEqual([150, after]);
  vi.useRealTimers();
});
