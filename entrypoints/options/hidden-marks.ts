// What no longer marks on this machine, with the words of the entries it is about.
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import { type Dismissal, readDismissals } from '../../lib/dismissals.ts';
import type { ShownEntry } from '../../lib/messages.ts';
import { type PausedEntry, readPausedEntries } from '../../lib/paused-entries.ts';
import { shownEntries } from '../extension-page/shown-entries.ts';

export type HiddenMarks = {
  dismissals: readonly Dismissal[];
  paused: readonly PausedEntry[];
  entries: ReadonlyMap<EntryKey, ShownEntry>;
};

/** Dismissed marks and paused entries as they are and become, until the signal aborts. */
export function watchHiddenMarks(end: AbortSignal) {
  const hidden = signal<HiddenMarks>({ dismissals: [], paused: [], entries: new Map() });
  const read = async () => {
    const [dismissals, paused] = await Promise.all([readDismissals(), readPausedEntries()]);
    const keys = [...new Set([...dismissals, ...paused].map(({ key }) => key))];
    const shown = await shownEntries(keys);
    hidden.value = { dismissals, paused, entries: new Map(shown.map((one) => [one.key, one])) };
  };
  const listener = () => void read();
  browser.storage.onChanged.addListener(listener);
  end.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  listener();
  return hidden;
}
