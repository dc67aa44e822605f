// Puts a publication into its folder, so that whoever reads in between finds the last one whole.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { manifestSchema } from '../lib/feed/manifest.ts';
import type { PackedFile } from './feed-files.ts';

/** Writes the files first and the manifest last, dated `issued`; drops files that no publication needs. */
export function publish(
  folder: string,
  {
    files,
    keep,
    envelope,
    issued,
  }: { files: PackedFile[]; keep: string[]; envelope: object; issued: string },
): void {
  mkdirSync(folder, { recursive: true });
  const time = new Date(issued);
  const write = (name: string, bytes: Uint8Array | string) => {
    const file = join(folder, name);
    writeFileSync(`${file}.new`, bytes);
    utimesSync(`${file}.new`, time, time);
    renameSync(`${file}.new`, file);
  };
  for (const { described, bytes } of files) write(described.file, bytes);
  const before = existsSync(join(folder, 'manifest.json')) ? filesOf(folder) : [];
  write('manifest.json', `${JSON.stringify(envelope)}\n`);
  // Readers in the middle of a sync still ask for the files of the publication before this one.
  const needed = new Set([...filesOf(folder), ...before, ...keep, 'manifest.json']);
  for (const name of readdirSync(folder)) {
    if (/\.(gz|new)$/.test(name) && !needed.has(name)) rmSync(join(folder, name));
  }
}

function filesOf(folder: string): string[] {
  const { manifest: text } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    manifest: string;
  };
  const manifest = manifestSchema.parse(JSON.parse(text));
  return [manifest.channels, ...manifest.topics].flatMap(({ snapshot, deltas }) => [
    snapshot.file,
    ...deltas.map(({ file }) => file),
  ]);
}
