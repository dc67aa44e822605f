import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';

/**
 * Writes a file so that whoever reads it finds the old one whole or the new one whole, whatever goes
 * wrong; dated `time` where given.
 */
export function writeWhole(
  file: string,
  bytes: Uint8Array | string,
  { mode = 0o644, time }: { mode?: number; time?: Date } = {},
): void {
  const fresh = `${file}.new`;
  rmSync(fresh, { force: true });
  // On the disk before it takes the old one's place, or a power cut could leave neither.
  writeFileSync(fresh, bytes, { mode, flush: true });
  if (time) utimesSync(fresh, time, time);
  renameSync(fresh, file);
}
