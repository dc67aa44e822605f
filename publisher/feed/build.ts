// Builds a feed: the unsigned starter set that ships in the extension, or the next publication for a
// static host. A build that fails leaves the last good one in place.
import { join } from 'node:path';
import {
  CHANNELS,
  type Change,
  FEED_FORMAT,
  type Manifest,
  manifestSchema,
} from '../../lib/feed/manifest.ts';
import { mendWarning } from '../check/check.ts';
import { leftOutWarning, withoutCommonPhrases } from '../check/pausing-phrases.ts';
import { Complaint } from '../complaint.ts';
import { type FeedData, readData } from '../read-data.ts';
import { SAMPLE_FEED, sampleWarning } from '../sample.ts';
import { readWithdrawn } from '../withdraw.ts';
import { joined, type Words } from '../words.ts';
import { deltasSince, type LastTopic, lastTopicOf, withdrawals } from './deltas.ts';
import { entriesByTopic, idOf, type PackedFile, packChanges } from './feed-files.ts';
import { publishManifest, writeFeedFiles } from './publish.ts';
import { type Published, readPublished } from './published.ts';
import { writeUnsigned } from './sign.ts';
import { openSigning } from './signing.ts';

/**
 * Writes the starter set and says so. Its dates come from the entries, so the same entries give the same
 * bytes. Its phrases are tried by the project's own tests, and not here: the packed sources, from which
 * anybody can build the same, hold no ordinary texts.
 */
export function buildStarter(dataFolder: string, outFolder: string): Words {
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
  writeFeedFiles(outFolder, files, issued);
  const envelope = { signature: null, manifest: text };
  publishManifest(outFolder, { envelope, issued, isAlone: true });
  return {
    vi: `Đã ghi bộ khởi đầu, ${data.entries.length} mục, vào ${outFolder}.`,
    en: `The starter set, ${data.entries.length} entries, is in ${outFolder}.`,
  };
}

/** `sequence`: what the publisher says was the last one's. */
type BuildOptions = { sequence?: number | undefined; now: Date };

/** Writes the next signed publication, one more than the last one, and says so. */
export function buildFeed(
  folders: { data: string; out: string; keys: string },
  { sequence, now }: BuildOptions,
): Words {
  const { data, warnings } = readToPublish(folders.data, now);
  const published = readPublished(folders.out);
  const { stamp, seal, reserve, finish } = openSigning(folders.keys, { published, sequence }, now);
  const { manifest, files } = nextPublication(data, published, stamp);
  const envelope = seal(JSON.stringify(manifest));
  writeFeedFiles(folders.out, files, stamp.issued);
  publishManifest(folders.out, { envelope, issued: stamp.issued, reserve });
  finish();
  const done = {
    vi: `Đã ghi lần xuất bản ${stamp.sequence} vào ${folders.out}. Hãy chép thư mục ấy lên máy chủ, giữ nguyên ngày của tệp.`,
    en: `Publication ${stamp.sequence} is in ${folders.out}.`,
  };
  return joined([done, ...warnings], '\n');
}

/** Writes the next publication but its signature, and says so: `sign`, where the key is, makes it one. */
export function buildUnsigned(dataFolder: string, out: string, now: Date): Words {
  const { data, warnings } = readToPublish(dataFolder, now);
  const published = readPublished(out);
  const after = published?.manifest.sequence ?? 0;
  const issued = `${now.toISOString().slice(0, 19)}Z`;
  const stamp = { sequence: after + 1, issued, expires: issued };
  const { manifest, files } = nextPublication(data, published, stamp);
  writeFeedFiles(out, files, issued);
  writeUnsigned(out, { manifest, after });
  const done = {
    vi: `Đã ghi vào ${out} lần xuất bản kế tiếp (sau lần ${after}), chưa ký: người đọc chỉ nhận được khi lệnh sign đã ký.`,
    en: `What follows publication ${after} is in ${out}, unsigned: readers get it once "sign" has signed it.`,
  };
  return joined([done, ...warnings], '\n');
}

/** What readers may be given of a folder, and what is to be said of the rest. */
function readToPublish(folder: string, now: Date): { data: FeedData; warnings: Words[] } {
  const all = readData(folder);
  const { data, leftOut } = withoutCommonPhrases(all);
  const also = leftOut.flatMap(({ ids }) => ids);
  const mend = mendWarning(all, { now, command: 'build', also });
  return { data, warnings: [...sampleWarning(all), ...leftOutWarning(leftOut), ...mend] };
}

