// How pages of a site are read: what that takes. Nothing of the DOM at its top, no `browser.*`.
import type { MarkTone } from '../claims/entries/claim-match.ts';
import { pathOf } from './sites.ts';
import type { BlockReader, TextBlock } from './text-block.ts';

export type UnitKind = 'post' | 'comment' | 'link-card' | 'article' | 'picture';

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

type Pictures = {
  /** The block of a picture; `readBlock` reads what is written over it. */
  read: (picture: Element, readBlock: BlockReader) => TextBlock;
  /** Whether an element is a picture that a unit's text stands over. */
  isUnder: (element: Element, unit: Unit) => boolean | undefined;
  /** Without a tone the frame is taken off. */
  frame: (picture: Element, tone: MarkTone | undefined) => void;
  unframeAll: () => void;
  isAt: (picture: Element, x: number, y: number) => boolean;
  /** Where its card belongs. */
  cornerOf: (picture: Element, point: { x: number; y: number } | undefined) => () => DOMRect | null;
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
  /** On a site that writes down the words of pictures; nobody else carries what that takes. */
  pictures?: Pictures;
  /** What in a unit is not its text. */
  leaveAlone: string;
  /** Whatever lies in these is no unit. */
  outside: string;
  /** Hosts and paths, one behind the other, on which nothing at all is read. */
  privatePlace: RegExp;
};

/** Whether nothing at all is read there. */
export function isPrivatePlace({ privatePlace }: Reading, url: URL): boolean {
  return privatePlace.test(url.hostname + pathOf(url));
}
