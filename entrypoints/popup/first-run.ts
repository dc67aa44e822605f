// Whether the popup was ever opened on this machine. In a private window nothing is written.
import { browser } from 'wxt/browser';

const KEY = 'popup-opened';

/** `true` once, the first time. */
export async function takeFirstRun(isPrivate: boolean): Promise<boolean> {
  const { [KEY]: opened } = await browser.storage.local.get(KEY);
  if (!opened && !isPrivate) await browser.storage.local.set({ [KEY]: true });
  return !opened;
}
