// Sites that the browser does not let us read although the manifest names them: Firefox leaves that
// to the reader, and every browser lets it be taken back.
import { browser } from 'wxt/browser';
import { listedSites } from '../../lib/page/sites.ts';

export type WithheldSites = {
  /** Facebook first. */
  sites: readonly { id: string; name: string; host: string }[];
  /** None of the listed sites may be read. */
  isAll: boolean;
};

/** What is withheld now; `null` when nothing is. */
export async function withheldSites(): Promise<WithheldSites | null> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = listedSites();
  const withheld = sites.filter((site) => !origins.includes(pagesOf(site)));
  if (withheld.length === 0) return null;
  return { sites: withheld, isAll: withheld.length === sites.length };
}

/** Asks the reader for these sites; `false` when refused. Only in answer to a click. */
export function askForSites({ sites }: WithheldSites): Promise<boolean> {
  // Nothing may be awaited before the request, or the click no longer counts.
  return browser.permissions.request({ origins: sites.map(pagesOf) });
}

/** Asks the reader for the feed's own host; `false` when refused. Only in answer to a click. */
export function askForFeed(): Promise<boolean> {
  const { host_permissions: named = [] } = browser.runtime.getManifest();
  const pages = listedSites().map(pagesOf);
  return browser.permissions.request({
    origins: named.filter((one: string) => !pages.includes(one)),
  });
}

function pagesOf({ host }: { host: string }): string {
  return `*://*.${host}/*`;
}
