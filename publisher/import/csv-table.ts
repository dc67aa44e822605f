// Tables of text as spreadsheet programs export them: comma, semicolon or tab, any line ends, quoted
// newlines, Excel's "sep=" line.
import { CsvError, parse } from 'csv-parse/sync';
import { Complaint } from '../complaint.ts';
import { both, type Words } from '../words.ts';
import { countColumns } from './header.ts';
import type { Table, TableRow } from './table.ts';

const DELIMITERS = [',', ';', '\t'];
/** How far down the header may stand. */
const HEADER_ROWS = 10;
/** More than several cells as full as Excel allows (32,767 characters): a quote that was never closed. */
const MAX_ROW = 200_000;

/** Far more than an office writes, and few enough to be read in seconds. */
const MAX_LINES = 200_000;

/** Reads a table under the delimiter that makes the most known columns of it. Throws `Complaint`. */
export function readCsv(text: string, file: string): Table {
  const lines = withoutEmptyEnd(text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''));
  if (lines.split('\n').length > MAX_LINES) {
    throw new Complaint({
      vi: `${file}: hơn 200.000 dòng; có đúng là tệp này không?`,
      en: `${file}: over 200,000 lines; is this the right file?`,
    });
  }
  const told = /^"?sep=(.)"?;*,*\n/.exec(lines);
  // The line is emptied, not dropped, so that the lines below keep their numbers.
  const body = told ? lines.slice(told[0].length - 1) : lines;
  const delimiter = told?.[1] ?? likeliestDelimiter(body);
  return { file, sheet: null, rows: rowsOf(body, { delimiter, file }) };
}

/** A table whose columns are formatted down to the last row is exported with a million empty ones. */
function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ',;\t\n '.includes(text.charAt(end - 1))) end--;
  return `${text.slice(0, end)}\n`;
}

function likeliestDelimiter(text: string): string {
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: headerScore(text, delimiter),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  return scores.find(({ score }) => score === best)?.delimiter ?? ',';
}

function headerScore(text: string, delimiter: string): number {
  try {
    const rows = parse(text, { ...dialect(delimiter), to: HEADER_ROWS });
    return Math.max(0, ...rows.map(countColumns));
  } catch {
    return 0;
  }
}

type Parsed = { info: { lines: number }; record: string[] };

function rowsOf(
  text: string,
  { delimiter, file }: { delimiter: string; file: string },
): TableRow[] {
  try {
    const parsed = parse(text, { ...dialect(delimiter), info: true }) as unknown as Parsed[];
    return parsed.map(({ record }, index) => ({
      number: index + 1,
      line: (parsed[index - 1]?.info.lines ?? 0) + 1,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = Number(/line (\d+)/.exec(error.message)?.[1] ?? 1);
    const other = { vi: 'không đọc được bảng từ dòng này; lưu lại bằng .xlsx', en: error.message };
    throw new Complaint(both`${file}:${at}: ${WORDS[error.code] ?? other}`);
  }
}

const WORDS: Partial<Record<string, Words>> = {
  CSV_QUOTE_NOT_CLOSED: {
    vi: 'dấu nháy kép (") mở ở đây mà không đóng; tệp có bị cắt mất phần cuối không?',
    en: 'a quotation mark opens here and never closes; was the file cut off?',
  },
  CSV_MAX_RECORD_SIZE: {
    vi: 'một dòng dài hơn 200.000 ký tự; có thể một dấu nháy kép (") chưa đóng, hoặc tệp không phải bảng',
    en: 'a row of over 200,000 characters; a quotation mark may be open, or the file is no table',
  },
};

function dialect(delimiter: string) {
  return {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_ROW,
  };
}
