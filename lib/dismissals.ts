// Marks the reader said are not relevant: "these words, for this entry, never again". Kept on this
// machine only; they name words and an entry, never a post. The background writes, everyone reads.
import { browser } from 'wxt/browser';
import type { EntryKey } from './claims/entry.ts';
import { watchStored } from './lifetime.ts';

export type Dismissal = {
  key: EntryKey;
  /** The page's words as they stood, or a link's address. */
  words: string;
  /** When, in milliseconds since 1970. */
  at: number;
};

const KEY = 'dismissed';
type Stored = { version: 1; marks: Dismissal[] };

/** All dismissals, newest first; those of private windows live in memory and go with the browser. */
export async function readDismissals(): Promise<Dismissal[]> {
  const [kept, passing] = await Promise.all([readFrom('local'), readFrom('session')]);
  return [...passing, ...kept].sort((a, b) => b.at - a.at);
}

/** Adds one; with `isPrivate` nothing is written to disk. */
export async function addDismissal(dismissal: Dismissal, isPrivate: boolean): Promise<void> {
  const area = isPrivate ? 'session' : 'local';
  const others = (await readFrom(area)).filter((other) => !isSame(other, dismissal));
  await writeTo(area, [dismissal, ...others]);
}

/** Takes one back, wherever it was kept. */
export async function removeDismissal(dismissal: Omit<Dismissal, 'at'>): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    const marks = await readFrom(area);
    const left = marks.filter((other) => !isSame(other, dismissal));
    if (left.length < marks.length) await writeTo(area, left);
  }
}

/** Forgets those of entries of any other feed. */
export async function keepDismissalsOf(feedIds: readonly string[]): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    const marks = await readFrom(area);
    const left = marks.filter(({ key }) => feedIds.includes(key.slice(0, key.indexOf('/'))));
    if (left.length < marks.length) await writeTo(area, left);
  }
}

/** Calls back at every change until the signal aborts. */
export function watchDismissals(onChange: () => void, signal: AbortSignal): void {
  watchStored(KEY, onChange, signal);
}

/** One spelling for words that differ in case, spacing or Unicode form only. */
export function dismissedWords(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function isSame(a: Omit<Dismissal, 'at'>, b: Omit<Dismissal, 'at'>): boolean {
  return a.key === b.key && dismissedWords(a.words) === dismissedWords(b.words);
}

async function readFrom(area: 'local' | 'session'): Promise<Dismissal[]> {
  const stored = (await browser.storage[area].get(KEY))[KEY] as Partial<Stored> | undefined;
  return stored?.version === 1 && Array.isArray(stored.marks) ? stored.marks : [];
}

async function writeTo(area: 'local' | 'session', marks: Dismissal[]): Promise<void> {
  const stored: Stored = { version: 1, marks };
  await browser.storage[area].set({ [KEY]: stored });
}
