// What changed between publications: withdrawals, and the deltas that spare readers a snapshot.
import type { Change, FeedFile } from '../../lib/feed/manifest.ts';
import { changesBetween, idOf, type PackedFile, packChanges } from './feed-files.ts';
import { type Published, readChangesOf, topicsOf } from './published.ts';

/** How many earlier publications a reader may be at and still get by with a delta. */
const DELTAS_KEPT = 20;

/** A topic as it was published last. */
export type LastTopic = {
  sequence: number;
  changes: Map<string, Change>;
  snapshot: FeedFile;
  /** The publication since which the topic is so; `null` where an older publisher did not say. */
  since: number | null;
  deltas: { from: number; changes: Change[] }[];
};

/** A topic of the last publication; `null` where it had none of that name. */
export function lastTopicOf(published: Published, topic: string): LastTopic | null {
  const { manifest, folder } = published;
  const found = topicsOf(manifest).find(({ id }) => id === topic);
  if (!found) return null;
  const changes = readChangesOf(folder, found.snapshot);
  return {
    sequence: manifest.sequence,
    changes: new Map(changes.map((change) => [idOf(change), change])),
    snapshot: found.snapshot,
    since: found.since ?? null,
    deltas: found.deltas.map(({ from, ...file }) => ({
      from,
      changes: readChangesOf(folder, file),
    })),
  };
}

/** Entries that are gone stay known as withdrawn, so that an open card can say so. */
export function withdrawals(
  before: ReadonlyMap<string, Change>,
  puts: readonly Change[],
  day: string,
): Change[] {
  const standing = new Set(puts.map(idOf));
  return [...before]
    .filter(([id]) => !standing.has(id))
    .map(([id, change]) => ('put' in change ? { withdraw: id, at: day } : change));
}

export type PackedDelta = { from: number; packed: PackedFile };

/**
 * Deltas to this publication from the earlier ones, newest first: what changed now, for every
 * publication since which the topic had stayed the same, and the earlier deltas with it added to them.
 */
export function deltasSince(
  last: LastTopic,
  { topic, changes, day }: { topic: string; changes: Change[]; day: string },
): PackedDelta[] {
  const newest = changesBetween(last.changes, changes, day);
  const merged = last.deltas.map(({ from, changes: earlier }) => {
    const both = new Map(earlier.map((change) => [idOf(change), change]));
    for (const change of newest) both.set(idOf(change), change);
    return { from, packed: packChanges(`${topic}-d${from}`, [...both.values()]) };
  });
  // A topic that did not change needs no new delta: its snapshot is the one that readers hold.
  if (newest.length === 0) return merged.slice(0, DELTAS_KEPT);
  const packed = packChanges(`${topic}-d${last.sequence}`, newest);
  const first = last.since ?? last.sequence;
  const same = Array.from({ length: last.sequence - first + 1 }, (_, at) => ({
    from: last.sequence - at,
    packed,
  }));
  return [...same, ...merged].slice(0, DELTAS_KEPT);
}
