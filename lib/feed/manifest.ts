// The feed's format, version 1: the manifest's schema, the lines of topic files, and the pure
// planner that says what to download. Shared with the publisher; no fetch, no store. See docs/feed.md.
import * as z from 'zod/mini';
import { type Entry, entrySchema } from '../claims/entry.ts';

export const FEED_FORMAT = 1;
/** The file of channels, which belong to no topic and are always loaded. */
export const CHANNELS = 'channels';
export const MAX_MANIFEST_BYTES = 256 * 1024;
/** Hard limits, whatever a manifest says. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_RAW_BYTES = 96 * 1024 * 1024;

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const words = z.object({ vi: text(200), en: text(200) });
const link = z.string().check(z.maxLength(2048), z.regex(/^https:\/\//));
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));

const fileSchema = z.object({
  file: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}\.jsonl\.gz$/)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.gte(1), z.lte(MAX_FILE_BYTES)),
  rawBytes: z.int().check(z.gte(0), z.lte(MAX_RAW_BYTES)),
});

const filesSchema = z.object({
  entries: z.int().check(z.gte(0)),
  snapshot: fileSchema,
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
  nextKey: z.optional(z.string().check(z.regex(/^[\w-]{43}$/))),
  topics: z
    .array(
      z.extend(filesSchema, {
        id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
        vi: text(60),
        en: text(60),
        about: words,
        on: z.boolean(),
        /** The newest entry's date, for the list of topics. */
        newest: z.nullable(z.string()),
      }),
    )
    .check(z.maxLength(200)),
  channels: filesSchema,
});

/** `manifest.json`: the manifest as text, and the signature over exactly that text's UTF-8 bytes. */
export const envelopeSchema = z.object({
  signature: z.nullable(z.string().check(z.maxLength(100))),
  manifest: z.string().check(z.maxLength(MAX_MANIFEST_BYTES)),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type FeedFile = z.infer<typeof fileSchema>;
export type Publisher = z.infer<typeof publisherSchema>;

/** What is held of one topic: the snapshot it equals, and since which sequence. */
export type HeldFile = { sha256: string; sequence: number };

export type Download = {
  topic: string;
  file: FeedFile;
  kind: 'snapshot' | 'delta';
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
    const before = held[id];
    if (before?.sha256 === snapshot.sha256) continue;
    const delta = before && deltas.find(({ from }) => from === before.sequence);
    const isSmaller = delta !== undefined && delta.bytes < snapshot.bytes;
    downloads.push({
      topic: id,
      file: isSmaller ? delta : snapshot,
      kind: isSmaller ? 'delta' : 'snapshot',
      held: { sha256: snapshot.sha256, sequence: manifest.sequence },
    });
  }
  return downloads;
}

export type Change = { put: Entry } | { withdraw: string; at: string };

/** The lines of a topic file; a line that is not understood, or is of another topic, is skipped and counted. */
export function readChanges(lines: string, topic: string): { changes: Change[]; skipped: number } {
  const changes: Change[] = [];
  let skipped = 0;
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const change = readChange(line, topic);
    if (change) changes.push(change);
    else skipped++;
  }
  return { changes, skipped };
}

const withdrawSchema = z.object({
  withdraw: z.string().check(z.maxLength(80)),
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
});

function readChange(line: string, topic: string): Change | null {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof row !== 'object' || row === null) return null;
  if ('withdraw' in row) return withdrawSchema.safeParse(row).data ?? null;
  const entry = entrySchema.safeParse((row as { put?: unknown }).put).data;
  if (!entry) return null;
  const itsTopic = entry.kind === 'channel' ? CHANNELS : entry.topic;
  return itsTopic === topic ? { put: entry } : null;
}
