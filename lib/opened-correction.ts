// Which entry a correction's page shows: by a word that means nothing, so that the browser's history
// does not tell what was answered. In memory-only storage; the background writes, the page reads.
import { browser } from 'wxt/browser';
import type { EntryKey } from './claims/entries/entry.ts';
import { createTurns } from './turns.ts';

const KEY = 'opened-corrections';
/** Pages that can be reloaded; older ones say that they have to be opened again. */
const MOST = 20;
type Opened = { word: string; key: EntryKey }[];
const inTurn = /* @__PURE__ */ createTurns();

/** Remembers an entry; returns the word for the page's address. */
export async function rememberOpened(key: EntryKey): Promise<string> {
  const word = crypto.randomUUID();
  await inTurn(async () => {
    const opened: Opened = [{ word, key }, ...(await readAll())].slice(0, MOST);
    await browser.storage.session.set({ [KEY]: opened });
  });
  return word;
}

/** The entry of a word; `null` where nothing is known of it (any more). */
export async function openedEntry(word: string): Promise<EntryKey | null> {
  return (await readAll()).find((one) => one.word === word)?.key ?? null;
}

async function readAll(): Promise<Opened> {
  const { [KEY]: opened } = await browser.storage.session.get(KEY);
  return Array.isArray(opened) ? (opened as Opened) : [];
}
