// Dates as people type them and as spreadsheet programs save them.
import { Complaint } from '../complaint.ts';
import type { Words } from '../words.ts';

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

const HOW: Words = {
  vi: 'viết như 20/08/2021, 08/2021 hoặc 2021',
  en: 'write it as 20/08/2021, 08/2021 or 2021',
};

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
    throw new Complaint({
      vi: `“${cell}”: năm phải đủ bốn chữ số; ${HOW.vi}`,
      en: `"${cell}": the year needs four digits`,
    });
  }
  throw noDate(shorten(cell));
}

/** A whole day, where a month or a year will not do. */
export function readDay(cell: string): string {
  const date = readDate(cell);
  if (date.length < 10) {
    throw new Complaint({
      vi: `“${cell}” chưa đủ ngày, tháng, năm; viết như 20/08/2021`,
      en: `"${cell}" is not a whole day; write it as 20/08/2021`,
    });
  }
  return date;
}

function noDate(cell: string): Complaint {
  return new Complaint({
    vi: `“${cell}” không phải ngày; ${HOW.vi}`,
    en: `"${cell}" is no date; ${HOW.en}`,
  });
}

function fromSerial(serial: number): string {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) throw noDate(String(serial));
  return new Date(SERIAL_ZERO + serial * DAY_MS).toISOString().slice(0, 10);
}

function fromParts({ year, month, day }: Parts, cell: string): string {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  if (Number(month) > 12 && Number(day) <= 12) {
    throw new Complaint({
      vi: `“${cell}”: ngày phải đứng trước tháng; nếu chương trình bảng tính ghi tháng trước, lưu bằng .xlsx hoặc đổi ngôn ngữ của nó sang tiếng Việt`,
      en: `"${cell}": the day comes first; if the program writes the month first, save as .xlsx or set its language to Vietnamese`,
    });
  }
  const exists = new Date(date).toJSON()?.slice(0, date.length) === date;
  if (!exists) {
    throw new Complaint({
      vi: `“${cell}”: không có ngày ấy; ${HOW.vi}`,
      en: `"${cell}": there is no such day; ${HOW.en}`,
    });
  }
  if (!/^(19|20)/.test(year)) {
    throw new Complaint({
      vi: `“${cell}”: năm có đúng không? ${HOW.vi}`,
      en: `"${cell}": is the year right? ${HOW.en}`,
    });
  }
  return date;
}

function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
