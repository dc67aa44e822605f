// Marks the reader said are not relevant: "these words, for this entry, never again". Kept on this
// machine only; they name words and an entry, never a post. The background writes, everyone reads.
import { browser } from 'wxt/browser';
import type { EntryKey } from './claims/entries/entry.ts';
import { watchStored } from './lifetime.ts';

export type Dismissal = {
  key: EntryKey;
  /** The page's words as they stood, or a link's address. */
  words: string;
  /** When, in milliseconds since 1970. */
  at: number;
};

/** Of longer words, in UTF-16 units, the beginning is kept. */
export const MOST_UNITS = 1000;

const KEY = 'dismissed';
/** Each change reads what the one before it wrote: one is taken back right after it was made. */
// Pure, so that pages, which only watch, do not carry it.
let changes: Promise<unknown> = /* @__PURE__ */ Promise.resolve();
type Stored = { version: 1; marks: Dismissal[] };
const AREAS = ['local', 'session'] as const;
type Area = (typeof AREAS)[number];

/** All dismissals, newest first; those of private windows live in memory and go with the browser. */
export async function readDismissals(): Promise<Dismissal[]> {
  const [kept, passing] = await Promise.all([readFrom('local'), readFrom('session')]);
  return [...passing, ...kept].sort((a, b) => b.at - a.at);
}

/** Adds one; with `isPrivate` nothing is written to disk. */
export async function addDismissal(dismissal: Dismissal, isPrivate: boolean): Promise<void> {
  await change(isPrivate ? 'session' : 'local', (marks) => [
    dismissal,
    ...marks.filter((other) => !isSame(other, dismissal)),
  ]);
}

/** Takes one back, wherever it was kept, that was made at `since` or later. */
export async function removeDismissal(
  dismissal: Omit<Dismissal, 'at'>,
  since: number,
): Promise<void> {
  await keepOnly((other) => !isSame(other, dismissal) || other.at < since);
}

/** Forgets those of entries of any other feed. */
export async function keepDismissalsOf(feedIds: readonly string[]): Promise<void> {
  await keepOnly(({ key }) => feedIds.includes(key.slice(0, key.indexOf('/'))));
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

async function keepOnly(isKept: (mark: Dismissal) => boolean): Promise<void> {
  for (const area of AREAS) await change(area, (marks) => marks.filter(isKept));
}

/** Writes what `how` makes of the dismissals, unless it only leaves them as they were. */
function change(area: Area, how: (marks: Dismissal[]) => Dismissal[]): Promise<void> {
  const changed = changes.then(async () => {
    const marks = await readFrom(area);
    const made = how(marks);
    if (made.length === marks.length && made.every((mark, at) => mark === marks[at])) return;
    const stored: Stored = { version: 1, marks: made };
    await browser.storage[area].set({ [KEY]: stored });
  });
  changes = changed.catch(() => {});
  return changed;
}

async function readFrom(area: Area): Promise<Dismissal[]> {
  const stored = (await browser.storage[area].get(KEY))[KEY] as Partial<Stored> | undefined;
  return stored?.version === 1 && Array.isArray(stored.marks) ? stored.marks : [];
}
