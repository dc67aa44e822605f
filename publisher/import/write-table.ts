// Entries as a table that `import` reads back.
import type { Entry, Rebuttal, Topic } from '../../lib/claims/entries/entry.ts';
import { COLUMNS, type Column } from './columns.ts';
import { guardedCell } from './table.ts';

/** A table to be written: all cells are text. */
export type PlainTable = {
  columns: {
    name: string;
    /** What is usually written in it, to choose from; `[]` for a column of any words. */
    choices: readonly string[];
  }[];
  rows: string[][];
};

type Row = Entry | Omit<Rebuttal, 'updatedAt'>;

/** Entries as a table, a row each, with the columns that any of them fills. */
export function tableOf(entries: readonly Row[], topics: readonly Topic[]): PlainTable {
  const cellOf = (entry: Row, column: Column) => guardedCell(cellAt(entry, column, topics));
  const columns = COLUMNS.filter((column) => entries.some((entry) => cellOf(entry, column) !== ''));
  return {
    columns: columns.map(({ names: [name], form }) => ({
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      choices: form.choices?.(topics) ?? [],
    })),
    rows: entries.map((entry) => columns.map((column) => cellOf(entry, column))),
  };
}

/** A table as CSV, as a Vietnamese Excel opens it by a double click: UTF-8 with BOM, semicolons, CRLF. */
export function csvOf({ columns, rows }: PlainTable): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(quoted));
  return `\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

function cellAt(entry: Row, { path, kinds, form }: Column, topics: readonly Topic[]): string {
  if (!kinds.includes(entry.kind)) return '';
  const value = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], entry);
  return value === undefined ? '' : form.write(value as never, topics);
}

function quoted(cell: string): string {
  return /[";,\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
