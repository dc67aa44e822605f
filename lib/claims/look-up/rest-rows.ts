// The rows of a query that name no claims: what claims may have of them at most, and what one has.
// Pure but for the claims it is given.

import type { LookUpIndex } from '../claim-index.ts';
import { denseShare, isDense } from '../terms/dense-rows.ts';
import { DIGEST_WORDS, digestBit, LONG_ROW } from '../terms/digests.ts';
import {
  claimsOfPart,
  OTHERWISE_TOLD,
  PART_CLAIMS,
  POSTING_NUMBERS,
  partsOf,
  TOLD,
} from '../terms/terms.ts';
import { leap } from './leap.ts';
import { type NamedClaims, swapClaims } from './named-claims.ts';
import { scaleOf, type WeighedRow } from './weighed-rows.ts';

/** What sums of single precision may be off by, and more. */
const ROUNDING = 1e-3;
/** Bounds are added up in whole numbers, rounded up: so many steps make one of a share, and of a rank. */
const SHARE_STEPS = 1 << 20;
const RANK_STEPS = 1 << 16;
const MOST_STEPS = 0x7fffffff;
/** Of each row its bit, its share and its most. */
const BOUND_NUMBERS = 3;

export type RestRows = {
  count: number;
  /** By row: what one share counts for the rank, what is met by it, and the most of a rank. */
  scales: Float64Array;
  shares: Float64Array;
  mosts: Float64Array;
  /** Where its bit is in a digest; -1 where it is in none. */
  bits: Int32Array;
  /** By row and part: where its postings begin, and how many they are, less than nothing where they are dense. */
  starts: Uint32Array;
  sizes: Int32Array;
  /** The rows that are in digests, for their bounds. */
  steps: Int32Array;
  /** Kept so that what is asked for ahead is asked for. */
  asked: number;
};

export function roomForRest(rows: number, parts: number): RestRows {
  return {
    count: 0,
    scales: new Float64Array(rows),
    shares: new Float64Array(rows),
    mosts: new Float64Array(rows),
    bits: new Int32Array(rows),
    starts: new Uint32Array(rows * parts),
    sizes: new Int32Array(rows * parts),
    steps: new Int32Array(rows * BOUND_NUMBERS),
    asked: 0,
  };
}

/** Lays rows out, into room where it is enough. */
export function restRows(
  rows: readonly WeighedRow[],
  { count: all, sections, sizeOf }: LookUpIndex,
  room: RestRows,
): RestRows {
  const parts = partsOf(all);
  const isRoom = room.bits.length >= rows.length && room.sizes.length >= rows.length * parts;
  const rest = isRoom ? room : roomForRest(rows.length * 2, parts);
  rest.count = rows.length;
  for (let at = 0; at < rows.length; at++) {
    const { row, weight, share, most } = rows[at] as WeighedRow;
    const scale = scaleOf(weight, sections);
    rest.scales[at] = scale;
    rest.shares[at] = share;
    // A posting's weight was rounded to a share, which may have made it heavier.
    rest.mosts[at] = most + scale;
    rest.bits[at] = sizeOf(row) >= LONG_ROW ? digestBit(sections.terms[row] as number) : -1;
    for (let part = 0; part < parts; part++) {
      const start = sections.termStarts[row * parts + part] as number;
      const size = (sections.termStarts[row * parts + part + 1] as number) - start;
      rest.starts[at * parts + part] = start;
      rest.sizes[at * parts + part] = isDense(size, claimsOfPart(all, part).count) ? -size : size;
    }
  }
  return rest;
}

/** What a claim must come to: so much met, or a rank of so much or of such a part of what it weighs. */
export type Wanted = { met: number; rank: number; ofClaim: number };

/** Below this rank a claim is not wanted for it. */
function leastRank({ rank, ofClaim }: Wanted, claimWeight: number): number {
  return Math.min(rank, ofClaim * claimWeight - ROUNDING);
}

/**
 * Moves those that may come to what is wanted to the front, from a place on, with their bounds; where
 * they end. A claim has of the rows that its digest may hold, of others at most everything.
 */
