// Entries that marked far too much and were paused on this machine, until the reader lets them mark
// again. The background writes, the options show.
import { browser } from 'wxt/browser';
import type { EntryKey } from './claims/entries/entry.ts';
import { createTurns } from './turns.ts';

export type PausedEntry = {
  key: EntryKey;
  /** When, in milliseconds since 1970. */
  at: number;
};

const KEY = 'paused';
const inTurn = /* @__PURE__ */ createTurns();
type Stored = { version: 1; entries: PausedEntry[] };

/** All paused entries, newest first. */
export async function readPausedEntries(): Promise<PausedEntry[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored> | undefined;
  return stored?.version === 1 && Array.isArray(stored.entries) ? stored.entries : [];
}

/** Pauses entries; one that is paused already keeps its first time. */
export function pauseEntries(keys: readonly EntryKey[], now: number): Promise<void> {
  return change((paused) => [
    ...keys
      .filter((key) => !paused.some((entry) => entry.key === key))
      .map((key) => ({ key, at: now })),
    ...paused,
  ]);
}

/** Lets an entry mark again. */
export function resumeEntry(key: EntryKey): Promise<void> {
  return change((paused) => paused.filter((entry) => entry.key !== key));
}

/** Forgets those of any other feed. */
export function keepPausedOf(feedIds: readonly string[]): Promise<void> {
  return change((paused) =>
    paused.filter(({ key }) => feedIds.includes(key.slice(0, key.indexOf('/')))),
  );
}

/** Each change upon the one before it; nothing is added and taken away at once. */
function change(how: (paused: PausedEntry[]) => PausedEntry[]): Promise<void> {
  return inTurn(async () => {
    const paused = await readPausedEntries();
    const entries = how(paused);
    if (entries.length === paused.length) return;
    const stored: Stored = { version: 1, entries };
    await browser.storage.local.set({ [KEY]: stored });
  });
}
