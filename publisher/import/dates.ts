// Dates as people type them and as spreadsheet programs save them.
import { Complaint } from '../complaint.ts';

const DAY_MS = 86_400_000;
/** The day 0 of spreadsheets, so that 1 March 1900 and all later days come out right. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Serials of 1 January 1950 and 31 December 2099; other numbers are no dates. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_050];

type Parts = { year: string; month?: string | undefined; day?: string | undefined };

/** `year`, `month` and `day` by name, in the order in which people and programs write them. */
const FORMS = [
  // 2021-08-20, also with a time behind it, as workbooks give dates
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[t ][\d:.]+z?)?$/,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})$/,
  /^(?<year>\d{4})$/,
  // 20/8/2021, 20-08-2021, 20.8.2021
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?:[, ]+\d{1,2}:[\d:]+)?$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<day>\d{1,2}) tháng (?<month>\d{1,2}),? (?:năm )?(?<year>\d{4})$/,
  /^(?<month>\d{1,2}),? (?:năm )?(?<year>\d{4})$/,
];

const HOW = 'write it as 20/08/2021, 08/2021 or 2021';

/** `20/8/2021`, `2021-08-20`, `20 tháng 8 năm 2021` or `44428` as `2021-08-20`; months and years likewise. */
export function readDate(cell: string): string {
  const text = cell
    .toLowerCase()
    .replace(/^(ngày|tháng|năm) /, '')
    .trim();
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerial(Math.floor(Number(text)));
  const found = FORMS.map((form) => form.exec(text)?.groups).find(Boolean) as Parts | undefined;
  if (found) return fromParts(found, cell);
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) {
    throw new Complaint(`"${cell}": the year needs four digits`);
  }
  throw new Complaint(`"${shorten(cell)}" is no date; ${HOW}`);
}

/** A whole day, where a month or a year will not do. */
export function readDay(cell: string): string {
  const date = readDate(cell);
  if (date.length < 10) throw new Complaint(`"${cell}" is not a whole day; write it as 20/08/2021`);
  return date;
}

function fromSerial(serial: number): string {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) {
    throw new Complaint(`"${serial}" is no date; ${HOW}`);
  }
  return new Date(SERIAL_ZERO + serial * DAY_MS).toISOString().slice(0, 10);
}

function fromParts({ year, month, day }: Parts, cell: string): string {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  if (Number(month) > 12 && Number(day) <= 12) {
    throw new Complaint(
      `"${cell}": the day comes first; if the program writes the month first, save as .xlsx or set its language to Vietnamese`,
    );
  }
  const exists = new Date(date).toJSON()?.slice(0, date.length) === date;
  if (!exists) throw new Complaint(`"${cell}": there is no such day; ${HOW}`);
  if (!/^(19|20)/.test(year)) throw new Complaint(`"${cell}": is the year right? ${HOW}`);
  return date;
}

function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
