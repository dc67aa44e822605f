// Looks, after the store has changed, for what is new to the reader, and says so by a dot on the
// toolbar where no count stands.
import { browser } from 'wxt/browser';
import type { Store } from '../../lib/feed/store.ts';
import { findNews, type NewsEntry, readNews, writeNews } from '../../lib/news.ts';
import { createTurns } from '../../lib/turns.ts';

// What was asked for last is what stands in the end, however long the entries took to read.
const inTurn = createTurns();

/** Gathers what is new; with `isSeen` all of it is known from now on. */
export function gatherNews(store: Store, { isSeen = false } = {}): Promise<void> {
  return inTurn(() => gather(store, isSeen));
}

async function gather(store: Store, isSeen: boolean): Promise<void> {
  const entries: NewsEntry[] = [];
  await store.eachEntries((rows) => {
    for (const { key, topic, entry } of rows) {
      // Who is who is no news.
      if (entry && entry.kind !== 'channel') {
        entries.push({ key, topic, updatedAt: entry.updatedAt });
      }
    }
  });
  const before = isSeen ? null : await readNews();
  // The day in Việt Nam, where publishers date their entries.
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const news = findNews(before?.known ?? null, entries, today);
  await writeNews(news);
  await showDot(news.fresh.length);
}

async function showDot(count: number): Promise<void> {
  const name = browser.i18n.getMessage('name');
  const title = count > 0 ? browser.i18n.getMessage('newEntries', String(count)) : name;
  await Promise.all([
    browser.action.setBadgeText({ text: count > 0 ? '•' : '' }),
    browser.action.setBadgeBackgroundColor({ color: '#4f4b44' }),
    browser.action.setTitle({ title }),
  ]);
}
