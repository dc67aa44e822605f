// The reader allows sites while their pages are open: the browser would begin on them when they load
// again, the background begins at once.
import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/send.ts';

/** Listens for listed sites that are allowed. */
export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(() => void readOpenPages(resident().matches ?? []));
}

/** Begins on the open pages that fit these patterns and may be read, where nothing runs yet. */
export async function readOpenPages(patterns: string[]): Promise<void> {
  const { js = [], css = [] } = resident();
  const begin = async (tabId: number) => {
    const known = await sendToPage(tabId, { type: 'page-matches' });
    if (known.ok) return;
    const target = { tabId };
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js as ['/resident.js'] });
  };
  const tabs = await browser.tabs.query({ url: patterns, status: 'complete' });
  // A tab that was put to sleep, or whose site is still withheld, begins when it loads.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : begin(id))));
}

function resident() {
  return browser.runtime.getManifest().content_scripts?.[0] ?? {};
}
