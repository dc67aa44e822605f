// What the entries of a feed become by downloaded files. Pure, and the same whether a reader comes
// by many deltas or by one snapshot: what is held depends on the publication, not on the way there.

import type { EntryKey } from '../claims/entries/entry.ts';
import { isAcceptable } from '../claims/links/acceptable.ts';
import { FeedError } from './feed-error.ts';
import type { Download, HeldFile, ReadChanges } from './manifest.ts';
import type { FeedState, StoredEntry } from './store.ts';

/** What one downloaded file holds. */
export type TopicChanges = Pick<Download, 'topic' | 'from' | 'held'> & ReadChanges;

export type Rows = ReadonlyMap<EntryKey, StoredEntry>;
type Before = { rows: Rows } & Pick<FeedState, 'held' | 'refused'>;

/**
 * The rows of a feed after some files, and which entries were refused. Topics outside `topics` go.
 * Throws `duplicate` where two entries of the feed have one id, `store` where a delta does not fit.
 */
export function mergeFiles(
  feedId: string,
  before: Before,
  { topics, files }: { topics: readonly string[]; files: readonly TopicChanges[] },
): { rows: Map<EntryKey, StoredEntry>; refused: FeedState['refused'] } {
  const whole = new Set(files.filter(({ from }) => from === null).map(({ topic }) => topic));
  const kept = new Set(topics.filter((topic) => !whole.has(topic)));
  const rows = new Map([...before.rows].filter(([, { topic }]) => kept.has(topic)));
  const refused = new Map(Object.entries(before.refused).filter(([topic]) => kept.has(topic)));
  for (const file of files) {
    requireBase(file, before.held);
    refused.set(file.topic, refusedAfter(file, refused.get(file.topic) ?? []));
    takeAway(rows, feedId, file);
  }
  // Only now: an entry that moved to another topic leaves the one before it enters the other.
  for (const file of files) putEntries(rows, feedId, file);
  const inOrder = topics.flatMap((topic) => {
    const ids = refused.get(topic) ?? [];
    return ids.length > 0 ? [[topic, ids] as const] : [];
  });
  return { rows, refused: Object.fromEntries(inOrder) };
}

/** A delta says what changed since; without that it says nothing. */
function requireBase({ topic, from }: TopicChanges, held: Record<string, HeldFile>): void {
  if (from === null || (Object.hasOwn(held, topic) && held[topic]?.sequence === from)) return;
  throw new FeedError('store', `what the delta of ${topic} starts at is gone`);
}

/** The ids that a file refuses: those not understood, and those that may not be stored. */
function refusedIn({ changes, refused }: ReadChanges): string[] {
  const unacceptable = changes.flatMap((change) =>
    'put' in change && !isAcceptable(change.put) ? [change.put.id] : [],
  );
  return [...refused, ...unacceptable];
}

function refusedAfter(file: TopicChanges, before: readonly string[]): string[] {
  const mended = new Set(file.changes.map(idOf));
  const left = before.filter((id) => !mended.has(id));
  const known = new Set(left);
  const added = refusedIn(file).filter((id) => id === '' || !known.has(id));
  return [...left, ...added].sort();
}

/** What was withdrawn, and what stood and is refused now. */
function takeAway(rows: Map<EntryKey, StoredEntry>, feedId: string, file: TopicChanges): void {
  for (const id of refusedIn(file)) {
    const key: EntryKey = `${feedId}/${id}`;
    if (rows.get(key)?.topic === file.topic) rows.delete(key);
  }
  for (const change of file.changes) {
    if (!('withdraw' in change)) continue;
    const key: EntryKey = `${feedId}/${change.withdraw}`;
    const row = rows.get(key);
    const next = { key, feedId, topic: file.topic, entry: null, date: change.at };
    if (!row || row.topic === file.topic || (!row.entry && isLater(next, row))) rows.set(key, next);
  }
}

function isLater(a: StoredEntry, b: StoredEntry): boolean {
  return a.date === b.date ? a.topic > b.topic : a.date > b.date;
}

function putEntries(rows: Map<EntryKey, StoredEntry>, feedId: string, file: TopicChanges): void {
  const seen = new Set<string>();
  for (const change of file.changes) {
    const id = idOf(change);
    const key: EntryKey = `${feedId}/${id}`;
    const row = rows.get(key);
    const isTaken = row !== undefined && row.entry !== null && row.topic !== file.topic;
    if (seen.has(id) || ('put' in change && isTaken)) {
      throw new FeedError('duplicate', `${id} stands twice, in ${file.topic} for one`);
    }
    seen.add(id);
    if ('put' in change && isAcceptable(change.put))
      rows.set(key, toRow(feedId, file.topic, change.put));
  }
}

/** Sorts after every date, newest first. */
const UNDATED = '';

function toRow(
  feedId: string,
  topic: string,
  entry: NonNullable<StoredEntry['entry']>,
): StoredEntry {
  const date =
    entry.kind === 'channel'
      ? entry.updatedAt
      : ((entry.kind === 'rebuttal' ? entry.reviewed : entry.validFrom) ?? UNDATED);
  return { key: `${feedId}/${entry.id}`, feedId, topic, entry, date };
}

function idOf(change: ReadChanges['changes'][number]): string {
  return 'put' in change ? change.put.id : change.withdraw;
}
