// Looks a claim up among the claims: best first, with or without diacritics, with typing mistakes,
// while it is still being typed. Empty rather than irrelevant. Pure.

import { answersOf, leastOf } from './answers.ts';
import { askingWords } from './asking-words.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { EntryKey } from './entry.ts';
import { FOREIGN, lookUpWords } from './look-up-words.ts';
import { MARKED, type Syllables } from './normalize.ts';
import { asShown } from './shown-text.ts';
import { foldedNumber } from './spelling-table.ts';
import { hashWord } from './syllable-hash.ts';
import { addUp, type WeighedRow } from './term-scores.ts';
import { TERM_WEIGHTS, type Term, termsOf } from './terms.ts';
import { foldLetters, syllablesFrom, syllablesNear } from './vocabulary.ts';

/** What makes the query a question says little of what it is about. */
const ASKING_SHARE = 0.2;
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
  typed: string,
  limit: number,
): { key: EntryKey; score: number }[] {
  const query = asShown(typed);
  const syllables = lookUpWords(query);
  const terms = distinct(termsOf(syllables));
  const asking = askingWords(syllables);
  // A word of another language says as much as the two syllables that most words have.
  const isTelling = (flag: number, at: number) => flag === FOREIGN && asking[at] === 0;
  const foreign = syllables.flags.filter(isTelling).length;
  const words = syllables.count - asking.reduce((sum, one) => sum + one, 0) + foreign;
  if (words === 0) return [];
  const known: KnownRows = new Map(terms.map(({ hash }) => [hash, index.rowOf(hash)]));
  const shares = coverageShares(index, terms, { syllables, asking, known });
  const rows: WeighedRow[] = [];
  for (const [term, share] of shares) {
    const most = TERM_WEIGHTS[term.kind];
    const row = rowIn(known, term.hash);
    if (row >= 0) {
      rows.push({ row, weight: 1, share, most: most * weightOf(index, row) });
    } else if (term.kind === 'folded') {
      for (const guess of guessedRows(index, term.at, { query, syllables })) {
        const guessMost = GUESS_WEIGHT * most * weightOf(index, guess);
        rows.push({
          row: guess,
          weight: GUESS_WEIGHT,
          share: GUESS_WEIGHT * share,
          most: guessMost,
        });
      }
    }
  }
  const size = { syllables: syllables.count, words };
  return answersOf(index, addUp(index, rows, leastOf(size)), {
    ...size,
    unknown: UNKNOWN_SHARE * unknownShare(known, shares),
    limit,
  });
}

/** The row of each term of the query, sought once. */
type KnownRows = Map<number, number>;

function rowIn(known: KnownRows, term: number): number {
  return known.get(term) ?? -1;
}

/** The share of syllables that no claim has, and of the pairs that they are in. */
function unknownShare(known: KnownRows, shares: readonly [Term, number][]): number {
  const isUnknown = new Set(
    shares.flatMap(([{ kind, hash, at }]) =>
      kind === 'folded' && rowIn(known, hash) < 0 ? at : [],
    ),
  );
  return shares.reduce((sum, [{ kind, at }, share]) => {
    const isOut = isUnknown.has(at) || (kind === 'pair' && isUnknown.has(at + 1));
    return isOut ? sum + share : sum;
  }, 0);
}

/** Each term with its share of the whole query, by how telling it is; the shares add up to 1. */
function coverageShares(
  index: ClaimIndex,
  terms: readonly Term[],
  {
    syllables: { flags },
    asking,
    known,
  }: { syllables: Syllables; asking: Uint8Array; known: KnownRows },
): [Term, number][] {
  const weights = terms.map((term): number => {
    const isPair = term.kind === 'pair';
    const isAsking = asking[term.at] === 1 || (isPair && asking[term.at + 1] === 1);
    const row = rowIn(known, isPair ? term.hash : term.folded);
    const weight = weightOf(index, row) * (isAsking ? ASKING_SHARE : 1);
    if (isPair) return weight;
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

/** The rows of what a syllable that no claim has is likely to mean. */
function guessedRows(
  index: ClaimIndex,
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
