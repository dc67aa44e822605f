// Takes an entry back: its line goes, and what it was, when and why it went stays in withdrawn.jsonl.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { day, entryId } from '../lib/claims/entries/entry.ts';
import { shownDate } from '../lib/claims/entries/shown-date.ts';
import { Complaint } from './complaint.ts';
import { readText } from './disk-error.ts';
import { slugOf } from './import/words-of.ts';
import { type PlacedEntry, readData } from './read-data.ts';
import type { Words } from './words.ts';
import { writeWhole } from './write-file.ts';

const FILE = 'withdrawn.jsonl';
const schema = z.object({
  id: entryId,
  /** A day in Việt Nam. */
  withdrawn: day,
  reason: z.string(),
  entry: z.object({ kind: z.string(), topic: z.optional(z.string()) }),
});

/** An entry that was taken back, and what it was. */
export type Withdrawn = z.infer<typeof schema>;

/** Withdraws an entry and says what to do next. Throws `Complaint` where there is none of that id. */
export function withdrawEntry(
  data: string,
  { id, reason, today }: { id: string; reason: string; today: string },
): Words {
  if (id === '') {
    throw new Complaint({
      vi: 'còn thiếu mã của mục: withdraw MÃ --data THƯ_MỤC --reason "LÝ DO"',
      en: 'ID is missing: withdraw ID --data DIR --reason TEXT',
    });
  }
  if (reason.trim() === '') {
    throw new Complaint({
      vi: 'còn thiếu --reason "LÝ DO": nói vì sao rút, trong một câu',
      en: '--reason TEXT is missing: say why, in a sentence',
    });
  }
  const { entries } = readData(data);
  const known = readWithdrawn(data).find((one) => one.id === id);
  const placed = entries.find(({ entry }) => entry.id === id);
  if (!placed) {
    throw new Complaint(
      known
        ? {
            vi: `mục “${id}” đã rút ngày ${shownDate(known.withdrawn)} rồi, lý do: ${known.reason}`,
            en: `"${id}" was withdrawn on ${known.withdrawn}: ${known.reason}`,
          }
        : {
            vi: `${data}: không có mục nào mang mã “${id}”${otherSpelling(id)}`,
            en: `${data}: no entry has the id "${id}"`,
          },
    );
  }
  // What was is kept before it goes: stopped in between, the entry stands in both, and this can be said again.
  keep(data, { placed, reason: reason.trim(), today });
  removeLine(placed);
  return {
    vi: `Đã rút mục “${id}”. Bây giờ hãy build: lần đồng bộ sau, người đọc không còn thấy mục này. Nếu có trang công khai, hãy nói mục đã sai ở đâu: note ${id} --data ${data} --text "LỜI", rồi export.`,
    en: `"${id}" is withdrawn. Build now: it disappears for readers at their next sync. Say in your public log what was wrong: note ${id} --data ${data} --text TEXT, and export.`,
  };
}

/** A number of the office's own, as the import wrote it: who types it as in the table is told so. */
function otherSpelling(id: string): string {
  const written = slugOf(id);
  return written === id || written === ''
    ? ''
    : `; trong danh mục, mã ấy được viết là “${written}”`;
}

/** What was withdrawn from a folder, oldest first. Throws `Complaint` for a line that cannot be read. */
export function readWithdrawn(data: string): Withdrawn[] {
  const file = join(data, FILE);
  return linesOf(file).flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch {
      throw new Complaint({
        vi: `${file}:${at + 1}:1: dòng này không phải một mục đã rút; lấy lại tệp từ bản lưu, hoặc xóa dòng này`,
        en: `${file}:${at + 1}:1: is no withdrawn entry`,
      });
    }
  });
}

/** Why something that is brought in again stays out. */
export function leftOut({ withdrawn, reason }: Withdrawn): Words {
  return {
    vi: `bỏ qua: mục này đã rút ngày ${shownDate(withdrawn)}, lý do: ${reason}`,
    en: `left out: withdrawn on ${withdrawn}: ${reason}`,
  };
}

function keep(
  data: string,
  { placed, reason, today }: { placed: PlacedEntry; reason: string; today: string },
): void {
  const { id } = placed.entry;
  const file = join(data, FILE);
  const before = linesOf(file).filter(Boolean);
  const entry: unknown = JSON.parse(placed.text);
  const line = JSON.stringify({ id, withdrawn: today, reason, entry });
  if (before.includes(line)) return;
  writeWhole(file, `${[...before, line].join('\n')}\n`);
}

/** Every other line stays as it is, byte for byte. */
function removeLine({ file, line }: PlacedEntry): void {
  const lines = readFileSync(file, 'utf8').split(/(?<=\n)/);
  const [mark] = /^\ufeff/.exec(lines[0] ?? '') ?? [''];
  lines.splice(line - 1, 1);
  writeWhole(file, line === 1 && mark ? `${mark}${lines.join('')}` : lines.join(''));
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readText(file).split('\n') : [];
}
