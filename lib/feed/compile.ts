// Keeps the stored claim index in step with the stored entries. Runs in the background.

import { INDEX_VERSION } from '../claims/arrays/index-version.ts';
import { compileInSteps } from '../claims/claim-index.ts';
import type { EntryKey } from '../claims/entries/entry.ts';
import { toIndexedClaim } from '../claims/entries/indexed-claim.ts';
import { FeedError } from './feed-error.ts';
import { inSlices } from './in-slices.ts';
import type { FeedState, IndexRow, Store, StoredEntry } from './store.ts';

const HALVES = 2;

/** The index of all entries that stand, in its halves; the same entries give the same bytes. In slices. */
export async function compileRows(
  feeds: readonly FeedState[],
  rows: Iterable<StoredEntry>,
): Promise<IndexRow[]> {
  const claims = [...rows]
    .flatMap(({ key, entry }): [EntryKey, NonNullable<typeof entry>][] =>
      entry ? [[key, entry]] : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => toIndexedClaim(key, entry));
  const { matching, lookUp } = await inSlices(compileInSteps(claims));
  const of = { version: INDEX_VERSION, fingerprint: fingerprintOf(feeds) };
  return [
    { ...of, id: 'claims', buffer: matching },
    { ...of, id: 'look-up', buffer: lookUp },
  ];
}

/** What the entries are, by the hashes of the files they came from. */
export function fingerprintOf(feeds: readonly FeedState[]): string {
  const parts = feeds.map(({ id, held }) => [
    id,
    Object.entries(held)
      .map(([topic, { sha256 }]) => [topic, sha256])
      .sort(),
  ]);
  return JSON.stringify(parts.sort());
}

/** Whether the stored index is of these feeds and of this version of the code; the index itself is not read. */
export async function isIndexCurrent(store: Store, feeds: readonly FeedState[]): Promise<boolean> {
  const wanted = [INDEX_VERSION, fingerprintOf(feeds)];
  return (await store.indexes.where('[version+fingerprint]').equals(wanted).count()) === HALVES;
}

/** Compiles the index of all entries, unless the stored one is current; whether it did. */
export async function recompileIndex(store: Store): Promise<boolean> {
  if (await isIndexCurrent(store, await store.feeds.toArray())) return false;
  const rows: StoredEntry[] = [];
  const feeds = await store.transaction('r', store.feeds, store.entries, async () => {
    await store.eachEntries((some) => rows.push(...some));
    return store.feeds.toArray();
  });
  const fingerprint = fingerprintOf(feeds);
  const index = await compileRows(feeds, rows);
  await store.transaction('rw', store.feeds, store.indexes, async () => {
    if (fingerprintOf(await store.feeds.toArray()) !== fingerprint) {
      throw new FeedError('store', 'the entries changed while they were compiled');
    }
    await store.indexes.bulkPut(index);
  });
  return true;
}
