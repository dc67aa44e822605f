// How pages of a site are read: what that takes, and what is never read on any. Nothing of the DOM at
// its top, no `browser.*`.
import { pathOf } from './sites.ts';

export type UnitKind = 'post' | 'comment' | 'link-card' | 'article';

/** What is read and marked as one. */
export type Unit = {
  root: Element;
  kind: UnitKind;
  /** The elements that hold its text now, in order. */
  parts: () => Element[];
  /** No other unit can lie in it. */
  isWhole: boolean;
};

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
  article?: {
    bodies: readonly string[];
    title: string;
    lead: string;
    /** The article beside those whose bodies are `read`; `null` where there is none. */
    find: (reading: Reading, read: readonly Element[]) => Unit | null;
  };
  /** What in a unit is not its text. */
  leaveAlone: string;
  /** Whatever lies in these is no unit. */
  outside: string;
  /** Hosts and paths, one behind the other, on which nothing at all is read. */
  privatePlace: RegExp;
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

/** Whether nothing at all is read there. */
export function isPrivatePlace({ privatePlace }: Reading, url: URL): boolean {
  return privatePlace.test(url.hostname + pathOf(url));
}
