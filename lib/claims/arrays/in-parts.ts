// Long loops in parts. The engine compiles a function while it is called again and again; one that is
// called once, for a long loop, it must replace while the loop runs, and the next time it begins anew.

import { atOnce, type Steps } from './in-steps.ts';

/** Places `[from, to)` of something long. */
export type Part = { from: number; to: number };

const PART = 1024;

/** Runs something over `[0, count)`, part after part. */
export function inParts(count: number, run: (part: Part) => void): void {
  atOnce(partsInSteps(count, run));
}

/** The same, each part a step; parts of `size`. */
export function* partsInSteps(
  count: number,
  run: (part: Part) => void,
  size = PART,
): Steps<undefined> {
  for (let from = 0; from < count; from += size) {
    run({ from, to: Math.min(count, from + size) });
    yield;
  }
}
