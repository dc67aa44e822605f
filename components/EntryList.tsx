import type { EntryKey } from '../lib/claims/entries/entry.ts';
import { EntryRow, type ListedEntry } from './EntryRow.tsx';

export type EntryListProps = {
  label: string;
  /** Beside the label: how many. */
  count?: string;
  rows: readonly ListedEntry[];
  onOpen: (key: EntryKey) => void;
};

/** Entries one under the other. */
export function EntryList({ label, count, rows, onOpen }: EntryListProps) {
  return (
    <section aria-label={label}>
      <h2 class="list-title">
        {label} {count && <span>{count}</span>}
      </h2>
      <ul class="list">
        {rows.map((listed) => (
          <li key={listed.key}>
            <EntryRow listed={listed} onOpen={() => onOpen(listed.key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
