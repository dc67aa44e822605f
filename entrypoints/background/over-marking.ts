// Watches what the posts of this session were marked with, in memory-only storage, and pauses an
// entry that marks too much. Private windows are not watched.
import { browser } from 'wxt/browser';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import {
  forgetEntry,
  type MarkTally,
  type TalliedPost,
  tallyPost,
} from '../../lib/claims/entries/over-marking.ts';
import type { PageMatch } from '../../lib/messages.ts';
import { pauseEntries, resumeEntry } from '../../lib/paused-entries.ts';
import { createTurns } from '../../lib/turns.ts';

const KEY = 'mark-tally';
/** Each count goes on from the one before it: many pages ask at once. */
const inTurn = createTurns();

/**
 * Counts some posts, those without a mark too; answers the entries that were paused because of them. What
 * was counted before is read while the posts are still being made.
 */
export function watchMarks(posts: WatchedPosts | Promise<WatchedPosts>): Promise<EntryKey[]> {
  return new Promise((resolve, reject) => {
    inTurn(() => count(posts, resolve)).catch(reject);
  });
}

type WatchedPosts = (Omit<TalliedPost, 'keys'> & { matches: readonly PageMatch[] })[];

async function count(
  posts: WatchedPosts | Promise<WatchedPosts>,
  answer: (paused: EntryKey[]) => void,
): Promise<void> {
  const [made, before] = await Promise.all([posts, readTally()]);
  const overMarking = new Set<EntryKey>();
  let next = before;
  for (const { matches, ...post } of made) {
    const keys = matches.filter(({ tone }) => tone !== 'addressed').map(({ key }) => key);
    const counted = tallyPost(next, { ...post, keys });
    next = counted.tally;
    for (const key of counted.overMarking) overMarking.add(key);
  }
  const paused = [...overMarking];
  // Where nothing can be written, marks are answered all the same, and what marks too much is left out
  // each time that it is met.
  if (paused.length > 0) await pauseEntries(paused, Date.now()).catch(() => {});
  answer(paused);
  // The page need not wait until the count is written: what it is answered goes first. Who counts next waits.
  await new Promise((resolve) => setTimeout(resolve));
  if (next !== before) await writeTally(next).catch(() => {});
}

/** Lets a paused entry mark again, with its count back at nothing. */
export function letMarkAgain(key: EntryKey): Promise<void> {
  return inTurn(async () => {
    await writeTally(forgetEntry(await readTally(), key));
    await resumeEntry(key);
  });
}

/** Forgets what was counted, once what is being counted is written. */
export function forgetMarks(): Promise<void> {
  return inTurn(() => browser.storage.session.remove(KEY));
}

// Read anew each time: what was deleted is not to come back from the worker's memory.
async function readTally(): Promise<MarkTally> {
  return ((await browser.storage.session.get(KEY))[KEY] as MarkTally | undefined) ?? [];
}

async function writeTally(next: MarkTally): Promise<void> {
  await browser.storage.session.set({ [KEY]: next });
}
