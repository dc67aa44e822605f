// Adds the rows of a query up, claim by claim. Rare terms first; once they have named enough claims,
// common ones only add to those ("continue", Moffat and Zobel, "Self-indexing inverted files for fast
// text retrieval", 1996): "của" alone never made an answer.
import type { ClaimIndex } from './claim-index.ts';
import type { Sections } from './index-buffer.ts';
import { leap } from './leap.ts';
import { nthLargest } from './nth-largest.ts';
import { LOW_BITS, numberAt } from './syllable-table.ts';
import { OTHERWISE_TOLD, TOLD, WHOLE_SHARE } from './terms.ts';

/** One term's row, what it counts for the rank, and what for the share of the query that was met. */
export type WeighedRow = {
  row: number;
  weight: number;
  share: number;
  /** No claim gets more of a rank of it, but for rounding. */
  most: number;
};

type Postings = Pick<
  Sections,
  'termStarts' | 'postingLow' | 'postingHigh' | 'postingShares' | 'heaviestPosting'
>;

/** `rank` orders claims; `met` is the share of the query that a claim meets, about in `[0, 1]`. */
export type Scored = { claim: number; rank: number; met: number };

/** Which claims are asked for: those that come to any of these. */
export type Least = {
  met: number;
  /** Of what the claim itself weighs, a rank of so much. */
  ofClaim: number;
  /** So many of the highest ranks, whatever they are. */
  best: number;
};

/** So many postings are read for the claims they name; then the rest only add to the best of those. */
const NAMING_POSTINGS = 600;
const MAX_KEPT = 100;

/** Leaping to a claim in a row costs as much as reading so many of its postings. */
const LEAP_COST = 24;
/** What sums of single precision may be off by, and more. */
const ROUNDING = 1e-3;

/** Each loop takes the arrays that it needs out of it first: a variable of the file is looked up at every use. */
let room = roomFor(0);
/** How many are named, and kept. */
let namedCount = 0;
let keptCount = 0;

/**
 * The claims that the rows name, in no order; of very many, those that the rare rows rank best. With
 * `least`, claims that cannot come to it may be missing.
 */
export function addUp(
  { count: all, sections }: ClaimIndex,
  rows: readonly WeighedRow[],
  least?: Least,
): Scored[] {
  if (room.ranks.length < all) room = roomFor(all);
  const { ranks, mets, isKept, named, kept } = room;
  const { termStarts, claimWeights } = sections;
  const lengthOf = (row: number) => (termStarts[row + 1] as number) - (termStarts[row] as number);
  const sorted = [...rows].sort((a, b) => lengthOf(a.row) - lengthOf(b.row));
  let read = 0;
  let next = 0;
  namedCount = 0;
  for (; next < sorted.length && (read <= NAMING_POSTINGS || namedCount === 0); next++) {
    const one = sorted[next] as WeighedRow;
    name(one, sections);
    read += lengthOf(one.row);
  }
  const rest = sorted.slice(next);
  keep(rest.length > 0);
  const coming = { share: 0, most: 0 };
  // A posting's weight was rounded to a share, which may have made it heavier.
  const mostOf = ({ most, weight }: WeighedRow) => most + scaleOf(weight, sections);
  for (const one of rest) {
    coming.share += one.share;
    coming.most += mostOf(one);
  }
  let isOrdered = false;
  for (const one of rest) {
    if (least) dropHopeless(least, coming, claimWeights);
    if (lengthOf(one.row) <= keptCount * LEAP_COST) {
      addIn(one, sections);
    } else {
      // As late as can be: by now they may be few.
      if (!isOrdered) kept.subarray(0, keptCount).sort();
      isOrdered = true;
      addTo(one, sections);
    }
    coming.share -= one.share;
    coming.most -= mostOf(one);
  }
  if (least) dropHopeless(least, coming, claimWeights);
  const scored: Scored[] = [];
  for (let at = 0; at < keptCount; at++) {
    const claim = kept[at] as number;
    scored.push({ claim, rank: ranks[claim] as number, met: mets[claim] as number });
  }
  for (let at = 0; at < namedCount; at++) {
    const claim = named[at] as number;
    ranks[claim] = 0;
    mets[claim] = 0;
    isKept[claim] = 0;
  }
  return scored;
}

function roomFor(claims: number) {
  return {
    // What every claim has by now, and whether it is kept; all zero between two calls.
    ranks: new Float32Array(claims),
    mets: new Float32Array(claims),
    isKept: new Uint8Array(claims),
    // The claims named by now, those kept of them in their order, and room to order what they have.
    named: new Uint32Array(claims),
    kept: new Uint32Array(claims),
    ordered: new Float32Array(claims),
  };
}

