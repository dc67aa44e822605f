// Adds the rows of a query up, claim by claim. Rare terms first; once they have named enough claims,
// common ones only add to those ("continue", Moffat and Zobel, "Self-indexing inverted files for fast
// text retrieval", 1996): "của" alone never made an answer.
import type { ClaimIndex } from './claim-index.ts';

/** One term's row, what it counts for the rank, and what for the share of the query that was met. */
type WeighedRow = { row: number; weight: number; share: number };

/** `rank` orders claims; `met` is the share of the query that a claim meets, about in `[0, 1]`. */
export type Scored = { claim: number; rank: number; met: number };

/** So many postings are read for the claims they name; then the rest only add to the best of those. */
const NAMING_POSTINGS = 600;
const MAX_KEPT = 200;

/** What every claim has by now; all zero between two calls. */
let ranks = new Float32Array(0);
let mets = new Float32Array(0);

/** The claims that the rows name, in no order; of very many, those that the rare rows rank best. */
export function addUp({ count, sections }: ClaimIndex, rows: readonly WeighedRow[]): Scored[] {
  if (ranks.length < count) {
    ranks = new Float32Array(count);
    mets = new Float32Array(count);
  }
  const { termStarts, postingClaims, postingWeights } = sections;
  const named: number[] = [];
  const rest: WeighedRow[] = [];
  let read = 0;
  const lengthOf = (row: number) => (termStarts[row + 1] as number) - (termStarts[row] as number);
  for (const one of [...rows].sort((a, b) => lengthOf(a.row) - lengthOf(b.row))) {
    if (read > NAMING_POSTINGS && named.length > 0) {
      rest.push(one);
      continue;
    }
    const { row, weight, share } = one;
    const to = termStarts[row + 1] as number;
    for (let at = termStarts[row] as number; at < to; at++) {
      const claim = postingClaims[at] as number;
      if (ranks[claim] === 0 && mets[claim] === 0) named.push(claim);
      ranks[claim] = (ranks[claim] as number) + weight * (postingWeights[at] as number);
      mets[claim] = (mets[claim] as number) + share;
    }
    read += lengthOf(row);
  }
  const kept = rest.length > 0 ? bestOf(named) : named;
  for (const one of rest) addTo(kept, one, sections);
  const scored = kept.map((claim) => ({
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

/** The best of the named claims, in the order of the claims. */
function bestOf(named: readonly number[]): number[] {
  if (named.length <= MAX_KEPT) return [...named].sort((a, b) => a - b);
  const least = nthLargest(
    Float32Array.from(named, (claim) => ranks[claim] as number),
    MAX_KEPT,
  );
  return named.filter((claim) => (ranks[claim] as number) >= least).sort((a, b) => a - b);
}

/** The `nth` largest number of a list that may be reordered (Hoare, "Algorithm 65: FIND", 1961). */
function nthLargest(numbers: Float32Array, nth: number): number {
  const target = nth - 1;
  let first = 0;
  let last = numbers.length - 1;
  while (first < last) {
    const pivot = numbers[(first + last) >> 1] as number;
    let low = first;
    let high = last;
    while (low <= high) {
      while ((numbers[low] as number) > pivot) low++;
      while ((numbers[high] as number) < pivot) high--;
      if (low > high) break;
      [numbers[low], numbers[high]] = [numbers[high] as number, numbers[low] as number];
      low++;
      high--;
    }
    if (target <= high) last = high;
    else if (target >= low) first = low;
    else break;
  }
  return numbers[target] as number;
}

/** Adds one row to claims that are in their order, as its postings are: it is leapt through. */
function addTo(
  claims: readonly number[],
  { row, weight, share }: WeighedRow,
  { termStarts, postingClaims, postingWeights }: ClaimIndex['sections'],
): void {
  const to = termStarts[row + 1] as number;
  let at = termStarts[row] as number;
  for (const claim of claims) {
    at = leap(postingClaims, claim, { from: at, to });
    if (at >= to) return;
    if (postingClaims[at] !== claim) continue;
    ranks[claim] = (ranks[claim] as number) + weight * (postingWeights[at] as number);
    mets[claim] = (mets[claim] as number) + share;
  }
}

/** The first posting from `from` on that is not before a claim: by doubling steps, then by halves. */
function leap(
  claims: Uint32Array,
  wanted: number,
  { from, to }: { from: number; to: number },
): number {
  let step = 1;
  let low = from;
  while (low + step < to && (claims[low + step] as number) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
