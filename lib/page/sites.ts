// Which sites are read and where their text stands, as data. Imported at build time for the
// manifest, by the content script and by the options: nothing of the DOM at its top, no `browser.*`.
// When a site changes its markup, this is the file to change. Never use hashed class names.

import { OUTLETS } from './outlets.ts';

export type UnitKind = 'post' | 'comment' | 'link-card' | 'article';

/** How units of one kind are found. Strategies are ordered: what an earlier one found, a later one leaves. */
export type Strategy = {
  kind: UnitKind;
  /** Selector of the unit, read and marked as one. */
  unit: string;
  /** The unit is the nearest ancestor of the match (or itself) that fits this. */
  climb?: string;
  /** Selector of the elements in the unit that hold its text, in order; all of it when left out. */
  parts?: string;
  /** Units that hold any of this are not units. */
  unless?: string;
};

export type Reading = {
  strategies: readonly Strategy[];
  /** Bodies of the page's one article, most telling first; title and lead are read with it. */
  article?: { bodies: readonly string[]; title: string; lead: string };
  /** What in a unit is not its text. */
  leaveAlone: string;
  /** Whatever lies in these is no unit. */
  outside: string;
  /** Hosts and paths, one behind the other, on which nothing at all is read. */
  privatePlace: RegExp;
};

export type Site = {
  /**
   * Settings switch sites by it: the label of a listed host before the public suffix, such as
   * `vnexpress`; the whole host, which has a dot, of a site that the reader added.
   */
  id: string;
  kind: 'facebook' | 'news';
};

const MESSAGE = `${roleOf('story_message')},[data-ad-comet-preview=message],[data-ad-preview=message]`;
const COMMENT =
  '[role=article] [role=article],' +
  ['Bình luận', 'Phản hồi', 'Trả lời', 'Comment', 'Reply']
    .map((label) => `[role=article][aria-label^="${label}"]`)
    .join();

const LIKE = roleOf('like_button');
const AUTHOR = roleOf('profile_name');
const PARAGRAPH = 'div[dir=auto]';

const FACEBOOK: Reading = {
  strategies: [
    { kind: 'post', unit: MESSAGE },
    {
      kind: 'link-card',
      unit: roleOf('title'),
      climb: 'a[href]',
    },
    { kind: 'comment', unit: COMMENT, parts: PARAGRAPH },
    {
      kind: 'post',
      unit: LIKE,
      climb: `:has(${AUTHOR})`,
      parts: PARAGRAPH,
      unless: MESSAGE,
    },
    {
      kind: 'post',
      unit: '[role=article]',
      parts: PARAGRAPH,
      unless: `${MESSAGE},${LIKE}`,
    },
    { kind: 'post', unit: '[data-mcomponent=TextArea] .native-text' },
    { kind: 'post', unit: '.story_body_container' },
    { kind: 'link-card', unit: 'a[role=link][target=_blank]' },
  ],
  leaveAlone: `h2,h3,h4,form,[role=article] [role=article],${AUTHOR}`,
  outside:
    'form,[role=grid],[role=log],[role=banner],[role=navigation],[role=tooltip],' +
    '[data-pagelet*=Chat],[data-pagelet^=MW],[aria-label*=Messenger],[aria-label*="Đoạn chat"],' +
    '[aria-label^="Tin nhắn"],[aria-label^=Messages]',
  privatePlace:
    /^[^/]*\/(messag(es|ing|e_requests)|notifications|log(in|out)|checkpoint|recover|reg|r\.php|settings|privacy|two_factor|pay(ments?)?|billing|dialog|((marketplace|latest|business)\/)?inbox|marketplace\/you)(?![-\w])/,
};

/** Facebook's own name for a part of a post. */
function roleOf(name: string): string {
  return `[data-ad-rendering-role=${name}]`;
}

/** How the original that a post shares is told: it stands below a second author, or a second text. */
export const SHARED = {
  post: `[role=article]:not([role=article] *),:has(${LIKE})`,
  author: 'h2,h3,h4',
  message: MESSAGE,
};

