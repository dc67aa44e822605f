import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files under some folders whose path matches, relative to `root`, with forward slashes. */
export function filesUnder(folders: string[], pattern: RegExp, root = '.'): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();
}
