// Entries that marked far too much and were paused on this machine, until the reader lets them mark
// again. The background writes, the options show.
import { browser } from 'wxt/browser';
import type { EntryKey } from './claims/entries/entry.ts';

export type PausedEntry = {
  key: EntryKey;
  /** When, in milliseconds since 1970. */
  at: number;
};

const KEY = 'paused';
type Stored = { version: 1; entries: PausedEntry[] };

/** All paused entries, newest first. */
export async function readPausedEntries(): Promise<PausedEntry[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored> | undefined;
  return stored?.version === 1 && Array.isArray(stored.entries) ? stored.entries : [];
}

/** Pauses entries; one that is paused already keeps its first time. */
export async function pauseEntries(keys: readonly EntryKey[], now: number): Promise<void> {
  const paused = await readPausedEntries();
  const added = keys.filter((key) => !paused.some((entry) => entry.key === key));
  if (added.length > 0) await write([...added.map((key) => ({ key, at: now })), ...paused]);
}

/** Lets an entry mark again. */
export async function resumeEntry(key: EntryKey): Promise<void> {
  await write((await readPausedEntries()).filter((entry) => entry.key !== key));
}

/** Forgets those of any other feed. */
export async function keepPausedOf(feedIds: readonly string[]): Promise<void> {
  const paused = await readPausedEntries();
  const left = paused.filter(({ key }) => feedIds.includes(key.slice(0, key.indexOf('/'))));
  if (left.length < paused.length) await write(left);
}

async function write(entries: PausedEntry[]): Promise<void> {
  const stored: Stored = { version: 1, entries };
  await browser.storage.local.set({ [KEY]: stored });
}
