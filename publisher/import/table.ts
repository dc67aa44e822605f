// A table as it was read, before anybody knows what its columns mean.
import { Complaint } from '../complaint.ts';
import { both, type Words } from '../words.ts';

export type Table = {
  file: string;
  /** The sheet's name in a workbook; `null` for a file that is one table. */
  sheet: string | null;
  isHidden?: boolean;
  /** First and last of columns that are hidden, from 0. */
  hiddenColumns?: (readonly [number, number])[];
  rows: TableRow[];
};

export type TableRow = {
  /** As a spreadsheet numbers it, from 1. */
  number: number;
  /** The line of the file on which it begins; `null` in a workbook. */
  line: number | null;
  cells: readonly string[];
  isHidden?: boolean;
  /** First and last of cells that are merged. */
  joined?: (readonly [number, number])[];
};

/** Where a row, or a cell of it, stands: `bang.csv:12: row 5, column D "Tuyên bố"`. `column` counts from 0. */
export function placeOf(
  table: Table,
  row: TableRow,
  column?: { index: number; header: string },
): Words {
  const start =
    row.line === null
      ? both`${table.file}: ${nameOfSheet(table.sheet ?? '')}, `
      : both`${table.file}:${row.line}: `;
  const number = { vi: `dòng ${row.number}`, en: `row ${row.number}` };
  const place = both`${start}${number}`;
  return column ? both`${place}, ${nameOfColumn(column)}` : place;
}

/** `sheet "Tin"`. */
export function nameOfSheet(sheet: string): Words {
  return { vi: `trang tính “${sheet}”`, en: `sheet "${sheet}"` };
}

/** `column D "Tuyên bố"`. */
export function nameOfColumn({ index, header }: { index: number; header: string }): Words {
  const [letter, name] = [letterOf(index), header.replace(/\s+/g, ' ')];
  if (name === '') {
    return { vi: `cột ${letter} (không có tên)`, en: `column ${letter} (without a name)` };
  }
  return { vi: `cột ${letter} “${name}”`, en: `column ${letter} "${name}"` };
}

/** A column's letter as spreadsheets show it: 0 is A, 26 is AA. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** An apostrophe keeps a spreadsheet program from calculating what follows it; a pair of them quotes. */
const GUARD = /^'(?='*(?:[=+\-@]|\d[^']*$))/;

/** A cell's text, so that `cleanCell` gives it back, whatever it begins with. */
export function guardedCell(text: string): string {
  return /^'*[=+\-@]/.test(text) || GUARD.test(text) ? `'${text}` : text;
}

/** A cell's text: composed, without odd spaces and line ends, trimmed. Throws `Complaint` for a formula. */
export function cleanCell(cell: string): string {
  const text = cell
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u2007\u202f]/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
  if (/^=/.test(text)) {
    throw new Complaint({
      vi: 'ô chứa công thức; sao chép ô rồi dán giá trị vào thay (Paste Special, Values)',
      en: 'holds a formula; paste its value in its place',
    });
  }
  if (/^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|#+)/.test(text)) {
    throw new Complaint({
      vi: `ô đang báo lỗi ${text.slice(0, 8)}; điền giá trị vào thay`,
      en: `holds the error ${text.slice(0, 8)}; put the value in its place`,
    });
  }
  // A dash says that there is nothing.
  return /^[-–—]+$/.test(text) ? '' : text.replace(GUARD, '');
}
