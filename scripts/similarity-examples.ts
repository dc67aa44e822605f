// What the similarity's weights are fitted to: labelled posts, near misses and ordinary prose, each
// with the evidence for its candidates; and the folds in which what was learned is measured.
import { createHash } from 'node:crypto';
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import type { IndexedClaim } from '../lib/claims/entries/indexed-claim.ts';
import { isRuledOut, matchPassage } from '../lib/claims/matching/match.ts';
import { readPassage } from '../lib/claims/matching/read-passage.ts';
import { weighPassage } from '../lib/claims/matching/similar-claims.ts';
import type { Evidence } from '../lib/claims/similarity/evidence.ts';
import type { LabelledPost } from './labelled-texts.ts';

export type SetName =
  | 'posts'
  | 'near-misses'
  | 'more-posts'
  | 'more-near-misses'
  | 'hard-near-misses'
  | 'headlines'
  | 'prose'
  | 'sources';

/** A text, what it should bring up, what phrases and links find, and the evidence for the rest. */
export type Weighed = LabelledPost & {
  set: SetName;
  confirmed: string[];
  isRefuting: boolean;
  candidates: { id: string; evidence: Evidence; surplus: number }[];
};

const FOLDS = 5;

/** Weighs texts against claims; `claims` carry their ids in their keys. */
export function weigh(
  claims: readonly IndexedClaim[],
  set: SetName,
  posts: readonly LabelledPost[],
): Weighed[] {
  const index = openIndex(compileIndex(claims));
  if (!index) throw new Error('the index cannot be read');
  const idOf = (key: string) => key.slice(key.indexOf('/') + 1);
  return posts.map((post) => {
    const weighed = weighPassage(index.sections, readPassage(post.text)).filter(
      (alike) => !isRuledOut(index, alike, post.text),
    );
    const confirmed = matchPassage(index, { text: post.text, links: [] })
      .filter(({ certainty }) => certainty === 'confirmed')
      .map(({ key }) => idOf(key));
    return {
      ...post,
      set,
      confirmed,
      isRefuting: weighed[0]?.isRefuting ?? false,
      candidates: weighed.map(({ claim, evidence, surplus }) => ({
        id: idOf(index.keyOf(claim)),
        evidence,
        surplus,
      })),
    };
  });
}

/** The fold of a text: all texts on one entry share theirs, so that no entry is learned by heart. */
function foldOf({ expects, id }: LabelledPost): number {
  const key = expects[0] ?? id.split('#')[0] ?? id;
  return createHash('sha256').update(key).digest().readUInt32LE() % FOLDS;
}

/** Every fold in turn as what is measured, with the rest as what is learned from. */
export function folds(rows: readonly Weighed[]): { learn: Weighed[]; measure: Weighed[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    learn: rows.filter((row) => foldOf(row) !== fold),
    measure: rows.filter((row) => foldOf(row) === fold),
  }));
}
