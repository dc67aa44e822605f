// Signing apart from building: the key may live on a machine that the entries never see. What has
// nothing new to sign is signed again, so that readers see that the feed is still kept.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Manifest, manifestSchema } from '../../lib/feed/manifest.ts';
import { Complaint } from '../complaint.ts';
import { writeWhole } from '../write-file.ts';
import { publishManifest } from './publish.ts';
import { filesOf, readFeedFile, readPublished } from './published.ts';
import { openSigning } from './signing.ts';

/** No reader asks for it; it waits beside the manifest that readers get. */
const UNSIGNED = 'unsigned.json';
const schema = z.object({ after: z.int(), manifest: z.string() });

/** Leaves a publication for `sign`; `after` is the number of the one that it was built on. */
export function writeUnsigned(
  out: string,
  { manifest, after }: { manifest: Manifest; after: number },
): void {
  const text = `${JSON.stringify({ after, manifest: JSON.stringify(manifest) })}\n`;
  writeWhole(join(out, UNSIGNED), text);
}

/**
 * Signs what was built without a key, or else what is published, anew; says what it did. Every file
 * is checked against the manifest first.
 */
export function signFeed(
  { out, keys }: { out: string; keys: string },
  { sequence, now }: { sequence?: number | undefined; now: Date },
): string {
  const published = readPublished(out);
  const unsigned = readUnsigned(out);
  const manifest = unsigned?.manifest ?? published?.manifest;
  if (!manifest) throw new Complaint(`${out}: nothing to sign; build first`);
  const last = published?.manifest.sequence ?? 0;
  if (unsigned && unsigned.after !== last) {
    throw new Complaint(
      `${join(out, UNSIGNED)}: was built on publication ${unsigned.after}, and ${last} is out; build again`,
    );
  }
  for (const file of filesOf(manifest)) readFeedFile(out, file);
  const { stamp, seal, reserve, finish } = openSigning(keys, { published, sequence }, now);
  const next = stamped(manifest, stamp, { isNext: stamp.sequence === last + 1 });
  const text = JSON.stringify(manifestSchema.parse(next));
  publishManifest(out, { envelope: seal(text), issued: stamp.issued, reserve });
  rmSync(join(out, UNSIGNED), { force: true });
  finish();
  const what = unsigned ? 'is signed' : 'has the entries of the last one, signed anew';
  return `Publication ${stamp.sequence} ${what}; it is good until ${stamp.expires}.`;
}

type Stamp = Pick<Manifest, 'sequence' | 'issued' | 'expires' | 'nextKey'>;

/**
 * The manifest with its number and times: what changed with it changed with the number that it gets
 * now; after a gap nothing is said of publications that this folder has lost.
 */
function stamped(manifest: Manifest, stamp: Stamp, { isNext }: { isNext: boolean }): Manifest {
  const { nextKey: _, ...rest } = manifest;
  const move = <T extends { since?: number | undefined }>(files: T): T => {
    const isMoved = !isNext || (files.since ?? 0) > stamp.sequence;
    return isMoved ? { ...files, since: stamp.sequence } : files;
  };
  return { ...rest, ...stamp, topics: rest.topics.map(move), channels: move(rest.channels) };
}

function readUnsigned(out: string): { after: number; manifest: Manifest } | null {
  const file = join(out, UNSIGNED);
  if (!existsSync(file)) return null;
  try {
    const { after, manifest } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { after, manifest: manifestSchema.parse(JSON.parse(manifest)) };
  } catch (error) {
    throw new Complaint(`${file}: is no manifest that can be read: ${(error as Error).message}`);
  }
}
