// Writes what was downloaded: all topics of a feed, its state and the claim index in one transaction,
// so that a worker that is stopped at any instant leaves the data before or the data after, never a
// mixture. What takes long, merging and compiling, is done before the transaction begins.
import type { EntryKey } from '../claims/entries/entry.ts';
import { compileRows, fingerprintOf, isIndexCurrent } from './compile.ts';
import { FeedError } from './feed-error.ts';
import { CHANNELS, type HeldFile } from './manifest.ts';
import { mergeFiles, type Rows, type TopicChanges } from './merge.ts';
import type { FeedState, IndexRow, Store, StoredEntry } from './store.ts';

type Slot = Omit<FeedState, 'held' | 'refused' | 'rows'> & { chosen: readonly string[] };

/**
 * Brings a feed's slot to a manifest: merges the files, removes topics that are not chosen. Returns
 * whether anything changed. Throws `rollback` when another writer was faster with something newer,
 * `store` where entries that it would build on are lost.
 */
export async function applyFeed(
  store: Store,
  slot: Slot,
  files: readonly TopicChanges[],
): Promise<boolean> {
  const { chosen, ...next } = slot;
  const topics = [CHANNELS, ...next.manifest.topics.map(({ id }) => id)].filter(
    (topic) => topic === CHANNELS || chosen.includes(topic),
  );
  const found = await store.feeds.get(next.id);
  // The starter set, or what another key signed, is no earlier publication of this feed.
  const before = found && isSameFeed(found, next) ? found : undefined;
  if (before?.source === 'feed' && before.manifest.sequence > next.manifest.sequence) {
    const detail = `sequence ${next.manifest.sequence} after ${before.manifest.sequence}`;
    throw new FeedError('rollback', detail);
  }
  const held = heldAfter({ topics, files, before, sequence: next.manifest.sequence });
  if (
    before &&
    files.length === 0 &&
    Object.keys(before.held).every((one) => topics.includes(one))
  ) {
    const state = { ...next, held, refused: before.refused, rows: before.rows };
    if (JSON.stringify(state) === JSON.stringify(before)) return false;
    const feeds = await store.feeds.toArray();
    await write(store, feeds, { feeds: replaced(feeds, state), put: [], gone: [], index: null });
    return true;
  }
  const stored = await readStored(store);
  const own = new Map(
    [...stored.rows].filter(([, { feedId }]) => before !== undefined && feedId === next.id),
  );
  const was = { rows: own, held: before?.held ?? {}, refused: before?.refused ?? {} };
  if (before?.rows !== undefined && before.rows !== own.size) {
    throw new FeedError('store', `${own.size} rows where ${before.rows} were`);
  }
  const { rows, refused } = mergeFiles(next.id, was, { topics, files });
  const others = [...stored.rows].filter(([, { feedId }]) => feedId !== next.id);
  const feeds = replaced(stored.feeds, { ...next, held, refused, rows: rows.size });
  await commit(store, stored, { feeds, rows: new Map([...others, ...rows]) });
  return true;
}

/** Removes feeds with all their data; whether there was any. */
export async function removeFeeds(store: Store, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const stored = await readStored(store);
  const rows = new Map([...stored.rows].filter(([, { feedId }]) => !ids.includes(feedId)));
  await commit(store, stored, { feeds: stored.feeds.filter(({ id }) => !ids.includes(id)), rows });
  return true;
}

type Stored = { feeds: FeedState[]; rows: Rows };

async function readStored(store: Store): Promise<Stored> {
  return store.transaction('r', store.feeds, store.entries, async () => {
    const rows = new Map<EntryKey, StoredEntry>();
    await store.eachEntries((some) => {
      for (const row of some) rows.set(row.key, row);
    });
    return { feeds: await store.feeds.toArray(), rows };
  });
}

function isSameFeed(before: FeedState, next: Pick<FeedState, 'source' | 'rootKey'>): boolean {
  return before.source === next.source && before.rootKey === next.rootKey;
}

function replaced(feeds: readonly FeedState[], state: FeedState): FeedState[] {
  return [...feeds.filter(({ id }) => id !== state.id), state];
}

/** What did not change is as current as the manifest that says so. */
function heldAfter({
  topics,
  files,
  before,
  sequence,
}: {
  topics: readonly string[];
  files: readonly TopicChanges[];
  before: FeedState | undefined;
  sequence: number;
}): Record<string, HeldFile> {
  const known = new Map(Object.entries(before?.held ?? {}));
  for (const { topic, held } of files) known.set(topic, held);
  const held = topics.flatMap((topic) => {
    const one = known.get(topic);
    return one ? [[topic, { ...one, sequence }] as const] : [];
  });
  return Object.fromEntries(held);
}

/** Turns what is stored into what shall be, and compiles the index first where it is another. */
async function commit(store: Store, before: Stored, after: Stored): Promise<void> {
  const isCurrent = await isIndexCurrent(store, after.feeds);
  const index = isCurrent ? null : await compileRows(after.feeds, after.rows.values());
  const gone = [...before.rows.keys()].filter((key) => !after.rows.has(key));
  const put = [...after.rows.values()].filter((row) => !isSameRow(before.rows.get(row.key), row));
  await write(store, before.feeds, { feeds: after.feeds, put, gone, index });
}

type Change = {
  feeds: FeedState[];
  put: StoredEntry[];
  gone: EntryKey[];
  index: IndexRow[] | null;
};

/** The one transaction. Throws `store` when the feeds are no longer those that the change builds on. */
async function write(store: Store, before: FeedState[], change: Change): Promise<void> {
  const { feeds, entries, indexes, downloads } = store;
  const goneFeeds = before.filter(({ id }) => !change.feeds.some((feed) => feed.id === id));
  const putFeeds = change.feeds.filter((feed) => !before.includes(feed));
  const touched = [...goneFeeds, ...putFeeds].map(({ id }) => id);
  await store.transaction('rw', [feeds, entries, indexes, downloads], async () => {
    if (stateOf(await feeds.toArray()) !== stateOf(before)) {
      throw new FeedError('store', 'the store changed meanwhile');
    }
    await entries.bulkDelete(change.gone);
    await entries.bulkPut(change.put);
    if (change.index) await indexes.bulkPut(change.index);
    await downloads.where('feedId').anyOf(touched).delete();
    await feeds.bulkDelete(goneFeeds.map(({ id }) => id));
    await feeds.bulkPut(putFeeds);
  });
}

function isSameRow(before: StoredEntry | undefined, after: StoredEntry): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function stateOf(feeds: readonly FeedState[]): string {
  const sequences = feeds.map(({ id, manifest }) => [id, manifest.sequence]);
  return JSON.stringify([fingerprintOf(feeds), sequences.sort()]);
}
