// What the worker knows, and forgets when it is stopped: the opened claim index and the entries
// that were asked for. The store holds all of it; this is only a cache.
import type { ClaimIndex, LookUpIndex } from '../../lib/claims/claim-index.ts';
import type { Entry, EntryKey } from '../../lib/claims/entries/entry.ts';
import type { FeedState, Store } from '../../lib/feed/store.ts';
import { readSettings } from '../../lib/settings.ts';
import { openStoredIndex } from './stored-index.ts';

export type KnownEntry = {
  entry: Entry | null;
  publisher: { name: string; reportUrl: string | null };
};

export type Knowledge = {
  /** What text is matched against. */
  index: () => Promise<ClaimIndex>;
  /** With what only looking up asks; reads as much again, the first time. */
  lookUpIndex: () => Promise<LookUpIndex>;
  /** The entries that are known; those withdrawn have `entry: null`. */
  entries: (keys: readonly EntryKey[]) => Promise<Map<EntryKey, KnownEntry>>;
  /** The store has changed. */
  forget: () => void;
};

/** Knowledge over a store that is ready once `ready` settles. */
export function createKnowledge(store: Store, ready: () => Promise<unknown>): Knowledge {
  let opened = openStoredIndex(store, ready);
  let known = newKnown();
  return {
    index: () => opened.forMatching(),
    lookUpIndex: () => opened.forLookUp(),
    entries: async (keys) => {
      await ready();
      const asked = known;
      const missing = keys.filter((key) => !asked.entries.has(key));
      if (missing.length > 0) await readInto(asked, store, missing);
      return asked.entries;
    },
    forget: () => {
      opened = openStoredIndex(store, ready);
      known = newKnown();
    },
  };
}

type Known = {
  entries: Map<EntryKey, KnownEntry>;
  /** Read with the first entries. */
  feeds: Promise<FeedState[]> | null;
};

function newKnown(): Known {
  return { entries: new Map(), feeds: null };
}

async function readInto(known: Known, store: Store, keys: readonly EntryKey[]): Promise<void> {
  known.feeds ??= store.feeds.toArray();
  known.feeds.catch(() => {
    known.feeds = null;
  });
  const [rows, feeds, { language }] = await Promise.all([
    store.readEntries(keys),
    known.feeds,
    readSettings(),
  ]);
  for (const [key, { feedId, entry }] of rows) {
    const publisher = feeds.find(({ id }) => id === feedId)?.manifest.publisher;
    const name = publisher?.name[language] ?? '';
    known.entries.set(key, { entry, publisher: { name, reportUrl: publisher?.reportUrl ?? null } });
  }
}
