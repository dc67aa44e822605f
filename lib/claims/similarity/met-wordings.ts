// Of which claims the most stands in a text, and all of it: the first step toward those that it could
// resemble. Pure.

import type { Syllables } from '../reading/normalize.ts';
import { heaviestClaims } from './heaviest-claims.ts';
import { entriesOf, type MetEntries } from './met-entries.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { type WordingHits, wordingHits } from './wording-hits.ts';

/** All arrays are valid until the next text is read. */
export type MetWordings = MetEntries & {
  /** The claims, in no order. What was met of one are the entries `[bounds[at], bounds[at + 1])`. */
  claims: readonly number[];
  hits: WordingHits;
};

/** All that was met of the claims whose words weigh the most in the whole text, and enough. */
export function metWordings(
  index: SimilaritySections,
  text: Syllables,
  bareness: number,
): MetWordings {
  const hits = wordingHits(index, text, bareness);
  const claims = heaviestClaims(index, hits);
  return { claims, hits, ...entriesOf(index, hits, claims) };
}
