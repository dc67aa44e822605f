// Whether a passage tells a claim in other words. Never more than "similar": a resemblance to
// compare. How it is decided, and where the weights come from, is in docs/matching.md. Pure.
import { type Candidate, candidatesOf } from './candidates.ts';
import { canonicalSyllables } from './canonical.ts';
import type { Syllables } from './normalize.ts';
import { type Register, registerOf } from './register.ts';
import { type Resemblance, resemblanceOf, stretchOf } from './resemblance.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { SIMILARITY_WEIGHTS as MODELS } from './similarity-weights.ts';

/** `start` and `end` are UTF-16 offsets: the part of the passage that made the match. */
type SimilarClaim = { claim: number; start: number; end: number; score: number };

/** Texts shorter than this are too short to tell. */
const MIN_TEXT_SYLLABLES = 6;
/** One passage tells one story; two where two entries are on the same one. */
const MAX_SIMILAR = 2;
const MAX_CUES = Number(process.env.PC ?? 5);
const MAX_REFUTING = 3;
/** A concept group met only by a word as common as this is as good as not met. */
const MIN_GROUP_WEIGHT = 0.5;

const RC = Number(process.env.RC ?? 3);
/** What the decision weighs, each about in `[0, 1]`. */
export type Evidence = Record<keyof (typeof MODELS)['concepts']['weights'], number>;

type Model = (typeof MODELS)[keyof typeof MODELS];

/** The claims that a passage resembles, best first. */
export function similarClaims(
  index: SimilaritySections,
  passage: { text: string; syllables: Syllables; isBareText: boolean },
): SimilarClaim[] {
  return weighCandidates(index, passage)
    .filter(({ isSimilar }) => isSimilar)
    .slice(0, MAX_SIMILAR)
    .map(({ claim, start, end, logit }) => ({
      claim,
      start,
      end,
      score: 1 / (1 + Math.exp(-logit)),
    }));
}

/** Every candidate with its evidence and logit, best first: what fitting and measuring look at. */
export function weighCandidates(
  index: SimilaritySections,
  { text, syllables, isBareText }: { text: string; syllables: Syllables; isBareText: boolean },
) {
  const words = canonicalSyllables(syllables);
  if (words.count < MIN_TEXT_SYLLABLES) return [];
  const candidates = candidatesOf(index, words, isBareText);
  if (candidates.length === 0) return [];
  const register = registerOf(text, isBareText);
  if (isTalkOfRoutine(register)) return [];
  return candidates
    .filter(({ negated }) => negated === 0 || register.refuting > 0)
    .map((candidate) => {
      const { claim, from, to } = candidate;
      const resemblance = resemblanceOf(index, claim, stretchOf(words, { from, to, isBareText }));
      const evidence = evidenceOf(candidate, resemblance, register);
      const model = candidate.groups.length > 0 ? MODELS.concepts : MODELS.plain;
      const threshold = register.refuting > 0 ? model.thresholdRefuting : model.threshold;
      const logit = logitOf(evidence, model);
      return {
        claim,
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

/** Told by nobody as hearsay, and told as routine: no rumour, however alike. */
function isTalkOfRoutine({ hearsay, alarm, speech, routine, refuting }: Register): boolean {
  return refuting === 0 && routine > 0 && hearsay + alarm + speech === 0;
}

function evidenceOf(
  { groups }: Candidate,
  resemblance: Resemblance,
  { hearsay, alarm, speech, routine, refuting }: Register,
): Evidence {
  const met = groups.filter((weight) => weight > MIN_GROUP_WEIGHT);
  const total = met.reduce((sum, weight) => sum + weight, 0);
  return {
    ...resemblance,
    bothSyllables: resemblance.claimSyllables * resemblance.textSyllables,
    groupsMet: groups.length > 0 ? met.length / groups.length : 0,
    allGroups: groups.length > 0 && met.length === groups.length ? 1 : 0,
    groupsWeight: total / 30,
    weakestGroup: groups.length > 0 ? Math.min(1, Math.min(...groups) / 8) : 0,
    passingOn: Math.min(hearsay + alarm + speech, MAX_CUES) / MAX_CUES,
    routine: Math.min(routine, RC) / RC,
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
