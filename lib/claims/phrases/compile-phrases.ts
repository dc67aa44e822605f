// Phrases made ready to be found: which are, and the order in which they are kept. Pure.
import { type Part, partsInSteps } from '../arrays/in-parts.ts';
import { atOnce, type Steps } from '../arrays/in-steps.ts';
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
  return atOnce(phrasesInSteps(phrasesOfClaims, table));
}

/** The same in steps. */
export function* phrasesInSteps(
  phrasesOfClaims: readonly (readonly string[])[],
  table: SyllableTable,
): Steps<PhraseSections & ClaimSections> {
  warmUp();
  const claims = new IntegerList();
  const list = new PhraseList(table);
  yield* partsInSteps(phrasesOfClaims.length, (part) =>
    addPhrases({ list, claims }, phrasesOfClaims, part),
  );
  const { order, ...sections } = yield* filePhrases(list);
  const { low, high } = splitNumbers(yield* inOrder(claims, order));
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
export function* compileSyllables(
  { syllables, ends }: { syllables: Syllables; ends: Int32Array },
  table: SyllableTable,
): Steps<Omit<PhraseSections, keyof SyllableSections> & { order: Uint32Array }> {
  const list = new PhraseList(table);
  const listed = new IntegerList();
  yield* partsInSteps(ends.length, (part) => {
    for (let phrase = part.from; phrase < part.to; phrase++) {
      const from = phrase === 0 ? 0 : (ends[phrase - 1] as number);
      const to = ends[phrase] as number;
      if (to - from < MIN_PHRASE_SYLLABLES) continue;
      list.add(syllables, from, to);
      listed.push(phrase);
    }
  });
  const { order, ...sections } = yield* filePhrases(list);
  return { ...sections, order: Uint32Array.from(yield* inOrder(listed, order)) };
}

/** What stands at each place of `order`. */
function* inOrder({ values }: IntegerList, order: Uint32Array): Steps<Int32Array> {
  const ordered = new Int32Array(order.length);
  yield* partsInSteps(order.length, ({ from, to }) => {
    for (let at = from; at < to; at++) ordered[at] = values[order[at] as number] as number;
  });
  return ordered;
}