type Stamp = Pick<Manifest, 'sequence' | 'issued' | 'expires' | 'nextKey'>;

function nextPublication(
  data: FeedData,
  published: Published | null,
  stamp: Stamp,
): { manifest: Manifest; files: PackedFile[] } {
  refuseOtherFeed(data, published);
  const day = stamp.issued.slice(0, 10);
  // After a gap, readers may hold publications that this folder has lost: nothing is said of those.
  const isNext = stamp.sequence === (published?.manifest.sequence ?? 0) + 1;
  const files: PackedFile[] = [];
  const gone = withdrawnByTopic(data);
  const manifest = describeFeed(data, stamp, (topic, puts) => {
    const last = published && lastTopicOf(published, topic);
    const withdrawn = last ? withdrawals(last.changes, puts, day) : [];
    // Should the last publication be lost, what was withdrawn on purpose is known all the same.
    const known = new Set([...puts, ...withdrawn].map(idOf));
    const taken = (gone.get(topic) ?? []).filter((change) => !known.has(idOf(change)));
    const changes = [...puts, ...withdrawn, ...taken];
    const snapshot = packChanges(topic, changes);
    const deltas = last ? deltasSince(last, { topic, changes, day }) : [];
    files.push(snapshot, ...new Set(deltas.map(({ packed }) => packed)));
    return {
      entries: puts.length,
      snapshot: snapshot.described,
      since: isNext ? sinceOf(last, snapshot, stamp.sequence) : stamp.sequence,
      deltas: deltas.map(({ from, packed }) => ({ from, ...packed.described })),
    };
  });
  return { manifest, files };
}

/** Readers know a feed by its id, and take no other from its address. */
function refuseOtherFeed({ folder, publisher }: FeedData, published: Published | null): void {
  if (!published || [publisher.id, SAMPLE_FEED].includes(published.manifest.feed)) return;
  const file = join(folder, 'publisher.json');
  const [id, feed, out] = [publisher.id, published.manifest.feed, published.folder];
  throw new Complaint({
    vi: `${file}: mã (id) là “${id}”, mà ${out} đang giữ danh mục “${feed}”, nên máy của người đọc sẽ không nhận. Trả lại mã cũ; hoặc, để mở một danh mục mới, chọn thư mục khác cho --out`,
    en: `${file}: the id is "${id}", and ${out} holds the feed "${feed}": readers would refuse it. Put the old id back; or, to begin a new feed, choose another folder for --out`,
  });
}

/** What was withdrawn from a folder and has not come back, by topic. */
function withdrawnByTopic({ entries, folder }: FeedData): Map<string, Change[]> {
  const standing = new Set(entries.map(({ entry }) => entry.id));
  const gone = new Map<string, Change[]>();
  for (const { id, withdrawn, entry } of readWithdrawn(folder)) {
    const topic = entry.kind === 'channel' ? CHANNELS : entry.topic;
    if (topic === undefined || standing.has(id)) continue;
    gone.set(topic, [...(gone.get(topic) ?? []), { withdraw: id, at: withdrawn }]);
  }
  return gone;
}

/** Since which publication a topic is as it is. */
function sinceOf(last: LastTopic | null, { described }: PackedFile, sequence: number) {
  if (last?.snapshot.sha256 !== described.sha256) return sequence;
  return last.since ?? last.sequence;
}

type Described = Pick<Manifest['channels'], 'entries' | 'snapshot' | 'since' | 'deltas'>;

function describeFeed(
  { publisher, topics, entries }: FeedData,
  stamp: Stamp,
  describe: (topic: string, puts: Change[]) => Described,
): Manifest {
  const byTopic = entriesByTopic(entries.map(({ entry }) => entry));
  const puts = (topic: string): Change[] => (byTopic.get(topic) ?? []).map((put) => ({ put }));
  const { id: feed, ...shown } = publisher;
  return manifestSchema.parse({
    format: FEED_FORMAT,
    feed,
    publisher: shown,
    ...stamp,
    topics: topics.map((topic) => ({
      ...topic,
      newest: newestOf(puts(topic.id)),
      ...describe(topic.id, puts(topic.id)),
    })),
    channels: describe(CHANNELS, puts(CHANNELS)),
  });
}

function newestOf(puts: readonly Change[]): string | null {
  const dates = puts.flatMap((change) => {
    if (!('put' in change) || change.put.kind === 'channel') return [];
    const { put } = change;
    return (put.kind === 'rebuttal' ? put.reviewed : put.validFrom) ?? [];
  });
  return dates.sort().at(-1) ?? null;
}
