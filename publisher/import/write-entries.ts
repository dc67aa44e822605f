// Writes entries into a publisher's folder: untouched lines stay as they are, byte for byte, and a
// write that fails leaves every file as it was.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../lib/claims/entries/entry.ts';
import type { PlacedEntry } from '../read-data.ts';

const FILES = {
  rebuttal: 'rebuttals.jsonl',
  notice: 'notices.jsonl',
  channel: 'channels.jsonl',
} as const;

/** Puts changed entries in the place of those that stand, and new ones at the end of their files. */
export function writeEntries(
  folder: string,
  {
    standing,
    changed,
    added,
  }: { standing: readonly PlacedEntry[]; changed: Entry[]; added: Entry[] },
): void {
  const texts = new Map<string, string>();
  for (const [kind, name] of Object.entries(FILES)) {
    const isOf = (entry: Entry) => entry.kind === kind;
    if (![...changed, ...added].some(isOf)) continue;
    const file = join(folder, name);
    const lines = linesOf(file);
    for (const entry of changed.filter(isOf)) {
      const placed = standing.find(({ entry: { id } }) => id === entry.id);
      if (placed) lines[placed.line - 1] = JSON.stringify(entry);
    }
    const all = [...lines, ...added.filter(isOf).map((entry) => JSON.stringify(entry))];
    texts.set(file, `${all.join('\n')}\n`);
  }
  writeAll(texts);
}

function linesOf(file: string): string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** All of the new files are whole on the disk before the first takes its place. */
function writeAll(texts: ReadonlyMap<string, string>): void {
  try {
    for (const [file, text] of texts) writeFileSync(`${file}.new`, text, { flush: true });
    for (const file of texts.keys()) renameSync(`${file}.new`, file);
  } finally {
    for (const file of texts.keys()) rmSync(`${file}.new`, { force: true });
  }
}
