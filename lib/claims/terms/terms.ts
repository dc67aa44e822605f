// The terms by which claims are looked up: syllables with and without their diacritics, and pairs
// of neighbours. Each kind of term has its own hash space.

import { BARE, type Syllables } from '../reading/normalize.ts';
import { pairTerm } from '../words/pair-term.ts';
import { FOREIGN } from './look-up-words.ts';

/** What a term of each kind weighs. */
export const TERM_WEIGHTS = { exact: 1, folded: 0.3, pair: 0.5 } as const;
export const TERM_KINDS = ['exact', 'folded', 'pair'] as const;
const [EXACT, FOLDED, PAIR] = [0, 1, 2];

/**
 * A posting's weight is kept as its share, of so many, of the heaviest. It is odd where the claim, its
 * summary or a phrase has the term, even where only another wording of a concept group does.
 */
export const WHOLE_SHARE = 0xffff;
export const TOLD = 1;
/** What meeting a term only in such a wording counts: it ranks a claim, but hardly makes it an answer. */
export const OTHERWISE_TOLD = 0.5;

/** A posting is two numbers: which claim of its part, and its share. */
export const POSTING_NUMBERS = 2;
export const PART_CLAIMS = 0x10000;

/** Into how many parts each row is cut: of so many claims each, that two bytes tell them apart. */
export function partsOf(claims: number): number {
  return Math.max(1, Math.ceil(claims / PART_CLAIMS));
}

/** The first claim of a part, and how many it has. */
export function claimsOfPart(claims: number, part: number): { first: number; count: number } {
  const first = part * PART_CLAIMS;
  return { first, count: Math.min(PART_CLAIMS, claims - first) };
}

export type TermKind = (typeof TERM_KINDS)[number];
/** The terms of a text as parallel arrays, of which the first `count` are valid until the next is read. */
export type TermDraft = {
  count: number;
  hashes: Int32Array;
  /** Places in `TERM_KINDS`. */
  kinds: Uint8Array;
  /** Index of its (first) syllable. */
  places: Uint32Array;
};

const EXACT_SPACE = 0x5bd1e995;

let draft = roomForTerms(256);

/** Every term of a text, in order, repeated as often as it stands there. */
export function readTerms({ folded, exact, flags, count }: Syllables): TermDraft {
  if (draft.hashes.length < count * 3) draft = roomForTerms(count * 6);
  const { hashes, kinds, places } = draft;
  // A text without a single mark says nothing about diacritics: its exact terms would only match by luck.
  const isBare = isBareText(flags, count);
  let size = 0;
  for (let at = 0; at < count; at++) {
    const own = folded[at] as number;
    hashes[size] = own;
    kinds[size] = FOLDED as number;
    places[size++] = at;
    if (!isBare || flags[at] === FOREIGN) {
      hashes[size] = exactTerm(exact[at] as number);
      kinds[size] = EXACT as number;
      places[size++] = at;
    }
    if (at === 0) continue;
    hashes[size] = pairTerm(folded[at - 1] as number, own);
    kinds[size] = PAIR as number;
    places[size++] = at - 1;
  }
  draft.count = size;
  return draft;
}

function exactTerm(exact: number): number {
  return Math.imul(exact ^ EXACT_SPACE, 0x85ebca6b);
}

function isBareText(flags: Uint8Array, count: number): boolean {
  let bare = 0;
  let marked = 0;
  for (let at = 0; at < count; at++) {
    if (flags[at] === BARE) bare++;
    else if (flags[at] === 1) marked++;
  }
  return marked === 0 && bare > 1;
}

function roomForTerms(size: number): TermDraft {
  return {
    count: 0,
    hashes: new Int32Array(size),
    kinds: new Uint8Array(size),
    places: new Uint32Array(size),
  };
}
