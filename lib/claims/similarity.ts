// Whether a passage tells a claim in other words. Never more than "similar": a resemblance to
// compare. How it is decided, and where the weights come from, is in docs/matching.md. Pure.
import { type Candidate, candidatesOf } from './candidates.ts';
import { canonicalSyllables } from './canonical.ts';
import type { Syllables } from './normalize.ts';
import { type Register, registerReader } from './register.ts';
import { type Resemblance, resemblanceOf } from './resemblance.ts';
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
  const words = canonicalSyllables(syllables);
  if (words.count < MIN_TEXT_SYLLABLES) return [];
  const candidates = candidatesOf(index, words, isBareText);
  if (candidates.length === 0) return [];
  const all = candidates.map((candidate) => compare(index, candidate, { words, isBareText }));
  const hopeful = (refuting: number) =>
    isHopeful ? all.filter(({ likeness, model }) => likeness + atBest(model, refuting) > 0) : all;
  // Reading how a text speaks costs more than comparing it: it is done for those few that need it.
  if (hopeful(1).length === 0) return [];
  const { refuting, whole } = registerReader(text, isBareText);
  const compared = hopeful(refuting);
  if (compared.length === 0) return [];
  const register = whole();
  if (isTalkOfRoutine(register)) return [];
  return compared
    .filter(({ candidate }) => candidate.negated === 0 || register.refuting > 0)
    .map(({ candidate, evidence: ofLikeness, model }) => {
      const evidence: Evidence = { ...ofLikeness, ...evidenceOfRegister(register) };
      const threshold = register.refuting > 0 ? model.thresholdRefuting : model.threshold;
      const logit = logitOf(evidence, model);
      return {
        claim: candidate.claim,
        start: words.start[candidate.start] as number,
        end: words.end[candidate.end - 1] as number,
        evidence,
        isRefuting: register.refuting > 0,
        isSimilar: logit > threshold,
        logit,
      };
    })
    .sort((a, b) => b.logit - a.logit || a.claim - b.claim);
}

/** What can be said of a candidate before anybody has looked at how the text speaks. */
function compare(
  index: SimilaritySections,
  candidate: Candidate,
  { words, isBareText }: { words: Syllables; isBareText: boolean },
) {
  const { claim, from, to } = candidate;
  const resemblance = resemblanceOf(index, claim, { text: words, from, to, isBareText });
  const evidence = { ...evidenceOfLikeness(candidate, resemblance), ...SILENT };
  const model: Model = candidate.groups.length > 0 ? MODELS.concepts : MODELS.plain;
  return { candidate, evidence, model, likeness: logitOf(evidence, model) };
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

function evidenceOfLikeness({ groups }: Candidate, resemblance: Resemblance) {
  const met = groups.filter((weight) => weight > MIN_GROUP_WEIGHT);
  const hasGroups = groups.length > 0;
  return {
    ...resemblance,
    bothSyllables: resemblance.claimSyllables * resemblance.textSyllables,
    groupsMet: hasGroups ? met.length / groups.length : 0,
    allGroups: hasGroups && met.length === groups.length ? 1 : 0,
    groupsWeight: met.reduce((sum, weight) => sum + weight, 0) / 30,
    weakestGroup: hasGroups ? Math.min(1, Math.min(...groups) / 8) : 0,
  };
}

const SILENT = { passingOn: 0, routine: 0, refuting: 0 };

function evidenceOfRegister({ hearsay, alarm, speech, routine, refuting }: Register) {
  return {
    passingOn: Math.min(hearsay + alarm + speech, MAX_CUES) / MAX_CUES,
    routine: Math.min(routine, MAX_ROUTINE) / MAX_ROUTINE,
    refuting: Math.min(refuting, MAX_REFUTING) / MAX_REFUTING,
  };
}

function logitOf(evidence: Evidence, { bias, weights }: Model): number {
  let logit: number = bias;
  for (const [name, weight] of Object.entries(weights)) {
    logit += weight * evidence[name as keyof Evidence];
  }
  return logit;
}
