// The words of one claim after the other, marked in arrays of all words of the index that are never
// emptied: what is marked otherwise is of another claim. Pure.

import type { KnownSyllables } from '../words/known-syllables.ts';
import { startOfView, syllableOfView } from './claim-views.ts';
import type { SimilaritySections } from './similarity-index.ts';

/** By number of `known-syllables.ts`; valid until the next claim is marked. */
export type MarkedWords = {
  /** What stands where a spelling, or letters, are the claim's. */
  mark: number;
  spellings: Uint32Array;
  letters: Uint32Array;
  /** By letters, for whoever asks: which of them were counted already. */
  counted: Uint32Array;
};

const marked: MarkedWords = {
  mark: 0,
  spellings: new Uint32Array(0),
  letters: new Uint32Array(0),
  counted: new Uint32Array(0),
};

/** Marks the words of all views of a claim, its summary included. */
export function markClaim(
  index: SimilaritySections,
  known: KnownSyllables,
  claim: number,
): MarkedWords {
  makeRoom(known.spellings.count, known.letters.count);
  const mark = ++marked.mark;
  const { spellings, letters } = marked;
  const { numberOf: spellingOf } = known.spellings;
  const { numberOf: lettersOf } = known.letters;
  const last = (index.claimViews[claim + 1] as number) - 1;
  const to = index.viewEnds[last] as number;
  for (let at = startOfView(index, index.claimViews[claim] as number); at < to; at++) {
    const number = syllableOfView(index, at);
    spellings[spellingOf[number] as number] = mark;
    letters[lettersOf[number] as number] = mark;
  }
  return marked;
}

function makeRoom(spellings: number, letters: number): void {
  const isFull = marked.mark > 0xffff_fff0;
  if (!isFull && marked.spellings.length >= spellings && marked.letters.length >= letters) return;
  marked.spellings = new Uint32Array(Math.max(spellings, marked.spellings.length));
  marked.letters = new Uint32Array(Math.max(letters, marked.letters.length));
  marked.counted = new Uint32Array(marked.letters.length);
  marked.mark = 0;
}
