// What speaks for a text's telling a claim in other words, as numbers, and the models that weigh them
// (docs/matching.md says where their weights come from). Pure.
import { SIMILARITY_WEIGHTS as WEIGHTS } from './similarity-weights.ts';

/** What the decision weighs, each about in `[0, 1]`. */
export type Evidence = Record<keyof (typeof WEIGHTS)['concepts']['weights'], number>;

export const LIKES = [
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
export type Like = (typeof LIKES)[number];
/** How the text speaks comes after. */
const SPEECH = ['passingOn', 'routine', 'refuting'] as const satisfies (keyof Evidence)[];
/** All that is weighed, in the order of the weights' lists. */
export const EVIDENCE = [...LIKES, ...SPEECH] as const;

/** A logistic regression: a text is similar whose logit is above the threshold. */
export type Model = {
  bias: number;
  threshold: number;
  /** Of a text that refutes something. */
  thresholdRefuting: number;
  /** In the order of `EVIDENCE`, 0 for what it does not weigh. */
  weights: readonly number[];
  /** The most that words of passing on, and of refuting, can add. */
  most: { passingOn: number; refuting: number };
};

const CONCEPTS = [modelOf(WEIGHTS.concepts)];
const PLAIN = [modelOf(WEIGHTS.plain)];
// Without its groups a claim may be about anything: what refutes is asked as much there as what does not.
const EITHER = [
  ...CONCEPTS,
  ...PLAIN.map((model) => ({ ...model, thresholdRefuting: model.threshold })),
];

/**
 * By which models a claim is judged; one that says similar is enough. A group of few wordings is
 * seldom met, which says little: such claims are also judged as if they had no groups.
 */
export function modelsOf(groups: number, hasFewWordings: boolean): readonly Model[] {
  if (groups === 0) return PLAIN;
  return hasFewWordings ? EITHER : CONCEPTS;
}

/** Of evidence in the order of `EVIDENCE`, or of its beginning where the rest is nothing. */
export function logitOf(evidence: readonly number[], { bias, weights }: Model): number {
  let logit = bias;
  for (let at = 0; at < evidence.length; at++) {
    logit += (weights[at] as number) * (evidence[at] as number);
  }
  return logit;
}

/** No less than the logit of any evidence that is nowhere more than this. */
export function logitAtMost(most: readonly number[], { bias, weights }: Model): number {
  let logit = bias;
  for (let at = 0; at < most.length; at++) {
    logit += Math.max(0, weights[at] as number) * (most[at] as number);
  }
  return logit;
}

function modelOf({ weights, ...rest }: (typeof WEIGHTS)[keyof typeof WEIGHTS]): Model {
  const known: Partial<Evidence> = weights;
  const most = {
    passingOn: Math.max(0, weights.passingOn),
    refuting: Math.max(0, weights.refuting),
  };
  return { ...rest, weights: EVIDENCE.map((name) => known[name] ?? 0), most };
}
