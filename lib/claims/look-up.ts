// Looks a claim up among the claims: best first, with or without diacritics, with typing mistakes,
// while it is still being typed. Empty rather than irrelevant. Pure.
import type { ClaimIndex } from './claim-index.ts';
import type { EntryKey } from './entry.ts';
import { BARE, type Syllables, syllablesOf } from './normalize.ts';
import { foldedNumber } from './spelling-table.ts';
import { hashWord } from './syllable-hash.ts';
import { type Term, termsOf } from './terms.ts';
import { foldLetters, syllablesFrom, syllablesNear } from './vocabulary.ts';

/** Below this share of the query's weight a claim is not an answer. */
const MIN_COVERAGE = 0.34;
/** A guess at what was meant counts less than what was typed. */
const GUESS_WEIGHT = 0.6;
const MAX_GUESSES = 40;

/** At most `limit` claims, best first, `score` in `(0, 1]`: the share of the query that was met. */
export function lookUp(
  index: ClaimIndex,
  query: string,
  limit: number,
): { key: EntryKey; score: number }[] {
  const { sections } = index;
  const syllables = syllablesOf(query);
  const scores = new Float32Array(index.count);
  const met = new Float32Array(index.count);
  let whole = 0;
  for (const term of distinct(termsOf(syllables))) {
    const rows = rowsOf(index, term, { query, syllables });
    if (term.kind === 'folded') whole += weightOf(index, rows[0]?.row ?? -1);
    for (const { row, share } of rows) {
      if (row < 0) continue;
      const idf = weightOf(index, row);
      const end = sections.termStarts[row + 1] as number;
      for (let at = sections.termStarts[row] as number; at < end; at++) {
        const claim = sections.postingClaims[at] as number;
        scores[claim] = (scores[claim] as number) + share * (sections.postingWeights[at] as number);
        if (term.kind === 'folded') met[claim] = (met[claim] as number) + share * idf;
      }
    }
  }
  const found: { claim: number; rank: number; score: number }[] = [];
  for (let claim = 0; claim < index.count; claim++) {
    const score = whole === 0 ? 0 : Math.min(1, (met[claim] as number) / whole);
    if (score >= MIN_COVERAGE)
      found.push({ claim, rank: (scores[claim] as number) * score, score });
  }
  found.sort((a, b) => b.rank - a.rank || a.claim - b.claim);
  return found.slice(0, limit).map(({ claim, score }) => ({ key: index.keyOf(claim), score }));
}

/** `[start, end)` offsets into `shown` of the words that the query shares with it, neighbours joined. */
export function matchedWords(query: string, shown: string): [number, number][] {
  const asked = syllablesOf(query);
  const exact = new Set(asked.exact.subarray(0, asked.count));
  const bare = new Set<number>();
  for (let at = 0; at < asked.count; at++) {
    if (asked.flags[at] === BARE) bare.add(asked.folded[at] as number);
  }
  const syllables = syllablesOf(shown);
  const words: [number, number][] = [];
  let lastMet = -2;
  for (let at = 0; at < syllables.count; at++) {
    if (!exact.has(syllables.exact[at] as number) && !bare.has(syllables.folded[at] as number))
      continue;
    const last = words.at(-1);
    const end = syllables.end[at] as number;
    if (last && lastMet === at - 1) last[1] = end;
    else words.push([syllables.start[at] as number, end]);
    lastMet = at;
  }
  return words;
}

/** The rows of a term: its own, or, for a syllable that no claim has, those of its likely meanings. */
function rowsOf(
  index: ClaimIndex,
  term: Term,
  { query, syllables }: { query: string; syllables: Syllables },
): { row: number; share: number }[] {
  const row = index.rowOf(term.hash);
  if (row >= 0 || term.kind !== 'folded') return [{ row, share: 1 }];
  const { start, end, count } = syllables;
  const typed = foldLetters(query.slice(start[term.at], end[term.at]));
  if (typed.length < 2) return [{ row, share: 1 }];
  const isLast = term.at === count - 1 && end[term.at] === query.length;
  const guesses = isLast ? syllablesFrom(index.sections, typed, MAX_GUESSES) : [];
  if (guesses.length === 0 && typed.length > 2)
    guesses.push(...syllablesNear(index.sections, typed));
  const rows = guesses
    .map((guess) => index.rowOf(foldedNumber(hashWord(guess).folded)))
    .filter((guess) => guess >= 0);
  return rows.length === 0
    ? [{ row, share: 1 }]
    : rows.map((guess) => ({ row: guess, share: GUESS_WEIGHT }));
}

/** How telling a row is: its idf, and the idf of a word that no claim has for row -1. */
function weightOf({ count, sections }: ClaimIndex, row: number): number {
  const claims =
    row < 0 ? 0 : (sections.termStarts[row + 1] as number) - (sections.termStarts[row] as number);
  return Math.log(1 + (count - claims + 0.5) / (claims + 0.5));
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.hash, term])).values()];
}
