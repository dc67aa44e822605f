// The claim index: every phrase, link and term of the entries, compiled after a sync into one
// ArrayBuffer, stored, and used where it lies. Pages and look-ups ask the same index. Pure.

import { atOnce, type Steps } from './arrays/in-steps.ts';
import { openSections, packSections, type Sections } from './arrays/index-buffer.ts';
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

export type ClaimIndex = {
  /** How many claims it holds. */
  count: number;
  sections: Sections;
  keyOf: (claim: number) => EntryKey;
  /** The claim in words. */
  textOf: (claim: number) => string;
  kindOf: (claim: number) => IndexedClaim['kind'];
  /** The row of a term; -1 where no claim has it. */
  rowOf: (term: number) => number;
  /** How many claims have the term of a row; 0 for row -1. */
  sizeOf: (row: number) => number;
};

/** Compiles claims; the same claims in the same order give the same bytes. */
export function compileIndex(claims: readonly IndexedClaim[]): ArrayBuffer {
  return atOnce(compileInSteps(claims));
}

/** The same in steps. */
export function* compileInSteps(claims: readonly IndexedClaim[]): Steps<ArrayBuffer> {
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
  return packSections(sections, INDEX_VERSION);
}

/** Opens a compiled index without parsing; `null` when it must be rebuilt. */
export function openIndex(buffer: ArrayBuffer): ClaimIndex | null {
  const sections = openSections(buffer, INDEX_VERSION);
  if (!sections) return null;
  const { keyEnds, keyBytes, claimEnds, claimBytes, terms, termPages, termStarts } = sections;
  const parts = partsOf(keyEnds.length);
  return {
    count: keyEnds.length,
    sections,
    keyOf: (claim) => textAt({ ends: keyEnds, bytes: keyBytes }, claim) as EntryKey,
    textOf: (claim) => textAt({ ends: claimEnds, bytes: claimBytes }, claim),
    kindOf: (claim) => KINDS[sections.kinds[claim] as number] ?? 'rebuttal',
    rowOf: (term) => placeOfTerm(terms, termPages, term),
    sizeOf: (row) =>
      row < 0 ? 0 : (termStarts[(row + 1) * parts] as number) - (termStarts[row * parts] as number),
  };
}
