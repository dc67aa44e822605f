// Puts an export into its folder as a whole: who stops us in between, or an export that fails, leaves
// the last one. What somebody else put into the folder stays.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Complaint } from '../complaint.ts';
import { diskReason } from '../disk-error.ts';

/** By this file a folder is known to hold an export. */
export const FEED_NAME = 'claim-review.json';
/** Everything at the top of an export; all of it is written anew. */
const OWN = new Set([
  FEED_NAME,
  'entries.jsonl',
  'index.html',
  'kenh.html',
  'nhat-ky.html',
  'style.css',
  'muc',
  'chu-de',
]);

/** Refuses a folder that holds something and no export: it may be somebody's only copy of it. */
export function mustBeOurs(folder: string): void {
  if (!existsSync(folder)) return;
  if (readdirSync(folder).length > 0 && !existsSync(join(folder, FEED_NAME)))
    throw new Complaint({
      vi: `${folder}: thư mục này có tệp khác, không phải trang đã xuất lần trước; chọn một thư mục trống`,
      en: `${folder}: holds other files and no export; name an empty folder`,
    });
}

/**
 * Writes files, by their path in the folder, beside it; calls `settle`, after which nothing should
 * fail; then puts the new folder in the old one's place.
 */
export function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  settle: () => void,
): void {
  mustBeOurs(folder);
  const there = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const fresh = `${there}.export-next`;
  const old = `${there}.export-last`;
  // Stopped in the middle of a swap, the last export stands aside.
  if (!existsSync(there) && existsSync(old)) renameSync(old, there);
  try {
    rmSync(old, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    const others = existsSync(there) ? readdirSync(there).filter((name) => !OWN.has(name)) : [];
    for (const name of others)
      cpSync(join(there, name), join(fresh, name), { recursive: true, preserveTimestamps: true });
    settle();
    swap({ there, fresh, old });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (error instanceof Complaint) throw error;
    const reason = diskReason(error);
    if (!reason) throw error;
    throw new Complaint({
      vi: `${folder}: ${reason.vi}. Lần xuất trước vẫn nguyên như cũ`,
      en: `${folder}: ${reason.en}; the last export is as it was`,
    });
  }
}

function swap({ there, fresh, old }: { there: string; fresh: string; old: string }): void {
  if (!existsSync(there)) {
    renameSync(fresh, there);
    return;
  }
  renameSync(there, old);
  try {
    renameSync(fresh, there);
  } catch (error) {
    renameSync(old, there);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
