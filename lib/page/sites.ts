// Which sites are read. Imported at build time for the manifest, by the content scripts and by the
// options: nothing of the DOM at its top, no `browser.*`. How their pages are read is data in facebook.ts
// and news.ts.

import { OUTLETS } from './outlets.ts';

export type Site = {
  /**
   * Settings switch sites by it: the label of a listed host before the public suffix, such as
   * `vnexpress`; the whole host, which has a dot, of a site that the reader added.
   */
  id: string;
  kind: 'facebook' | 'news';
};

/** Every site that is read, for the options and the manifest; Facebook first. */
export function listedSites(): (Site & { name: string; host: string })[] {
  const news = OUTLETS.map(
    ([name, host]) => ({ id: labelOf(host), kind: 'news', name, host }) as const,
  );
  return [{ id: 'facebook', kind: 'facebook', name: 'Facebook', host: 'facebook.com' }, ...news];
}

/** The manifest's match patterns of one kind. */
export function matchPatterns(kind: Site['kind']): string[] {
  return listedSites()
    .filter((site) => site.kind === kind)
    .map(({ host }) => `*://*.${host}/*`);
}

/** The site of an address on which the content script runs: its registration saw to the list. */
export function siteOf({ hostname, pathname }: URL, added: readonly string[] = []): Site {
  const own = added.find((host) => hostname === host || hostname.endsWith(`.${host}`));
  const id =
    __DEMO__ && hostname === 'localhost'
      ? (pathname.split('/')[1] ?? '')
      : (own ?? labelOf(hostname));
  return { id, kind: id === 'facebook' ? 'facebook' : 'news' };
}

/** Whether the reader has a site read; one that was added is not any more once it is removed. */
export function isSiteOn(
  { id }: Site,
  { sitesOff, sitesAdded }: { sitesOff: readonly string[]; sitesAdded: readonly string[] },
): boolean {
  return !sitesOff.includes(id) && (!id.includes('.') || sitesAdded.includes(id));
}

/** The path on the site; a demo page's begins with the site that it plays. */
export function pathOf({ pathname }: URL): string {
  return __DEMO__ ? pathname.replace(/^\/(facebook|news)(?=\/)/, '') : pathname;
}

/** `m.vnexpress.net` and `vnexpress.net` are `vnexpress`; so is `amp.cand.com.vn` `cand`. */
function labelOf(host: string): string {
  return /([^.]+)(\.(com|net|org|gov|edu))?\.[a-z]+$/.exec(host)?.[1] ?? host;
}
