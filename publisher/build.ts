// Builds a feed: the unsigned starter set that ships in the extension, or the signed feed for a
// static host. A build that fails leaves the last good one in place.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  CHANNELS,
  type Change,
  FEED_FORMAT,
  type Manifest,
  manifestSchema,
} from '../lib/feed/manifest.ts';
import { Complaint } from './complaint.ts';
import {
  changesBetween,
  entriesByTopic,
  idOf,
  type PackedFile,
  packChanges,
} from './feed-files.ts';
import { signBytes } from './keys.ts';
import { publish } from './publish.ts';
import { type FeedData, readData } from './read-data.ts';

/** How long a signed manifest is good for without a new one. */
const VALID_DAYS = 30;
/** How many earlier publications a reader may be at and still get by with a delta. */
const DELTAS_KEPT = 20;
const DAY_MS = 86_400_000;

/** Writes the starter set and says so. Its dates come from the entries, so the same entries give the same bytes. */
export function buildStarter(dataFolder: string, outFolder: string): string {
  const data = readData(dataFolder);
  const newest =
    data.entries
      .map(({ entry }) => entry.updatedAt)
      .sort()
      .at(-1) ?? '1970-01-01';
  const issued = `${newest}T00:00:00Z`;
  const files: PackedFile[] = [];
  const manifest = describeFeed(
    data,
    { sequence: 0, issued, expires: '2099-12-31T00:00:00Z' },
    (topic, changes) => {
      const snapshot = packChanges(topic, changes);
      files.push(snapshot);
      return { entries: changes.length, snapshot: snapshot.described, deltas: [] };
    },
  );
  const text = JSON.stringify(manifest);
  publish(outFolder, { files, keep: [], envelope: { signature: null, manifest: text }, issued });
  return `The starter set, ${data.entries.length} entries, is in ${outFolder}.`;
}

/** Writes the signed feed; returns its sequence, one more than the last publication's. */
export function buildFeed(folders: { data: string; out: string; keys: string }, now: Date): number {
  const data = readData(folders.data);
  const last = readLast(folders.out);
  const issued = `${now.toISOString().slice(0, 19)}Z`;
  if (last && issued <= last.manifest.issued) {
    throw new Complaint(
      `the last publication was issued at ${last.manifest.issued}; the clock says ${issued}`,
    );
  }
  const sequence = (last?.manifest.sequence ?? 0) + 1;
  const expires = `${new Date(now.getTime() + VALID_DAYS * DAY_MS).toISOString().slice(0, 19)}Z`;
  const files: PackedFile[] = [];
  const keep: string[] = [];
  const manifest = describeFeed(data, { sequence, issued, expires }, (topic, puts) => {
    const before = last?.snapshots.get(topic);
    const withdrawn = before ? withdrawals(before, puts, issued.slice(0, 10)) : [];
    const changes = [...puts, ...withdrawn];
    const snapshot = packChanges(topic, changes);
    const deltas =
      before && last ? deltasSince(last, { topic, changes, day: issued.slice(0, 10) }) : [];
    files.push(snapshot, ...deltas.flatMap(({ packed }) => (packed ? [packed] : [])));
    keep.push(...deltas.map(({ described }) => described.file));
    return {
      entries: puts.length,
      snapshot: snapshot.described,
      deltas: deltas.map(({ described }) => described),
    };
  });
  const text = JSON.stringify(manifest);
  const signature = signBytes(folders.keys, Buffer.from(text));
  publish(folders.out, { files, keep, envelope: { signature, manifest: text }, issued });
  return sequence;
}

type Described = Pick<Manifest['channels'], 'entries' | 'snapshot' | 'deltas'>;

function describeFeed(
  { publisher, topics, entries }: FeedData,
  times: Pick<Manifest, 'sequence' | 'issued' | 'expires'>,
  describe: (topic: string, puts: Change[]) => Described,
): Manifest {
  const byTopic = entriesByTopic(entries.map(({ entry }) => entry));
  const puts = (topic: string): Change[] => (byTopic.get(topic) ?? []).map((put) => ({ put }));
  const { id: feed, ...shown } = publisher;
  return manifestSchema.parse({
    format: FEED_FORMAT,
    feed,
    publisher: shown,
    ...times,
    topics: topics.map((topic) => ({
      ...topic,
      newest: newestOf(puts(topic.id)),
      ...describe(topic.id, puts(topic.id)),
    })),
    channels: describe(CHANNELS, puts(CHANNELS)),
  });
}

type Last = { manifest: Manifest; snapshots: Map<string, Map<string, Change>>; folder: string };

/** The last publication in a folder; `null` where there is none yet. */
function readLast(folder: string): Last | null {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return null;
  const { manifest: text } = JSON.parse(readFileSync(file, 'utf8')) as { manifest: string };
  const manifest = manifestSchema.parse(JSON.parse(text));
  const all = [...manifest.topics, { ...manifest.channels, id: CHANNELS }];
  const snapshots = new Map(
    all.map(({ id, snapshot }) => {
      const lines = gunzipSync(readFileSync(join(folder, snapshot.file)))
        .toString()
        .split('\n');
      const changes = lines.filter(Boolean).map((line) => JSON.parse(line) as Change);
      return [id, new Map(changes.map((change) => [idOf(change), change]))];
    }),
  );
  return { manifest, snapshots, folder };
}

/** Entries that are gone stay known as withdrawn, so that an open card can say so. */
function withdrawals(before: Map<string, Change>, puts: readonly Change[], day: string): Change[] {
  const standing = new Set(puts.map(idOf));
  return [...before]
    .filter(([id]) => !standing.has(id))
    .map(([id, change]) => ('put' in change ? { withdraw: id, at: day } : change));
}

/**
 * Deltas to this publication: one from the last, and the earlier ones with what changed since then
 * added to them.
 */
function deltasSince(
  last: Last,
  { topic, changes, day }: { topic: string; changes: Change[]; day: string },
) {
  const before = last.snapshots.get(topic) ?? new Map<string, Change>();
  const newest = changesBetween(before, changes, day);
  const described =
    topic === CHANNELS
      ? last.manifest.channels
      : last.manifest.topics.find(({ id }) => id === topic);
  const earlier = (described?.deltas ?? []).slice(0, DELTAS_KEPT - 1).map(({ from, file }) => {
    const lines = gunzipSync(readFileSync(join(last.folder, file)))
      .toString()
      .split('\n');
    const merged = new Map(
      lines.filter(Boolean).map((line) => [idOf(JSON.parse(line)), JSON.parse(line) as Change]),
    );
    for (const change of newest) merged.set(idOf(change), change);
    return { from, packed: packChanges(`${topic}-d${from}`, [...merged.values()]) };
  });
  const first = {
    from: last.manifest.sequence,
    packed: packChanges(`${topic}-d${last.manifest.sequence}`, newest),
  };
  // A topic that did not change needs no delta: its snapshot is the one that readers hold.
  const telling = [first, ...earlier].filter(({ packed }) => packed.described.rawBytes > 0);
  return telling.map(({ from, packed }) => ({
    packed,
    described: { from, ...packed.described },
  }));
}

function newestOf(puts: readonly Change[]): string | null {
  const dates = puts.flatMap((change) => {
    if (!('put' in change) || change.put.kind === 'channel') return [];
    const { put } = change;
    return (put.kind === 'rebuttal' ? put.reviewed : put.validFrom) ?? [];
  });
  return dates.sort().at(-1) ?? null;
}
