// Reads a publisher's folder: entries (JSON Lines), topics and the publisher itself, all checked
// against the schemas, with every complaint naming file, line and column.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Entry, entrySchema, type Topic, topicSchema } from '../lib/claims/entries/entry.ts';
import { publisherSchema } from '../lib/feed/manifest.ts';
import { columnOf } from './check/column.ts';
import { Complaint } from './complaint.ts';
import { readText } from './disk-error.ts';
import { wordsOfIssue, wordsOfJsonError } from './issue-words.ts';
import { both, type Words } from './words.ts';

const ENTRY_FILES = ['rebuttals.jsonl', 'notices.jsonl', 'channels.jsonl'];

const identitySchema = z.extend(publisherSchema, {
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
});

/** An entry and the line that it stands in; `text` is that line as it was read. */
export type PlacedEntry = { entry: Entry; file: string; line: number; text: string };

export type FeedData = {
  /** Where it was read from. */
  folder: string;
  publisher: z.infer<typeof identitySchema>;
  topics: Topic[];
  entries: PlacedEntry[];
};

/** Reads a folder; throws one `Complaint` with all that is wrong in it. */
export function readData(folder: string): FeedData {
  const complaints: Words[] = [];
  const read = <S extends z.core.$ZodType>(name: string, schema: S): z.output<S> | undefined => {
    const file = join(folder, name);
    if (!existsSync(file)) {
      throw new Complaint({
        vi: `${file}: không có tệp này; xem lại tên thư mục sau --data, hoặc tạo thư mục mẫu bằng lệnh init`,
        en: `${file}: no such file`,
      });
    }
    const text = readText(file);
    const value = parseJson(text, { file, line: 1 }, complaints);
    if (value === undefined) return undefined;
    const parsed = z.safeParse(schema, value);
    const placeOf = (path: Path) => placeAt(columnOf(text, path) - 1, { text, file, line: 1 });
    if (!parsed.success) complaints.push(...issuesOf(parsed.error, value, placeOf));
    return parsed.data;
  };
  const publisher = read('publisher.json', identitySchema);
  const topics = read('topics.json', z.array(topicSchema));
  const entries = ENTRY_FILES.flatMap((name) => readEntries(join(folder, name), complaints));
  complaints.push(...twins(join(folder, 'topics.json'), topics ?? []));
  complaints.push(...strangers(entries, topics));
  if (complaints.length > 0 || !publisher || !topics) throw new Complaint(complaints);
  return { folder, publisher, topics, entries };
}

function readEntries(file: string, complaints: Words[]): PlacedEntry[] {
  if (!existsSync(file)) return [];
  const lines = readText(file).split(/\r?\n/);
  return lines.flatMap((text, at) => {
    const line = at + 1;
    if (text.trim() === '') return [];
    const row = parseJson(text, { file, line }, complaints);
    if (row === undefined) return [];
    const parsed = entrySchema.safeParse(row);
    if (parsed.success) return [{ entry: parsed.data, file, line, text }];
    const placeOf = (path: Path) => `${file}:${line}:${columnOf(text, path)}`;
    complaints.push(...issuesOf(parsed.error, row, placeOf));
    return [];
  });
}

/** Topics that stand twice: readers could not tell them apart. */
function twins(file: string, topics: readonly Topic[]): Words[] {
  const ids = topics.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            vi: `${file}:1:1: chủ đề “${id}” có hai lần; bỏ bớt một, hoặc đổi id`,
            en: `${file}:1:1: topic "${id}" stands twice`,
          },
        ],
  );
}

/** Ids that stand twice, and topics that are not in the list; where there is no list to read, none is strange. */
function strangers(entries: readonly PlacedEntry[], topics: readonly Topic[] | undefined): Words[] {
  const seen = new Map<string, PlacedEntry>();
  return entries.flatMap((placed) => {
    const { entry, file, line } = placed;
    const first = seen.get(entry.id);
    if (!first) seen.set(entry.id, placed);
    const place = `${file}:${line}:1`;
    const twice = first
      ? [
          {
            vi: `${place}: mã “${entry.id}” đã có ở ${first.file}:${first.line}; đặt mã khác, hoặc bỏ một dòng`,
            en: `${place}: id "${entry.id}" stands already in ${first.file}:${first.line}`,
          },
        ]
      : [];
    const isKnown =
      entry.kind === 'channel' || !topics || topics.some(({ id }) => id === entry.topic);
    return isKnown
      ? twice
      : [
          ...twice,
          {
            vi: `${place}: chủ đề “${entry.topic}” không có trong topics.json; sửa lại, hoặc thêm chủ đề vào tệp ấy`,
            en: `${place}: topic "${entry.topic}" is not in topics.json`,
          },
        ];
  });
}

/** A JSON text as a value; `undefined`, with a complaint at its line and column, when it is none. */
export function parseJson(
  text: string,
  { file, line }: { file: string; line: number },
  complaints: Words[],
): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const place = placeAt(position, { text, file, line });
    complaints.push(both`${place}: ${wordsOfJsonError(error)}`);
    return undefined;
  }
}

/** File, line and column of a position in a text that begins at this line. */
function placeAt(
  position: number,
  { text, file, line }: { text: string; file: string; line: number },
): string {
  const before = text.slice(0, position).split('\n');
  return `${file}:${line + before.length - 1}:${(before.at(-1)?.length ?? 0) + 1}`;
}

type Path = (string | number)[];

const WHOLE: Words = { vi: 'toàn bộ', en: 'row' };

function issuesOf(
  error: z.core.$ZodError,
  value: unknown,
  placeOf: (path: Path) => string,
): Words[] {
  return error.issues.map((issue) => {
    const known = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    const part = known.join('.') || WHOLE;
    return both`${placeOf(known)}: ${part}: ${wordsOfIssue(issue, value)}`;
  });
}
