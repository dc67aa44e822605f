// Rows of a claim index read one by one to their ends, for tests of what reads less of them.
import type { LookUpIndex } from '../../../../lib/claims/claim-index.ts';
import type { WeighedRow } from '../../../../lib/claims/look-up/weighed-rows.ts';
import { isDense, unpackDense } from '../../../../lib/claims/terms/dense-rows.ts';
import { OTHERWISE_TOLD, partsOf, TOLD, WHOLE_SHARE } from '../../../../lib/claims/terms/terms.ts';

const PART = 65_536;

/** The claims of a row with their shares. */
export function readRow({ count, sections }: LookUpIndex, row: number): [number, number][] {
  const { termStarts, postings } = sections;
  const parts = partsOf(count);
  const read: [number, number][] = [];
  for (let part = 0; part < parts; part++) {
    const from = termStarts[row * parts + part] as number;
    const size = (termStarts[row * parts + part + 1] as number) - from;
    const claims = Math.min(PART, count - part * PART);
    let plain = postings.subarray(from * 2, (from + size) * 2);
    if (isDense(size, claims)) {
      plain = new Uint16Array(size * 2);
      unpackDense(postings, from * 2, { size, claims }, plain);
    }
    for (let at = 0; at < size; at++) {
      read.push([part * PART + (plain[at * 2] as number), plain[at * 2 + 1] as number]);
    }
  }
  return read;
}

/** What every claim has of rows. */
export function naïve(rows: readonly Omit<WeighedRow, 'most'>[], of: LookUpIndex) {
  const all = new Map<number, { rank: number; met: number }>();
  for (const { row, weight, share } of rows) {
    for (const [claim, posting] of readRow(of, row)) {
      const { rank, met } = all.get(claim) ?? { rank: 0, met: 0 };
      const more = weight * (posting / WHOLE_SHARE) * (of.sections.heaviestPosting[0] as number);
      const counts = posting & TOLD ? share : share * OTHERWISE_TOLD;
      all.set(claim, { rank: rank + more, met: met + counts });
    }
  }
  return all;
}

/** The rows of an index that most claims have. */
export function longestRows({ sections, sizeOf }: LookUpIndex, count: number): number[] {
  return Array.from(sections.terms, (_, row) => row)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, count);
}

/** No claim has a heavier posting in the row. */
export function heaviestOf(index: LookUpIndex, row: number): number {
  let most = 0;
  for (const [, share] of readRow(index, row)) most = Math.max(most, share);
  return (most / WHOLE_SHARE) * (index.sections.heaviestPosting[0] as number);
}
