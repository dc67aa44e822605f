// Adds the rows of a query up, claim by claim. Rare terms first; once they have named enough claims,
// common ones only add to those ("continue", Moffat and Zobel, "Self-indexing inverted files for fast
// text retrieval", 1996): "của" alone never made an answer.
import type { ClaimIndex } from './claim-index.ts';
import type { Sections } from './index-buffer.ts';
import { LOW_BITS } from './syllable-table.ts';
import { WHOLE_SHARE } from './terms.ts';

/** One term's row, what it counts for the rank, and what for the share of the query that was met. */
type WeighedRow = { row: number; weight: number; share: number };

type Postings = Pick<
  Sections,
  'termStarts' | 'postingLow' | 'postingHigh' | 'postingShares' | 'heaviestPosting'
>;

/** `rank` orders claims; `met` is the share of the query that a claim meets, about in `[0, 1]`. */
export type Scored = { claim: number; rank: number; met: number };

/** So many postings are read for the claims they name; then the rest only add to the best of those. */
const NAMING_POSTINGS = 600;
const MAX_KEPT = 100;

/** Leaping to a claim in a row costs as much as reading so many of its postings. */
const LEAP_COST = 16;

/** What every claim has by now, and whether it is kept; all zero between two calls. */
let ranks = new Float32Array(0);
let mets = new Float32Array(0);
let isKept = new Uint8Array(0);
/** The claims named by now, and room to order what they have. */
let named = new Uint32Array(0);
let ordered = new Float32Array(0);
let kept = new Uint32Array(0);
let count = 0;

/** The claims that the rows name, in no order; of very many, those that the rare rows rank best. */
export function addUp({ count: all, sections }: ClaimIndex, rows: readonly WeighedRow[]): Scored[] {
  if (ranks.length < all) makeRoom(all);
  const { termStarts } = sections;
  const lengthOf = (row: number) => (termStarts[row + 1] as number) - (termStarts[row] as number);
  const rest: WeighedRow[] = [];
  let read = 0;
  count = 0;
  for (const one of [...rows].sort((a, b) => lengthOf(a.row) - lengthOf(b.row))) {
    if (read > NAMING_POSTINGS && count > 0) {
      rest.push(one);
      continue;
    }
    name(one, sections);
    read += lengthOf(one.row);
  }
  const best = rest.length > 0 ? bestOf() : named.subarray(0, count);
  for (const one of rest) {
    if (lengthOf(one.row) <= best.length * LEAP_COST) addIn(one, sections);
    else addTo(best, one, sections);
  }
  const scored: Scored[] = [];
  for (let at = 0; at < best.length; at++) {
    const claim = best[at] as number;
    scored.push({ claim, rank: ranks[claim] as number, met: mets[claim] as number });
  }
  for (let at = 0; at < count; at++) {
    const claim = named[at] as number;
    ranks[claim] = 0;
    mets[claim] = 0;
    isKept[claim] = 0;
  }
  return scored;
}

function makeRoom(claims: number): void {
  ranks = new Float32Array(claims);
  mets = new Float32Array(claims);
  isKept = new Uint8Array(claims);
  named = new Uint32Array(claims);
  ordered = new Float32Array(claims);
  kept = new Uint32Array(claims);
}

/** Adds a row to all claims that it has. */
function name({ row, weight, share }: WeighedRow, sections: Postings): void {
  const { termStarts, postingLow, postingHigh, postingShares } = sections;
  const scale = (weight * (sections.heaviestPosting[0] as number)) / WHOLE_SHARE;
  const isWide = postingHigh.length > 0;
  const to = termStarts[row + 1] as number;
  for (let at = termStarts[row] as number; at < to; at++) {
    const claim = claimAt(postingLow, postingHigh, isWide, at);
    const rank = ranks[claim] as number;
    const met = mets[claim] as number;
    if (rank === 0 && met === 0) named[count++] = claim;
    ranks[claim] = rank + scale * (postingShares[at] as number);
    mets[claim] = met + share;
  }
}

/** The best of the named claims, in the order of the claims. */
function bestOf(): Uint32Array {
  let least = 0;
  if (count > MAX_KEPT) {
    for (let at = 0; at < count; at++) ordered[at] = ranks[named[at] as number] as number;
    least = nthLargest(ordered, count, MAX_KEPT);
  }
  let size = 0;
  for (let at = 0; at < count; at++) {
    const claim = named[at] as number;
    if ((ranks[claim] as number) < least) continue;
    kept[size++] = claim;
    isKept[claim] = 1;
  }
  return kept.subarray(0, size).sort();
}

/** The `nth` largest of the first `size` numbers of a list that may be reordered (Hoare, "Algorithm 65: FIND", 1961). */
function nthLargest(numbers: Float32Array, size: number, nth: number): number {
  const target = nth - 1;
  let first = 0;
  let last = size - 1;
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

/** Adds one row to those of its claims that are kept: it is read from end to end. */
function addIn({ row, weight, share }: WeighedRow, sections: Postings): void {
  const { termStarts, postingLow, postingHigh, postingShares } = sections;
  const scale = (weight * (sections.heaviestPosting[0] as number)) / WHOLE_SHARE;
  const isWide = postingHigh.length > 0;
  const kept = isKept;
  const to = termStarts[row + 1] as number;
  for (let at = termStarts[row] as number; at < to; at++) {
    const claim = claimAt(postingLow, postingHigh, isWide, at);
    if (kept[claim] === 0) continue;
    ranks[claim] = (ranks[claim] as number) + scale * (postingShares[at] as number);
    mets[claim] = (mets[claim] as number) + share;
  }
}

/** Adds one row to claims that are in their order, as its postings are: it is leapt through. */
function addTo(claims: Uint32Array, { row, weight, share }: WeighedRow, sections: Postings): void {
  const { termStarts, postingLow, postingHigh, postingShares } = sections;
  const scale = (weight * (sections.heaviestPosting[0] as number)) / WHOLE_SHARE;
  const isWide = postingHigh.length > 0;
  const to = termStarts[row + 1] as number;
  let low = termStarts[row] as number;
  for (let one = 0; one < claims.length; one++) {
    const wanted = claims[one] as number;
    // The first posting that is not before the claim: by doubling steps, then by halves.
    let step = 1;
    let high = low;
    while (high < to && claimAt(postingLow, postingHigh, isWide, high) < wanted) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, to);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (claimAt(postingLow, postingHigh, isWide, middle) < wanted) low = middle + 1;
      else high = middle;
    }
    if (low >= to) return;
    if (claimAt(postingLow, postingHigh, isWide, low) !== wanted) continue;
    ranks[wanted] = (ranks[wanted] as number) + scale * (postingShares[low] as number);
    mets[wanted] = (mets[wanted] as number) + share;
  }
}

/** The claim of a posting; `isWide`: where claims need a third byte. */
function claimAt(low: Uint16Array, high: Uint8Array, isWide: boolean, at: number): number {
  return (low[at] as number) | (isWide ? (high[at] as number) << LOW_BITS : 0);
}
