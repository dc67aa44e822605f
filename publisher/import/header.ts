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
  let at = scores.indexOf(best);
  // Of a header of two rows the lower one tells more: cells that are merged stand in both.
  while (scores[at + 1] === best) at++;
  const row = table.rows[at];
  if (best < 2 || !row) return null;
  const body = table.rows.slice(at + 1);
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), row.cells.length);
  const named = namesOf(row, width);
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
      .filter(({ column, header, index }) => !column && (header !== '' || isUsed(body, index)))
      .map((column) => nameOfColumn(column)),
    body,
  };
}

/** What each column is called; a name that is merged with cells to its right is theirs too, where a column may stand several times. */
function namesOf({ cells, joined = [] }: TableRow, width: number) {
  return Array.from({ length: width }, (_, index) => {
    const header = (cells[index] ?? '').trim();
    const [first] = joined.find(([from, to]) => from < index && index <= to) ?? [];
    const over = columnNamed(cells[first ?? index] ?? '');
    if (header !== '' || !over || !REPEATABLE.includes(over.path)) {
      return { column: columnNamed(header), index, header };
    }
    return { column: over, index, header: (cells[first ?? index] ?? '').trim() };
  });
}

function isUsed(body: readonly TableRow[], index: number): boolean {
  return body.some(({ cells }) => (cells[index] ?? '').trim() !== '');
}

function columnNamed(cell: string): Column | undefined {
  // Whole posts stand in the rows below: nothing as long as that is a name.
  if (cell.length > 60) return undefined;
  const name = foldWords(cell)
    .replace(/ (bat buoc|neu co|required|optional)$/, '')
    .replace(/ \d+$/, '');
  return BY_NAME.get(name);
}
