// Opens the page with an entry's correction beside the tab that asked for it.
import { browser } from 'wxt/browser';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import { rememberOpened } from '../../lib/opened-correction.ts';
import { ownUrl } from './own-url.ts';

/** `tabId` is the tab that asked; `null` where it must not be named. */
export async function openCorrection(key: EntryKey, tabId: number | null): Promise<void> {
  const url = `${ownUrl('/correction.html')}#${await rememberOpened(key)}`;
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  await browser.tabs.create({ url, ...(tab && { index: tab.index + 1, windowId: tab.windowId }) });
}
