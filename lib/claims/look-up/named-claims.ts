// The claims that the rare rows of a query name, side by side, and what each has by now. Pure but for
// the claims it is given.

import { nthLargest } from '../arrays/nth-largest.ts';
import type { LookUpIndex } from '../claim-index.ts';
import { isDense, unpackDense } from '../terms/dense-rows.ts';
import { claimsOfPart, OTHERWISE_TOLD, POSTING_NUMBERS, partsOf, TOLD } from '../terms/terms.ts';
import { scaleOf, type WeighedRow } from './weighed-rows.ts';

// An imported name is looked up at every use, an own constant is known when the loop is compiled.
const NUMBERS = POSTING_NUMBERS;
const TOLD_ITSELF = TOLD;

/** By place, but for `places`. */
export type NamedClaims = {
  count: number;
  claims: Uint32Array;
  ranks: Float32Array;
  mets: Float32Array;
  /** What they may come to, where that was asked. */
  rankBounds: Float32Array;
  metBounds: Float32Array;
  /** By claim, where it stands, from one on; all zero but while they are named. */
  places: Uint32Array;
  /** Room to order ranks. */
  ordered: Float32Array;
};

/** Room for so many claims, none of which is named. */
export function roomForNamed(claims: number): NamedClaims {
  return {
    count: 0,
    claims: new Uint32Array(claims),
    ranks: new Float32Array(claims),
    mets: new Float32Array(claims),
    rankBounds: new Float32Array(claims),
    metBounds: new Float32Array(claims),
    places: new Uint32Array(claims),
    ordered: new Float32Array(claims),
  };
}

/** Names the claims that rows have, and adds up what each has of them; there is room for all claims. */
export function nameClaims(
  rows: readonly WeighedRow[],
  index: LookUpIndex,
  named: NamedClaims,
): void {
  named.count = 0;
  for (const one of rows) addRow(one, index, named);
  const { claims, places, count } = named;
  for (let at = 0; at < count; at++) places[claims[at] as number] = 0;
}

function addRow(
  { row, weight, share }: WeighedRow,
  { count: all, sections }: LookUpIndex,
  named: NamedClaims,
): void {
  const { termStarts } = sections;
  const scale = scaleOf(weight, sections);
  // What is met of the query, by whether a claim tells the term itself.
  const counts = [share * OTHERWISE_TOLD, share];
  const parts = partsOf(all);
  for (let part = 0; part < parts; part++) {
    const { first, count: inPart } = claimsOfPart(all, part);
    let from = termStarts[row * parts + part] as number;
    const size = (termStarts[row * parts + part + 1] as number) - from;
    let postings: Uint16Array = sections.postings;
    if (isDense(size, inPart)) {
      postings = unpack(postings, from, size, inPart);
      from = 0;
    }
    const { claims, ranks, mets, places } = named;
    let { count } = named;
    for (let at = from, to = from + size; at < to; at++) {
      const claim = first + (postings[at * NUMBERS] as number);
      const posting = postings[at * NUMBERS + 1] as number;
      const met = counts[posting & TOLD_ITSELF] as number;
      const place = places[claim] as number;
      if (place === 0) {
        claims[count] = claim;
        ranks[count] = scale * posting;
        mets[count] = met;
        places[claim] = ++count;
      } else {
        ranks[place - 1] = (ranks[place - 1] as number) + scale * posting;
        mets[place - 1] = (mets[place - 1] as number) + met;
      }
    }
    named.count = count;
  }
}

/** Postings of a dense row, one after the other. */
let unpacked: Uint16Array = new Uint16Array(0);

/** By itself: beside a place where room is made the engine makes less of a loop. */
function unpack(postings: Uint16Array, from: number, size: number, claims: number): Uint16Array {
  if (unpacked.length < size * NUMBERS) unpacked = new Uint16Array(size * NUMBERS);
  unpackDense(postings, from * NUMBERS, { size, claims }, unpacked);
  return unpacked;
}

/** Keeps the best, so many and those that are as good as the last of them; the very best stands first. */
export function keepBest(named: NamedClaims, most: number): void {
  const { claims, ranks, mets, count } = named;
  const least = count > most ? rankOfNth(named, most) : 0;
  let left = 0;
  let best = 0;
  for (let at = 0; at < count; at++) {
    const rank = ranks[at] as number;
    if (rank < least) continue;
    if (left === 0 || rank > (ranks[best] as number)) best = left;
    claims[left] = claims[at] as number;
    mets[left] = mets[at] as number;
    ranks[left++] = rank;
  }
  named.count = left;
  swapClaims(named, 0, best);
}

const STEPS = 256;
const sizes = new Uint32Array(STEPS);

/** The rank of the `nth` best, which is there: they are counted by how high they are, and those of one step put in order. */
export function rankOfNth({ ranks, ordered, count }: NamedClaims, nth: number): number {
  const ofStep = sizes;
  let highest = 0;
  for (let at = 0; at < count; at++) {
    const rank = ranks[at] as number;
    if (rank > highest) highest = rank;
  }
  const toStep = (STEPS - 1) / highest;
  ofStep.fill(0);
  for (let at = 0; at < count; at++) {
    const step = ((ranks[at] as number) * toStep) | 0;
    ofStep[step] = (ofStep[step] as number) + 1;
  }
  let wanted = STEPS - 1;
  let above = 0;
  while (above + (ofStep[wanted] as number) < nth) above += ofStep[wanted--] as number;
  let size = 0;
  for (let at = 0; at < count; at++) {
    const rank = ranks[at] as number;
    ordered[size] = rank;
    size += ((rank * toStep) | 0) === wanted ? 1 : 0;
  }
  return nthLargest(ordered, size, nth - above);
}

export function swapClaims(named: NamedClaims, a: number, b: number): void {
  if (a === b) return;
  const { claims, ranks, mets, rankBounds, metBounds } = named;
  const claim = claims[a] as number;
  claims[a] = claims[b] as number;
  claims[b] = claim;
  swapNumbers(ranks, a, b);
  swapNumbers(mets, a, b);
  swapNumbers(rankBounds, a, b);
  swapNumbers(metBounds, a, b);
}

function swapNumbers(list: Float32Array, a: number, b: number): void {
  const number = list[a] as number;
  list[a] = list[b] as number;
  list[b] = number;
}
