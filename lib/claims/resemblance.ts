// How much a stretch of text resembles a claim, as a handful of numbers: how much of the claim is
// there, how much of the text is the claim, and which of the publisher's concept groups. Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { BARE, MARKED, type Syllables } from './normalize.ts';
import { NumberSet } from './number-set.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { numberAt } from './syllable-table.ts';
import { pairTerm } from './terms.ts';

/** A syllable met without its diacritics may be another word: it counts as a part. */
const LOST = 0.33;
/** Where nobody wrote any diacritics that is the way to write it. */
const LOST_IN_BARE_TEXT = 0.8;
/** Very short wordings are covered by chance. */
const SHORT_VIEW = 4;
const SHORT_VIEW_SHARE = 0.6;

/** The words `[from, to)` of a text. */
export type Stretch = { text: Syllables; from: number; to: number; isBareText: boolean };

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

/** What the stretch at hand holds: exact syllables, folded ones without a mark, pairs of folded ones. */
const [exactHere, bareHere, pairsHere] = [new NumberSet(), new NumberSet(), new NumberSet()];
/** What the claim at hand holds. */
const [exactThere, foldedThere, pairsThere] = [new NumberSet(), new NumberSet(), new NumberSet()];
const seen = new NumberSet();

/** Compares a stretch with one claim of the index. */
export function resemblanceOf(
  index: SimilaritySections,
  claim: number,
  stretch: Stretch,
): Resemblance {
  openStretch(stretch);
  const lost = stretch.isBareText ? LOST_IN_BARE_TEXT : LOST;
  const firstView = index.claimViews[claim] as number;
  const summary = (index.claimViews[claim + 1] as number) - 1;
  let claimSyllables = 0;
  let claimPairs = 0;
  for (let view = firstView; view < summary; view++) {
    const covered = coverage(index, view, lost);
    claimSyllables = Math.max(claimSyllables, covered.syllables);
    claimPairs = Math.max(claimPairs, covered.pairs);
  }
  const from = firstView === 0 ? 0 : (index.viewEnds[firstView - 1] as number);
  openClaim(index, from, index.viewEnds[summary] as number);
  return { claimSyllables, claimPairs, ...sharedWith(stretch, lost) };
}

function openStretch({ text, from, to }: Stretch): void {
  exactHere.clear();
  bareHere.clear();
  pairsHere.clear();
  for (let at = from; at < to; at++) {
    exactHere.add(text.exact[at] as number);
    if (text.flags[at] === BARE) bareHere.add(text.folded[at] as number);
    if (at > from) pairsHere.add(pairAt(text, at));
  }
}

function openClaim(index: SimilaritySections, from: number, to: number): void {
  exactThere.clear();
  foldedThere.clear();
  pairsThere.clear();
  let before = 0;
  for (let at = from; at < to; at++) {
    const known = syllableOf(index, at);
    const folded = index.knownFolded[known] as number;
    exactThere.add(index.knownExact[known] as number);
    foldedThere.add(folded);
    if (at > from) pairsThere.add(pairTerm(before, folded));
    before = folded;
  }
}

function syllableOf({ viewLow, viewHigh }: SimilaritySections, at: number): number {
  return numberAt({ low: viewLow, high: viewHigh }, at);
}

const weights = new WeakMap<Int32Array, Float32Array>();

/** What each known syllable weighs, looked up once. */
function weightsOf({ knownFolded }: SimilaritySections): Float32Array {
  const known = weights.get(knownFolded) ?? Float32Array.from(knownFolded, syllableWeight);
  weights.set(knownFolded, known);
  return known;
}

function coverage(
  index: SimilaritySections,
  view: number,
  lost: number,
): { syllables: number; pairs: number } {
  const { viewEnds, knownFolded, knownExact, knownFlags } = index;
  const weightOf = weightsOf(index);
  const from = view === 0 ? 0 : (viewEnds[view - 1] as number);
  const to = viewEnds[view] as number;
  let met = 0;
  let all = 0;
  let metPairs = 0;
  let allPairs = 0;
  let shareBefore = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const known = syllableOf(index, at);
    const folded = knownFolded[known] as number;
    const weight = weightOf[known] as number;
    const isMet = exactHere.has(knownExact[known] as number);
    const isBare = !isMet && knownFlags[known] === MARKED && bareHere.has(folded);
    const share = isMet ? 1 : isBare ? lost : 0;
    met += share * weight;
    all += weight;
    if (at > from) {
      const pair = pairWeight(before, folded);
      allPairs += pair;
      if (share > 0 && pairsHere.has(pairTerm(before, folded))) {
        metPairs += Math.min(shareBefore, share) * pair;
      }
    }
    shareBefore = share;
    before = folded;
  }
  const share = to - from < SHORT_VIEW ? SHORT_VIEW_SHARE : 1;
  return { syllables: (share * met) / (all || 1), pairs: (share * metPairs) / (allPairs || 1) };
}

function sharedWith({ text, from, to }: Stretch, lost: number) {
  let met = 0;
  let all = 0;
  let metPairs = 0;
  let allPairs = 0;
  let sharedSyllables = 0;
  let sharedPairs = 0;
  let before = 0;
  seen.clear();
  for (let at = from; at < to; at++) {
    const own = text.folded[at] as number;
    const weight = syllableWeight(own);
    const isMet = exactThere.has(text.exact[at] as number);
    const isBare = !isMet && text.flags[at] === BARE && foldedThere.has(own);
    const share = isMet ? 1 : isBare ? lost : 0;
    all += weight;
    met += share * weight;
    if (share > 0 && seen.add(own)) sharedSyllables += share * weight;
    if (at > from) {
      const pair = pairAt(text, at);
      const pairShare = before * share > 0 && pairsThere.has(pair) ? before * share : 0;
      const pairOwn = pairWeight(text.folded[at - 1] as number, own);
      allPairs += pairOwn;
      metPairs += pairShare * pairOwn;
      if (pairShare > 0 && seen.add(pair)) sharedPairs += pairShare * pairOwn;
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
