// The browser has us begin: installed, updated, switched on. Pages that load from then on are read; in
// Chromium those that are open already hold a script that was ended, or none, and would stay silent.
import { browser } from 'wxt/browser';
import { sitePattern } from '../../lib/page/added-sites.ts';
import { readSettings } from '../../lib/settings.ts';
import { scriptFor } from './added-sites.ts';
import { listedScripts, readOpenPages } from './newly-allowed.ts';

/** In memory-only storage: it outlives a worker that was stopped, and ends with the extension. */
const KEY = 'has-begun';

/** Begins on the open pages, once after each such start. */
export async function beginOnOpenPages(): Promise<void> {
  const { [KEY]: hasBegun } = await browser.storage.session.get(KEY);
  if (hasBegun) return;
  await browser.storage.session.set({ [KEY]: true });
  const { sitesAdded } = await readSettings();
  await readOpenPages([...listedScripts(), scriptFor(sitesAdded.map(sitePattern))]);
}
