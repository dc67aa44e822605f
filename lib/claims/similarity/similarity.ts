// How near a text in one hand comes to telling a claim in other words. How it is decided, and where the
// weights come from, is in docs/matching.md. Pure.

import type { Syllables } from '../reading/normalize.ts';
import { ownLine } from '../reading/own-line.ts';
import { mayRefute } from '../stance/may-refute.ts';
import { type Register, registerOf, registerReader } from '../stance/register.ts';
import { canonicalDraft } from '../words/canonical.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Evidence, LIKES, type Like, type Model, modelsOf } from './evidence.ts';
import {
  type Comparison,
  covered,
  openComparison,
  sharedPairs,
  sharedWords,
} from './resemblance.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { asking, couldBe, judged, mayBe, surplusOf } from './verdict.ts';

/** Texts shorter than this are too short to tell. */
const MIN_TEXT_SYLLABLES = 6;
/** How a text speaks is read in its stretch, and so many syllables on either side. */
const REGISTER_MARGIN = 15;
const MAX_CUES = 5;
const MAX_ROUTINE = 3;
const MAX_REFUTING = 3;
/** A concept group met only by a word as common as this is as good as not met. */
export const MIN_GROUP_WEIGHT = 0.5;

type Passage = { text: string; syllables: Syllables; bareness: number };

/**
 * Every candidate with its evidence, its logit and how far above what is asked that is, best first:
 * what fitting and measuring look at. With `isHopeful`, only those that the best register could still
 * make similar; with `isAsked` no more is asked of a long text than of a short one.
 */
export function weighCandidates(
  index: SimilaritySections,
  { text, syllables, bareness }: Passage,
  { isHopeful = false, isAsked = false }: { isHopeful?: boolean; isAsked?: boolean } = {},
) {
  const isBareText = bareness === 1;
  const words = canonicalDraft(syllables);
  if (words.count < MIN_TEXT_SYLLABLES) return [];
  const candidates = candidatesOf(index, words, bareness);
  if (candidates.length === 0) return [];
  // Most texts hold no word that refutes, and must be much more alike to be similar: asked first.
  const mayBeRefuting = !isHopeful || isBareText || mayRefute(text, syllables);
  const comparison = openComparison(index, words, bareness);
  const surplus = surplusOf(isAsked ? 0 : words.count);
  const alike: Compared[] = [];
  for (const candidate of candidates) {
    const models = modelsOf(candidate.groups.length, index.fewWordings[candidate.claim] === 1);
    const one = compare(candidate, comparison, {
      models: asking(models, surplus),
      refuting: isHopeful ? Number(mayBeRefuting) : null,
    });
    if (one) alike.push(one);
  }
  if (alike.length === 0) return [];
  // Reading how a text speaks costs more than comparing it: it is done for those few that need it.
  const { refuting, whole } = registerReader(text, isBareText);
  const compared = isHopeful ? alike.filter((one) => isHopefulAt(one, refuting)) : alike;
  if (compared.length === 0) return [];
  const registerAt = registersNear(text, words, { isBareText, whole });
  return compared
    .map((one) => ({ ...one, register: registerAt(one.candidate) }))
    .filter(
      ({ candidate, isDenied, register }) =>
        isDenied ||
        (!isTalkOfRoutine(register) && (candidate.negated === 0 || register.refuting > 0)),
    )
    .map(({ candidate, likes, models, isDenied, register }) => {
      const evidence: Evidence = { ...namedLikes(likes), ...evidenceOfRegister(register) };
      const isRefuting = isDenied || register.refuting > 0;
      const { logit, margin } = judged(Object.values(evidence), models, isRefuting);
      return {
        claim: candidate.claim,
        start: words.start[candidate.start] as number,
        end: words.end[candidate.end - 1] as number,
        evidence,
        isRefuting,
        logit,
        margin,
        surplus: isRefuting ? surplus.refuting : surplus.quiet,
      };
    })
    .sort((a, b) => b.margin - a.margin || a.claim - b.claim);
}

/** How a text speaks of a candidate; a long one may tell of much else, and is read around it only. */
function registersNear(
  text: string,
  words: Syllables,
  { isBareText, whole }: { isBareText: boolean; whole: () => Register },
): (candidate: Candidate) => Register {
  let known: Register | null = null;
  return ({ from, to }) => {
    const first = Math.max(0, from - REGISTER_MARGIN);
    const last = Math.min(words.count, to + REGISTER_MARGIN);
    if (first === 0 && last === words.count) {
      known ??= whole();
      return known;
    }
    const near = ownLine(text, {
      first: first === 0 ? 0 : (words.start[first] as number),
      start: words.start[from] as number,
      end: words.end[to - 1] as number,
      last: words.end[last - 1] as number,
    });
    return registerOf(near, isBareText);
  };
}