const NEWS_COMMENT =
  '.comment_item .full_content,.content-comment,.comment-content,.comment__content,.comment__text,.comment-text,.comment-body,.cmt-content,[itemprop=comment] [itemprop=text]';

/** Lists of other articles, of comments, of tags; who wrote and who pays. */
const NEWS_BOXES = `[class*=relate i],[type^=Related],[id*=comment],[id^=ads],${names(
  'lien-quan lienquan tinlq read-more readmore xem-them tin-khac tags comments comment-list commentlist box-comment comment-meta breadcrumb share author advert banner',
)}`;

/** Whatever has one of these in the name of its class. */
function names(words: string): string {
  return words.replace(/\S+/g, '[class*=$&]').replaceAll(' ', ',');
}

const NEWS: Reading = {
  strategies: [{ kind: 'comment', unit: NEWS_COMMENT }],
  article: {
    bodies: [
      '[itemprop=articleBody]',
      '.fck_detail,.singular-content,.the-article-body,.article__body,.maincontent',
      '.detail-content,.detail-cmain,.detail__content,.content-detail,.detail-body,.cms-body',
      '.art-body,.article-body,.article-content,.article__content,.entry-content,.post-content,.news-content',
      '.knc-content,.afcbc-body,.longform-content,.b-maincontent,#content_detail',
    ],
    title: 'h1',
    lead: '.chappeau,.description,[itemprop=description],[class*=sapo],[class*=summary]',
  },
  outside: 'nav,aside,footer,form',
  leaveAlone: `${NEWS_COMMENT},nav,aside,footer,form,${NEWS_BOXES}`,
  // Mail, talk and money also where they are a part of the host: who adds a site adds all of it.
  privatePlace:
    /(^|[./])(dang-(nhap|ky)|(log|sign)-?in|register|accounts?|tai-khoan|thanh-toan|checkout|pay(ment)?|wallet|gio-hang|nap-tien|inbox|(web|e)?mail|(direct-|private-)?messag(es?|ing)|conversations|(private|ucp)\.php|chat|tin-nhan|hop-thu)(?![-\w])/i,
};

/** What can be typed in: never read, nor anything that lies in it. */
export const TYPED =
  'input,textarea,select,[role=textbox],[contenteditable]:not([contenteditable=false])';

/** Whether it is, or lies in, what can be typed in. */
export function isTyped(element: Element): boolean {
  return element.closest(TYPED) !== null;
}

/** What in a unit is not its text on any site: typed, pressed, unseen or no prose. */
// Joined at run time: the minifier would write what can be typed in out once more.
export const NEVER_READ = [
  TYPED,
  'button,[role=button],[aria-hidden=true],[hidden],script,style,noscript,template,iframe,object,svg,math,canvas,video,audio',
].join();

/** Every site that is read, for the options and the manifest; Facebook first. */
export function listedSites(): (Site & { name: string; host: string })[] {
  const news = OUTLETS.map(
    ([name, host]) => ({ id: labelOf(host), kind: 'news', name, host }) as const,
  );
  return [{ id: 'facebook', kind: 'facebook', name: 'Facebook', host: 'facebook.com' }, ...news];
}

/** The manifest's match patterns. */
export function matchPatterns(): string[] {
  return listedSites().map(({ host }) => `*://*.${host}/*`);
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

/** How a site's pages are read. */
export function readingOf(site: Site): Reading {
  return site.kind === 'facebook' ? FACEBOOK : NEWS;
}

/** Whether nothing at all is read there. */
export function isPrivatePage(site: Site, url: URL): boolean {
  return readingOf(site).privatePlace.test(url.hostname + pathOf(url));
}

/** The path on the site; a demo page's begins with the site that it plays. */
export function pathOf({ pathname }: URL): string {
  return __DEMO__ ? pathname.replace(/^\/(facebook|news)(?=\/)/, '') : pathname;
}

/** `m.vnexpress.net` and `vnexpress.net` are `vnexpress`; so is `amp.cand.com.vn` `cand`. */
function labelOf(host: string): string {
  return /([^.]+)(\.(com|net|org|gov|edu))?\.[a-z]+$/.exec(host)?.[1] ?? host;
}
