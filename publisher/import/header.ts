// Which column of a table is which: names in Vietnamese and English, without regard to case, marks,
// punctuation, "(bắt buộc)" and numbers ("Nguồn 2").

import { Complaint } from '../complaint.ts';
import { both, type Words } from '../words.ts';
import { COLUMNS, type Column } from './columns.ts';
import { nameOfColumn, placeOf, type Table, type TableRow } from './table.ts';
import { foldWords } from './words-of.ts';

/** How far down the header may stand: press offices put a title above it. */
const SEARCHED_ROWS = 10;
/** Columns that may stand several times: their values are put together. */
const REPEATABLE = ['phrases', 'concepts', 'appearances', 'sources'];

const BY_NAME = new Map(
  COLUMNS.flatMap((column) => column.names.map((name) => [foldWords(name), column] as const)),
);

export type PlacedColumn = { column: Column; index: number; header: string };

export type Header = {
  columns: PlacedColumn[];
  /** Columns that nobody reads, for the report: `column F "Ghi chú"`. */
  ignored: Words[];
  body: TableRow[];
};

/** How many columns of a row are known by their names. */
export function countColumns(cells: readonly string[]): number {
  return new Set(cells.map(columnNamed).filter(Boolean)).size;
}

/** Finds the header row; `null` for a table that has none. Throws `Complaint` for a column that stands twice. */
export function readHeader(table: Table): Header | null {
  const scores = table.rows.slice(0, SEARCHED_ROWS).map(({ cells }) => countColumns(cells));
  const best = Math.max(0, ...scores);
  const row = table.rows[scores.indexOf(best)];
  if (best < 2 || !row) return null;
  const named = row.cells.map((cell, index) => ({
    column: columnNamed(cell),
    index,
    header: cell.trim(),
  }));
  const columns = named.filter((each): each is PlacedColumn => each.column !== undefined);
  const twice = columns.find(
    ({ column }, at) =>
      !REPEATABLE.includes(column.path) &&
      columns.slice(0, at).some((before) => before.column === column),
  );
  if (twice) {
    const [name] = twice.column.names;
    throw new Complaint(
      both`${placeOf(table, row, twice)}: ${{
        vi: `bảng đã có cột “${name}”, mà cột này cũng có nghĩa ấy; đổi tên hoặc bỏ một cột`,
        en: `there is a column for "${name}" already`,
      }}`,
    );
  }
  return {
    columns,
    ignored: named
      .filter(({ column, header }) => !column && header !== '')
      .map((column) => nameOfColumn(column)),
    body: table.rows.slice(scores.indexOf(best) + 1),
  };
}

function columnNamed(cell: string): Column | undefined {
  // Whole posts stand in the rows below: nothing as long as that is a name.
  if (cell.length > 60) return undefined;
  const name = foldWords(cell)
    .replace(/ (bat buoc|neu co|required|optional)$/, '')
    .replace(/ \d+$/, '');
  return BY_NAME.get(name);
}
