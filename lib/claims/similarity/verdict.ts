// Whether what was said of a candidate is enough to call the text similar. Pure.
import { logitAtMost, logitOf, type Model } from './evidence.ts';

/** For texts of so many syllables the thresholds are meant: two stretches, and of what refutes a headline. */
const USUAL = 90;
const USUAL_REFUTING = 14;
/** Floats added in another order may come out a little smaller. */
const ROUNDING = 1e-6;

/** By how much more than a threshold a text must be alike that only tells, and one that refutes. */
type Surplus = { quiet: number; refuting: number };

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

/** Models that ask so much more. What refutes is never asked more than what does not, however long. */
export function asking(models: readonly Model[], { quiet, refuting }: Surplus): readonly Model[] {
  return models.map((model) => {
    const threshold = model.threshold + quiet;
    const thresholdRefuting = Math.min(threshold, model.thresholdRefuting + refuting);
    return { ...model, threshold, thresholdRefuting };
  });
}

/** Whether the best register could make similar what is nowhere more alike than this. */
export function mayBe(
  most: readonly number[],
  models: readonly Model[],
  refuting: number,
): boolean {
  for (const model of models) {
    if (logitAtMost(most, model) + ROUNDING + atBest(model, refuting) > 0) return true;
  }
  return false;
}

/** Whether the best register could make what is as alike as this similar. */
export function couldBe(
  likes: readonly number[],
  models: readonly Model[],
  refuting: number,
): boolean {
  for (const model of models) {
    if (logitOf(likes, model) + atBest(model, refuting) > 0) return true;
  }
  return false;
}

/** How far above its threshold the best register could lift a text of no likeness at all. */
function atBest({ most, threshold, thresholdRefuting }: Model, refuting: number): number {
  const quiet = most.passingOn - threshold;
  return refuting > 0 ? Math.max(quiet, most.passingOn + most.refuting - thresholdRefuting) : quiet;
}

/** The logit of the model that is the surest, and how far above its threshold that is. */
export function judged(evidence: readonly number[], models: readonly Model[], isRefuting: boolean) {
  let best = { logit: Number.NEGATIVE_INFINITY, margin: Number.NEGATIVE_INFINITY };
  for (const model of models) {
    const logit = logitOf(evidence, model);
    const margin = logit - (isRefuting ? model.thresholdRefuting : model.threshold);
    if (margin > best.margin) best = { logit, margin };
  }
  return best;
}
