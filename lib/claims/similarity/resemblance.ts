// How much a stretch of text resembles a claim, as a handful of numbers: how much of the text is the
// claim, and how much of the claim is there. The first is cheap and rules nearly every claim out; the
// second is asked of the others. Pure.

import { NumberSet } from '../arrays/number-set.ts';
import { BARE, MARKED, type Syllables } from '../reading/normalize.ts';
import { SyllableRun } from '../reading/syllable-run.ts';
import { pairWeight } from '../words/background.ts';
import { type KnownSyllables, knownSyllables } from '../words/known-syllables.ts';
import { pairTerm } from '../words/pair-term.ts';
import { WeighedText } from '../words/weighed-text.ts';
import { startOfView, syllableOfView, viewWeights } from './claim-views.ts';
import type { SimilaritySections } from './similarity-index.ts';

/** A syllable met without its diacritics may be another word: it counts as a part. */
const LOST = 0.33;
/** Where nobody wrote any diacritics that is the way to write it. */
const LOST_IN_BARE_TEXT = 0.8;
/** Very short wordings are covered by chance. */
const SHORT_VIEW = 4;
const SHORT_VIEW_SHARE = 0.6;

/** What of the stretch is in the claim. Shares in `[0, 1]`; sums are logarithms of the background's weights. */
export type Shared = {
  /** Share of the text's words and pairs that the claim or its summary has. */
  textSyllables: number;
  textPairs: number;
  /** How much rare matter they share. */
  sharedSyllables: number;
  sharedPairs: number;
};

/** What of the claim is in the stretch, by the best of its wordings, in `[0, 1]`. */
export type Covered = {
  claimSyllables: number;
  claimPairs: number;
};

/** The syllables `[from, to)` of a text, and the claim that they are held against. */
type Pair = { claim: number; from: number; to: number };

/** The text at hand, and its stretch; of that, the syllables that have no mark; the claim at hand. */
const weighed = new WeighedText();
const here = new SyllableRun();
const bareHere = new SyllableRun();
const there = new SyllableRun();
/** What was shared already, once each. */
const shared = new NumberSet();

/** Holds stretches of one text against claims; valid until the next text. */
export type Comparer = {
  sharedOf: (pair: Pair) => Shared;
  coveredOf: (pair: Pair) => Covered;
};

export function comparerOf(
  index: SimilaritySections,
  { text, bareness }: { text: Syllables; bareness: number },
): Comparer {
  const known = knownSyllables(index);
  const lost = LOST + bareness * (LOST_IN_BARE_TEXT - LOST);
  weighed.open(text);
  return {
    sharedOf: (pair) => {
      weighed.fill(known, text, pair);
      openClaim(index, known, pair.claim);
      return share(text, pair, lost);
    },
    coveredOf: (pair) => {
      weighed.fill(known, text, pair);
      openStretch(known, text, pair);
      const best = { claimSyllables: 0, claimPairs: 0 };
      const summary = (index.claimViews[pair.claim + 1] as number) - 1;
      for (let view = index.claimViews[pair.claim] as number; view < summary; view++) {
        cover(best, { index, known, view, lost });
      }
      return best;
    },
  };
}

function openStretch(
  { spellings, letters }: KnownSyllables,
  { flags }: Syllables,
  { from, to }: Pair,
): void {
  here.clear(spellings.count, letters.count);
  bareHere.clear(0, letters.count);
  for (let at = from; at < to; at++) {
    const own = weighed.letters[at] as number;
    here.add(weighed.spellings[at] as number, own);
    if (flags[at] === BARE) bareHere.add(-1, own);
  }
}

/** All its views, summary included, as one run. */
function openClaim(
  index: SimilaritySections,
  { spellings, letters }: KnownSyllables,
  claim: number,
): void {
  const last = (index.claimViews[claim + 1] as number) - 1;
  const to = index.viewEnds[last] as number;
  there.clear(spellings.count, letters.count);
  for (let at = startOfView(index, index.claimViews[claim] as number); at < to; at++) {
    const known = syllableOfView(index, at);
    there.add(spellings.numberOf[known] as number, letters.numberOf[known] as number);
  }
}

/** How much of the stretch is in the claim at hand, and how much they share. */
function share({ folded, flags }: Syllables, { from, to }: Pair, lost: number): Shared {
  const { spellings, letters, weights, pairs: pairWeights } = weighed;
  let met = 0;
  let all = 0;
  let metPairs = 0;
  let allPairs = 0;
  let syllables = 0;
  let pairs = 0;
  let before = 0;
  shared.clear();
  for (let at = from; at < to; at++) {
    const own = letters[at] as number;
    const weight = weights[at] as number;
    let part = 0;
    if (there.hasSpelling(spellings[at] as number)) part = 1;
    else if (flags[at] === BARE && there.hasLetters(own)) part = lost;
    all += weight;
    const pair = at > from ? (pairWeights[at] as number) : 0;
    allPairs += pair;
    if (part > 0) {
      met += part * weight;
      if (shared.add(folded[at] as number)) syllables += part * weight;
      const pairShare = before * part;
      if (pairShare > 0 && there.hasPair(letters[at - 1] as number, own)) {
        metPairs += pairShare * pair;
        const term = pairTerm(folded[at - 1] as number, folded[at] as number);
        if (shared.add(term)) pairs += pairShare * pair;
      }
    }
    before = part;
  }
  return {
    textSyllables: met / (all || 1),
    textPairs: metPairs / (allPairs || 1),
    sharedSyllables: Math.log1p(syllables) / 3,
    sharedPairs: Math.log1p(pairs) / 3,
  };
}

type Covering = { index: SimilaritySections; known: KnownSyllables; view: number; lost: number };

/** How much of one wording of the claim is in the stretch; the best one counts. */
function cover(best: Covered, { index, known, view, lost }: Covering): void {
  const { knownFolded, knownFlags } = index;
  const { weights } = known;
  const spellingOf = known.spellings.numberOf;
  const lettersOf = known.letters.numberOf;
  const from = startOfView(index, view);
  const to = index.viewEnds[view] as number;
  let met = 0;
  let metPairs = 0;
  let shareBefore = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const number = syllableOfView(index, at);
    let own = 0;
    if (here.hasSpelling(spellingOf[number] as number)) own = 1;
    else if (knownFlags[number] === MARKED && bareHere.hasLetters(lettersOf[number] as number)) {
      own = lost;
    }
    if (own > 0) {
      met += own * (weights[number] as number);
      if (
        shareBefore > 0 &&
        here.hasPair(lettersOf[before] as number, lettersOf[number] as number)
      ) {
        const pair = pairWeight(knownFolded[before] as number, knownFolded[number] as number);
        metPairs += Math.min(shareBefore, own) * pair;
      }
    }
    shareBefore = own;
    before = number;
  }
  const whole = to - from < SHORT_VIEW ? SHORT_VIEW_SHARE : 1;
  const all = viewWeights(index, view);
  best.claimSyllables = Math.max(
    best.claimSyllables,
    (whole * met) / ((all.syllables[view] as number) || 1),
  );
  best.claimPairs = Math.max(
    best.claimPairs,
    (whole * metPairs) / ((all.pairs[view] as number) || 1),
  );
}
