// Which pages of a site should show something to read, by their path, as data. For the popup and the
// diagnosis: what stays in every page does not need it.
import { isPrivatePage } from './readings.ts';
import { pathOf, type Site } from './sites.ts';

type PageType = {
  /** What a diagnosis calls it. */
  name: string;
  path: RegExp;
  /** One that shows no unit was not recognised. */
  hasUnits: boolean;
};

/** The first that fits. */
const FACEBOOK: readonly PageType[] = [
  { name: 'home', path: /^\/($|home\.php)/, hasUnits: true },
  { name: 'search', path: /^\/search\/posts/, hasUnits: true },
  {
    name: 'permalink',
    path: /^\/(permalink\.php|story\.php|share\/|groups\/[^/]+\/(posts|permalink)\/|[^/]+\/posts\/)/,
    hasUnits: true,
  },
  { name: 'group', path: /^\/groups\/[^/]+/, hasUnits: true },
  { name: 'search', path: /^\/(search|hashtag)(\/|$)/, hasUnits: false },
  { name: 'photo', path: /^\/(photo(\.php)?\/?$|[^/]+\/photos\/)/, hasUnits: false },
  { name: 'video', path: /^\/(watch|reel|live|[^/]+\/videos)(\/|$)/, hasUnits: false },
  {
    name: 'section',
    path: /^\/(groups|marketplace|friends|events|gaming|saved|memories|bookmarks|stories|pages|ads|fundraisers|games|help|policies)(\/|$)/,
    hasUnits: false,
  },
  { name: 'profile', path: /^\/([^/]+\/?$|people\/)/, hasUnits: true },
];

const NEWS: readonly PageType[] = [
  { name: 'article', path: /\d{5,}|-\w*\d{4,}\.|-(post|ar|d|n|p)\d+/, hasUnits: true },
];

/** `private`: nothing is read; `expected`: should show units; `other`: may. */
export function pageKind(site: Site, url: URL): 'private' | 'expected' | 'other' {
  if (isPrivatePage(site, url)) return 'private';
  return pageType(site, url)?.hasUnits ? 'expected' : 'other';
}

/** What a diagnosis calls a page that is not private. */
export function pageName(site: Site, url: URL): string {
  return pageType(site, url)?.name ?? 'other';
}

function pageType(site: Site, url: URL): PageType | undefined {
  const types = site.kind === 'facebook' ? FACEBOOK : NEWS;
  return types.find(({ path }) => path.test(pathOf(url)));
}
