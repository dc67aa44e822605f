// The starter entries as a claim index, for tests that hold text against the real ones.
import { readFileSync } from 'node:fs';
import { compileIndex, type LookUpIndex, openIndex } from '../../../lib/claims/claim-index.ts';
import { type Entry, entrySchema } from '../../../lib/claims/entries/entry.ts';
import { type IndexedClaim, toIndexedClaim } from '../../../lib/claims/entries/indexed-claim.ts';

/** Every entry of `data/`. */
export function starterEntries(): Entry[] {
  return ['rebuttals', 'notices', 'channels'].flatMap((name) =>
    readRows(`data/${name}.jsonl`).map((row) => entrySchema.parse(row)),
  );
}

/** The index of the starter entries, under keys `data/<id>`, with at most so many wordings of each concept group. */
export function starterIndex(wordings = Number.POSITIVE_INFINITY): LookUpIndex {
  return indexOf(
    starterEntries().map((entry) => {
      const claim = toIndexedClaim(`data/${entry.id}`, entry);
      const concepts = wordings > 0 ? claim.concepts.map((texts) => texts.slice(0, wordings)) : [];
      return { ...claim, concepts };
    }),
  );
}

/** An opened index of some claims. */
export function indexOf(claims: IndexedClaim[]): LookUpIndex {
  const index = openIndex(compileIndex(claims));
  if (!index) throw new Error('the index does not open');
  return index;
}

/** An invented claim with nothing but what a test gives it. */
export function claim(id: string, given: Partial<IndexedClaim> = {}): IndexedClaim {
  return {
    key: `vi-du/${id}`,
    kind: 'rebuttal',
    claim: '',
    summary: '',
    claimEn: '',
    phrases: [],
    concepts: [],
    appearances: [],
    sources: [],
    channel: null,
    reviewed: null,
    ...given,
  };
}

/** The rows of a JSON Lines file. */
export function readRows(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
