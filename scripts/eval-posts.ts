// Matching posts, measured: what the shipped index finds, and what would be found of texts that the
// similarity's weights were not fitted to.
import type { ClaimIndex } from '../lib/claims/claim-index.ts';
import { matchPassage } from '../lib/claims/matching/match.ts';
import { EVIDENCE } from '../lib/claims/similarity/evidence.ts';
import { SIMILARITY_WEIGHTS } from '../lib/claims/similarity/similarity-weights.ts';
import type { LabelledPost } from './labelled-texts.ts';
import type { Weighed } from './similarity-examples.ts';
import { crossValidate, type Measured } from './similarity-model.ts';

export type Outcome = {
  post: LabelledPost;
  isFound: boolean;
  wrong: string[];
  confirmed: string[];
};

/** What the index as shipped finds in a text. */
export function outcomeOf(index: ClaimIndex, post: LabelledPost): Outcome {
  const matches = matchPassage(index, { text: post.text, links: [] });
  const ids = matches.map(({ key }) => key.slice(key.indexOf('/') + 1));
  return {
    post,
    isFound: post.expects.some((id) => ids.includes(id)),
    wrong: ids.filter((id) => !post.expects.includes(id)),
    confirmed: matches
      .filter(({ certainty }) => certainty === 'confirmed')
      .map(({ key }) => key.slice(key.indexOf('/') + 1)),
  };
}

/** Found and all, by style of writing. */
export function byStyle(outcomes: readonly Outcome[]): Map<string, { found: number; all: number }> {
  const styles = new Map<string, { found: number; all: number }>();
  for (const { post, isFound } of outcomes) {
    const counts = styles.get(post.style) ?? { found: 0, all: 0 };
    styles.set(post.style, { found: counts.found + (isFound ? 1 : 0), all: counts.all + 1 });
  }
  return styles;
}

/** Recall, and near misses marked, of texts left out of the fitting, at the shipped thresholds. */
export function crossValidated(rows: readonly Weighed[]) {
  const measured = crossValidate(rows, EVIDENCE);
  const found = (row: Measured) =>
    row.confirmed.some((id) => row.expects.includes(id)) ||
    markedOf(row).some(({ isRight }) => isRight);
  const share = (some: readonly Measured[], is: (row: Measured) => unknown) => ({
    count: some.filter(is).length,
    of: some.length,
  });
  const of = (set: Measured['set']) => measured.filter((row) => row.set === set);
  return {
    recall: share(of('posts'), found),
    paraphrases: share(
      of('posts').filter(({ style }) => style === 'paraphrase'),
      found,
    ),
    nearMisses: share(of('near-misses'), isMarked),
    headlines: share(of('headlines'), isMarked),
    sources: share(of('sources'), found),
  };
}

function isMarked(row: Measured): boolean {
  return markedOf(row).length > 0;
}

function markedOf({ ranked, isRefuting }: Measured): Measured['ranked'] {
  const { threshold, thresholdRefuting } = SIMILARITY_WEIGHTS.concepts;
  return ranked.filter(({ logit }) => logit > (isRefuting ? thresholdRefuting : threshold));
}
