// The feed's format, version 1: the manifest's schema, the lines of topic files, and the pure
// planner that says what to download. Shared with the publisher; no fetch, no store. See docs/feed.md.
import * as z from 'zod/mini';
import {
  day,
  type Entry,
  entryId,
  entrySchema,
  type Flaw,
  partialDate,
  text,
  topicId,
  webUrl,
} from '../claims/entries/entry.ts';

export const FEED_FORMAT = 1;
/** The file of channels, which belong to no topic and are always loaded. */
export const CHANNELS = 'channels';
export const MAX_MANIFEST_BYTES = 256 * 1024;
/** Hard limits, whatever a manifest says. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_RAW_BYTES = 96 * 1024 * 1024;
/** The same for all files together that a reader would hold of one feed. */
const MAX_FEED_BYTES = 64 * 1024 * 1024;
const MAX_FEED_RAW_BYTES = 256 * 1024 * 1024;
/** Keys that one feed may have had one after the other. */
export const MAX_ROTATIONS = 20;

const words = z.object({ vi: text(200), en: text(200) });
const link = webUrl.check(
  z.refine((value) => value.startsWith('https://'), 'not https' satisfies Flaw),
);
/** UTC, to the second, and a moment that exists. */
const time = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  z.refine((value) => {
    const ms = Date.parse(value);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value.slice(0, 19));
  }, 'no such moment' satisfies Flaw),
);
const publicKey = z.string().check(z.regex(/^[\w-]{43}$/));

const fileSchema = z.object({
  file: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}\.jsonl\.gz$/)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.gte(1), z.lte(MAX_FILE_BYTES)),
  rawBytes: z.int().check(z.gte(0), z.lte(MAX_RAW_BYTES)),
});

const filesSchema = z.object({
  entries: z.int().check(z.gte(0)),
  snapshot: fileSchema,
  /** The publication that this snapshot is of, where it has not changed since; for the publisher. */
  since: z.optional(z.int().check(z.gte(0))),
  /** Changes since an earlier sequence, each instead of the snapshot. */
  deltas: z.array(z.extend(fileSchema, { from: z.int().check(z.gte(0)) })).check(z.maxLength(60)),
});

export const publisherSchema = z.object({
  name: words,
  url: z.nullable(link),
  /** Where readers report a rumour or an error. */
  reportUrl: z.nullable(link),
});

export const manifestSchema = z.object({
  format: z.literal(FEED_FORMAT),
  feed: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  publisher: publisherSchema,
  sequence: z.int().check(z.gte(0)),
  issued: time,
  expires: time,
  /** The lowest version of the extension that understands this feed. */
  minClient: z.optional(z.string().check(z.regex(/^\d+\.\d+\.\d+$/))),
  /** The key that signs from the next sequence on; announced under the old one. */
  nextKey: z.optional(publicKey),
  topics: z
    .array(
      z.extend(filesSchema, {
        id: topicId,
        vi: text(60),
        en: text(60),
        about: words,
        on: z.boolean(),
        /** The newest entry's date, for the list of topics. */
        newest: z.nullable(partialDate),
      }),
    )
    .check(
      z.maxLength(200),
      z.refine((topics) => {
        const ids = topics.map(({ id }) => id);
        return new Set([CHANNELS, ...ids]).size === ids.length + 1;
      }, 'two topics of one name' satisfies Flaw),
    ),
  channels: filesSchema,
});

/**
 * `manifest.json`: the manifest as text, the signature over exactly that text's UTF-8 bytes, and how
 * the feed came from its first key to the one that signs now, oldest first.
 */
export const envelopeSchema = z.object({
  signature: z.nullable(z.string().check(z.maxLength(100))),
  manifest: z.string().check(z.maxLength(MAX_MANIFEST_BYTES)),
  rotations: z.optional(
    z
      .array(z.object({ key: publicKey, signature: z.string().check(z.maxLength(100)) }))
      .check(z.maxLength(MAX_ROTATIONS)),
  ),
});

/** What the key before signs to hand a feed over to `key` (UTF-8). */
export function rotationText(key: string): string {
  return `doi-chieu feed key ${key}`;
}

/** What even a manifest of a later format says: enough to tell "too new" from "broken". */
export const anyManifestSchema = z.object({
  format: z.number(),
  minClient: z.optional(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type FeedFile = z.infer<typeof fileSchema>;
export type Publisher = z.infer<typeof publisherSchema>;

/** What is held of one topic: the snapshot it equals, and since which sequence. */
export type HeldFile = { sha256: string; sequence: number };

export type Download = {
  topic: string;
  file: FeedFile;
  /** The sequence that a delta starts at; `null` for a snapshot. */
  from: number | null;
  /** What is held of the topic afterwards. */
  held: HeldFile;
};

/** What to download so that the chosen topics are as the manifest says; `[]` when they already are. */
export function planDownloads(
  manifest: Manifest,
  held: Readonly<Record<string, HeldFile>>,
  chosen: readonly string[],
): Download[] {
  const wanted = manifest.topics.filter(({ id }) => chosen.includes(id));
  const downloads: Download[] = [];
  for (const { id, snapshot, deltas } of [{ ...manifest.channels, id: CHANNELS }, ...wanted]) {
    const before = Object.hasOwn(held, id) ? held[id] : undefined;
    if (before?.sha256 === snapshot.sha256) continue;
    const delta = before && deltas.find(({ from }) => from === before.sequence);
    const isSmaller =
      delta !== undefined && delta.bytes < snapshot.bytes && delta.rawBytes <= snapshot.rawBytes;
    downloads.push({
      topic: id,
      file: isSmaller ? delta : snapshot,
      from: isSmaller ? delta.from : null,
      held: { sha256: snapshot.sha256, sequence: manifest.sequence },
    });
  }
  return downloads;
}

/** Whether the chosen topics would be more than a reader can be asked to hold. */
export function isTooMuch({ topics, channels }: Manifest, chosen: readonly string[]): boolean {
  const files = [channels, ...topics.filter(({ id }) => chosen.includes(id))];
  const sum = (of: 'bytes' | 'rawBytes') =>
    files.reduce((total, { snapshot }) => total + snapshot[of], 0);
  return sum('bytes') > MAX_FEED_BYTES || sum('rawBytes') > MAX_FEED_RAW_BYTES;
}

export type Change = { put: Entry } | { withdraw: string; at: string };

/** What a topic file says; `refused` are the ids of lines that are not understood, `''` for no id. */
export type ReadChanges = { changes: Change[]; refused: string[] };

/** The lines of a topic file; one that is not understood, or is of another topic, is refused. */
export function readChanges(lines: string, topic: string): ReadChanges {
  const changes: Change[] = [];
  const refused: string[] = [];
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const read = readChange(line, topic);
    if (typeof read === 'string') refused.push(read);
    else changes.push(read);
  }
  return { changes, refused };
}

export const withdrawSchema = z.object({ withdraw: entryId, at: day });
const anyPutSchema = z.object({ put: z.object({ id: entryId }) });

function readChange(line: string, topic: string): Change | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return '';
  }
  const withdrawn = withdrawSchema.safeParse(row);
  if (withdrawn.success) return withdrawn.data;
  const any = anyPutSchema.safeParse(row);
  if (!any.success) return '';
  const entry = entrySchema.safeParse((row as { put: unknown }).put).data;
  const itsTopic = entry?.kind === 'channel' ? CHANNELS : entry?.topic;
  return entry && itsTopic === topic ? { put: entry } : any.data.put.id;
}
