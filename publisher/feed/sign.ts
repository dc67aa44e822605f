// Signing apart from building: the key may live on a machine that the entries never see. What has
// nothing new to sign is signed again, so that readers see that the feed is still kept.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Manifest, manifestSchema } from '../../lib/feed/manifest.ts';
import { Complaint } from '../complaint.ts';
import { readText } from '../disk-error.ts';
import { parseAs } from '../issue-words.ts';
import { momentInVietnam } from '../vietnam-day.ts';
import type { Words } from '../words.ts';
import { writeWhole } from '../write-file.ts';
import { publishManifest } from './publish.ts';
import { filesOf, noManifest, readFeedFile, readPublished } from './published.ts';
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
): Words {
  const published = readPublished(out);
  const unsigned = readUnsigned(out);
  const manifest = unsigned?.manifest ?? published?.manifest;
  if (!manifest) {
    throw new Complaint({
      vi: `${out}: chưa có gì để ký; build trước`,
      en: `${out}: nothing to sign; build first`,
    });
  }
  const last = published?.manifest.sequence ?? 0;
  if (unsigned && unsigned.after !== last) {
    throw new Complaint({
      vi: `${join(out, UNSIGNED)}: bản chưa ký này tiếp theo lần xuất bản ${unsigned.after}, mà nay đã có lần ${last}; build lại`,
      en: `${join(out, UNSIGNED)}: was built on publication ${unsigned.after}, and ${last} is out; build again`,
    });
  }
  for (const file of filesOf(manifest)) readFeedFile(out, file);
  const { stamp, seal, reserve, finish } = openSigning(keys, { published, sequence }, now);
  const next = stamped(manifest, stamp, { isNext: stamp.sequence === last + 1 });
  const text = JSON.stringify(manifestSchema.parse(next));
  publishManifest(out, { envelope: seal(text), issued: stamp.issued, reserve });
  rmSync(join(out, UNSIGNED), { force: true });
  finish();
  const what = unsigned
    ? { vi: 'đã ký', en: 'is signed' }
    : {
        vi: 'có các mục như lần trước, ký lại',
        en: 'has the entries of the last one, signed anew',
      };
  return {
    vi: `Lần xuất bản ${stamp.sequence} ${what.vi}; có hiệu lực đến ${momentInVietnam(stamp.expires)}. Hãy chép ${out} lên máy chủ, giữ nguyên ngày của tệp.`,
    en: `Publication ${stamp.sequence} ${what.en}; it is good until ${stamp.expires}.`,
  };
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
  const complain = noManifest(file);
  const { after, manifest } = parseAs(schema, readText(file), complain);
  return { after, manifest: parseAs(manifestSchema, manifest, complain) };
}
