// Notices an entry that marks far too much: more than 5 % of the last 200 distinct posts. Pure; the
// background keeps the tally in memory only, because it says something about what was read.
import type { EntryKey } from './entry.ts';

const POSTS_REMEMBERED = 200;
/** By how much of its beginning a post is told from others: the rest may change while it is read. */
const UNITS_COMPARED = 200;
const POSTS_ALLOWED = POSTS_REMEMBERED * 0.05;

/** The last distinct posts, oldest first: a 32-bit hash of the text's beginning and the entries marked in it. */
export type MarkTally = { hash: number; keys: EntryKey[] }[];

/**
 * Adds a post, or to one whose beginning is among those remembered what is marked in it now, and names
 * the entries that now mark more than 5 % of them. Returns the same tally object when nothing changed.
 */
export function tallyPost(
  tally: MarkTally,
  post: { text: string; keys: readonly EntryKey[] },
): { tally: MarkTally; overMarking: EntryKey[] } {
  const hash = textHash(post.text.slice(0, UNITS_COMPARED));
  const known = tally.find((one) => one.hash === hash);
  const added = [...new Set(post.keys)].filter((key) => !known?.keys.includes(key));
  if (known && added.length === 0) return { tally, overMarking: [] };
  const next = known
    ? tally.map((one) => (one === known ? { hash, keys: [...one.keys, ...added] } : one))
    : [...tally, { hash, keys: added }].slice(-POSTS_REMEMBERED);
  const overMarking = added.filter(
    (key) => next.filter(({ keys }) => keys.includes(key)).length > POSTS_ALLOWED,
  );
  return { tally: next, overMarking };
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
