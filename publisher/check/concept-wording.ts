import { type Syllables, syllablesOf } from '../../lib/claims/reading/normalize.ts';
import { fullWeight } from '../../lib/claims/similarity/wording-weights.ts';
import { canonicalSyllables } from '../../lib/claims/words/canonical.ts';

/** A wording as the matching reads it. */
export type Wording = {
  text: string;
  /** Its syllables as they are written, without regard to case and punctuation. */
  spelling: string;
  /** How many those are. */
  written: number;
  /** Its syllables with synonyms replaced: what is sought in texts. One is within another where its string is. */
  read: string;
  /** How many those are; a wording of none is never met. */
  count: number;
  /** The logarithm of how rare it is, as `lib/claims/words/background.ts` weighs it; 0 for what stands everywhere. */
  weight: number;
};

/** Reads a wording of a concept group, or a whole text to look for one in. */
export function readWording(text: string): Wording {
  const syllables = syllablesOf(text);
  const canonical = canonicalSyllables(syllables);
  const { count, folded } = canonical;
  return {
    text,
    spelling: runOf(syllables),
    written: syllables.count,
    read: runOf(canonical),
    count,
    weight: count === 0 ? 0 : fullWeight(folded, 0, count),
  };
}

/** Spaces on both ends, so that no hash is found within another. */
function runOf({ exact, count }: Syllables): string {
  return ` ${exact.subarray(0, count).join(' ')} `;
}
