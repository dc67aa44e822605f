// How the pages of any site are read, for those that must know of all.
import { FACEBOOK } from './facebook.ts';
import { NEWS } from './news.ts';
import { isPrivatePlace, type Reading } from './reading.ts';
import type { Site } from './sites.ts';

/** How a site's pages are read. */
export function readingOf(site: Site): Reading {
  return site.kind === 'facebook' ? FACEBOOK : NEWS;
}

/** Whether nothing at all is read there. */
export function isPrivatePage(site: Site, url: URL): boolean {
  return isPrivatePlace(readingOf(site), url);
}
