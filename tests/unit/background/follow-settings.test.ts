import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSettings } from '../../../entrypoints/background/follow-settings.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  writeSettings,
} from '../../../lib/settings.ts';

const on = { onFeeds: vi.fn(), onMarks: vi.fn() };
const called = () => ({ feeds: on.onFeeds.mock.calls.length, marks: on.onMarks.mock.calls.length });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

const FEED = { id: 'a', url: 'https://feed.example.org/manifest.json', publicKey: 'x' };
const CHANGES: [name: string, change: Partial<Settings>, feeds: number, marks: number][] = [
  ['a topic', { topics: { health: false } }, 1, 0],
  ['a feed', { feeds: [FEED] }, 1, 0],
  ['the language', { language: 'en' }, 1, 0],
  ['which marks there are', { marks: { ...DEFAULT_SETTINGS.marks, confirmedOnly: true } }, 0, 1],
  ['what the background has no part in', { staffNoteRead: true, sitesOff: ['facebook'] }, 0, 0],
];

test.each(CHANGES)('%s', async (_, change, feeds, marks) => {
  followSettings(on);
  await writeSettings(change);
  expect(called()).toEqual({ feeds, marks });
  await writeSettings(change);
  expect(called()).toEqual({ feeds, marks });
});

test.each(CHANGES)(
  '%s, by a worker that the change has started',
  async (_, change, feeds, marks) => {
    await writeSettings({});
    const before = await readSettings();
    await writeSettings(change);
    followSettings(on);
    // What is stored may be read before the browser tells of the change.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const settings = { oldValue: before, newValue: await readSettings() };
    await fakeBrowser.storage.onChanged.trigger({ settings }, 'local');
    expect(called()).toEqual({ feeds, marks });
  },
);

test('everything, when all is deleted', async () => {
  await writeSettings({ feeds: [FEED], marks: { ...DEFAULT_SETTINGS.marks, confirmedOnly: true } });
  followSettings(on);
  await browser.storage.local.clear();
  expect(called()).toEqual({ feeds: 1, marks: 1 });
});
