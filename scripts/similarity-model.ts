// Fits the similarity's weights, and measures them on texts they were not fitted to.

import { leading } from '../lib/claims/matching/similar-claims.ts';
import { EVIDENCE, type Evidence } from '../lib/claims/similarity/evidence.ts';
import { type Example, fitLogistic, logit } from './logistic.ts';
import { folds, type SetName, type Weighed } from './similarity-examples.ts';

/** A passage of prose is one of thousands, and a headline of a source says less than a post. */
const SET_WEIGHTS: Record<SetName, number> = {
  posts: 1,
  'near-misses': 1,
  'more-posts': 1,
  'more-near-misses': 1,
  'hard-near-misses': 1,
  headlines: 1,
  prose: 0.3,
  sources: 0.3,
};

/** What is weighed for claims without concept groups; for those with them, all of it. */
export const PLAIN_EVIDENCE = EVIDENCE.filter((name) => !/[gG]roup/.test(name));

export type Model = { names: readonly (keyof Evidence)[]; weights: number[] };

/** `logit` less what is asked of so long a text. */
type Ranked = { id: string; logit: number; isRight: boolean };

/** A measured text: the candidates that a reader could be shown, best first. */
export type Measured = Weighed & { ranked: Ranked[] };

/** Fits on every candidate of every text; what is found by phrases teaches nothing about likeness. */
export function fitModel(rows: readonly Weighed[], names: Model['names']): Model {
  const examples = rows.flatMap((row): Example[] =>
    row.set.endsWith('posts') && row.confirmed.length > 0
      ? []
      : row.candidates.map(({ id, evidence }) => ({
          features: names.map((name) => evidence[name]),
          isPositive: row.expects.includes(id),
          weight: SET_WEIGHTS[row.set],
        })),
  );
  return { names, weights: fitLogistic(examples) };
}

/** Every text under the model that was fitted without its fold. */
export function crossValidate(rows: readonly Weighed[], names: Model['names']): Measured[] {
  return folds(rows).flatMap(({ learn, measure }) => {
    const model = fitModel(learn, names);
    return measure.map((row) => ({ ...row, ranked: rank(row, model) }));
  });
}

function rank(row: Weighed, model: Model): Ranked[] {
  const ranked = row.candidates
    .map(({ id, evidence, surplus }) => ({
      id,
      logit:
        logit(
          model.names.map((name) => evidence[name]),
          model.weights,
        ) - surplus,
      isRight: row.expects.includes(id),
    }))
    .sort((a, b) => b.logit - a.logit);
  return leading(ranked, (one) => one.logit);
}
