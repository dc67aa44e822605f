import { existsSync, readFileSync, statSync } from 'node:fs';
import { Complaint } from '../complaint.ts';

const MAX_BYTES = 50_000_000;

/** The bytes of a file that somebody named. Throws `Complaint` where there are none, or far too many. */
export function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new Complaint(`${file}: no such file`);
  const stat = statSync(file);
  if (stat.isDirectory()) throw new Complaint(`${file}: is a folder; name the file in it`);
  if (stat.size > MAX_BYTES) throw new Complaint(`${file}: over 50 MB; keep only the table in it`);
  if (stat.size === 0) throw new Complaint(`${file}: the file is empty`);
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Complaint(`${file}: cannot be read (${code}); close it in other programs`);
  }
}
