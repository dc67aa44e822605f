// Which pages of a site should show something to read, by their path, as data. For the popup and the
// diagnosis: what stays in every page does not need it.

import { pageType } from './page-types.ts';
import { isPrivatePage } from './readings.ts';
import type { Site } from './sites.ts';

/** `private`: nothing is read; `expected`: should show units; `other`: may. */
export function pageKind(site: Site, url: URL): 'private' | 'expected' | 'other' {
  if (isPrivatePage(site, url)) return 'private';
  return pageType(site, url)?.hasUnits ? 'expected' : 'other';
}

/** What a diagnosis calls a page that is not private. */
export function pageName(site: Site, url: URL): string {
  return pageType(site, url)?.name ?? 'other';
}
