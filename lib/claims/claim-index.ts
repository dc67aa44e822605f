// The claim index: every phrase, link and term of the entries, compiled after a sync into one
// ArrayBuffer, stored, and used where it lies. Pages and look-ups ask the same index. Pure.
import type { EntryKey } from './entry.ts';
import { openSections, packSections, type Sections } from './index-buffer.ts';
import type { IndexedClaim } from './indexed-claim.ts';
import { compileLinks } from './link-index.ts';
import { compilePhrases } from './phrase-index.ts';
import { compileTerms } from './term-index.ts';

/** Raised whenever compiled bytes or what they mean change; an index of another version is rebuilt. */
export const INDEX_VERSION = 1;

const KINDS = ['rebuttal', 'notice', 'channel'] as const;

export type ClaimIndex = {
  /** How many claims it holds. */
  count: number;
  sections: Sections;
  keyOf: (claim: number) => EntryKey;
  kindOf: (claim: number) => IndexedClaim['kind'];
  /** The row of a term; -1 where no claim has it. */
  rowOf: (term: number) => number;
};

/** Compiles claims; the same claims in the same order give the same bytes. */
export function compileIndex(claims: readonly IndexedClaim[]): ArrayBuffer {
  const encoder = new TextEncoder();
  const keys = claims.map(({ key }) => encoder.encode(key));
  const keyEnds = new Uint32Array(claims.length);
  const keyBytes = new Uint8Array(keys.reduce((sum, bytes) => sum + bytes.length, 0));
  let end = 0;
  for (const [at, bytes] of keys.entries()) {
    keyBytes.set(bytes, end);
    end += bytes.length;
    keyEnds[at] = end;
  }
  const sections: Sections = {
    keyEnds,
    keyBytes,
    kinds: Uint8Array.from(claims, ({ kind }) => KINDS.indexOf(kind)),
    ...compilePhrases(claims.map(({ phrases }) => phrases)),
    ...compileLinks(claims),
    ...compileTerms(claims),
  };
  return packSections(sections, INDEX_VERSION);
}

/** Opens a compiled index without parsing; `null` when it must be rebuilt. */
export function openIndex(buffer: ArrayBuffer): ClaimIndex | null {
  const sections = openSections(buffer, INDEX_VERSION);
  if (!sections) return null;
  const decoder = new TextDecoder();
  return {
    count: sections.keyEnds.length,
    sections,
    keyOf: (claim) => {
      const start = claim === 0 ? 0 : sections.keyEnds[claim - 1];
      return decoder.decode(sections.keyBytes.subarray(start, sections.keyEnds[claim])) as EntryKey;
    },
    kindOf: (claim) => KINDS[sections.kinds[claim] as number] ?? 'rebuttal',
    rowOf: (term) => findSorted(sections.terms, term),
  };
}

function findSorted(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
