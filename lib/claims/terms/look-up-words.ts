// The words of a text as looking up reads them: synonyms as one, English words by their stems, and
// none of what only the medium adds (addresses, names of accounts). Pure.
import { stemmer } from 'stemmer';
import { BARE, type Syllables, syllablesOf } from '../reading/normalize.ts';
import { hashWord } from '../reading/syllable-hash.ts';
import { hasSyllableShape } from '../reading/syllable-shape.ts';
import { canonicalSyllables } from '../words/canonical.ts';

/** Flag of a word of another language: it has not lost any diacritics. */
export const FOREIGN = 8;
/** From this share of foreign words on, a text is foreign, and so are its short words. */
const FOREIGN_SHARE = 0.3;

const ADDRESSES = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|@)\S+/giu;
const MAY_HOLD_MEDIUM = /[@/—]|www\./i;
/** How a copied post names its author and date. */
const SIGNATURE = /\s—[^—]{0,80}\(\s*\)[^—]*$/u;

/** Offsets are those of `text`. `read`: what it was read as, where that was done already. */
export function lookUpWords(text: string, read?: { canonical: Syllables }): Syllables {
  const told = withoutMedium(text);
  const words = read && told === text ? read.canonical : canonicalSyllables(syllablesOf(told));
  const { start, end, flags, count } = words;
  const foreign: string[] = [];
  let met = 0;
  for (let at = 0; at < count; at++) {
    if (flags[at] !== BARE) continue;
    const word = told.slice(start[at], end[at]).toLowerCase();
    if (!/^[a-z]+$/.test(word)) continue;
    foreign[at] = word;
    if (!hasSyllableShape(word)) met++;
  }
  if (met === 0) return words;
  const isForeignText = met >= count * FOREIGN_SHARE;
  const stemmed = {
    ...words,
    folded: words.folded.slice(0, count),
    exact: words.exact.slice(0, count),
    flags: words.flags.slice(0, count),
  };
  for (const [at, word] of foreign.entries()) {
    if (word === undefined || !(isForeignText || !hasSyllableShape(word))) continue;
    const stem = hashWord(stemmer(word));
    stemmed.folded[at] = stem.folded;
    stemmed.exact[at] = stem.exact;
    stemmed.flags[at] = FOREIGN;
  }
  return stemmed;
}

/** Most texts have nothing of the kind: they are not searched for where it begins. */
function withoutMedium(text: string): string {
  if (!MAY_HOLD_MEDIUM.test(text)) return text;
  return text.replace(ADDRESSES, blank).replace(SIGNATURE, blank);
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}
