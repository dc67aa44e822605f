// The store: entries, feeds and the compiled claim index in IndexedDB, by Dexie. The background
// writes; the popup and the options read (also through Dexie's liveQuery). Its shape has a version:
// a change adds one below and a test that upgrades a committed older database.
import { Dexie, type EntityTable, type Transaction } from 'dexie';
import { INDEX_VERSION } from '../claims/arrays/index-version.ts';
import type { CompiledIndex } from '../claims/claim-index.ts';
import type { Entry, EntryKey } from '../claims/entries/entry.ts';
import type { FeedErrorCode } from './feed-error.ts';
import type { HeldFile, Manifest, Publisher } from './manifest.ts';

/** The slot of the build's own feed, and of the starter set before it. */
export const BUILT_IN = 'built-in';

export type StoredEntry = {
  key: EntryKey;
  feedId: string;
  topic: string;
  /** `null` once it was withdrawn. */
  entry: Entry | null;
  /** For "newest first": the day it was reviewed, became valid or was updated. */
  date: string;
};

/** What is held of one feed. `id` is the slot: `built-in`, or a key's fingerprint. */
export type FeedState = {
  id: string;
  /** The starter set of the package, or a verified feed. */
  source: 'starter' | 'feed';
  /** The key that the reader or the build trusted, and the one that signs now; `null` for the starter set. */
  rootKey: string | null;
  key: string | null;
  /** As last verified. */
  manifest: Manifest;
  held: Record<string, HeldFile>;
  /** Ids of entries that were refused, by topic, sorted; `''` for a line without one. */
  refused: Record<string, string[]>;
  /** How many entries are stored of it, withdrawn ones included; a first version did not say. */
  rows?: number | undefined;
};

/** A feed as the popup and the options show it. */
export type ShownFeed = {
  id: string;
  source: FeedState['source'];
  key: string | null;
  publisher: Publisher;
  sequence: number;
  issued: string;
  expires: string;
  entries: number;
  skipped: number;
  check: FeedCheck;
};

export type ShownTopic = Omit<Manifest['topics'][number], 'snapshot' | 'deltas'>;

/** How the last attempt went; written also when nothing else is. */
export type FeedCheck = {
  id: string;
  /** Last time the feed answered that we are current, in milliseconds; `null` for never. */
  checkedAt: number | null;
  lastError: { code: FeedErrorCode; at: number } | null;
  /** Not an error: the data is past its date, or one of the clocks is wrong. */
  warning: 'expired' | 'clock' | null;
  /** Failures since the last success. */
  failures: number;
  /** When the schedule asks next, in milliseconds; `null` before the first time. */
  dueAt: number | null;
  progress: { done: number; total: number } | null;
  /** While it is being asked, since when; left behind by a worker that was stopped meanwhile. */
  begunAt?: number;
};

/** A file that was downloaded and not yet applied, packed: what a stopped sync need not fetch again. */
export type KeptDownload = { sha256: string; feedId: string; bytes: Uint8Array<ArrayBuffer> };

/** One half of the compiled claim index: what is matched against, or what only looking up asks. */
export type IndexRow = {
  id: 'claims' | 'look-up';
  version: number;
  /** What the entries are; the halves of one index have the same. */
  fingerprint: string;
  buffer: ArrayBuffer;
};

/** So many entries are read in a few milliseconds. */
const READ_AT_ONCE = 250;

