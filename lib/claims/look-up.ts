// Looks a claim up among the claims: best first, with or without diacritics, with typing mistakes,
// while it is still being typed. Empty rather than irrelevant. Pure.

import type { ClaimIndex } from './claim-index.ts';
import type { EntryKey } from './entry.ts';
import { lookUpWords } from './look-up-words.ts';
import { MARKED, type Syllables } from './normalize.ts';
import { foldedNumber } from './spelling-table.ts';
import { hashWord } from './syllable-hash.ts';
import { addUp, type Scored } from './term-scores.ts';
import { type Term, termsOf } from './terms.ts';
import { foldLetters, syllablesFrom, syllablesNear } from './vocabulary.ts';

/** Below this share of the query's weight a claim is not an answer. */
const MIN_COVERAGE = 0.31;
/** Unless most of the claim itself is in the query: a post says more than the claim it passes on. */
const MIN_CLAIM_SHARE = 0.6;
/** A whole post was pasted: its own words outnumber the claim's, and what counts is to stand out from the crowd. */
const LONG_QUERY = 16;
/** The answer of this rank is the crowd, which is thinner where there are fewer claims. */
const CROWD = 9;
/** What single syllables and what pairs of neighbours say of the coverage: pairs tell a claim from a soup of its words. */
const SYLLABLE_SHARE = 0.7;
/** Of a marked syllable, this much is met by the same letters with any diacritics, the rest by the very same. */
const FOLDED_SHARE = 0.4;
/** A word that no claim has may be a slip of the fingers: it says half as much against an answer. */
const UNKNOWN_SHARE = 0.5;
/** A guess at what was meant counts less than what was typed. */
const GUESS_WEIGHT = 0.6;
const MAX_GUESSES = 40;

/** At most `limit` claims, best first, `score` in `(0, 1]`: the share of the query that was met. */
export function lookUp(
  index: ClaimIndex,
  query: string,
  limit: number,
): { key: EntryKey; score: number }[] {
  const syllables = lookUpWords(query);
  const terms = distinct(termsOf(syllables));
  const rows = coverageShares(index, terms, syllables).flatMap(([term, share]) =>
    rowsOf(index, term, { query, syllables })
      .filter(({ row }) => row >= 0)
      .map(({ row, weight }) => ({ row, weight, share: weight * share })),
  );
  const scored = addUp(index, rows);
  return answers(index, scored, { isLong: syllables.count >= LONG_QUERY, limit });
}

/** What is answered of what scored: enough of a short query; of a long one, what stands out. */
function answers(
  { count, keyOf, sections: { claimWeights } }: ClaimIndex,
  scored: readonly Scored[],
  { isLong, limit }: { isLong: boolean; limit: number },
): { key: EntryKey; score: number }[] {
  const enough = isLong
    ? crowdOf(scored) * Math.max(1.2, 2.9 - 0.39 * Math.log10(count))
    : Number.POSITIVE_INFINITY;
  return scored
    .filter(
      ({ claim, rank, met }) =>
        met >= MIN_COVERAGE ||
        rank >= MIN_CLAIM_SHARE * (claimWeights[claim] as number) ||
        rank >= enough,
    )
    .sort((a, b) => b.rank - a.rank || a.claim - b.claim)
    .slice(0, limit)
    .map(({ claim, met }) => ({ key: keyOf(claim), score: Math.min(1, met) }));
}

/** The rank of the answer that is one of many; of fewer, the last one's. */
function crowdOf(scored: readonly Scored[]): number {
  const best: number[] = [];
  for (const { rank } of scored) {
    if (best.length > CROWD && rank <= (best[CROWD] as number)) continue;
    let at = Math.min(best.length, CROWD);
    while (at > 0 && (best[at - 1] as number) < rank) {
      best[at] = best[at - 1] as number;
      at--;
    }
    best[at] = rank;
  }
  return best[Math.min(CROWD, best.length - 1)] ?? 0;
}

/** Each term with its share of the whole query, by how telling it is; the shares add up to 1. */
function coverageShares(
  index: ClaimIndex,
  terms: readonly Term[],
  { flags }: Syllables,
): [Term, number][] {
  const weights = terms.map((term): number => {
    if (term.kind === 'pair') return weightOf(index, index.rowOf(term.hash));
    const weight = weightOf(index, index.rowOf(term.folded));
    if (flags[term.at] !== MARKED) return term.kind === 'folded' ? weight : 0;
    return weight * (term.kind === 'folded' ? FOLDED_SHARE : 1 - FOLDED_SHARE);
  });
  const isPair = (at: number) => terms[at]?.kind === 'pair';
  const sum = (ofPairs: boolean) =>
    weights.reduce((total, weight, at) => (isPair(at) === ofPairs ? total + weight : total), 0);
  const [whole, wholeOfPairs] = [sum(false), sum(true)];
  const syllableShare = wholeOfPairs === 0 ? 1 : SYLLABLE_SHARE;
  return terms.map((term, at) => {
    const share = isPair(at)
      ? ((1 - SYLLABLE_SHARE) * (weights[at] as number)) / wholeOfPairs
      : (syllableShare * (weights[at] as number)) / (whole || 1);
    return [term, share];
  });
}

/** The rows of a term: its own, or, for a syllable that no claim has, those of its likely meanings. */
function rowsOf(
  index: ClaimIndex,
  term: Term,
  { query, syllables }: { query: string; syllables: Syllables },
): { row: number; weight: number }[] {
  const row = index.rowOf(term.hash);
  if (row >= 0 || term.kind !== 'folded') return [{ row, weight: 1 }];
  const { start, end, count } = syllables;
  const typed = foldLetters(query.slice(start[term.at], end[term.at]));
  if (typed.length < 2) return [];
  const isLast = term.at === count - 1 && end[term.at] === query.length;
  const guesses = isLast ? syllablesFrom(index.sections, typed, MAX_GUESSES) : [];
  if (guesses.length === 0 && typed.length > 2) {
    guesses.push(...syllablesNear(index.sections, typed));
  }
  return guesses
    .map((guess) => index.rowOf(foldedNumber(hashWord(guess).folded)))
    .flatMap((guess) => (guess < 0 ? [] : [{ row: guess, weight: GUESS_WEIGHT }]));
}

/** How telling a row is: its idf, and the idf of a word that no claim has for row -1. */
function weightOf({ count, sections }: ClaimIndex, row: number): number {
  const claims =
    row < 0 ? 0 : (sections.termStarts[row + 1] as number) - (sections.termStarts[row] as number);
  const idf = Math.log(1 + (count - claims + 0.5) / (claims + 0.5));
  return row < 0 ? UNKNOWN_SHARE * idf : idf;
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.hash, term])).values()];
}
