// Words that were chosen on a page, until the popup looks them up. In memory-only storage, which no web
// page can reach; the background writes, the popup reads.
import { browser } from 'wxt/browser';
import { MAX_LOOKED_UP } from './looked-up-length.ts';

const KEY = 'pending-look-up';
type Pending = { words: string; isPrivate: boolean };

/** Leaves words for the next popup; `isPrivate`: they were chosen in a private window. */
export async function leavePending({ words, isPrivate }: Pending): Promise<void> {
  const pending: Pending = { words: words.slice(0, MAX_LOOKED_UP), isPrivate };
  await browser.storage.session.set({ [KEY]: pending });
}

/** What was left; `null` for nothing. */
export async function readPending(): Promise<Pending | null> {
  const { [KEY]: pending } = await browser.storage.session.get(KEY);
  const { words, isPrivate } = (pending ?? {}) as Partial<Pending>;
  return typeof words === 'string'
    ? { words: words.slice(0, MAX_LOOKED_UP), isPrivate: isPrivate === true }
    : null;
}

/** The same, which is gone then. */
export async function takePending(): Promise<Pending | null> {
  const pending = await readPending();
  await browser.storage.session.remove(KEY);
  return pending;
}
