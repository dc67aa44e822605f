// Adds the rows of a query up, claim by claim. Rare terms first; once they have named enough claims,
// common ones only add to those ("continue", Moffat and Zobel, "Self-indexing inverted files for fast
// text retrieval", 1996): "của" alone never made an answer.
import type { ClaimIndex } from './claim-index.ts';

/** One term's row, what it counts for the rank, and what for the share of the query that was met. */
type WeighedRow = { row: number; weight: number; share: number };

/** `rank` orders claims; `met` is the share of the query that a claim meets, about in `[0, 1]`. */
export type Scored = { claim: number; rank: number; met: number };

/** From so many claims on, common terms name no more of them. */
const ENOUGH_CLAIMS = 400;
/** Seeking a claim in a row costs as much as reading so many of its postings. */
const SEEK_COST = 8;

let ranks = new Float32Array(0);
let mets = new Float32Array(0);

/** Every claim that a row names, in no order. */
export function addUp({ count, sections }: ClaimIndex, rows: readonly WeighedRow[]): Scored[] {
  const { termStarts, postingClaims, postingWeights } = sections;
  if (ranks.length < count) {
    ranks = new Float32Array(count);
    mets = new Float32Array(count);
  }
  const named: number[] = [];
  const lengthOf = (row: number) => (termStarts[row + 1] as number) - (termStarts[row] as number);
  const add = (claim: number, at: number, { weight, share }: WeighedRow) => {
    ranks[claim] = (ranks[claim] as number) + weight * (postingWeights[at] as number);
    mets[claim] = (mets[claim] as number) + share;
  };
  for (const one of [...rows].sort((a, b) => lengthOf(a.row) - lengthOf(b.row))) {
    const from = termStarts[one.row] as number;
    const to = termStarts[one.row + 1] as number;
    if (named.length >= ENOUGH_CLAIMS && to - from > named.length * SEEK_COST) {
      for (const claim of named) {
        const at = seek(postingClaims, claim, { from, to });
        if (at >= 0) add(claim, at, one);
      }
      continue;
    }
    for (let at = from; at < to; at++) {
      const claim = postingClaims[at] as number;
      if (ranks[claim] === 0 && mets[claim] === 0) named.push(claim);
      add(claim, at, one);
    }
  }
  const scored = named.map((claim) => ({
    claim,
    rank: ranks[claim] as number,
    met: mets[claim] as number,
  }));
  for (const claim of named) {
    ranks[claim] = 0;
    mets[claim] = 0;
  }
  return scored;
}

/** Where a claim stands in a row, whose postings are in the order of the claims; -1 where it does not. */
function seek(
  claims: Uint32Array,
  wanted: number,
  { from, to }: { from: number; to: number },
): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const claim = claims[middle] as number;
    if (claim === wanted) return middle;
    if (claim < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
