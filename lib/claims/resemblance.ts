// How much a stretch of text resembles a claim, as a handful of numbers: how much of the claim is
// there, how much of the text is the claim, and which of the publisher's concept groups. Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { BARE, MARKED, type Syllables } from './normalize.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { pairTerm } from './terms.ts';

/** A syllable met without its diacritics may be another word: it counts as a part. */
const LOST = 0.33;
/** Where nobody wrote any diacritics that is the way to write it. */
const LOST_IN_BARE_TEXT = 0.8;
/** Very short wordings are covered by chance. */
const SHORT_VIEW = 4;
const SHORT_VIEW_SHARE = 0.6;

/** The words of a stretch of text `[from, to)`, made ready to be compared with claims. */
export type Stretch = {
  text: Syllables;
  from: number;
  to: number;
  lost: number;
  exact: Set<number>;
  bare: Set<number>;
  pairs: Set<number>;
};

/** All shares in `[0, 1]`; sums are weights of the background, as logarithms. */
export type Resemblance = {
  /** Share of the claim's words and pairs of words that stand in the text. */
  claimSyllables: number;
  claimPairs: number;
  /** Share of the text's words and pairs that the claim or its summary has. */
  textSyllables: number;
  textPairs: number;
  /** How much rare matter they share. */
  sharedSyllables: number;
  sharedPairs: number;
};

/** Makes a stretch ready. */
export function stretchOf(
  text: Syllables,
  { from, to, isBareText }: { from: number; to: number; isBareText: boolean },
): Stretch {
  const stretch: Stretch = {
    text,
    from,
    to,
    lost: isBareText ? LOST_IN_BARE_TEXT : LOST,
    exact: new Set(text.exact.subarray(from, to)),
    bare: new Set(),
    pairs: new Set(),
  };
  for (let at = from; at < to; at++) {
    if (text.flags[at] === BARE) stretch.bare.add(text.folded[at] as number);
    if (at > from) stretch.pairs.add(pairAt(text, at));
  }
  return stretch;
}

/** Compares a stretch with one claim of the index. */
export function resemblanceOf(
  index: SimilaritySections,
  claim: number,
  stretch: Stretch,
): Resemblance {
  const firstView = index.claimViews[claim] as number;
  const summary = (index.claimViews[claim + 1] as number) - 1;
  let claimSyllables = 0;
  let claimPairs = 0;
  for (let view = firstView; view < summary; view++) {
    const covered = coverage(index, view, stretch);
    claimSyllables = Math.max(claimSyllables, covered.syllables);
    claimPairs = Math.max(claimPairs, covered.pairs);
  }
  const from = firstView === 0 ? 0 : (index.viewEnds[firstView - 1] as number);
  const to = index.viewEnds[summary] as number;
  return { claimSyllables, claimPairs, ...sharedWith(index, { from, to }, stretch) };
}

function coverage(
  { viewEnds, viewFolded, viewExact, viewFlags }: SimilaritySections,
  view: number,
  stretch: Stretch,
): { syllables: number; pairs: number } {
  const from = view === 0 ? 0 : (viewEnds[view - 1] as number);
  const to = viewEnds[view] as number;
  let met = 0;
  let all = 0;
  let metPairs = 0;
  let allPairs = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const folded = viewFolded[at] as number;
    const weight = syllableWeight(folded);
    const isBare = stretch.bare.has(folded) && viewFlags[at] === MARKED;
    const share = stretch.exact.has(viewExact[at] as number) ? 1 : isBare ? stretch.lost : 0;
    met += share * weight;
    all += weight;
    if (at > from) {
      const first = viewFolded[at - 1] as number;
      const pair = pairWeight(first, folded);
      allPairs += pair;
      if (stretch.pairs.has(pairTerm(first, folded))) metPairs += Math.min(before, share) * pair;
    }
    before = share;
  }
  const share = to - from < SHORT_VIEW ? SHORT_VIEW_SHARE : 1;
  return { syllables: (share * met) / (all || 1), pairs: (share * metPairs) / (allPairs || 1) };
}

function sharedWith(
  { viewFolded, viewExact }: SimilaritySections,
  { from, to }: { from: number; to: number },
  { text, from: start, to: end, lost }: Stretch,
) {
  const exact = new Set(viewExact.subarray(from, to));
  const folded = new Set(viewFolded.subarray(from, to));
  const pairs = new Set<number>();
  for (let at = from + 1; at < to; at++) {
    pairs.add(pairTerm(viewFolded[at - 1] as number, viewFolded[at] as number));
  }
  let met = 0;
  let all = 0;
  let metPairs = 0;
  let allPairs = 0;
  let sharedSyllables = 0;
  let sharedPairs = 0;
  let before = 0;
  const seen = new Set<number>();
  for (let at = start; at < end; at++) {
    const own = text.folded[at] as number;
    const weight = syllableWeight(own);
    const isBare = text.flags[at] === BARE && folded.has(own);
    const share = exact.has(text.exact[at] as number) ? 1 : isBare ? lost : 0;
    all += weight;
    met += share * weight;
    if (share > 0 && !seen.has(own)) {
      seen.add(own);
      sharedSyllables += share * weight;
    }
    if (at > start) {
      const pair = pairAt(text, at);
      const pairShare = pairs.has(pair) ? before * share : 0;
      const pairOwn = pairWeight(text.folded[at - 1] as number, own);
      allPairs += pairOwn;
      metPairs += pairShare * pairOwn;
      if (pairShare > 0 && !seen.has(pair)) {
        seen.add(pair);
        sharedPairs += pairShare * pairOwn;
      }
    }
    before = share;
  }
  return {
    textSyllables: met / (all || 1),
    textPairs: metPairs / (allPairs || 1),
    sharedSyllables: Math.log1p(sharedSyllables) / 3,
    sharedPairs: Math.log1p(sharedPairs) / 3,
  };
}

function pairAt({ folded }: Syllables, at: number): number {
  return pairTerm(folded[at - 1] as number, folded[at] as number);
}
