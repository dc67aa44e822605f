// Phrases made ready to be found: which are, and the order in which they are kept. Pure.
import { IntegerList } from '../arrays/integer-list.ts';
import { readSyllables, type Syllables } from '../reading/normalize.ts';
import {
  type SyllableSections,
  type SyllableTable,
  splitNumbers,
  syllableTable,
} from '../reading/syllable-table.ts';
import { filePhrases } from './phrase-filing.ts';
import type { ClaimSections, PhraseSections } from './phrase-index.ts';
import { PhraseList } from './phrase-list.ts';

/** A listed phrase of a single syllable proves nothing. */
const MIN_PHRASE_SYLLABLES = 2;
const MAX_SYLLABLES = 255;

/** Compiles the phrases of all claims; those of a single syllable are left out. */
export function compilePhrases(
  phrasesOfClaims: readonly (readonly string[])[],
  table: SyllableTable = syllableTable(),
): PhraseSections & ClaimSections {
  const claims = new IntegerList();
  const list = new PhraseList(table);
  for (let claim = 0; claim < phrasesOfClaims.length; claim++) {
    for (const text of phrasesOfClaims[claim] as readonly string[]) {
      const syllables = readSyllables(text);
      if (syllables.count < MIN_PHRASE_SYLLABLES || syllables.count > MAX_SYLLABLES) continue;
      list.add(syllables, 0, syllables.count);
      claims.push(claim);
    }
  }
  const { order, ...sections } = filePhrases(list);
  const { low, high } = splitNumbers(order.map((phrase) => claims.values[phrase] as number));
  return { ...sections, ...table.pack(), phraseClaims: low, phraseClaimsHigh: high };
}

/**
 * The same of phrases of at most 255 syllables that were read already, one after the other up to each
 * of `ends`; `order` says which went where.
 */
export function compileSyllables(
  { syllables, ends }: { syllables: Syllables; ends: Int32Array },
  table: SyllableTable,
): Omit<PhraseSections, keyof SyllableSections> & { order: Uint32Array } {
  const list = new PhraseList(table);
  const listed = new IntegerList();
  let from = 0;
  for (const [phrase, to] of ends.entries()) {
    if (to - from >= MIN_PHRASE_SYLLABLES) {
      list.add(syllables, from, to);
      listed.push(phrase);
    }
    from = to;
  }
  const { order, ...sections } = filePhrases(list);
  return { ...sections, order: order.map((at) => listed.values[at] as number) };
}
