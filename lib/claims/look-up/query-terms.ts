// The terms of a query, each once: which row of the index it has, and how much of the query it is. Pure.
import type { LookUpIndex } from '../claim-index.ts';
import { MARKED, type Syllables } from '../reading/normalize.ts';
import { readTerms, TERM_KINDS, type TermKind } from '../terms/terms.ts';

/** What makes the query a question says little of what it is about. */
const ASKING_SHARE = 0.2;
/** What single syllables and what pairs of neighbours say of the coverage: pairs tell a claim from a soup of its words. */
const SYLLABLE_SHARE = 0.7;
/** Of a marked syllable, this much is met by the same letters with any diacritics, the rest by the very same. */
const FOLDED_SHARE = 0.4;
/** A word that no claim has may be a slip of the fingers: it says half as much against an answer. */
export const UNKNOWN_SHARE = 0.5;

export type QueryTerm = {
  kind: TermKind;
  /** Index of its (first) syllable. */
  at: number;
  /** -1 where no claim has it. */
  row: number;
  /** How telling its row is. */
  telling: number;
  /** Its share of the whole query, by how telling it is; the shares add up to 1. */
  share: number;
};

/** In the order of the query; `asking`: what `askingWords` gives for it. */
export function queryTerms(
  index: LookUpIndex,
  syllables: Syllables,
  asking: Uint8Array,
): QueryTerm[] {
  const { folded, flags } = syllables;
  const { count, hashes, kinds, places } = readTerms(syllables);
  const byHash = new Map<number, QueryTerm>();
  for (let term = 0; term < count; term++) {
    const hash = hashes[term] as number;
    const at = places[term] as number;
    const known = byHash.get(hash);
    const kind = TERM_KINDS[kinds[term] as number] as TermKind;
    if (known) {
      // Of a term that stands there twice the last place counts.
      known.kind = kind;
      known.at = at;
    } else {
      const row = index.rowOf(hash);
      byHash.set(hash, { kind, at, row, telling: tellingOf(index, row), share: 0 });
    }
  }
  const terms = [...byHash.values()];
  let whole = 0;
  let wholeOfPairs = 0;
  for (const term of terms) {
    const { kind, at } = term;
    if (kind === 'pair') {
      term.share = term.telling * (asking[at] || asking[at + 1] ? ASKING_SHARE : 1);
      wholeOfPairs += term.share;
      continue;
    }
    // What is told with other diacritics is as common as its letters are.
    const { telling } = byHash.get(folded[at] as number) as QueryTerm;
    term.share = telling * (asking[at] ? ASKING_SHARE : 1) * partOf(kind, flags[at] as number);
    whole += term.share;
  }
  const ofSyllables = wholeOfPairs === 0 ? 1 : SYLLABLE_SHARE;
  for (const term of terms) {
    term.share =
      term.kind === 'pair'
        ? ((1 - SYLLABLE_SHARE) * term.share) / wholeOfPairs
        : (ofSyllables * term.share) / (whole || 1);
  }
  return terms;
}

/** Which part of a syllable is met by its letters, and which by them with their diacritics. */
function partOf(kind: TermKind, flags: number): number {
  if (flags !== MARKED) return kind === 'folded' ? 1 : 0;
  return kind === 'folded' ? FOLDED_SHARE : 1 - FOLDED_SHARE;
}

/** How telling a row is: its idf; for row -1 a part of the idf of a word that no claim has. */
export function tellingOf({ count, sizeOf }: LookUpIndex, row: number): number {
  const claims = sizeOf(row);
  const idf = Math.log(1 + (count - claims + 0.5) / (claims + 0.5));
  return row < 0 ? UNKNOWN_SHARE * idf : idf;
}
