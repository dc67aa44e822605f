// From entries to the files of a feed: one gzipped JSON Lines file a topic, named by its content.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Entry } from '../../lib/claims/entries/entry.ts';
import { CHANNELS, type Change, type FeedFile } from '../../lib/feed/manifest.ts';

export type PackedFile = { described: FeedFile; bytes: Uint8Array };

/** Entries by the file they belong to, each sorted by id. */
export function entriesByTopic(entries: readonly Entry[]): Map<string, Entry[]> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const topics = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const topic = entry.kind === 'channel' ? CHANNELS : entry.topic;
    topics.set(topic, [...(topics.get(topic) ?? []), entry]);
  }
  return topics;
}

/** Packs changes; the same changes give the same bytes. */
export function packChanges(name: string, changes: readonly Change[]): PackedFile {
  const raw = Buffer.from(changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
  const bytes = gzipSync(raw, { level: 9 });
  // The operating system byte of the gzip header (RFC 1952, 2.3) differs from machine to machine.
  bytes[9] = 255;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = `${name}-${sha256.slice(0, 16)}.jsonl.gz`;
  return { described: { file, sha256, bytes: bytes.length, rawBytes: raw.length }, bytes };
}

/** What turns `before` into `after`, both by id; withdrawals are dated `day`. */
export function changesBetween(
  before: ReadonlyMap<string, Change>,
  after: readonly Change[],
  day: string,
): Change[] {
  const left = new Map(before);
  const changes: Change[] = [];
  for (const change of after) {
    const id = idOf(change);
    const same = JSON.stringify(left.get(id)) === JSON.stringify(change);
    if (!same) changes.push(change);
    left.delete(id);
  }
  for (const id of left.keys()) changes.push({ withdraw: id, at: day });
  return changes;
}

/** The id that a change is about. */
export function idOf(change: Change): string {
  return 'put' in change ? change.put.id : change.withdraw;
}
