// Notices an entry that marks far too much: more than 5 % of the last 200 distinct posts. Those of one
// thread are no signs of their own: who answers under a post speaks of what it says. Pure; the background
// keeps the tally in memory only, because it says something about what was read.
import type { EntryKey } from './entry.ts';

const POSTS_REMEMBERED = 200;
/** By how much of its beginning a post is told from others: the rest may change while it is read. */
const UNITS_COMPARED = 200;
const POSTS_ALLOWED = POSTS_REMEMBERED * 0.05;
/** So many of one thread count: none pauses an entry alone, three may. */
const COUNTED_OF_THREAD = 5;
/** More than that is too much wherever it stands: no rumour is told again in every fourth text. */
const ANYWHERE_ALLOWED = POSTS_REMEMBERED * 0.25;

/**
 * The last distinct posts, oldest first: a 32-bit hash of the text's beginning, the entries marked in it
 * and, where any is, a hash of the thread that it stands in.
 */
export type MarkTally = { hash: number; keys: EntryKey[]; thread?: number }[];

export type TalliedPost = {
  text: string;
  keys: readonly EntryKey[];
  /** What texts of one thread have in common; `null` for one that stands by itself. */
  thread: string | null;
};

/**
 * Adds a post, or to one whose beginning is among those remembered what is marked in it now, and names
 * the entries that now mark too many of them. Returns the same tally object when nothing changed.
 */
export function tallyPost(
  tally: MarkTally,
  post: TalliedPost,
): { tally: MarkTally; overMarking: EntryKey[] } {
  const hash = textHash(post.text.slice(0, UNITS_COMPARED));
  const known = tally.find((one) => one.hash === hash);
  const added = [...new Set(post.keys)].filter((key) => !known?.keys.includes(key));
  if (known && added.length === 0) return { tally, overMarking: [] };
  const where = added.length > 0 && post.thread !== null && { thread: textHash(post.thread) };
  const next = known
    ? tally.map((one) =>
        one === known ? { ...one, keys: [...one.keys, ...added], ...where } : one,
      )
    : [...tally, { hash, keys: added, ...where }].slice(-POSTS_REMEMBERED);
  return { tally: next, overMarking: added.filter((key) => isOverMarking(next, key)) };
}

function isOverMarking(tally: MarkTally, key: EntryKey): boolean {
  const perThread = new Map<number, number>();
  let counted = 0;
  let anywhere = 0;
  for (const { keys, thread } of tally) {
    if (!keys.includes(key)) continue;
    anywhere++;
    const before = thread === undefined ? 0 : (perThread.get(thread) ?? 0);
    if (thread !== undefined) perThread.set(thread, before + 1);
    if (before < COUNTED_OF_THREAD) counted++;
  }
  return counted > POSTS_ALLOWED || anywhere > ANYWHERE_ALLOWED;
}

/** The tally without an entry, for when the reader lets it mark again. */
export function forgetEntry(tally: MarkTally, key: EntryKey): MarkTally {
  return tally.map((post) => ({ ...post, keys: post.keys.filter((other) => other !== key) }));
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; RFC 9923): tells posts apart, keeps no text. */
function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