/** Adds a row to all claims that it has. */
function name({ row, weight, share }: WeighedRow, sections: Postings): void {
  const { termStarts, postingLow, postingHigh, postingShares } = sections;
  const { ranks, mets, named } = room;
  const scale = scaleOf(weight, sections);
  const counts = countsOf(share);
  const isWide = postingHigh.length > 0;
  const to = termStarts[row + 1] as number;
  let count = namedCount;
  for (let at = termStarts[row] as number; at < to; at++) {
    const low = postingLow[at] as number;
    const claim = isWide ? low | ((postingHigh[at] as number) << LOW_BITS) : low;
    const rank = ranks[claim] as number;
    const met = mets[claim] as number;
    if (rank === 0 && met === 0) named[count++] = claim;
    const posting = postingShares[at] as number;
    ranks[claim] = rank + scale * posting;
    mets[claim] = met + (counts[posting & TOLD] as number);
  }
  namedCount = count;
}

/** What is met of the query, by whether a claim tells the term itself. */
function countsOf(share: number): [otherwise: number, told: number] {
  return [share * OTHERWISE_TOLD, share];
}

/** What one share of the heaviest posting counts. */
function scaleOf(weight: number, { heaviestPosting }: Postings): number {
  return (weight * (heaviestPosting[0] as number)) / WHOLE_SHARE;
}

/** Keeps the named claims; where more is to be added, the best of them. */
function keep(isMore: boolean): void {
  const { ranks, isKept, named, kept, ordered } = room;
  const count = namedCount;
  let left = 0;
  let least = 0;
  if (isMore && count > MAX_KEPT) {
    for (let at = 0; at < count; at++) ordered[at] = ranks[named[at] as number] as number;
    least = nthLargest(ordered, count, MAX_KEPT);
  }
  for (let at = 0; at < count; at++) {
    const claim = named[at] as number;
    if ((ranks[claim] as number) < least) continue;
    kept[left++] = claim;
    isKept[claim] = 1;
  }
  keptCount = left;
}

/** Of the kept claims, lets go of those that what is coming cannot bring to what is asked for. */
function dropHopeless(
  { met, ofClaim, best }: Least,
  coming: { share: number; most: number },
  claimWeights: Float32Array,
): void {
  const leastMet = met - coming.share - ROUNDING;
  if (leastMet <= 0 || keptCount <= best) return;
  const { ranks, mets, isKept, kept } = room;
  const most = coming.most + ROUNDING;
  const among = best > 0 ? rankOf(best) - most : Number.POSITIVE_INFINITY;
  const count = keptCount;
  let left = 0;
  for (let at = 0; at < count; at++) {
    const claim = kept[at] as number;
    const rank = ranks[claim] as number;
    const mayCome =
      (mets[claim] as number) >= leastMet ||
      rank >= among ||
      rank + most >= ofClaim * (claimWeights[claim] as number) - ROUNDING;
    if (mayCome) kept[left++] = claim;
    else isKept[claim] = 0;
  }
  keptCount = left;
}

/** The `nth` highest rank of the kept claims. */
function rankOf(nth: number): number {
  const { ranks, kept, ordered } = room;
  for (let at = 0; at < keptCount; at++) ordered[at] = ranks[kept[at] as number] as number;
  return nthLargest(ordered, keptCount, nth);
}

/** Adds one row to those of its claims that are kept: it is read from end to end. */
function addIn({ row, weight, share }: WeighedRow, sections: Postings): void {
  const { termStarts, postingLow, postingHigh, postingShares } = sections;
  const { ranks, mets, isKept } = room;
  const scale = scaleOf(weight, sections);
  const counts = countsOf(share);
  const isWide = postingHigh.length > 0;
  const to = termStarts[row + 1] as number;
  for (let at = termStarts[row] as number; at < to; at++) {
    const low = postingLow[at] as number;
    const claim = isWide ? low | ((postingHigh[at] as number) << LOW_BITS) : low;
    if (isKept[claim] === 0) continue;
    const posting = postingShares[at] as number;
    ranks[claim] = (ranks[claim] as number) + scale * posting;
    mets[claim] = (mets[claim] as number) + (counts[posting & TOLD] as number);
  }
}

/** Adds one row to the kept claims, which are in their order, as its postings are: it is leapt through. */
function addTo({ row, weight, share }: WeighedRow, sections: Postings): void {
  const { termStarts, postingLow, postingHigh, postingShares } = sections;
  const { ranks, mets, kept } = room;
  const scale = scaleOf(weight, sections);
  const counts = countsOf(share);
  const postings = { low: postingLow, high: postingHigh };
  const to = termStarts[row + 1] as number;
  let from = termStarts[row] as number;
  const count = keptCount;
  for (let at = 0; at < count; at++) {
    const claim = kept[at] as number;
    from = leap(postings, claim, { from, to });
    if (from >= to) return;
    if (numberAt(postings, from) !== claim) continue;
    const posting = postingShares[from] as number;
    ranks[claim] = (ranks[claim] as number) + scale * posting;
    mets[claim] = (mets[claim] as number) + (counts[posting & TOLD] as number);
  }
}