type Compared = {
  candidate: Candidate;
  /** The evidence of likeness in the order of `LIKES`. */
  likes: number[];
  models: readonly Model[];
  /** All of the claim is there, and something of it only with a negation before it. */
  isDenied: boolean;
};

/** Where words, pairs and groups begin in `LIKES`. */
const [CLAIM_SYLLABLES, CLAIM_PAIRS, TEXT_SYLLABLES, TEXT_PAIRS] = [0, 1, 2, 3] as const;
const [SHARED_SYLLABLES, SHARED_PAIRS, BOTH_SYLLABLES, GROUPS, ALL_GROUPS] = [
  4, 5, 6, 7, 8,
] as const;

/**
 * What can be said of a candidate before anybody has looked at how the text speaks. With `refuting`,
 * `null` for one that no register of so many words that refute could make similar: told, a step at a
 * time, from which words of the text are in the claim, from which pairs, and only then from the claim's
 * wordings, which are held against the text one by one.
 */
function compare(
  candidate: Candidate,
  comparison: Comparison,
  { models, refuting }: { models: readonly Model[]; refuting: number | null },
): Compared | null {
  const { groups, negated } = candidate;
  // No claim is told more fully than this.
  const likes = [1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
  setGroups(likes, groups);
  const isDenied = negated > 0 && likes[ALL_GROUPS] === 1;
  const mostRefuting = isDenied ? 1 : refuting;
  const words = sharedWords(comparison, candidate);
  likes[TEXT_SYLLABLES] = words.textSyllables;
  likes[SHARED_SYLLABLES] = words.sharedSyllables;
  likes[SHARED_PAIRS] = words.mostPairs;
  likes[BOTH_SYLLABLES] = words.textSyllables;
  if (mostRefuting !== null && !mayBe(likes, models, mostRefuting)) return null;
  const pairs = sharedPairs(comparison, candidate);
  likes[TEXT_PAIRS] = pairs.textPairs;
  likes[SHARED_PAIRS] = pairs.sharedPairs;
  if (mostRefuting !== null && !mayBe(likes, models, mostRefuting)) return null;
  const { claimSyllables, claimPairs } = covered(comparison, candidate);
  likes[CLAIM_SYLLABLES] = claimSyllables;
  likes[CLAIM_PAIRS] = claimPairs;
  likes[BOTH_SYLLABLES] = claimSyllables * words.textSyllables;
  const one = { candidate, likes, models, isDenied };
  return refuting === null || isHopefulAt(one, refuting) ? one : null;
}

function isHopefulAt({ likes, models, isDenied }: Compared, refuting: number): boolean {
  return couldBe(likes, models, isDenied ? 1 : refuting);
}

/** Told by nobody as hearsay, and told as routine: no rumour, however alike. */
function isTalkOfRoutine({ hearsay, alarm, speech, routine, refuting }: Register): boolean {
  return refuting === 0 && routine > 0 && hearsay + alarm + speech === 0;
}

/** Sets the evidence of concept groups: what is left of `LIKES`. */
function setGroups(likes: number[], groups: readonly number[]): void {
  if (groups.length === 0) return;
  let met = 0;
  let weight = 0;
  let weakest = Number.POSITIVE_INFINITY;
  for (const one of groups) {
    weakest = Math.min(weakest, one);
    if (one <= MIN_GROUP_WEIGHT) continue;
    met++;
    weight += one;
  }
  likes[GROUPS] = met / groups.length;
  likes[ALL_GROUPS] = met === groups.length ? 1 : 0;
  likes[GROUPS + 2] = weight / 30;
  likes[GROUPS + 3] = Math.min(1, weakest / 8);
}

function namedLikes(likes: readonly number[]) {
  return Object.fromEntries(LIKES.map((name, at) => [name, likes[at]])) as Record<Like, number>;
}

function evidenceOfRegister({ hearsay, alarm, speech, routine, refuting }: Register) {
  return {
    passingOn: Math.min(hearsay + alarm + speech, MAX_CUES) / MAX_CUES,
    routine: Math.min(routine, MAX_ROUTINE) / MAX_ROUTINE,
    refuting: Math.min(refuting, MAX_REFUTING) / MAX_REFUTING,
  };
}
