import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSyncing, keepAlarm } from '../../../entrypoints/background/syncing.ts';
import { openOrReplace } from '../../../lib/feed/open-store.ts';
import type { Store } from '../../../lib/feed/store.ts';
import { lookAtSchedule, syncAll } from '../../../lib/feed/sync.ts';

vi.mock('../../../lib/feed/sync.ts', () => ({ syncAll: vi.fn(), lookAtSchedule: vi.fn() }));
vi.mock('../../../lib/feed/open-store.ts', () => ({ openOrReplace: vi.fn() }));

const HOUR = 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
});

test.each([
  ['is left where it is due within a day', 23, false],
  ['is set anew where the clock was set back after it was set', 40, true],
])('the alarm %s', async (_, hours, isSetAnew) => {
  const when = Date.now() + hours * HOUR;
  browser.alarms.create('sync', { when });
  await keepAlarm();
  const alarm = await browser.alarms.get('sync');
  expect((alarm?.scheduledTime ?? 0) < when).toBe(isSetAnew);
});

test('the alarm mends a database that cannot be opened before it looks at the schedule', async () => {
  const listeners = { addListener: () => {} };
  Object.assign(fakeBrowser, { permissions: { onAdded: listeners } });
  vi.stubGlobal('navigator', {});
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Ví dụ',
    version: '1',
  });
  let isOpen = false;
  vi.mocked(openOrReplace).mockImplementation(async () => {
    isOpen = true;
  });
  vi.mocked(lookAtSchedule).mockImplementation(async () => {
    if (!isOpen) throw new Error('damaged');
    return { isDue: true, lookAgainMs: HOUR };
  });
  createSyncing({ feeds: { count: async () => 1 } } as unknown as Store, () => {});
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'sync' } as Browser.alarms.Alarm);
  expect(syncAll).toHaveBeenCalledOnce();
});
