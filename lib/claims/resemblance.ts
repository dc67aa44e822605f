// How much a stretch of text resembles a claim, as a handful of numbers: how much of the claim is
// there, how much of the text is the claim, and which of the publisher's concept groups. Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { type KnownSyllables, knownSyllables, numberOfHash } from './known-syllables.ts';
import { BARE, MARKED, type Syllables } from './normalize.ts';
import { NumberSet } from './number-set.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { SyllableRun } from './syllable-run.ts';
import { numberAt } from './syllable-table.ts';
import { pairTerm } from './terms.ts';

/** A syllable met without its diacritics may be another word: it counts as a part. */
const LOST = 0.33;
/** Where nobody wrote any diacritics that is the way to write it. */
const LOST_IN_BARE_TEXT = 0.8;
/** Very short wordings are covered by chance. */
const SHORT_VIEW = 4;
const SHORT_VIEW_SHARE = 0.6;

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

/** The syllables `[from, to)` of a text, and the claim that they are held against. */
type Pair = { claim: number; from: number; to: number };

/** The stretch at hand, and its syllables that have no mark; the claim at hand. */
const here = new SyllableRun();
const bareHere = new SyllableRun();
const there = new SyllableRun();
/** What was shared already, once each. */
const shared = new NumberSet();
/** What the syllables of a text are in the index, from the start of the stretch at hand. */
let spellingsHere = new Int32Array(64);
let lettersHere = new Int32Array(64);

/** How much each stretch of one text resembles the claim that it could tell. */
export function resemblancesOf(
  index: SimilaritySections,
  pairs: readonly Pair[],
  { text, isBareText }: { text: Syllables; isBareText: boolean },
): Resemblance[] {
  const lost = isBareText ? LOST_IN_BARE_TEXT : LOST;
  const known = knownSyllables(index);
  const all = viewWeights(index);
  let before: Pair | null = null;
  const found: Resemblance[] = [];
  for (const pair of pairs) {
    if (before?.from !== pair.from || before.to !== pair.to) openStretch(known, text, pair);
    before = pair;
    const resemblance = {
      claimSyllables: 0,
      claimPairs: 0,
      textSyllables: 0,
      textPairs: 0,
      sharedSyllables: 0,
      sharedPairs: 0,
    };
    const firstView = index.claimViews[pair.claim] as number;
    const summary = (index.claimViews[pair.claim + 1] as number) - 1;
    for (let view = firstView; view < summary; view++) {
      cover(resemblance, { index, known, all, view, lost });
    }
    openClaim(index, known, {
      from: startOf(index, firstView),
      to: index.viewEnds[summary] as number,
    });
    share(resemblance, { text, pair, lost });
    found.push(resemblance);
  }
  return found;
}

function openStretch(
  { spellings, letters }: KnownSyllables,
  text: Syllables,
  { from, to }: Pair,
): void {
  here.clear(spellings.count, letters.count);
  bareHere.clear(0, letters.count);
  if (spellingsHere.length < to - from) {
    spellingsHere = new Int32Array((to - from) * 2);
    lettersHere = new Int32Array((to - from) * 2);
  }
  for (let at = from; at < to; at++) {
    const spelling = numberOfHash(spellings, text.exact[at] as number);
    const own = numberOfHash(letters, text.folded[at] as number);
    spellingsHere[at - from] = spelling;
    lettersHere[at - from] = own;
    here.add(spelling, own);
    if (text.flags[at] === BARE) bareHere.add(-1, own);
  }
}

function openClaim(
  index: SimilaritySections,
  { spellings, letters }: KnownSyllables,
  { from, to }: { from: number; to: number },
): void {
  there.clear(spellings.count, letters.count);
  for (let at = from; at < to; at++) {
    const known = syllableOf(index, at);
    there.add(spellings.numberOf[known] as number, letters.numberOf[known] as number);
  }
}

function startOf({ viewEnds }: SimilaritySections, view: number): number {
  return view === 0 ? 0 : (viewEnds[view - 1] as number);
}

