// Where the reader is in the lists while an entry lies over them.
import type { EntryKey } from '../../lib/claims/entries/entry.ts';

/** `leave` before an entry is opened; `comeBack` once it is closed, with the focus on its row. */
export function createPlaceInLists() {
  let top = 0;
  let row: HTMLElement | null = null;
  return {
    leave(): void {
      top = scroller()?.scrollTop ?? 0;
      row = document.activeElement?.closest<HTMLElement>('.entry') ?? null;
    },
    comeBack(key: EntryKey): void {
      const opened = row;
      // Not before the lists are drawn again.
      requestAnimationFrame(() => {
        scroller()?.scrollTo({ top, behavior: 'instant' });
        const target = opened?.isConnected ? opened : rowOf(key);
        // It scrolls there only where the row is out of sight.
        if (target) target.focus();
        else focusBox();
      });
    },
  };
}

/** Other lists begin at their beginning. */
export function toTopOfLists(): void {
  scroller()?.scrollTo({ top: 0, behavior: 'instant' });
}

/** Puts the cursor into the box. */
export function focusBox(): void {
  document.querySelector<HTMLElement>('.search .field')?.focus();
}

/** All rows but those below an open entry and in a closed list, which take no focus. */
export function rowsInSight(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.entry')].filter((row) =>
    row.checkVisibility(),
  );
}

function scroller(): Element | null {
  return document.querySelector('.popup-main');
}

function rowOf(key: EntryKey): HTMLElement | undefined {
  return rowsInSight().find((row) => row.dataset.key === key);
}
