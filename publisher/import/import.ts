// Brings entries of other files into a publisher's folder. All that is wrong is said at once, and
// then nothing is written.
import type { Entry } from '../../lib/claims/entries/entry.ts';
import { Complaint } from '../complaint.ts';
import { readData } from '../read-data.ts';
import { dayInVietnam } from '../vietnam-day.ts';
import { leftOut, readWithdrawn } from '../withdraw.ts';
import { both, joined, type Words } from '../words.ts';
import type { Drafts, ImportContext, ImportedFile } from './draft.ts';
import { readJsonLines } from './json-drafts.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { readBytes } from './read-bytes.ts';
import { readSheets, readTextTable } from './table-formats.ts';
import { writeEntries } from './write-entries.ts';

/** How many complaints are worth reading at once. */
const MAX_COMPLAINTS = 100;

/** By line or row, as the places at the beginning of complaints say. */
const IN_FILE_ORDER = new Intl.Collator('en', { numeric: true });

type Format = {
  /** Whether a file is of this format, by its first characters and its name in lower case. */
  suits: (start: string, name: string) => boolean;
  read: (file: ImportedFile, context: ImportContext) => Drafts;
};

/** The first that suits reads the file. */
const FORMATS: readonly Format[] = [
  { suits: (start, name) => start.startsWith('PK') && !/\.od[st]$/.test(name), read: readSheets },
  { suits: (start) => UNREADABLE.some(([sign]) => start.startsWith(sign)), read: refuse },
  {
    suits: (start, name) => /^\s*\{/.test(start) || /\.(jsonl|ndjson)$/.test(name),
    read: readJsonLines,
  },
  { suits: () => true, read: readTextTable },
];

/** First bytes of what is often taken for a table, and what to do about it. */
const UNREADABLE: [sign: string, words: Words][] = [
  [
    'PK',
    {
      vi: 'đây là tệp OpenDocument; lưu lại bằng .xlsx hoặc CSV UTF-8',
      en: 'this is an OpenDocument file; save it as .xlsx or CSV',
    },
  ],
  [
    '\xd0\xcf\x11\xe0',
    {
      vi: 'đây là .xls kiểu cũ, hoặc bảng có mật khẩu; lưu lại bằng .xlsx, không đặt mật khẩu',
      en: 'this is an old .xls, or a workbook with a password; save it as .xlsx without one',
    },
  ],
  [
    '%PDF',
    {
      vi: 'đây là PDF; cần chính bảng đã làm ra nó',
      en: 'this is a PDF; the table it was made of is needed',
    },
  ],
  [
    '<',
    {
      vi: 'đây là một trang web; mở bằng chương trình bảng tính rồi lưu lại bằng .xlsx',
      en: 'this is a web page; open it in the spreadsheet program and save it as .xlsx',
    },
  ],
];

/** Imports a file and says what came of it. Throws `Complaint`. */
export function importFile(path: string, folder: string, now: Date): Words {
  const { topics, entries } = readData(folder);
  const context: ImportContext = { topics, complaints: [] };
  const file = { path, bytes: readBytes(path) };
  const start = Buffer.from(file.bytes.subarray(0, 4096)).toString('latin1').replace(/^ï»¿/, '');
  const format = FORMATS.find(({ suits }) => suits(start, path.toLowerCase()));
  const { drafts: all, ignored, hidden = [] } = (format?.read ?? readTextTable)(file, context);
  // A table may go on holding what was withdrawn for good reason: it does not come back that way.
  const withdrawn = new Map(readWithdrawn(folder).map((one) => [one.id, one]));
  const drafts = all.filter(({ id }) => !withdrawn.has(id));
  // What a line says beside the entry, such as the public figures that `check` asks for, stays in it.
  const standing = entries.map(({ entry, text }) => ({ ...JSON.parse(text), ...entry }) as Entry);
  const today = dayInVietnam(now);
  const { added, changed, same } = mergeDrafts(drafts, { standing, today, context });
  if (context.complaints.length > 0) throw new Complaint(shortened(context.complaints, path));
  writeEntries(folder, { standing: entries, changed, added });
  const count = {
    vi: `${path}: ${drafts.length} mục: ${added.length} mới, ${changed.length} thay đổi, ${same.length} như cũ.`,
    en: `${path}: ${drafts.length} ${drafts.length === 1 ? 'entry' : 'entries'}: ${added.length} new, ${changed.length} changed, ${same.length} the same.`,
  };
  const unread: Words = { vi: 'Bỏ qua, không đọc', en: 'Not read' };
  const left = ignored.length > 0 ? [both`${unread}: ${joined(ignored, '; ')}.`] : [];
  const seen: Words = {
    vi: 'Cũng đã đọc những gì đang ẩn',
    en: 'Hidden, and read all the same',
  };
  const then: Words = {
    vi: 'Mục nào chưa nên đăng thì rút bằng lệnh withdraw trước khi build',
    en: 'Withdraw what is not to be published before you build',
  };
  const unseen = hidden.length > 0 ? [both`${seen}: ${joined(hidden, '; ')}. ${then}.`] : [];
  const gone = all.flatMap(({ id, place }) => {
    const one = withdrawn.get(id);
    return one ? [both`${place(['id'])}: ${leftOut(one)}`] : [];
  });
  return joined([...gone, count, ...left, ...unseen], '\n');
}

function refuse({ path, bytes }: ImportedFile): never {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const words = UNREADABLE.find(([sign]) => start.startsWith(sign))?.[1];
  throw new Complaint(both`${path}: ${words ?? ''}`);
}

function shortened(complaints: readonly Words[], path: string): Words[] {
  const more = complaints.length - MAX_COMPLAINTS;
  const rest = more > 0 ? [{ vi: `… và ${more} chỗ nữa`, en: `… and ${more} more` }] : [];
  const [these, those] = complaints.length === 1 ? ['this', 'chỗ trên'] : ['these', 'các chỗ trên'];
  return [
    // Both languages in one order.
    ...[...complaints].sort((a, b) => IN_FILE_ORDER.compare(a.en, b.en)).slice(0, MAX_COMPLAINTS),
    ...rest,
    {
      vi: `${path}: chưa mục nào được đưa vào danh mục; sửa ${those} rồi import lại`,
      en: `${path}: nothing was imported; mend ${these} and import again`,
    },
  ];
}
