// Entries as a table that `import` reads back: CSV as a Vietnamese Excel opens it by a double click
// (UTF-8 with BOM, semicolons, CRLF).
import type { Entry, Rebuttal, Topic } from '../lib/claims/entry.ts';
import { COLUMNS, type Column } from './columns.ts';

type Row = Entry | Omit<Rebuttal, 'updatedAt'>;

/** Entries as CSV, a row each, with the columns that any of them fills. */
export function tableOf(entries: readonly Row[], topics: readonly Topic[]): string {
  const cellOf = (entry: Row, column: Column) => cellAt(entry, column, topics);
  const columns = COLUMNS.filter((column) => entries.some((entry) => cellOf(entry, column) !== ''));
  const header = columns.map(
    ({ names: [name] }) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  );
  const rows = entries.map((entry) => columns.map((column) => cellOf(entry, column)));
  const lines = [header, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function cellAt(entry: Row, { path, kinds, form }: Column, topics: readonly Topic[]): string {
  if (!kinds.includes(entry.kind)) return '';
  const value = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], entry);
  return value === undefined ? '' : form.write(value as never, topics);
}

/** A cell that begins as a formula would be calculated: an apostrophe keeps it text. */
function quoted(cell: string): string {
  const text = /^'*[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[";,\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
