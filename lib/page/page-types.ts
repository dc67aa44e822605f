// The kinds of pages that a site has, by their path, as data. Nothing of the DOM, no `browser.*`: the
// background asks, too.
import { pathOf, type Site } from './sites.ts';

export type PageType = {
  /** What a diagnosis calls it. */
  name: string;
  path: RegExp;
  /** One that shows no unit was not recognised. */
  hasUnits: boolean;
  /** All that stands there is about one post or article. */
  isThread?: true;
};

/** The first that fits. */
const FACEBOOK: readonly PageType[] = [
  { name: 'home', path: /^\/($|home\.php)/, hasUnits: true },
  { name: 'search', path: /^\/search\/posts/, hasUnits: true },
  {
    name: 'permalink',
    path: /^\/(permalink\.php|story\.php|share\/|groups\/[^/]+\/(posts|permalink)\/|[^/]+\/posts\/)/,
    hasUnits: true,
    isThread: true,
  },
  { name: 'group', path: /^\/groups\/[^/]+/, hasUnits: true },
  { name: 'search', path: /^\/(search|hashtag)(\/|$)/, hasUnits: false },
  {
    name: 'photo',
    path: /^\/(photo(\.php)?\/?$|[^/]+\/photos\/)/,
    hasUnits: false,
    isThread: true,
  },
  { name: 'video', path: /^\/(reel|[^/]+\/videos)\/./, hasUnits: false, isThread: true },
  { name: 'video', path: /^\/(watch|reel|live|[^/]+\/videos)(\/|$)/, hasUnits: false },
  {
    name: 'section',
    path: /^\/(groups|marketplace|friends|events|gaming|saved|memories|bookmarks|stories|pages|ads|fundraisers|games|help|policies)(\/|$)/,
    hasUnits: false,
  },
  { name: 'profile', path: /^\/([^/]+\/?$|people\/)/, hasUnits: true },
];

const NEWS: readonly PageType[] = [
  {
    name: 'article',
    path: /\d{5,}|-\w*\d{4,}\.|-(post|ar|d|n|p)\d+/,
    hasUnits: true,
    isThread: true,
  },
];

/** The first type that a page fits. */
export function pageType(site: Site, url: URL): PageType | undefined {
  const types = site.kind === 'facebook' ? FACEBOOK : NEWS;
  return types.find(({ path }) => path.test(pathOf(url)));
}
