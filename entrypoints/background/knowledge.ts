// What the worker knows, and forgets when it is stopped: the opened claim index and the entries
// that were asked for. The store holds all of it; this is only a cache.
import { type ClaimIndex, compileIndex, openIndex } from '../../lib/claims/claim-index.ts';
import type { Entry, EntryKey } from '../../lib/claims/entries/entry.ts';
import { recompileIndex } from '../../lib/feed/compile.ts';
import type { FeedState, Store } from '../../lib/feed/store.ts';
import { readSettings } from '../../lib/settings.ts';

export type KnownEntry = {
  entry: Entry | null;
  publisher: { name: string; reportUrl: string | null };
};

export type Knowledge = {
  index: () => Promise<ClaimIndex>;
  /** The entries that are known; those withdrawn have `entry: null`. */
  entries: (keys: readonly EntryKey[]) => Promise<Map<EntryKey, KnownEntry>>;
  /** The store has changed. */
  forget: () => void;
};

/** Knowledge over a store that is ready once `ready` settles. */
export function createKnowledge(store: Store, ready: () => Promise<unknown>): Knowledge {
  let opened: Promise<ClaimIndex> | null = null;
  let known = newKnown();
  return {
    index: () => {
      opened ??= ready().then(() => openStoredIndex(store));
      opened.catch(() => {
        opened = null;
      });
      return opened;
    },
    entries: async (keys) => {
      await ready();
      const asked = known;
      const missing = keys.filter((key) => !asked.entries.has(key));
      if (missing.length > 0) await readInto(asked, store, missing);
      return asked.entries;
    },
    forget: () => {
      opened = null;
      known = newKnown();
    },
  };
}

async function openStoredIndex(store: Store): Promise<ClaimIndex> {
  for (const isSecondTry of [false, true]) {
    const buffer = await store.readIndex();
    const index = buffer && openIndex(buffer);
    if (index) return index;
    // Of another version, or damaged: compile it again from the entries.
    if (isSecondTry) break;
    await store.indexes.clear();
    await recompileIndex(store);
  }
  return openIndex(compileIndex([])) as ClaimIndex;
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
