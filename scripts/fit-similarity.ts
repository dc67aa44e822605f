// `npm run fit-similarity`: fits the weights of similarity to the labelled texts and writes
// lib/claims/similarity/similarity-weights.ts. Run it when the evidence, the cues or the texts change; what it
// learned is measured by `npm run eval`, on texts that were left out.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVIDENCE } from '../lib/claims/similarity/evidence.ts';
import type { Weighed } from './similarity-examples.ts';
import {
  crossValidate,
  fitModel,
  type Measured,
  type Model,
  PLAIN_EVIDENCE,
} from './similarity-model.ts';
import { claimAlone, rebuttals, weighAll, withoutConcepts } from './similarity-rows.ts';

/** Of near misses that many may be marked as similar, in a hundred. */
const TOLERATED_PERCENT = 0.3;
/**
 * Where nothing should be found, and all but. Prose would only water them down, and those written to be
 * as near to a rumour as an honest text can be are for the weights to learn from.
 */
const INNOCENT = new Set(['near-misses', 'more-near-misses', 'headlines']);
/** A text that refutes something gets the calm mark; below this, headlines that refute other things begin. */
const THRESHOLD_REFUTING = -2.25;

const claims = rebuttals();
const withConcepts = weighAll(claims);
const plain = [...weighAll(withoutConcepts(claims)), ...weighAll(claimAlone(claims))];

writeFileSync(
  fileURLToPath(new URL('../lib/claims/similarity/similarity-weights.ts', import.meta.url)),
  `// Written by \`npm run fit-similarity\` from the labelled texts; see docs/matching.md. The thresholds are
// those at which at most ${TOLERATED_PERCENT} % of near misses pass that the weights were not fitted to.
export const SIMILARITY_WEIGHTS = {
  concepts: ${written(withConcepts, EVIDENCE)},
  plain: ${written(plain, PLAIN_EVIDENCE)},
} as const;
`,
);

function written(rows: readonly Weighed[], names: Model['names']): string {
  const { weights } = fitModel(rows, names);
  const threshold = thresholdOf(crossValidate(rows, names));
  const named = names.map((name, at) => `${name}: ${rounded(weights[at] ?? 0)},`).join('\n');
  return `{
    threshold: ${rounded(threshold)},
    thresholdRefuting: ${THRESHOLD_REFUTING},
    bias: ${rounded(weights.at(-1) ?? 0)},
    weights: {
      ${named}
    },
  }`;
}

/** Half-way between the last near miss that may pass and the first that may not. */
function thresholdOf(measured: readonly Measured[]): number {
  const logits = measured
    .filter(({ set, isRefuting }) => INNOCENT.has(set) && !isRefuting)
    .map(({ ranked }) => ranked[0]?.logit ?? Number.NEGATIVE_INFINITY)
    .sort((a, b) => b - a);
  const tolerated = Math.floor((logits.length * TOLERATED_PERCENT) / 100);
  return ((logits[tolerated - 1] ?? 0) + (logits[tolerated] ?? 0)) / 2;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
