// A table as it was read, before anybody knows what its columns mean.
import { Complaint } from '../complaint.ts';

export type Table = {
  file: string;
  /** The sheet's name in a workbook; `null` for a file that is one table. */
  sheet: string | null;
  rows: TableRow[];
};

export type TableRow = {
  /** As a spreadsheet numbers it, from 1. */
  number: number;
  /** The line of the file on which it begins; `null` in a workbook. */
  line: number | null;
  cells: readonly string[];
};

/** Where a row, or a cell of it, stands: `bang.csv:12: row 5, column D "Tuyên bố"`. `column` counts from 0. */
export function placeOf(
  table: Table,
  row: TableRow,
  column?: { index: number; header: string },
): string {
  const start =
    row.line === null ? `${table.file}: sheet "${table.sheet}"` : `${table.file}:${row.line}`;
  const separator = row.line === null ? ', ' : ': ';
  const cell = column
    ? `, column ${letterOf(column.index)} "${column.header.replace(/\s+/g, ' ')}"`
    : '';
  return `${start}${separator}row ${row.number}${cell}`;
}

/** A column's letter as spreadsheets show it: 0 is A, 26 is AA. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
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
    throw new Complaint('holds a formula; paste its value in its place');
  }
  if (/^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|#+)/.test(text)) {
    throw new Complaint(`holds the error ${text.slice(0, 8)}; put the value in its place`);
  }
  // An apostrophe keeps a spreadsheet program from calculating what follows it.
  return text.replace(/^'(?='*[=+\-@])/, '');
}
