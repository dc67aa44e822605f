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

/** Counts some posts, those without a mark too; answers the entries that were paused because of them. */
export function watchMarks(
  posts: (Omit<TalliedPost, 'keys'> & { matches: readonly PageMatch[] })[],
): Promise<EntryKey[]> {
  return inTurn(async () => {
    const before = await readTally();
    const overMarking = new Set<EntryKey>();
    let next = before;
    for (const { matches, ...post } of posts) {
      const keys = matches.filter(({ tone }) => tone !== 'addressed').map(({ key }) => key);
      const counted = tallyPost(next, { ...post, keys });
      next = counted.tally;
      for (const key of counted.overMarking) overMarking.add(key);
    }
    const paused = [...overMarking];
    // Where nothing can be written, marks are answered all the same, and what marks too much is left out
    // each time that it is met.
    if (next !== before) await writeTally(next).catch(() => {});
    if (paused.length > 0) await pauseEntries(paused, Date.now()).catch(() => {});
    return paused;
  });
}

/** Lets a paused entry mark again, with its count back at nothing. */
export function letMarkAgain(key: EntryKey): Promise<void> {
  return inTurn(async () => {
    await writeTally(forgetEntry(await readTally(), key));
    await resumeEntry(key);
  });
}

// Read anew each time: what was deleted is not to come back from the worker's memory.
async function readTally(): Promise<MarkTally> {
  return ((await browser.storage.session.get(KEY))[KEY] as MarkTally | undefined) ?? [];
}

async function writeTally(next: MarkTally): Promise<void> {
  await browser.storage.session.set({ [KEY]: next });
}
