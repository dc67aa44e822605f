// Puts a publication into its folder, so that whoever reads in between finds the last one whole.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-file.ts';
import type { PackedFile } from './feed-files.ts';
import { filesOf, readPublished } from './published.ts';

const MANIFEST = 'manifest.json';
/** What feed-files.ts calls them, whole or half-written; whatever else lies in the folder is somebody's. */
const FEED_FILE = /^[a-z][a-z0-9-]*-[0-9a-f]{16}\.jsonl\.gz(\.new)?$/;

/** Writes files of a publication; readers see them only once a manifest names them. */
export function writeFeedFiles(folder: string, files: readonly PackedFile[], issued: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { described, bytes } of files) {
    writeWhole(join(folder, described.file), bytes, { time: new Date(issued) });
  }
}

type Publication = {
  envelope: object;
  issued: string;
  /** Called just before. */
  reserve?: () => void;
  /** Of the publication before this one nothing is kept: nobody reads from this folder meanwhile. */
  isAlone?: boolean;
};

/**
 * Puts the manifest in the place of the last one, dated `issued`, and drops files that no publication
 * needs.
 */
export function publishManifest(
  folder: string,
  { envelope, issued, reserve, isAlone = false }: Publication,
): void {
  const before = isAlone ? null : readPublished(folder);
  const file = join(folder, MANIFEST);
  reserve?.();
  writeWhole(file, `${JSON.stringify(envelope)}\n`, { time: new Date(issued) });
  const now = readPublished(folder);
  // Readers in the middle of a sync still ask for the files of the publication before this one.
  const needed = new Set(
    [now, before]
      .flatMap((one) => (one ? filesOf(one.manifest) : []))
      .map(({ file: name }) => name),
  );
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (FEED_FILE.test(name) && !needed.has(name)) rmSync(join(folder, name));
  }
}
