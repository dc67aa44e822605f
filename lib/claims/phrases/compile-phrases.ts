// Phrases made ready to be found: which are, and the order in which they are kept. Pure.
import { inParts, type Part } from '../arrays/in-parts.ts';
import { IntegerList } from '../arrays/integer-list.ts';
import { type Syllables, warmUp } from '../reading/normalize.ts';
import { type SyllableSections, SyllableTable, splitNumbers } from '../reading/syllable-table.ts';
import { filePhrases } from './phrase-filing.ts';
import type { ClaimSections, PhraseSections } from './phrase-index.ts';
import { MIN_PHRASE_SYLLABLES, PhraseList } from './phrase-list.ts';

/** Compiles the phrases of all claims; those of a single syllable are left out. */
export function compilePhrases(
  phrasesOfClaims: readonly (readonly string[])[],
  table: SyllableTable = new SyllableTable(),
): PhraseSections & ClaimSections {
  warmUp();
  const claims = new IntegerList();
  const list = new PhraseList(table);
  inParts(phrasesOfClaims.length, (part) => addPhrases({ list, claims }, phrasesOfClaims, part));
  const { order, ...sections } = filePhrases(list);
  const { low, high } = splitNumbers(inOrder(claims, order));
  return { ...sections, ...table.pack(), phraseClaims: low, phraseClaimsHigh: high };
}

/** Adds the phrases of claims to the list, and of each its claim. */
function addPhrases(
  { list, claims }: { list: PhraseList; claims: IntegerList },
  phrasesOfClaims: readonly (readonly string[])[],
  { from, to }: Part,
): void {
  for (let claim = from; claim < to; claim++) {
    const texts = phrasesOfClaims[claim] as readonly string[];
    for (let at = 0; at < texts.length; at++) {
      if (list.addText(texts[at] as string)) claims.push(claim);
    }
  }
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
  return { ...sections, order: Uint32Array.from(inOrder(listed, order)) };
}

/** What stands at each place of `order`. */
function inOrder({ values }: IntegerList, order: Uint32Array): Int32Array {
  const ordered = new Int32Array(order.length);
  inParts(order.length, ({ from, to }) => {
    for (let at = from; at < to; at++) ordered[at] = values[order[at] as number] as number;
  });
  return ordered;
}
