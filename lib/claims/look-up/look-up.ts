// Looks a claim up among the claims: best first, with or without diacritics, with typing mistakes,
// while it is still being typed. Empty rather than irrelevant. Pure.

import type { LookUpIndex } from '../claim-index.ts';
import type { EntryKey } from '../entries/entry.ts';
import { MARKED, type Syllables } from '../reading/normalize.ts';
import { asShown } from '../reading/shown-text.ts';
import { foldedNumber } from '../reading/spelling-table.ts';
import { hashWord } from '../reading/syllable-hash.ts';
import { FOREIGN, lookUpWords } from '../terms/look-up-words.ts';
import { TERM_WEIGHTS } from '../terms/terms.ts';
import { foldLetters, syllablesFrom, syllablesNear } from '../terms/vocabulary.ts';
import { answersOf, leastOf } from './answers.ts';
import { askingWords } from './asking-words.ts';
import { isPlain } from './plain-query.ts';
import { type QueryTerm, queryTerms, tellingOf, UNKNOWN_SHARE } from './query-terms.ts';
import { addUp } from './term-scores.ts';
import type { WeighedRow } from './weighed-rows.ts';

/** A guess at what was meant counts less than what was typed. */
const GUESS_WEIGHT = 0.6;
const MAX_GUESSES = 40;

/** At most `limit` claims, best first, `score` in `(0, 1]`: the share of the query that was met. */
export function lookUp(
  index: LookUpIndex,
  typed: string,
  limit: number,
): { key: EntryKey; score: number }[] {
  const query = isPlain(typed) ? typed : asShown(typed);
  const syllables = lookUpWords(query);
  const asking = askingWords(syllables);
  const words = countWords(syllables, asking);
  if (words === 0) return [];
  const terms = queryTerms(index, syllables, asking);
  const rows: WeighedRow[] = [];
  for (const { kind, at, row, telling, share } of terms) {
    const most = TERM_WEIGHTS[kind];
    if (row >= 0) {
      rows.push({ row, weight: 1, share, most: most * telling });
    } else if (kind === 'folded') {
      for (const guess of guessedRows(index, at, { query, syllables })) {
        rows.push({
          row: guess,
          weight: GUESS_WEIGHT,
          share: GUESS_WEIGHT * share,
          most: GUESS_WEIGHT * most * tellingOf(index, guess),
        });
      }
    }
  }
  const size = { syllables: syllables.count, words };
  return answersOf(index, addUp(index, rows, leastOf(size)), {
    ...size,
    isMarked: isMarked(syllables),
    unknown: UNKNOWN_SHARE * unknownShare(terms),
    limit,
  });
}

/** How many words do not only ask; one of another language says as much as the two syllables that most words have. */
function countWords({ flags, count }: Syllables, asking: Uint8Array): number {
  let words = 0;
  for (let at = 0; at < count; at++) {
    if (asking[at] === 0) words += flags[at] === FOREIGN ? 2 : 1;
  }
  return words;
}

/** Whether one syllable in four has a mark: of Vietnamese three have. */
function isMarked({ flags, count }: Syllables): boolean {
  let marked = 0;
  for (let at = 0; at < count; at++) marked += Number(flags[at] === MARKED);
  return marked * 4 >= count;
}

/** The share of syllables that no claim has, and of the pairs that they are in. */
function unknownShare(terms: readonly QueryTerm[]): number {
  const isUnknown: boolean[] = [];
  for (const { kind, row, at } of terms) {
    if (kind === 'folded' && row < 0) isUnknown[at] = true;
  }
  if (isUnknown.length === 0) return 0;
  let sum = 0;
  for (const { kind, at, share } of terms) {
    if (isUnknown[at] || (kind === 'pair' && isUnknown[at + 1])) sum += share;
  }
  return sum;
}

/** The rows of what a syllable that no claim has is likely to mean. */
function guessedRows(
  index: LookUpIndex,
  at: number,
  { query, syllables }: { query: string; syllables: Syllables },
): number[] {
  const { start, end, count } = syllables;
  const typed = foldLetters(query.slice(start[at], end[at]));
  if (typed.length < 2) return [];
  const isLast = at === count - 1 && end[at] === query.length;
  const guesses = isLast ? syllablesFrom(index.sections, typed, MAX_GUESSES) : [];
  if (guesses.length === 0 && typed.length > 2) {
    guesses.push(...syllablesNear(index.sections, typed));
  }
  return guesses
    .map((guess) => index.rowOf(foldedNumber(hashWord(guess).folded)))
    .filter((row) => row >= 0);
}
