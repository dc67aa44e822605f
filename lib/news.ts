// Which entries came since the reader last looked at what is new. The background writes, the popup
// reads. Kept on this machine: a day, and the keys of that day and of what is new.
import { browser } from 'wxt/browser';
import type { EntryKey } from './claims/entries/entry.ts';

/** An entry as news: where it belongs, and when its publisher last touched it. */
export type NewsEntry = { key: EntryKey; topic: string; updatedAt: string };

/** What counts as known: all that was updated before a day, and these of that day. */
export type Known = { upTo: string; keys: readonly EntryKey[] };

export type News = { known: Known; fresh: readonly NewsEntry[] };

const KEY = 'news';
/** More than anyone reads; the oldest are left out. */
const MOST_NEWS = 60;

/** What is new, newest first; `null` where nobody has looked yet. */
export async function readNews(): Promise<News | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { version, news } = (stored ?? {}) as { version?: unknown; news?: News };
  return version === 1 && news ? news : null;
}

/** Keeps it. */
export async function writeNews(news: News): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: 1, news } });
}

/** What is new among the entries that are held; at first nothing is. `today` is a day. */
export function findNews(known: Known | null, entries: readonly NewsEntry[], today: string): News {
  // A day that is still to come would hide everything until then.
  const dated = entries.filter(({ updatedAt }) => updatedAt <= today);
  if (!known) return { known: knowAll(dated), fresh: [] };
  const fresh = dated.filter(
    ({ key, updatedAt }) =>
      updatedAt > known.upTo || (updatedAt === known.upTo && !known.keys.includes(key)),
  );
  fresh.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return { known, fresh: fresh.slice(0, MOST_NEWS) };
}

function knowAll(entries: readonly NewsEntry[]): Known {
  const upTo =
    entries
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? '';
  const keys = entries.filter(({ updatedAt }) => updatedAt === upTo).map(({ key }) => key);
  return { upTo, keys };
}
