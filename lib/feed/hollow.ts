// Notices feeds of which less is stored than their own records say, whatever took it: a hand in the
// browser's tools, a crash, a disk. Sync would fetch nothing, for by its records nothing is missing.
import type { FeedState, Store } from './store.ts';

type HollowFeed = { feed: FeedState; rows: number };

/** The feeds that lost entries, with how many rows are left of each. Counts, and reads no entry. */
export async function findHollow(store: Store): Promise<HollowFeed[]> {
  return store.transaction('r', store.feeds, store.entries, async () => {
    const feeds = await store.feeds.toArray();
    const counts = await Promise.all(
      feeds.map(({ id }) => store.entries.where('feedId').equals(id).count()),
    );
    const counted = feeds.map((feed, at) => ({ feed, rows: counts[at] ?? 0 }));
    // Versions that wrote no number did not write feeds of nothing, either.
    return counted.filter(({ feed, rows }) => rows !== (feed.rows ?? Math.max(rows, 1)));
  });
}

/**
 * Has such feeds fetched in full again, the next time they are asked: at once, unless they failed and
 * wait. What is left of them serves on, and nobody forgets which key signs and what came last.
 */
export async function mendHollow(store: Store): Promise<void> {
  const hollow = await findHollow(store);
  if (hollow.length === 0) return;
  await store.transaction('rw', store.feeds, store.checks, async () => {
    for (const { feed, rows } of hollow) {
      await store.feeds.put({ ...feed, held: {}, refused: {}, rows });
      const check = await store.checks.get(feed.id);
      if (check?.failures === 0) await store.checks.put({ ...check, dueAt: null });
    }
  });
}
