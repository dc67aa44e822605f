// Writes what was downloaded: all topics of a feed in one transaction, its state last, so that a
// worker that is stopped at any instant leaves the data before or the data after, never a mixture.

import { isAcceptable } from '../claims/acceptable.ts';
import type { EntryKey } from '../claims/entry.ts';
import { FeedError } from './feed-error.ts';
import { CHANNELS, type Change, type HeldFile } from './manifest.ts';
import type { FeedState, Store, StoredEntry } from './store.ts';

/** What one downloaded file holds. */
export type TopicChanges = {
  topic: string;
  kind: 'snapshot' | 'delta';
  changes: Change[];
  skipped: number;
  held: HeldFile;
};

/**
 * Brings a feed's slot to a manifest: applies the changes, removes topics that are not chosen.
 * Throws `rollback` when another writer was faster with something newer.
 */
export async function applyFeed(
  store: Store,
  slot: Omit<FeedState, 'held' | 'skipped'> & { chosen: readonly string[] },
  files: readonly TopicChanges[],
): Promise<void> {
  const { id, source, manifest, chosen, ...keys } = slot;
  await store.transaction('rw', store.feeds, store.entries, async () => {
    const before = await store.feeds.get(id);
    const replaces = source === 'feed' && before?.source === 'starter';
    if (before && !replaces && before.manifest.sequence > manifest.sequence) {
      throw new FeedError(
        'rollback',
        `sequence ${manifest.sequence} after ${before.manifest.sequence}`,
      );
    }
    if (replaces) await removeTopics(store, id, Object.keys(before.held));
    const kept = replaces ? {} : (before?.held ?? {});
    const held: FeedState['held'] = { ...kept };
    const skipped = replaces ? {} : { ...before?.skipped };
    const wanted = new Set([CHANNELS, ...chosen]);
    const dropped = Object.keys(held).filter((topic) => !wanted.has(topic));
    await removeTopics(store, id, dropped);
    for (const topic of dropped) {
      delete held[topic];
      delete skipped[topic];
    }
    for (const file of files) {
      skipped[file.topic] = await applyFile(store, id, file, skipped[file.topic] ?? 0);
      held[file.topic] = file.held;
    }
    // What did not change is as current as the manifest that says so.
    for (const topic of Object.keys(held)) {
      held[topic] = { ...(held[topic] as HeldFile), sequence: manifest.sequence };
    }
    await store.feeds.put({ ...keys, id, source, manifest, held, skipped });
  });
}

/** Sorts after every date, newest first. */
const UNDATED = '';

async function removeTopics(
  store: Store,
  feedId: string,
  topics: readonly string[],
): Promise<void> {
  for (const topic of topics) await store.entries.where({ feedId, topic }).delete();
}

/** Returns how many entries of the topic were refused. */
async function applyFile(
  store: Store,
  feedId: string,
  { topic, kind, changes, skipped }: TopicChanges,
  skippedBefore: number,
): Promise<number> {
  if (kind === 'snapshot') await removeTopics(store, feedId, [topic]);
  const rows = changes.map((change) => toRow(feedId, topic, change));
  // An id belongs to the topic where it stood first: another topic cannot take it over.
  const known = await store.readEntries(rows.map(({ key }) => key));
  const own = rows.filter(({ key }) => (known.get(key)?.topic ?? topic) === topic);
  const accepted = own.filter(({ entry }) => entry === null || isAcceptable(entry));
  await store.entries.bulkPut(accepted);
  const refused = skipped + rows.length - accepted.length;
  return kind === 'snapshot' ? refused : skippedBefore + refused;
}

function toRow(feedId: string, topic: string, change: Change): StoredEntry {
  if ('withdraw' in change) {
    const key: EntryKey = `${feedId}/${change.withdraw}`;
    return { key, feedId, topic, entry: null, date: change.at };
  }
  const entry = change.put;
  const date =
    entry.kind === 'channel'
      ? entry.updatedAt
      : ((entry.kind === 'rebuttal' ? entry.reviewed : entry.validFrom) ?? UNDATED);
  return { key: `${feedId}/${entry.id}`, feedId, topic, entry, date };
}
