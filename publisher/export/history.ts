// The public change log: `history.jsonl` in the publisher's folder, one change a line, each with the
// whole entry as it was from then on. Lines are only ever added, so that nothing is lost.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { day, type Entry, entryId, entrySchema, text } from '../../lib/claims/entries/entry.ts';
import { Complaint } from '../complaint.ts';
import { readText } from '../disk-error.ts';
import type { Words } from '../words.ts';
import { writeWhole } from '../write-file.ts';

const NAME = 'history.jsonl';

const changeSchema = z.union([
  z.object({ at: day, put: entrySchema }),
  z.object({ at: day, withdraw: entryId }),
  z.object({ at: day, note: text(500), id: entryId }),
]);

/** What happened to an entry on a day, in Việt Nam, or what the publisher has to say about it. */
export type PastChange = z.infer<typeof changeSchema>;

/** All changes so far, oldest first; `[]` before the first export. Throws `Complaint` with file and line. */
export function readHistory(folder: string): PastChange[] {
  const file = join(folder, NAME);
  if (!existsSync(file)) return [];
  return readText(file)
    .split('\n')
    .flatMap((text, at) => {
      if (text.trim() === '') return [];
      const parsed = changeSchema.safeParse(parse(text));
      if (!parsed.success) {
        throw new Complaint({
          vi: `${file}:${at + 1}:1: dòng này không phải một thay đổi của mục; lấy lại tệp từ bản lưu`,
          en: `${file}:${at + 1}:1: is no change of an entry`,
        });
      }
      return [parsed.data];
    });
}

/** What the entries of today add to the history. */
export function changesSince(
  history: readonly PastChange[],
  entries: readonly Entry[],
  today: string,
): PastChange[] {
  const standing = new Map<string, string>();
  for (const change of history) {
    if ('put' in change) standing.set(change.put.id, JSON.stringify(change.put));
    else if ('withdraw' in change) standing.delete(change.withdraw);
  }
  const puts = entries.filter((entry) => standing.get(entry.id) !== JSON.stringify(entry));
  const ids = new Set(entries.map(({ id }) => id));
  const gone = [...standing.keys()].filter((id) => !ids.has(id));
  return [
    ...puts.map((put) => ({ at: today, put })),
    ...gone.map((withdraw) => ({ at: today, withdraw })),
  ];
}

/** Adds changes to the file, at once: who stops us in between leaves the old one. */
export function addToHistory(folder: string, changes: readonly PastChange[]): void {
  if (changes.length === 0) return;
  const file = join(folder, NAME);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const lines = changes.map((change) => `${JSON.stringify(change)}\n`);
  writeWhole(file, `${start}${lines.join('')}`);
}

/**
 * Adds what was wrong with an entry, and who noticed, in the publisher's words, for the public log; says
 * what to do next. Throws `Complaint` where the entry was never exported or the text is none.
 */
export function addNote(
  folder: string,
  { id, note, today }: { id: string; note: string; today: string },
): Words {
  const isKnown = readHistory(folder).some(
    (change) => ('put' in change ? change.put.id : 'id' in change && change.id) === id,
  );
  if (id === '') {
    throw new Complaint({
      vi: 'còn thiếu mã của mục: note MÃ --data THƯ_MỤC --text "LỜI"',
      en: 'ID is missing: note ID --data DIR --text TEXT',
    });
  }
  if (!isKnown) {
    throw new Complaint({
      vi: `chưa từng xuất mục nào mang mã “${id}” từ ${folder}; xem lại mã, và export trước`,
      en: `no entry "${id}" was ever exported from ${folder}`,
    });
  }
  const change = changeSchema.safeParse({ at: today, note: note.normalize('NFC').trim(), id });
  if (!change.success) {
    throw new Complaint({
      vi: '--text "LỜI": viết từ 1 đến 500 ký tự, không có ký tự ẩn',
      en: '--text TEXT: 1 to 500 characters, without control characters',
    });
  }
  addToHistory(folder, [change.data]);
  return {
    vi: `Đã ghi chú cho mục “${id}”. Bây giờ hãy export: lời ấy sẽ hiện trên trang của mục và trong nhật ký công khai.`,
    en: `Noted for "${id}". Export now: it stands on the entry's page and in the public log.`,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
