// The texts of a claim, each read once for everything that is compiled of it. Pure.
import { canonicalSyllables } from './canonical.ts';
import { type Syllables, syllablesOf } from './normalize.ts';

/** A text as it was written, and with its synonyms replaced. */
type ReadText = { syllables: Syllables; canonical: Syllables };

/** Reads the texts of one claim; the same text gives the same reading. */
export type ClaimTexts = (text: string) => ReadText;

export function claimTexts(): ClaimTexts {
  const known = new Map<string, ReadText>();
  return (text) => {
    const reading = known.get(text);
    if (reading) return reading;
    const syllables = syllablesOf(text);
    const made = { syllables, canonical: canonicalSyllables(syllables) };
    known.set(text, made);
    return made;
  };
}
