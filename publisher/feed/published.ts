// The publication that stands in a folder, read back.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  CHANNELS,
  type Change,
  envelopeSchema,
  type FeedFile,
  type Manifest,
  manifestSchema,
} from '../../lib/feed/manifest.ts';
import { Complaint } from '../complaint.ts';
import { readText } from '../disk-error.ts';
import { parseAs } from '../issue-words.ts';
import type { Words } from '../words.ts';

/** `text` is the manifest as it was signed. */
export type Published = {
  folder: string;
  manifest: Manifest;
  text: string;
  signature: string | null;
};

/** What a publication was is needed for deltas alone: without it, readers fetch everything once. */
const HOW_TO_GO_ON: Words = {
  vi: 'lấy lại tệp từ máy chủ hay bản lưu. Không còn bản nào thì xóa manifest.json trong thư mục ấy rồi build lại: người đọc tải lại từ đầu',
  en: 'copy it back from the server. Where no copy is left, delete the manifest beside it and build again: readers fetch everything anew',
};

/** The publication in a folder; `null` where there is none. Throws `Complaint` where it cannot be read. */
export function readPublished(folder: string, name = 'manifest.json'): Published | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  const complain = noManifest(file);
  const { manifest: text, signature } = parseAs(envelopeSchema, readText(file), complain);
  return { folder, manifest: parseAs(manifestSchema, text, complain), text, signature };
}

/** What is said of a file that should hold a manifest, and why it does not. */
export function noManifest(file: string): (why: Words) => Complaint {
  return (why) =>
    new Complaint({
      vi: `${file}: không phải bản kê (manifest) đọc được; lấy lại tệp từ máy chủ hay bản lưu; không còn bản nào thì xóa tệp này rồi build lại. Chi tiết: ${why.vi}`,
      en: `${file}: is no manifest that can be read; copy it back from the server, or, where no copy is left, delete it and build again: ${why.en}`,
    });
}

/** Everything that a manifest describes, by topic; channels stand under their own name. */
export function topicsOf({ topics, channels }: Manifest) {
  return [...topics, { ...channels, id: CHANNELS }];
}

/** Every file that a manifest names. */
export function filesOf(manifest: Manifest): FeedFile[] {
  return topicsOf(manifest).flatMap(({ snapshot, deltas }) => [snapshot, ...deltas]);
}

/** The lines of one of its files, checked against what the manifest says of it. */
export function readChangesOf(folder: string, { file, sha256 }: FeedFile): Change[] {
  const bytes = readFeedFile(folder, { file, sha256 });
  const lines = gunzipSync(bytes).toString().split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Change);
}

/** A file's bytes. Throws `Complaint` where it is missing or is not what was published. */
export function readFeedFile(
  folder: string,
  { file, sha256 }: Pick<FeedFile, 'file' | 'sha256'>,
): Uint8Array {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new Complaint({
      vi: `${path}: manifest.json nhắc tới tệp này mà không thấy; ${HOW_TO_GO_ON.vi}`,
      en: `${path}: is named by the manifest and not there; ${HOW_TO_GO_ON.en}`,
    });
  }
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Complaint({
      vi: `${path}: không đúng như manifest.json ghi; ${HOW_TO_GO_ON.vi}`,
      en: `${path}: is not what the manifest says; ${HOW_TO_GO_ON.en}`,
    });
  }
  return bytes;
}
