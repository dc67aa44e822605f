import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKnowledge } from '../../../entrypoints/background/knowledge.ts';
import type { EntryKey } from '../../../lib/claims/entries/entry.ts';
import type { Store } from '../../../lib/feed/store.ts';
import { rebuttal } from '../claims/invented-entries.ts';

const keys: EntryKey[] = ['built-in/mot', 'built-in/hai'];
const entry = rebuttal({ phrases: ['cầu Ví Dụ đã sập'] });
const feedOf = (vi: string) => ({ id: 'built-in', manifest: { publisher: { name: { vi } } } });

beforeEach(() => fakeBrowser.reset());

test('feeds are read once for the entries of many, and anew once the store has changed', async () => {
  const readFeeds = vi.fn(async () => [feedOf('Sở Ví Dụ')]);
  const store = {
    readEntries: async (asked: EntryKey[]) =>
      new Map(asked.map((key) => [key, { key, feedId: 'built-in', entry }])),
    feeds: { toArray: readFeeds },
  } as unknown as Store;
  const knowledge = createKnowledge(store, async () => {});
  const publishers = async (asked: EntryKey[]) => {
    const known = await knowledge.entries(asked);
    return asked.map((key) => known.get(key)?.publisher.name);
  };
  readFeeds.mockRejectedValueOnce(new Error('the disk'));
  await expect(publishers(keys)).rejects.toThrow('the disk');
  expect(await publishers(keys.slice(0, 1))).toEqual(['Sở Ví Dụ']);
  expect(await publishers(keys)).toEqual(['Sở Ví Dụ', 'Sở Ví Dụ']);
  expect(readFeeds).toHaveBeenCalledTimes(2);
  readFeeds.mockResolvedValue([feedOf('Sở Khác')]);
  knowledge.forget();
  expect(await publishers(keys)).toEqual(['Sở Khác', 'Sở Khác']);
});
