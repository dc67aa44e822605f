// The values of one row of a table, each cell read as its column wants it.
import { Complaint } from '../complaint.ts';
import { both } from '../words.ts';
import { damageOf } from './decode-text.ts';
import type { ImportContext } from './draft.ts';
import type { PlacedColumn } from './header.ts';
import { ownRatingText } from './rating-words.ts';
import { cleanCell, placeOf, type Table, type TableRow } from './table.ts';

/** Values by path, each with the column it stands in; `null` for an empty cell. */
export type RowValues = Map<string, { value: unknown; placed: PlacedColumn }>;

/** `spoilt`: the paths of cells that cannot be read and were complained of. */
export type ReadRow = { values: RowValues; spoilt: Set<string> };

/** Reads a row; `null` when all of it is empty. */
export function readRow(
  { table, row, columns }: { table: Table; row: TableRow; columns: readonly PlacedColumn[] },
  { topics, complaints }: ImportContext,
): ReadRow | null {
  const values: RowValues = new Map();
  const spoilt = new Set<string>();
  for (const placed of columns) {
    try {
      const cell = readable(row.cells[placed.index] ?? '');
      put(values, placed, cell === '' ? null : placed.column.form.read(cell, topics));
      if (placed.column.path === 'rating' && cell !== '') putRatingText(values, placed, cell);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complaints.push(both`${placeOf(table, row, placed)}: ${error.words}`);
      spoilt.add(placed.column.path);
    }
  }
  const isEmpty = [...values.values()].every(({ value }) => value === null);
  return isEmpty && spoilt.size === 0 ? null : { values, spoilt };
}

function readable(cell: string): string {
  const clean = cleanCell(cell);
  const damage = damageOf(clean);
  if (damage) throw new Complaint(damage);
  return clean;
}

/** A column that stands several times adds to what its first cells gave. */
function put(values: RowValues, placed: PlacedColumn, value: unknown): void {
  const { path } = placed.column;
  const before = values.get(path)?.value;
  if (Array.isArray(before) && Array.isArray(value)) {
    values.set(path, { placed, value: [...before, ...value] });
  } else if (value !== null || !values.has(path)) values.set(path, { placed, value });
}

/** The office's own word for the rating is kept, unless a column of its own says another. */
function putRatingText(values: RowValues, placed: PlacedColumn, cell: string): void {
  const text = ownRatingText(cell);
  if (text !== undefined && !values.get('vi.ratingText')?.value) {
    values.set('vi.ratingText', { placed, value: text });
  }
}