export class Store extends Dexie {
  declare feeds: EntityTable<FeedState, 'id'>;
  declare checks: EntityTable<FeedCheck, 'id'>;
  declare entries: EntityTable<StoredEntry, 'key'>;
  declare indexes: EntityTable<IndexRow, 'id'>;
  declare downloads: EntityTable<KeptDownload, 'sha256'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      feeds: 'id',
      checks: 'id',
      entries: 'key, feedId, [feedId+topic], date, [topic+date]',
      indexes: 'id',
    });
    this.version(2)
      .stores({ indexes: 'id, [version+fingerprint]', downloads: 'sha256, feedId' })
      .upgrade(upgradeToTwo);
  }

  /** Goes through all entries in the order of their keys, some at a time: others have their turn between. */
  async eachEntries(take: (rows: readonly StoredEntry[]) => void): Promise<void> {
    await this.transaction('r', this.entries, async () => {
      let rows = await this.entries.limit(READ_AT_ONCE).toArray();
      for (let last = rows.at(-1); last; last = rows.at(-1)) {
        take(rows);
        rows = await this.entries.where(':id').above(last.key).limit(READ_AT_ONCE).toArray();
      }
    });
  }

  /** The entries of these keys that are known, withdrawn ones included. */
  async readEntries(keys: readonly EntryKey[]): Promise<Map<EntryKey, StoredEntry>> {
    const rows = await this.entries.bulkGet([...keys]);
    return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
  }

  /** Entries that stand, newest first; of one topic, or of all with `null`. */
  async entriesOfTopic(topic: string | null, limit: number): Promise<StoredEntry[]> {
    const rows =
      topic === null
        ? this.entries.orderBy('date')
        : this.entries.where('[topic+date]').between([topic, Dexie.minKey], [topic, Dexie.maxKey]);
    return rows
      .reverse()
      .filter(({ entry }) => entry !== null)
      .limit(limit)
      .toArray();
  }

  /** Every feed with what is held of it and how its last check went, the build's own first. */
  async feedStates(): Promise<ShownFeed[]> {
    const [feeds, checks] = await Promise.all([ownFirst(this.feeds), this.checks.toArray()]);
    return Promise.all(
      feeds.map(async ({ id, source, key, manifest, refused }) => ({
        id,
        source,
        key,
        publisher: manifest.publisher,
        sequence: manifest.sequence,
        issued: manifest.issued,
        expires: manifest.expires,
        entries: await this.entries.where('feedId').equals(id).count(),
        skipped: Object.values(refused).flat().length,
        check: checks.find((check) => check.id === id) ?? uncheckedFeed(id),
      })),
    );
  }

  /** The topics of all feeds, each once, with how many entries they offer and the newest one's date. */
  async topics(): Promise<ShownTopic[]> {
    const found = new Map<string, ShownTopic>();
    // What the build's own feed calls a topic, no other renames.
    for (const { manifest } of await ownFirst(this.feeds)) {
      for (const { snapshot: _snapshot, deltas: _deltas, ...topic } of manifest.topics) {
        const known = found.get(topic.id);
        const dates = [known?.newest, topic.newest].filter((date) => typeof date === 'string');
        found.set(topic.id, {
          ...(known ?? topic),
          entries: (known?.entries ?? 0) + topic.entries,
          newest: dates.sort().at(-1) ?? null,
        });
      }
    }
    return [...found.values()];
  }

  /** One half of the compiled claim index; `null` when it must be compiled again. */
  async readHalf(id: IndexRow['id']): Promise<IndexRow | null> {
    const row = await this.indexes.get(id);
    return row?.version === INDEX_VERSION ? row : null;
  }

  /** Both halves, as they stood at one moment; `null` when they must be compiled again. */
  async readIndex(): Promise<(CompiledIndex & { fingerprint: string }) | null> {
    const [matching, lookUp] = await this.transaction('r', this.indexes, () =>
      Promise.all([this.readHalf('claims'), this.readHalf('look-up')]),
    );
    if (!matching || lookUp?.fingerprint !== matching.fingerprint) return null;
    const { fingerprint } = matching;
    return { matching: matching.buffer, lookUp: lookUp.buffer, fingerprint };
  }
}

/** The others by their keys. */
async function ownFirst(feeds: EntityTable<FeedState, 'id'>): Promise<FeedState[]> {
  const all = await feeds.toArray();
  return all.sort((a, b) => Number(b.id === BUILT_IN) - Number(a.id === BUILT_IN));
}

/** Opens the database, making it where there is none. */
export function openStore(name = 'doi-chieu'): Store {
  return new Store(name);
}

/** The check of a feed that was never asked. */
export function uncheckedFeed(id: string): FeedCheck {
  return {
    id,
    checkedAt: null,
    lastError: null,
    warning: null,
    failures: 0,
    dueAt: null,
    progress: null,
  };
}

/** Version 1 counted what it refused and did not say which: such topics are fetched whole again. */
async function upgradeToTwo(transaction: Transaction): Promise<void> {
  await transaction
    .table('feeds')
    .toCollection()
    .modify((row, change) => {
      const { skipped, held, ...feed } = row as FeedState & { skipped: Record<string, number> };
      const isWhole = ([topic]: [string, unknown]) => !skipped[topic];
      const refused = Object.entries(skipped).flatMap(([topic, count]) =>
        count > 0 ? [[topic, Array(count).fill('')]] : [],
      );
      change.value = {
        ...feed,
        held: Object.fromEntries(Object.entries(held).filter(isWhole)),
        refused: Object.fromEntries(refused),
      };
    });
  await transaction
    .table('checks')
    .toCollection()
    .modify((row, change) => {
      const { retryAt, ...check } = row as FeedCheck & { retryAt: number | null };
      change.value = { ...check, dueAt: retryAt ?? check.checkedAt };
    });
}
