// The rows that the similarity's two models are fitted to and measured on.
import type { IndexedClaim } from '../lib/claims/entries/indexed-claim.ts';
import { readClaims, readRows } from './entry-rows.ts';
import {
  type LabelledPost,
  labelledPosts,
  ordinaryPassages,
  unseenHalf,
} from './labelled-texts.ts';
import { type Weighed, weigh } from './similarity-examples.ts';

/** Prose is plentiful: every third passage says as much. */
const PROSE_STEP = 3;

/** The project's rebuttals, as they are indexed. */
export function rebuttals(): IndexedClaim[] {
  return readClaims(undefined).filter(({ kind }) => kind === 'rebuttal');
}

/** The real headlines under which the rebuttals were published. */
export function sourceHeadlines(): LabelledPost[] {
  const rows = readRows('data/rebuttals.jsonl') as { id: string; sources: { title: string }[] }[];
  return rows.flatMap(({ id, sources }) =>
    sources.map(({ title }, at) => ({
      id: `${id}#${at}`,
      text: title,
      expects: [id],
      style: 'headline',
    })),
  );
}

/** Every labelled text weighed against claims. */
export function weighAll(claims: readonly IndexedClaim[]): Weighed[] {
  const prose = ordinaryPassages().filter((_, at) => at % PROSE_STEP === 0);
  return [
    ...weigh(claims, 'posts', labelledPosts('labelled/posts.jsonl')),
    ...weigh(claims, 'near-misses', labelledPosts('labelled/near-misses.jsonl')),
    ...weigh(claims, 'more-posts', unseenHalf('posts', 'c-posts', 'd-posts')),
    ...weigh(claims, 'more-near-misses', unseenHalf('near-misses', 'headlines', 'c-near-misses')),
    ...weigh(claims, 'hard-near-misses', unseenHalf('d-near-misses')),
    ...weigh(claims, 'headlines', labelledPosts('eval/hard-negatives.jsonl')),
    ...weigh(
      claims,
      'prose',
      prose.map((text, at) => ({ id: `prose-${at}`, text, expects: [], style: 'prose' })),
    ),
    ...weigh(claims, 'sources', sourceHeadlines()),
  ];
}

/** Claims as they are where nobody wrote concept groups, and where there is nothing but the claim. */
export function withoutConcepts(claims: readonly IndexedClaim[]): IndexedClaim[] {
  return claims.map((claim) => ({ ...claim, concepts: [] }));
}

export function claimAlone(claims: readonly IndexedClaim[]): IndexedClaim[] {
  return claims.map((claim) => ({ ...claim, concepts: [], phrases: [], summary: '' }));
}
