// Tables of text and workbooks, as imported files.

import { Complaint } from '../complaint.ts';
import { both, joined, type Words } from '../words.ts';
import { COLUMNS } from './columns.ts';
import { readCsv } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import type { Drafts, ImportContext, ImportedFile } from './draft.ts';
import { countColumns, type Header, readHeader } from './header.ts';
import { nameOfColumn, nameOfSheet, type Table } from './table.ts';
import { draftsOf } from './table-drafts.ts';
import { readWorkbook } from './xlsx-table.ts';

/** Reads a table of text. Throws `Complaint` when it is none. */
export function readTextTable({ path, bytes }: ImportedFile, context: ImportContext): Drafts {
  return readTables([readCsv(decodeText(bytes, path), path)], context);
}

/** Reads all sheets of a workbook that have a header. Throws `Complaint` when none has. */
export function readSheets({ path, bytes }: ImportedFile, context: ImportContext): Drafts {
  return readTables(readWorkbook(bytes, path), context);
}

function readTables(tables: readonly Table[], context: ImportContext): Drafts {
  const hidden: Words[] = [];
  const drafts: Drafts = { drafts: [], ignored: [], hidden };
  let isKnown = false;
  for (const table of tables) {
    const header = readHeader(table);
    const sheet = table.sheet === null ? null : nameOfSheet(table.sheet);
    if (!header) {
      if (sheet) drafts.ignored.push(sheet);
      continue;
    }
    isKnown = true;
    drafts.drafts.push(...draftsOf(table, header, context));
    hidden.push(...hiddenOf(table, header));
    drafts.ignored.push(
      ...header.ignored.map((column) => (sheet ? both`${sheet}, ${column}` : column)),
    );
  }
  if (isKnown) return drafts;
  if (tables.some(isInOneColumn)) {
    throw new Complaint({
      vi: `${tables[0]?.file}: mọi cột dồn cả vào cột đầu; mở lại tệp văn bản với đúng dấu phân cách (dấu phẩy, dấu chấm phẩy hay tab) rồi lưu lại`,
      en: `${tables[0]?.file}: all columns stand in the first; open the text again with its separator (comma, semicolon or tab) and save it anew`,
    });
  }
  const names = COLUMNS.slice(0, 8).map(({ names: [name] }) => name);
  throw new Complaint({
    vi: `${tables[0]?.file}: không thấy dòng tên cột; trong mười dòng đầu phải có một dòng ghi “${names.join('”, “')}”… như docs/xuat-ban.md đã kể`,
    en: `${tables[0]?.file}: no row names the columns; the first should hold "${names.join('", "')}" … as docs/publishing.md lists them`,
  });
}

const SHOWN_ROWS = 10;

/** What is hidden in a sheet, if anything that was read is. */
function hiddenOf(
  { sheet, isHidden, hiddenColumns = [] }: Table,
  { body, columns }: Header,
): Words[] {
  const name = nameOfSheet(sheet ?? '');
  const read = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (isHidden) return read.length > 0 ? [name] : [];
  const rows = read.filter((row) => row.isHidden).map(({ number }) => number);
  const these = `${rows.slice(0, SHOWN_ROWS).join(', ')}${rows.length > SHOWN_ROWS ? ', …' : ''}`;
  const parts = [
    ...columns
      .filter(({ index }) => hiddenColumns.some(([from, to]) => from <= index && index <= to))
      .map(nameOfColumn),
    ...(rows.length > 0 ? [{ vi: `dòng ${these}`, en: `row ${these}` }] : []),
  ];
  return parts.length > 0 ? [joined([name, ...parts], ', ')] : [];
}

/** Opened with another separator than it was written with. */
function isInOneColumn({ rows }: Table): boolean {
  return rows
    .slice(0, 10)
    .some(({ cells: [first = ''] }) =>
      [',', ';', '\t'].some((separator) => countColumns(first.split(separator)) > 1),
    );
}
