// What a look-up is answered with, among the starter entries.
import { expect, test } from 'vitest';
import type { Knowledge, KnownEntry } from '../../../entrypoints/background/knowledge.ts';
import { lookUpClaim } from '../../../entrypoints/background/shown-entries.ts';
import type { EntryKey } from '../../../lib/claims/entries/entry.ts';
import { starterEntries, starterIndex } from '../claims/starter-index.ts';

const known = new Map<EntryKey, KnownEntry>(
  starterEntries().map((entry) => [
    `data/${entry.id}`,
    { entry, publisher: { name: '', reportUrl: null } },
  ]),
);
const knowledge: Knowledge = {
  index: async () => starterIndex(),
  lookUpIndex: async () => starterIndex(),
  entries: async () => known,
  forget: () => {},
};
const found = async (query: string) =>
  (await lookUpClaim(knowledge, query, 20)).map(({ key }) => key.slice('data/'.length));

test.each([
  'vnexpress.net',
  'vi-du.net',
  'facebook.com/vi-du',
  'https://vnexpress.net/vi-du-1.html',
])('An address that nobody lists nor names brings up nothing: %s', async (query) =>
  expect(await found(query)).toEqual([]),
);

test('An address brings up what lists it first, and then what names it', async () => {
  const [first, ...rest] = await found('dsvn.vn');
  expect(first).toBe('dsvn-vn');
  expect(rest).toContain('mua-ve-tau-dsvn');
  expect(await found('baotinmiinhchau1989.vn')).toEqual([
    expect.stringContaining('bao-tin-minh-chau'),
  ]);
});

test('Words around an address are looked up as before', async () =>
  expect(await found('example.org Hà Nội phong tỏa')).toContain('hn-phong-toa-5-2021'));
