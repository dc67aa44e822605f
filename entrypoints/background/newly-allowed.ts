// The reader allows sites while their pages are open: the browser would begin on them when they load
// again, the background begins at once.
import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/send.ts';

/** A script, its style, and the patterns of pages on which both run. */
export type PageScript = { matches: string[]; js: string[]; css: string[] };

/** Listens for listed sites that are allowed. */
export function listenToPermissions(): void {
  browser.permissions.onAdded.addListener(() => void readOpenPages(listedScripts()));
}

/** Begins on the open pages that these scripts are for and that may be read, where nothing runs yet. */
export async function readOpenPages(scripts: readonly PageScript[]): Promise<void> {
  await Promise.all(scripts.map(beginOnPages));
}

async function beginOnPages({ matches, js, css }: PageScript): Promise<void> {
  // Chromium answers a list of no patterns with every tab there is.
  if (matches.length === 0) return;
  const begin = async (tabId: number) => {
    const known = await sendToPage(tabId, { type: 'page-matches' });
    if (known.ok) return;
    const target = { tabId };
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js as ['/resident.js'] });
  };
  const tabs = await browser.tabs.query({ url: matches, status: 'complete' });
  // A tab that was put to sleep, or whose site is still withheld, begins when it loads.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : begin(id))));
}

/** The scripts that the manifest has run on listed sites. */
export function listedScripts(): PageScript[] {
  const { content_scripts: listed = [] } = browser.runtime.getManifest();
  return listed.map(({ matches = [], js = [], css = [] }) => ({ matches, js, css }));
}
