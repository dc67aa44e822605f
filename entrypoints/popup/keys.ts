// The keyboard in the popup: arrows go from the box through the rows, Enter opens, Ctrl+Enter copies,
// from a row as from an open entry.

import { rowsInSight } from './place-in-lists.ts';

export type PopupKeys = {
  /** Copies the correction of the row with this key. */
  onCopyRow: (key: string) => void;
  /** Closes what lies over the lists; `false` when nothing does. */
  onBack: () => boolean;
};

/** Listens for as long as the popup is open. */
export function listenToKeys({ onCopyRow, onBack }: PopupKeys): void {
  addEventListener('keydown', (event) => {
    const rows = rowsInSight();
    const box = document.querySelector<HTMLElement>('.search .field');
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const isInBox = document.activeElement === box;
    const isCopying = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const open = document.querySelector<HTMLElement>('.detail .button.filled');
    if (event.key === 'Escape' && onBack()) {
      event.preventDefault();
    } else if (isCopying && open && !event.isComposing) {
      event.preventDefault();
      open.click();
    } else if (event.key === 'ArrowDown' && (isInBox || at >= 0)) {
      event.preventDefault();
      rows[Math.min(at + 1, rows.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (at === 0 ? box : rows[at - 1])?.focus();
    } else if (event.key === 'Enter' && (isInBox || at >= 0)) {
      const row = rows[Math.max(at, 0)];
      if (!row || event.isComposing) return;
      event.preventDefault();
      if (isCopying) onCopyRow(row.dataset.key ?? '');
      else row.click();
    }
  });
}
