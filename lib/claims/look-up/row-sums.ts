// Adds rows of postings to what the claims have by now: to all claims of a row, or to those that are
// kept, for which a row is read from end to end or leapt through. Pure but for the sums it is given.

import type { Sections } from '../arrays/index-buffer.ts';
import type { ClaimIndex } from '../claim-index.ts';
import {
  OTHERWISE_TOLD,
  PART_CLAIMS,
  POSTING_NUMBERS,
  partsOf,
  TOLD,
  WHOLE_SHARE,
} from '../terms/terms.ts';
import { leap } from './leap.ts';

/** One term's row, what it counts for the rank, and what for the share of the query that was met. */
export type WeighedRow = {
  row: number;
  weight: number;
  share: number;
  /** No claim gets more of a rank of it, but for rounding. */
  most: number;
};

/** What every claim has by now. */
export type Sums = {
  /** By claim, and whether it is kept; all zero between two look-ups. */
  ranks: Float32Array;
  mets: Float32Array;
  isKept: Uint8Array;
  /** The claims named by now, and those of them that are kept. */
  named: Uint32Array;
  namedCount: number;
  kept: Uint32Array;
  keptCount: number;
  /** The claim that had the highest rank when they were chosen, and whether it will keep it. */
  leader: number;
  isLed: boolean;
  /** Room to order what they have. */
  ordered: Float32Array;
};

/** Sums of so many claims, which have nothing yet. */
export function emptySums(claims: number): Sums {
  return {
    ranks: new Float32Array(claims),
    mets: new Float32Array(claims),
    isKept: new Uint8Array(claims),
    named: new Uint32Array(claims),
    namedCount: 0,
    kept: new Uint32Array(claims),
    keptCount: 0,
    leader: 0,
    isLed: false,
    ordered: new Float32Array(claims),
  };
}

/** Adds a row to all claims that it has. */
export function addToAll(
  { row, weight, share }: WeighedRow,
  { count: all, sections }: ClaimIndex,
  sums: Sums,
): void {
  const { termStarts, postings } = sections;
  const { ranks, mets, named } = sums;
  const scale = scaleOf(weight, sections);
  const counts = countsOf(share);
  const parts = partsOf(all);
  let count = sums.namedCount;
  for (let part = 0; part < parts; part++) {
    const first = part * PART_CLAIMS;
    const to = (termStarts[row * parts + part + 1] as number) * POSTING_NUMBERS;
    let at = (termStarts[row * parts + part] as number) * POSTING_NUMBERS;
    for (; at < to; at += POSTING_NUMBERS) {
      const claim = first + (postings[at] as number);
      const posting = postings[at + 1] as number;
      const rank = ranks[claim] as number;
      const met = mets[claim] as number;
      if (rank === 0 && met === 0) named[count++] = claim;
      ranks[claim] = rank + scale * posting;
      mets[claim] = met + (counts[posting & TOLD] as number);
    }
  }
  sums.namedCount = count;
}

/** Adds a row to those of its claims that are kept: it is read from end to end. */
export function addToKept(
  { row, weight, share }: WeighedRow,
  { count: all, sections }: ClaimIndex,
  { ranks, mets, isKept }: Sums,
): void {
  const { termStarts, postings } = sections;
  const scale = scaleOf(weight, sections);
  const counts = countsOf(share);
  const parts = partsOf(all);
  for (let part = 0; part < parts; part++) {
    const first = part * PART_CLAIMS;
    const to = (termStarts[row * parts + part + 1] as number) * POSTING_NUMBERS;
    let at = (termStarts[row * parts + part] as number) * POSTING_NUMBERS;
    for (; at < to; at += POSTING_NUMBERS) {
      const claim = first + (postings[at] as number);
      if (isKept[claim] === 0) continue;
      const posting = postings[at + 1] as number;
      ranks[claim] = (ranks[claim] as number) + scale * posting;
      mets[claim] = (mets[claim] as number) + (counts[posting & TOLD] as number);
    }
  }
}

/** The same for kept claims that are in their order, as a row's postings are: it is leapt through. */
export function leapToKept(
  { row, weight, share }: WeighedRow,
  { count: all, sections }: ClaimIndex,
  { ranks, mets, kept, keptCount }: Sums,
): void {
  const { termStarts, postings } = sections;
  const scale = scaleOf(weight, sections);
  const counts = countsOf(share);
  const parts = partsOf(all);
  let next = 0;
  for (let part = 0; part < parts; part++) {
    const first = part * PART_CLAIMS;
    const to = termStarts[row * parts + part + 1] as number;
    let from = termStarts[row * parts + part] as number;
    const density = (to - from) / Math.min(PART_CLAIMS, all - first);
    let last = first;
    for (; next < keptCount && (kept[next] as number) < first + PART_CLAIMS; next++) {
      if (from === to) continue;
      const claim = kept[next] as number;
      const guess = from + Math.floor((claim - last) * density);
      last = claim;
      from = leap(postings, claim - first, { from, to, guess });
      if (from === to || first + (postings[from * POSTING_NUMBERS] as number) !== claim) continue;
      const posting = postings[from * POSTING_NUMBERS + 1] as number;
      ranks[claim] = (ranks[claim] as number) + scale * posting;
      mets[claim] = (mets[claim] as number) + (counts[posting & TOLD] as number);
    }
  }
}

/** What is met of the query, by whether a claim tells the term itself. */
function countsOf(share: number): [otherwise: number, told: number] {
  return [share * OTHERWISE_TOLD, share];
}

/** What one share of the heaviest posting counts. */
export function scaleOf(
  weight: number,
  { heaviestPosting }: Pick<Sections, 'heaviestPosting'>,
): number {
  return (weight * (heaviestPosting[0] as number)) / WHOLE_SHARE;
}
