// The claim index: every phrase, link and term of the entries, compiled after a sync into two
// ArrayBuffers, stored, and used where they lie. Pages ask the one half, look-ups both. Pure.

import { atOnce, type Steps } from './arrays/in-steps.ts';
import {
  type Half,
  openSections,
  packSections,
  type Sections,
  type SectionsOf,
} from './arrays/index-buffer.ts';
import { INDEX_VERSION } from './arrays/index-version.ts';
import { packTexts, textAt } from './arrays/packed-texts.ts';
import type { EntryKey } from './entries/entry.ts';
import type { IndexedClaim } from './entries/indexed-claim.ts';
import { compileLinks } from './links/link-index.ts';
import { phrasesInSteps } from './phrases/compile-phrases.ts';
import { SyllableTable } from './reading/syllable-table.ts';
import { similarityDraft } from './similarity/similarity-index.ts';
import { termDraft } from './terms/term-index.ts';
import { placeOfTerm } from './terms/term-pages.ts';
import { partsOf } from './terms/terms.ts';
import { claimReader } from './words/claim-texts.ts';

const KINDS = ['rebuttal', 'notice', 'channel'] as const;

/** The half that text is matched against. */
export type ClaimIndex = {
  /** How many claims it holds. */
  count: number;
  sections: SectionsOf<'matching'>;
  keyOf: (claim: number) => EntryKey;
  /** The claim in words. */
  textOf: (claim: number) => string;
  kindOf: (claim: number) => IndexedClaim['kind'];
};

/** With the half that only looking up asks. */
export type LookUpIndex = ClaimIndex & {
  sections: Sections;
  /** The row of a term; -1 where no claim has it. */
  rowOf: (term: number) => number;
  /** How many claims have the term of a row; 0 for row -1. */
  sizeOf: (row: number) => number;
};

export type CompiledIndex = Record<Half, ArrayBuffer>;

/** Compiles claims; the same claims in the same order give the same bytes. */
export function compileIndex(claims: readonly IndexedClaim[]): CompiledIndex {
  return atOnce(compileInSteps(claims));
}

/** The same in steps. */
export function* compileInSteps(claims: readonly IndexedClaim[]): Steps<CompiledIndex> {
  const keys = packTexts(claims.map(({ key }) => key));
  yield;
  const table = new SyllableTable();
  const similarity = similarityDraft(table);
  const terms = termDraft();
  const read = claimReader();
  for (const claim of claims) {
    const texts = read(claim);
    // Notices and channels rebut nothing: a resemblance to them says nothing.
    similarity.add(texts, claim.kind === 'rebuttal');
    terms.add(texts);
    yield;
  }
  // The claim's own words are needed to tell its cues from those of the text around it.
  const texts = packTexts(claims.map(({ claim }) => claim));
  const sections: Sections = {
    keyEnds: keys.ends,
    keyBytes: keys.bytes,
    claimEnds: texts.ends,
    claimBytes: texts.bytes,
    kinds: Uint8Array.from(claims, ({ kind }) => KINDS.indexOf(kind)),
    ...(yield* similarity.pack()),
    ...(yield* phrasesInSteps(
      claims.map(({ phrases }) => phrases),
      table,
    )),
    ...(yield* compileLinks(claims)),
    ...(yield* terms.pack()),
  };
  const matching = packSections('matching', sections, INDEX_VERSION);
  yield;
  return { matching, lookUp: packSections('lookUp', sections, INDEX_VERSION) };
}

/** Opens both halves without parsing; `null` when they must be compiled again. */
export function openIndex({ matching, lookUp }: CompiledIndex): LookUpIndex | null {
  const index = openMatching(matching);
  return index && openLookUp(index, lookUp);
}

/** Opens the one half; `null` when the index must be compiled again. */
export function openMatching(buffer: ArrayBuffer): ClaimIndex | null {
  const sections = openSections('matching', buffer, INDEX_VERSION);
  if (!sections) return null;
  const { keyEnds, keyBytes, claimEnds, claimBytes, kinds } = sections;
  return {
    count: keyEnds.length,
    sections,
    keyOf: (claim) => textAt({ ends: keyEnds, bytes: keyBytes }, claim) as EntryKey,
    textOf: (claim) => textAt({ ends: claimEnds, bytes: claimBytes }, claim),
    kindOf: (claim) => KINDS[kinds[claim] as number] ?? 'rebuttal',
  };
}

/**
 * Opens the other half of an index, which whoever keeps the two knows to be of the same claims; `null`
 * when both must be compiled again.
 */
export function openLookUp(index: ClaimIndex, buffer: ArrayBuffer): LookUpIndex | null {
  const own = openSections('lookUp', buffer, INDEX_VERSION);
  if (own?.claimWeights.length !== index.count) return null;
  const { terms, termPages, termStarts } = own;
  const parts = partsOf(index.count);
  return {
    ...index,
    sections: { ...index.sections, ...own },
    rowOf: (term) => placeOfTerm(terms, termPages, term),
    sizeOf: (row) =>
      row < 0 ? 0 : (termStarts[(row + 1) * parts] as number) - (termStarts[row * parts] as number),
  };
}
