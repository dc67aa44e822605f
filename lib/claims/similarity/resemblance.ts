// How much a stretch of text resembles a claim, as a handful of numbers: how much of the text is the
// claim, and how much of the claim is there. The first is cheap and rules nearly every claim out; the
// second is asked of the others. Pure.

import { NumberSet } from '../arrays/number-set.ts';
import { BARE, MARKED, type Syllables } from '../reading/normalize.ts';
import { SyllableRun } from '../reading/syllable-run.ts';
import { pairWeight, RAREST } from '../words/background.ts';
import { type KnownSyllables, knownSyllables } from '../words/known-syllables.ts';
import { pairTerm } from '../words/pair-term.ts';
import { WeighedText } from '../words/weighed-text.ts';
import { startOfView, syllableOfView, viewWeights } from './claim-views.ts';
import { markClaim } from './marked-words.ts';
import type { SimilaritySections } from './similarity-index.ts';

/** A syllable met without its diacritics may be another word: it counts as a part. */
const LOST = 0.33;
/** Where nobody wrote any diacritics that is the way to write it. */
const LOST_IN_BARE_TEXT = 0.8;
/** Very short wordings are covered by chance. */
const SHORT_VIEW = 4;
const SHORT_VIEW_SHARE = 0.6;

/** Which words of the stretch are in the claim. Shares in `[0, 1]`; sums are logarithms of the background's weights. */
export type SharedWords = {
  /** Share of the text's words that the claim or its summary has. */
  textSyllables: number;
  /** How much rare matter they share. */
  sharedSyllables: number;
  /** The most that `sharedPairs` can be. */
  mostPairs: number;
};

/** The same of pairs of neighbours. */
export type SharedPairs = {
  textPairs: number;
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
/** By syllable of the text: how far it is in the claim at hand. */
let shares = new Float64Array(0);

/** A text, and the index whose claims its stretches are held against; valid until the next is opened. */
export type Comparison = {
  index: SimilaritySections;
  known: KnownSyllables;
  text: Syllables;
  /** What counts a syllable that is met without its diacritics. */
  lost: number;
};

export function openComparison(
  index: SimilaritySections,
  text: Syllables,
  bareness: number,
): Comparison {
  const known = knownSyllables(index);
  weighed.open(text);
  if (shares.length < text.count) shares = new Float64Array(text.count * 2);
  return { index, known, text, lost: LOST + bareness * (LOST_IN_BARE_TEXT - LOST) };
}

/** What of the stretch's words is in the claim: the claim's words are only noted, in no order. */
export function sharedWords(comparison: Comparison, { claim, from, to }: Pair): SharedWords {
  const { index, known, text, lost } = comparison;
  const { flags, folded } = text;
  weighed.fill(known, text, { from, to });
  const claimWords = markClaim(index, known, claim);
  const { mark, spellings: inSpellings, letters: inLetters, counted } = claimWords;
  const { spellings, letters, weights } = weighed;
  shared.clear();
  let met = 0;
  let all = 0;
  let syllables = 0;
  let pairs = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const spelling = spellings[at] as number;
    const own = letters[at] as number;
    const weight = weights[at] as number;
    let part = 0;
    if (spelling >= 0 && inSpellings[spelling] === mark) part = 1;
    else if (flags[at] === BARE && own >= 0 && inLetters[own] === mark) part = lost;
    all += weight;
    shares[at] = part;
    if (part > 0) {
      met += part * weight;
      // Two spellings may have one hash, and other letters.
      const isNew = own < 0 ? shared.add(folded[at] as number) : counted[own] !== mark;
      if (own >= 0) counted[own] = mark;
      if (isNew) syllables += part * weight;
      pairs += before * part;
    }
    before = part;
  }
  return {
    textSyllables: met / (all || 1),
    sharedSyllables: Math.log1p(syllables) / 3,
    mostPairs: Math.log1p(pairs * RAREST) / 3,
  };
}

/** The same of its pairs; of the claim whose words were asked for last. */
export function sharedPairs(comparison: Comparison, { claim, from, to }: Pair): SharedPairs {
  const { index, known, text } = comparison;
  const { folded } = text;
  weighed.fillPairs(text, { from, to });
  openClaim(index, known, claim);
  const { letters, pairs: pairWeights } = weighed;
  let met = 0;
  let all = 0;
  let pairs = 0;
  shared.clear();
  for (let at = from + 1; at < to; at++) {
    const pair = pairWeights[at] as number;
    all += pair;
    const pairShare = (shares[at - 1] as number) * (shares[at] as number);
    if (pairShare > 0 && there.hasPair(letters[at - 1] as number, letters[at] as number)) {
      met += pairShare * pair;
      const term = pairTerm(folded[at - 1] as number, folded[at] as number);
      if (shared.add(term)) pairs += pairShare * pair;
    }
  }
  return { textPairs: met / (all || 1), sharedPairs: Math.log1p(pairs) / 3 };
}

/** What of the claim is in the stretch. */
export function covered(comparison: Comparison, pair: Pair): Covered {
  const { index, known, text, lost } = comparison;
  weighed.fill(known, text, pair);
  openStretch(known, text, pair);
  const best = { claimSyllables: 0, claimPairs: 0 };
  const summary = (index.claimViews[pair.claim + 1] as number) - 1;
  for (let view = index.claimViews[pair.claim] as number; view < summary; view++) {
    cover(best, { index, known, view, lost });
  }
  return best;
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