function syllableOf({ viewLow, viewHigh }: SimilaritySections, at: number): number {
  return numberAt({ low: viewLow, high: viewHigh }, at);
}

/** What all syllables of each view weigh, and all its pairs: added up when first needed; -1 before. */
type ViewWeights = { syllables: Float32Array; pairs: Float32Array };
const weighed = new WeakMap<Uint32Array, ViewWeights>();

function viewWeights({ viewEnds }: SimilaritySections): ViewWeights {
  const known = weighed.get(viewEnds);
  if (known) return known;
  const made = {
    syllables: new Float32Array(viewEnds.length).fill(-1),
    pairs: new Float32Array(viewEnds.length),
  };
  weighed.set(viewEnds, made);
  return made;
}

/** Weights are multiples of a half: nothing is lost in four bytes. */
function addUpView({ index, known, all, view }: Covering): void {
  let syllables = 0;
  let pairs = 0;
  let before = -1;
  for (let at = startOf(index, view); at < (index.viewEnds[view] as number); at++) {
    const number = syllableOf(index, at);
    syllables += known.weights[number] as number;
    if (before >= 0) {
      const first = index.knownFolded[before] as number;
      pairs += pairWeight(first, index.knownFolded[number] as number);
    }
    before = number;
  }
  all.syllables[view] = syllables;
  all.pairs[view] = pairs;
}

type Covering = {
  index: SimilaritySections;
  known: KnownSyllables;
  all: ViewWeights;
  view: number;
  lost: number;
};

/** How much of one wording of the claim is in the stretch; the best one counts. */
function cover(best: Resemblance, covering: Covering): void {
  const { index, known, all, view, lost } = covering;
  if ((all.syllables[view] as number) < 0) addUpView(covering);
  const { knownFolded, knownFlags, viewLow, viewHigh } = index;
  const { weights } = known;
  const spellingOf = known.spellings.numberOf;
  const lettersOf = known.letters.numberOf;
  const from = startOf(index, view);
  const to = index.viewEnds[view] as number;
  let met = 0;
  let metPairs = 0;
  let shareBefore = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const number = numberAt({ low: viewLow, high: viewHigh }, at);
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
  best.claimSyllables = Math.max(
    best.claimSyllables,
    (whole * met) / ((all.syllables[view] as number) || 1),
  );
  best.claimPairs = Math.max(
    best.claimPairs,
    (whole * metPairs) / ((all.pairs[view] as number) || 1),
  );
}

/** How much of the stretch is in the claim, and how much they share. */
function share(
  resemblance: Resemblance,
  { text, pair: { from, to }, lost }: { text: Syllables; pair: Pair; lost: number },
): void {
  let met = 0;
  let all = 0;
  let metPairs = 0;
  let allPairs = 0;
  let syllables = 0;
  let pairs = 0;
  let before = 0;
  shared.clear();
  for (let at = from; at < to; at++) {
    const own = text.folded[at] as number;
    const letters = lettersHere[at - from] as number;
    const weight = syllableWeight(own);
    let part = 0;
    if (there.hasSpelling(spellingsHere[at - from] as number)) part = 1;
    else if (text.flags[at] === BARE && there.hasLetters(letters)) part = lost;
    all += weight;
    const pair = at > from ? pairWeight(text.folded[at - 1] as number, own) : 0;
    allPairs += pair;
    if (part > 0) {
      met += part * weight;
      if (shared.add(own)) syllables += part * weight;
      const pairShare = before * part;
      if (pairShare > 0 && there.hasPair(lettersHere[at - from - 1] as number, letters)) {
        metPairs += pairShare * pair;
        if (shared.add(pairTerm(text.folded[at - 1] as number, own))) pairs += pairShare * pair;
      }
    }
    before = part;
  }
  resemblance.textSyllables = met / (all || 1);
  resemblance.textPairs = metPairs / (allPairs || 1);
  resemblance.sharedSyllables = Math.log1p(syllables) / 3;
  resemblance.sharedPairs = Math.log1p(pairs) / 3;
}
