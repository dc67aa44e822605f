// Whether a passage tells a claim in other words. Never more than "similar": a resemblance to
// compare. How it is decided, and where the weights come from, is in docs/matching.md. Pure.
import { type Candidate, candidatesOf } from './candidates.ts';
import { canonicalDraft } from './canonical.ts';
import { mayRefute } from './may-refute.ts';
import type { Syllables } from './normalize.ts';
import { type Register, registerReader } from './register.ts';
import { type Resemblance, resemblancesOf } from './resemblance.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { SIMILARITY_WEIGHTS as MODELS } from './similarity-weights.ts';

/** `start` and `end` are UTF-16 offsets: the part of the passage that made the match. */
type SimilarClaim = { claim: number; start: number; end: number; score: number };

/** Texts shorter than this are too short to tell. */
const MIN_TEXT_SYLLABLES = 6;
/** One passage tells one story; two where two entries are on the same one. */
export const MAX_SIMILAR = 2;
const MAX_CUES = 5;
const MAX_ROUTINE = 3;
const MAX_REFUTING = 3;
/** A concept group met only by a word as common as this is as good as not met. */
const MIN_GROUP_WEIGHT = 0.5;

/** What the decision weighs, each about in `[0, 1]`. */
export type Evidence = Record<keyof (typeof MODELS)['concepts']['weights'], number>;

type Model = (typeof MODELS)[keyof typeof MODELS];

const LIKES = [
  'claimSyllables',
  'claimPairs',
  'textSyllables',
  'textPairs',
  'sharedSyllables',
  'sharedPairs',
  'bothSyllables',
  'groupsMet',
  'allGroups',
  'groupsWeight',
  'weakestGroup',
] as const satisfies (keyof Evidence)[];
type Like = (typeof LIKES)[number];
const ALL_GROUPS = LIKES.indexOf('allGroups');
/** How the text speaks comes after. */
const SPEECH = ['passingOn', 'routine', 'refuting'] as const satisfies (keyof Evidence)[];
/** All that is weighed, in the order of the weights' lists. */
export const EVIDENCE = [...LIKES, ...SPEECH] as const;

/** The weights of a model as lists. */
const CONCEPTS = listed(MODELS.concepts);
const PLAIN = listed(MODELS.plain);

type Passage = { text: string; syllables: Syllables; isBareText: boolean };

/** The claims that a passage resembles, best first. */
export function similarClaims(index: SimilaritySections, passage: Passage): SimilarClaim[] {
  return weighCandidates(index, passage, { isHopeful: true })
    .filter(({ isSimilar }) => isSimilar)
    .slice(0, MAX_SIMILAR)
    .map(({ claim, start, end, logit }) => ({
      claim,
      start,
      end,
      score: 1 / (1 + Math.exp(-logit)),
    }));
}

/**
 * Every candidate with its evidence and logit, best first: what fitting and measuring look at. With
 * `isHopeful`, only those that the best register could still make similar.
 */
export function weighCandidates(
  index: SimilaritySections,
  { text, syllables, isBareText }: Passage,
  { isHopeful = false }: { isHopeful?: boolean } = {},
) {
  const words = canonicalDraft(syllables);
  if (words.count < MIN_TEXT_SYLLABLES) return [];
  const candidates = candidatesOf(index, words, isBareText);
  if (candidates.length === 0) return [];
  const resemblances = resemblancesOf(index, candidates, { text: words, isBareText });
  const all = candidates.map((candidate, at) =>
    compare(candidate, resemblances[at] as Resemblance),
  );
  // Reading how a text speaks costs more than comparing it: it is done for those few that need it.
  if (isHopeful) {
    if (!all.some((one) => couldBe(one, 1))) return [];
    const isPlain = !isBareText && !mayRefute(text, syllables);
    if (isPlain && !all.some((one) => couldBe(one, 0))) return [];
  }
  const { refuting, whole } = registerReader(text, isBareText);
  const compared = isHopeful ? all.filter((one) => couldBe(one, refuting)) : all;
  if (compared.length === 0) return [];
  const register = whole();
  const isRoutine = isTalkOfRoutine(register);
  return compared
    .filter(
      ({ candidate, isDenied }) =>
        isDenied || (!isRoutine && (candidate.negated === 0 || register.refuting > 0)),
    )
    .map(({ candidate, likes, model, isDenied }) => {
      const evidence: Evidence = { ...namedLikes(likes), ...evidenceOfRegister(register) };
      const isRefuting = isDenied || register.refuting > 0;
      const threshold = isRefuting ? model.thresholdRefuting : model.threshold;
      const logit = logitOf(Object.values(evidence), model);
      return {
        claim: candidate.claim,
        start: words.start[candidate.start] as number,
        end: words.end[candidate.end - 1] as number,
        evidence,
        isRefuting,
        isSimilar: logit > threshold,
        logit,
      };
    })
    .sort((a, b) => b.logit - a.logit || a.claim - b.claim);
}

