// Whether what was said of a candidate is enough to call the text similar. Pure.
import { logitAtMost, logitOf, type Model } from './evidence.ts';

/** For texts of so many syllables the thresholds are meant: two stretches, and of what refutes a headline. */
const USUAL = 90;
const USUAL_REFUTING = 14;
/** Floats added in another order may come out a little smaller. */
const ROUNDING = 1e-6;

/** By how much more than a threshold a text must be alike that only tells, and one that refutes. */
export type Surplus = { quiet: number; refuting: number };

/**
 * What is asked of a longer text: in twice as many words about twice as much meets by chance, and to be
 * as seldom mistaken its odds must be as much better; a logit is the logarithm of odds. Of what refutes
 * all of that is asked, since so little else is; of all others half of it, for a rumour is passed on
 * between other things.
 */
export function surplusOf(syllables: number): Surplus {
  return {
    quiet: Math.log(Math.max(1, syllables / USUAL)) / 2,
    refuting: Math.log(Math.max(1, syllables / USUAL_REFUTING)),
  };
}

/** Whether the best register could make similar what is nowhere more alike than this. */
export function mayBe(
  most: readonly number[],
  models: readonly Model[],
  refuting: number,
  surplus: Surplus,
): boolean {
  for (const model of models) {
    if (logitAtMost(most, model) + ROUNDING + atBest(model, refuting, surplus) > 0) return true;
  }
  return false;
}

/** Whether the best register could make what is as alike as this similar. */
export function couldBe(
  likes: readonly number[],
  models: readonly Model[],
  refuting: number,
  surplus: Surplus,
): boolean {
  for (const model of models) {
    if (logitOf(likes, model) + atBest(model, refuting, surplus) > 0) return true;
  }
  return false;
}

/** How far above what is asked the best register could lift a text of no likeness at all. */
function atBest(model: Model, refuting: number, surplus: Surplus): number {
  const { passingOn, refuting: mostOfRefuting } = model.most;
  const quiet = passingOn - askedOf(model, false, surplus);
  if (refuting === 0) return quiet;
  return Math.max(quiet, passingOn + mostOfRefuting - askedOf(model, true, surplus));
}

/** The logit of the model that is the surest, and how far above what is asked that is. */
export function judged(
  evidence: readonly number[],
  models: readonly Model[],
  isRefuting: boolean,
  surplus: Surplus,
) {
  let best = { logit: Number.NEGATIVE_INFINITY, margin: Number.NEGATIVE_INFINITY };
  for (const model of models) {
    const logit = logitOf(evidence, model);
    const margin = logit - askedOf(model, isRefuting, surplus);
    if (margin > best.margin) best = { logit, margin };
  }
  return best;
}

/** What refutes is never asked more than what does not, however long. */
function askedOf(
  { threshold, thresholdRefuting }: Model,
  isRefuting: boolean,
  surplus: Surplus,
): number {
  const quiet = threshold + surplus.quiet;
  return isRefuting ? Math.min(quiet, thresholdRefuting + surplus.refuting) : quiet;
}
