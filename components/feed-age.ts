// How old the data is and what stood in the way of newer data. Pure; the shapes are what the store
// answers, named here so that components need not know the store.

export type FeedView = {
  id: string;
  source: 'starter' | 'feed';
  publisher: { name: { vi: string; en: string }; reportUrl: string | null };
  /** When it was published, as an ISO time. */
  issued: string;
  entries: number;
  /** Entries that were refused. */
  skipped: number;
  check: {
    /** In milliseconds; `null` for never. */
    checkedAt: number | null;
    lastError: { code: string; at: number } | null;
    warning: 'expired' | 'clock' | null;
    progress: { done: number; total: number } | null;
  };
};

export type FeedAge = {
  source: FeedView['source'];
  /** When what is held was last known to be current, in milliseconds. */
  atMs: number;
  /** Whole days since, from which on it is worth a warning; else `null`. */
  staleDays: number | null;
  /** Code of what went wrong last, if nothing has gone right since. */
  error: string | null;
};

const DAY_MS = 86_400_000;
const STALE_DAYS = 3;

/** The age of the feed that is most behind; `null` when none is held. */
export function ageOf(feeds: readonly FeedView[], nowMs: number): FeedAge | null {
  const ages = feeds.map((feed) => ageOfFeed(feed, nowMs));
  return ages.reduce<FeedAge | null>(
    (worst, age) => (worst && rank(worst) >= rank(age) ? worst : age),
    null,
  );
}

function ageOfFeed({ source, issued, check }: FeedView, nowMs: number): FeedAge {
  const atMs = source === 'feed' ? (check.checkedAt ?? Date.parse(issued)) : Date.parse(issued);
  const days = Math.floor((nowMs - atMs) / DAY_MS);
  // The starter set is as old as it is; only a feed can fall behind.
  const isStale = source === 'feed' && days >= STALE_DAYS;
  return {
    source,
    atMs,
    staleDays: isStale ? days : null,
    error: check.lastError?.code ?? check.warning,
  };
}

function rank({ staleDays, error }: FeedAge): number {
  return (staleDays ?? 0) + (error === null ? 0 : 0.5);
}