type Compared = {
  candidate: Candidate;
  /** The evidence of likeness in the order of `LIKES`. */
  likes: number[];
  model: Model;
  likeness: number;
  /** All of the claim is there, and something of it only with a negation before it. */
  isDenied: boolean;
};

/** What can be said of a candidate before anybody has looked at how the text speaks. */
function compare(candidate: Candidate, resemblance: Resemblance): Compared {
  const model: Model = candidate.groups.length > 0 ? MODELS.concepts : MODELS.plain;
  const likes = likesOf(candidate, resemblance);
  const isDenied = candidate.negated > 0 && likes[ALL_GROUPS] === 1;
  return { candidate, likes, model, likeness: logitOf(likes, model), isDenied };
}

/** Whether the best register could make it similar. */
function couldBe({ likeness, model, isDenied }: Compared, refuting: number): boolean {
  return likeness + atBest(model, isDenied ? 1 : refuting) > 0;
}

/** How far above its threshold the best register could lift a text of no likeness at all. */
function atBest({ weights, threshold, thresholdRefuting }: Model, refuting: number): number {
  const passedOn = Math.max(0, weights.passingOn);
  return refuting > 0
    ? passedOn + Math.max(0, weights.refuting) - thresholdRefuting
    : passedOn - threshold;
}

/** Told by nobody as hearsay, and told as routine: no rumour, however alike. */
function isTalkOfRoutine({ hearsay, alarm, speech, routine, refuting }: Register): boolean {
  return refuting === 0 && routine > 0 && hearsay + alarm + speech === 0;
}

/** The evidence but for how the text speaks, as a list: it is made for each candidate. */
function likesOf({ groups }: Candidate, like: Resemblance): number[] {
  let met = 0;
  let weight = 0;
  let weakest = Number.POSITIVE_INFINITY;
  for (const one of groups) {
    weakest = Math.min(weakest, one);
    if (one <= MIN_GROUP_WEIGHT) continue;
    met++;
    weight += one;
  }
  const hasGroups = groups.length > 0;
  return [
    like.claimSyllables,
    like.claimPairs,
    like.textSyllables,
    like.textPairs,
    like.sharedSyllables,
    like.sharedPairs,
    like.claimSyllables * like.textSyllables,
    hasGroups ? met / groups.length : 0,
    hasGroups && met === groups.length ? 1 : 0,
    weight / 30,
    hasGroups ? Math.min(1, weakest / 8) : 0,
  ];
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

/** Of evidence in the order of the weights, or of its beginning where the rest is nothing. */
function logitOf(evidence: readonly number[], model: Model): number {
  const weights = model === MODELS.plain ? PLAIN : CONCEPTS;
  let logit: number = model.bias;
  for (let at = 0; at < evidence.length; at++) {
    logit += (weights[at] as number) * (evidence[at] as number);
  }
  return logit;
}

/** The weights in one order for both models, 0 for what a model does not weigh. */
function listed({ weights }: Model): number[] {
  const known: Partial<Evidence> = weights;
  return EVIDENCE.map((name) => known[name] ?? 0);
}
