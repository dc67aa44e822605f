// Adds the rows of a query up, claim by claim. Rare terms first; once they have named enough claims,
// common ones only add to those ("continue", Moffat and Zobel, "Self-indexing inverted files for fast
// text retrieval", 1996): "của" alone never made an answer.

import { nthLargest } from '../arrays/nth-largest.ts';
import type { ClaimIndex } from '../claim-index.ts';
import {
  addToAll,
  addToKept,
  emptySums,
  leapToKept,
  type Sums,
  scaleOf,
  type WeighedRow,
} from './row-sums.ts';

/** `rank` orders claims; `met` is the share of the query that a claim meets, about in `[0, 1]`. */
export type Scored = { claim: number; rank: number; met: number };

/** Which claims are asked for: those that come to any of these. */
export type Least = {
  met: number;
  /** Of what the claim itself weighs, a rank of so much. */
  ofClaim: number;
  /** So many of the highest ranks, whatever they are. */
  best: number;
  /** Once a claim that meets so much is ahead of all others for good, they must meet so much of what it does. */
  leader: number;
  ofLeader: number;
};

/** What all rows together may still bring to a claim. */
type Coming = { share: number; most: number };

/** So many postings are read for the claims they name; then the rest only add to the best of those. */
const NAMING_POSTINGS = 600;
const MAX_KEPT = 100;

/** Leaping to a claim in a row costs as much as reading so many of its postings. */
const LEAP_COST = 24;
/** What sums of single precision may be off by, and more. */
const ROUNDING = 1e-3;

let sums = emptySums(0);

/**
 * The claims that the rows name, in no order; of very many, those that the rare rows rank best. With
 * `least`, claims that cannot come to it may be missing.
 */
export function addUp(index: ClaimIndex, rows: readonly WeighedRow[], least?: Least): Scored[] {
  const { count: all, sections, sizeOf } = index;
  if (sums.ranks.length < all) sums = emptySums(all);
  sums.namedCount = 0;
  const sorted = [...rows].sort((a, b) => sizeOf(a.row) - sizeOf(b.row));
  let read = 0;
  let next = 0;
  for (; next < sorted.length && (read <= NAMING_POSTINGS || sums.namedCount === 0); next++) {
    const one = sorted[next] as WeighedRow;
    addToAll(one, index, sums);
    read += sizeOf(one.row);
  }
  const rest = sorted.slice(next);
  keep(sums, rest.length > 0);
  const coming: Coming = { share: 0, most: 0 };
  // A posting's weight was rounded to a share, which may have made it heavier.
  const mostOf = ({ most, weight }: WeighedRow) => most + scaleOf(weight, sections);
  for (const one of rest) {
    coming.share += one.share;
    coming.most += mostOf(one);
  }
  let isOrdered = false;
  for (const one of rest) {
    if (least) dropHopeless(sums, least, coming, sections.claimWeights);
    if (sizeOf(one.row) <= sums.keptCount * LEAP_COST) {
      addToKept(one, index, sums);
    } else {
      // As late as can be: by now they may be few.
      if (!isOrdered) sums.kept.subarray(0, sums.keptCount).sort();
      isOrdered = true;
      leapToKept(one, index, sums);
    }
    coming.share -= one.share;
    coming.most -= mostOf(one);
  }
  if (least) dropHopeless(sums, least, coming, sections.claimWeights);
  return takeScored(sums);
}

/** What the kept claims have; nothing is left over for the next query. */
function takeScored({ ranks, mets, isKept, named, namedCount, kept, keptCount }: Sums): Scored[] {
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

/** Keeps the named claims; where more is to be added, the best of them. */
function keep(sums: Sums, isMore: boolean): void {
  const { ranks, isKept, named, namedCount: count, kept, ordered } = sums;
  let left = 0;
  let least = 0;
  if (isMore && count > MAX_KEPT) {
    for (let at = 0; at < count; at++) ordered[at] = ranks[named[at] as number] as number;
    least = nthLargest(ordered, count, MAX_KEPT);
  }
  for (let at = 0; at < count; at++) {
    const claim = named[at] as number;
    const rank = ranks[claim] as number;
    if (rank < least) continue;
    if (left === 0 || rank > (ranks[sums.leader] as number)) sums.leader = claim;
    kept[left++] = claim;
    isKept[claim] = 1;
  }
  sums.keptCount = left;
  sums.isLed = false;
}

/** Whether no other claim can come past the leader any more, neither by rank nor by what it meets. */
function isAhead({ leader, ranks, mets, kept, keptCount }: Sums, coming: Coming): boolean {
  const rank = (ranks[leader] as number) - coming.most - ROUNDING;
  const met = (mets[leader] as number) - coming.share - ROUNDING;
  for (let at = 0; at < keptCount; at++) {
    const other = kept[at] as number;
    const isBehind = (ranks[other] as number) <= rank && (mets[other] as number) <= met;
    if (!isBehind && other !== leader) return false;
  }
  return true;
}

/** Of the kept claims, lets go of those that what is coming cannot bring to what is asked for. */
function dropHopeless(sums: Sums, least: Least, coming: Coming, claimWeights: Float32Array): void {
  const { ofClaim, best } = least;
  const { ranks, mets, isKept, kept, keptCount: count } = sums;
  const leadMet = mets[sums.leader] as number;
  if (!sums.isLed) sums.isLed = leadMet >= least.leader && isAhead(sums, coming);
  const asked = sums.isLed ? Math.max(least.met, least.ofLeader * leadMet) : least.met;
  const leastMet = asked - coming.share - ROUNDING;
  if (leastMet <= 0 || count <= best) return;
  const most = coming.most + ROUNDING;
  const among = best > 0 ? rankOf(sums, best) - most : Number.POSITIVE_INFINITY;
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
  sums.keptCount = left;
}

/** The `nth` highest rank of the kept claims. */
function rankOf({ ranks, kept, keptCount, ordered }: Sums, nth: number): number {
  for (let at = 0; at < keptCount; at++) ordered[at] = ranks[kept[at] as number] as number;
  return nthLargest(ordered, keptCount, nth);
}