export function hopeful(
  rest: RestRows,
  { sections: { digests, claimWeights } }: LookUpIndex,
  named: NamedClaims,
  from: number,
  wanted: Wanted,
): number {
  const { claims, ranks, mets, rankBounds, metBounds, count } = named;
  const { steps } = rest;
  let share = ROUNDING;
  let most = ROUNDING;
  let allShares = 0;
  let allMosts = 0;
  let end = 0;
  for (let row = 0; row < rest.count; row++) {
    const bit = rest.bits[row] as number;
    if (bit < 0) {
      share += rest.shares[row] as number;
      most += rest.mosts[row] as number;
      continue;
    }
    steps[end] = bit;
    steps[end + 1] = Math.ceil((rest.shares[row] as number) * SHARE_STEPS);
    steps[end + 2] = Math.ceil((rest.mosts[row] as number) * RANK_STEPS);
    allShares += steps[end + 1] as number;
    allMosts += steps[end + 2] as number;
    end += BOUND_NUMBERS;
  }
  // One digest after the other would wait for memory each time.
  let asked = 0;
  for (let at = from; at < count; at++) {
    asked ^= digests[(claims[at] as number) * DIGEST_WORDS] as number;
  }
  rest.asked = asked;
  let left = from;
  for (let at = from; at < count; at++) {
    const claim = claims[at] as number;
    const digest = claim * DIGEST_WORDS;
    const metBase = (mets[at] as number) + share;
    const rankBase = (ranks[at] as number) + most;
    const lacking = leastRank(wanted, claimWeights[claim] as number) - rankBase;
    const leastMet = Math.ceil((wanted.met - metBase) * SHARE_STEPS) | 0;
    const least = Math.ceil(Math.min(MOST_STEPS, lacking * RANK_STEPS)) | 0;
    let met = allShares;
    let rank = allMosts;
    for (let step = 0; step < end && (met >= leastMet || rank >= least); step += BOUND_NUMBERS) {
      const bit = steps[step] as number;
      // All ones where the claim has not got it.
      const hasNot = (((digests[digest + (bit >>> 5)] as number) >>> bit) & 1) - 1;
      met -= (steps[step + 1] as number) & hasNot;
      rank -= (steps[step + 2] as number) & hasNot;
    }
    if (met < leastMet && rank < least) continue;
    swapClaims(named, at, left);
    metBounds[left] = metBase + met / SHARE_STEPS;
    rankBounds[left] = rankBase + rank / RANK_STEPS;
    left++;
  }
  return left;
}

/** Adds to a claim what it has of the rows; false, and nothing added, once it cannot come to what is wanted. */
export function complete(
  rest: RestRows,
  { count: all, sections: { digests, postings, claimWeights } }: LookUpIndex,
  { claims, ranks, mets, rankBounds, metBounds }: NamedClaims,
  place: number,
  wanted?: Wanted,
): boolean {
  const { count, scales, shares, mosts, bits, starts, sizes } = rest;
  const claim = claims[place] as number;
  const digest = claim * DIGEST_WORDS;
  const parts = partsOf(all);
  const part = Math.floor(claim / PART_CLAIMS);
  const { first, count: inPart } = claimsOfPart(all, part);
  const where = (claim - first) / inPart;
  const leastMet = wanted ? wanted.met : Number.NEGATIVE_INFINITY;
  const least = wanted ? leastRank(wanted, claimWeights[claim] as number) : leastMet;
  let rank = ranks[place] as number;
  let met = mets[place] as number;
  let rankBound = rankBounds[place] as number;
  let metBound = metBounds[place] as number;
  for (let row = 0; row < count; row++) {
    const bit = bits[row] as number;
    if (bit >= 0 && (((digests[digest + (bit >>> 5)] as number) >>> bit) & 1) === 0) continue;
    const start = starts[row * parts + part] as number;
    const size = sizes[row * parts + part] as number;
    let posting = 0;
    if (size < 0) {
      posting = denseShare(postings, start * POSTING_NUMBERS, inPart, claim - first);
    } else if (size > 0) {
      const guess = start + Math.floor(size * where);
      const at = leap(postings, claim - first, { from: start, to: start + size, guess });
      const isThere = at < start + size && postings[at * POSTING_NUMBERS] === claim - first;
      posting = isThere ? (postings[at * POSTING_NUMBERS + 1] as number) : 0;
    }
    const share = shares[row] as number;
    metBound -= share;
    rankBound -= mosts[row] as number;
    if (posting > 0) {
      const more = (scales[row] as number) * posting;
      const counts = posting & TOLD ? share : share * OTHERWISE_TOLD;
      // As it would be if it were added where it is kept.
      rank = Math.fround(rank + more);
      met = Math.fround(met + counts);
      rankBound += more;
      metBound += counts;
    }
    if (metBound < leastMet && rankBound < least) return false;
  }
  ranks[place] = rank;
  mets[place] = met;
  return true;
}
