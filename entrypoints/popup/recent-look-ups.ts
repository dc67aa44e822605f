// The last look-ups, for taking one up again: a few words each, on this machine, until they are
// cleared. In private windows none are kept and none are shown.
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';

const KEY = 'recent-look-ups';
const MOST = 6;
/** A pasted post is not a look-up to be taken up again. */
const LONGEST = 120;
type Stored = { version: 1; queries: string[] };

/** The last look-ups, newest first, as a signal, and what changes them. */
export function createRecentLookUps(isPrivate: boolean) {
  const queries = signal<readonly string[]>([]);
  /** What was remembered while this popup is open: going on typing is the same look-up. */
  let last = '';
  const write = async (next: string[]) => {
    queries.value = next;
    const stored: Stored = { version: 1, queries: next };
    await browser.storage.local.set({ [KEY]: stored });
  };
  const read = async () => {
    if (isPrivate) return;
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const { version, queries: kept } = (stored ?? {}) as Partial<Stored>;
    if (version === 1 && Array.isArray(kept)) queries.value = kept.filter(isText);
  };
  return {
    queries,
    /** Resolves once they are known. */
    read: read(),
    async remember(query: string) {
      const words = query.trim().replace(/\s+/g, ' ');
      if (isPrivate || words === '' || words.length > LONGEST) return;
      const others = queries.value.filter((one) => one !== words && one !== last);
      last = words;
      await write([words, ...others].slice(0, MOST));
    },
    async clear() {
      last = '';
      queries.value = [];
      await browser.storage.local.remove(KEY);
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
