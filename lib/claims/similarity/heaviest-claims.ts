// The claims of which the most stands in a text, by adding up the rows of the wordings that were met.
// Where those have very many groups, the rarest name claims first, and once enough are named the
// commonest name no more ("continue", as in looking up). Pure.

import { sortByKeys } from '../arrays/number-order.ts';
import { leastMass, MIN_MASS } from './least-mass.ts';
import type { SimilaritySections } from './similarity-index.ts';
import type { WordingHits } from './wording-hits.ts';
import { PART_BITS } from './wording-rows.ts';

/** So many claims are the heaviest. */
const MAX_CLAIMS = 24;
/** Every weight is so many of a whole: added up as such, no order of adding makes a difference. */
const UNITS = 20;
/** Of a text that meets the wordings of so many groups, only its rarer wordings name claims. */
const MAX_ROWS = 8192;
/** From so many groups for each claim on, looking through all claims costs less than a list of those met. */
const DENSE_ROWS = 0.3;

/** What is met of each claim by now, in units. */
let masses = new Int32Array(0);
/** The claims met by now, and room for one more. */
let named = new Uint32Array(0);
let namedCount = 0;
/** By row: what its hits weigh, in units. */
let rowMasses = new Int32Array(0);
/** The hits by the length of their rows, and those lengths. */
let byRow = new Uint32Array(0);
let lengths = new Uint32Array(0);

/** The heaviest claims by now, in no order, their masses, and which is the lightest, once there are so many. */
const best = new Uint32Array(MAX_CLAIMS);
const bestMasses = new Int32Array(MAX_CLAIMS);
let bestCount = 0;
let lightest = 0;

/** Of the heaviest claims those that weigh no less than they must, in no order. */
export function heaviestClaims(index: SimilaritySections, hits: WordingHits): number[] {
  const claims = index.claimGroups.length - 1;
  const { rows } = hits;
  makeRoom(claims, hits);
  bestCount = 0;
  namedCount = 0;
  const taken = weighRows(hits);
  const isDense = groupsOfRows(rows) > claims * DENSE_ROWS;
  let row = 0;
  for (; row < rows.count && !(isDense && namedCount > MAX_CLAIMS); row++) {
    if ((rowMasses[row] as number) > 0) addRow(index, rows, row, rowMasses[row] as number);
  }
  if (row < rows.count) {
    for (; row < rows.count; row++) {
      if ((rowMasses[row] as number) > 0) addDenseRow(index, rows, row);
    }
    chooseOfAll(claims, MIN_MASS * UNITS);
  } else {
    if (taken < hits.count) nameFurther(index, hits, taken);
    chooseOfNamed(MIN_MASS * UNITS);
  }
  const chosen: number[] = [];
  for (let at = 0; at < bestCount; at++) {
    const claim = best[at] as number;
    if ((bestMasses[at] as number) >= leastMass(index, claim) * UNITS) chosen.push(claim);
  }
  return chosen;
}

function makeRoom(claims: number, { count, rows }: WordingHits): void {
  if (masses.length < claims) {
    masses = new Int32Array(claims);
    named = new Uint32Array(claims + 1);
  }
  if (rowMasses.length < rows.count) rowMasses = new Int32Array(rows.count * 2);
  if (byRow.length < count) {
    byRow = new Uint32Array(count * 2);
    lengths = new Uint32Array(count * 2);
  }
}

/**
 * Adds up what the hits of each row weigh: each is read once. Where those have too many groups, of the
 * shortest rows only; returns of how many hits.
 */
function weighRows({ count, rows, rowOf, weights }: WordingHits): number {
  const { from, to } = rows;
  const sums = rowMasses.fill(0, 0, rows.count);
  let groups = 0;
  for (let hit = 0; hit < count; hit++) {
    const row = rowOf[hit] as number;
    groups += (to[row] as number) - (from[row] as number);
    sums[row] = (sums[row] as number) + unitsOf(weights[hit] as number);
  }
  if (groups <= MAX_ROWS) return count;
  for (let hit = 0; hit < count; hit++) {
    const row = rowOf[hit] as number;
    lengths[hit] = (to[row] as number) - (from[row] as number);
    byRow[hit] = hit;
  }
  sortByKeys(byRow, lengths, count);
  let taken = count;
  for (; groups > MAX_ROWS; taken--) {
    const hit = byRow[taken - 1] as number;
    const row = rowOf[hit] as number;
    groups -= lengths[hit] as number;
    sums[row] = (sums[row] as number) - unitsOf(weights[hit] as number);
  }
  return taken;
}

function unitsOf(weight: number): number {
  return Math.round(weight * UNITS);
}

function groupsOfRows({ count, from, to }: WordingHits['rows']): number {
  let groups = 0;
  for (let row = 0; row < count; row++) groups += (to[row] as number) - (from[row] as number);
  return groups;
}

/** The same as `addRow` where enough claims are named, and need not be any more. */
function addDenseRow(
  { rowGroups }: SimilaritySections,
  { from, to }: WordingHits['rows'],
  row: number,
): void {
  const sums = masses;
  const units = rowMasses[row] as number;
  const end = to[row] as number;
  let at = from[row] as number;
  // Four at once: the loop's own work is half of it.
  for (; at + 3 < end; at += 4) {
    const one = (rowGroups[at] as number) >>> PART_BITS;
    const two = (rowGroups[at + 1] as number) >>> PART_BITS;
    const three = (rowGroups[at + 2] as number) >>> PART_BITS;
    const four = (rowGroups[at + 3] as number) >>> PART_BITS;
    sums[one] = (sums[one] as number) + units;
    sums[two] = (sums[two] as number) + units;
    sums[three] = (sums[three] as number) + units;
    sums[four] = (sums[four] as number) + units;
  }
  for (; at < end; at++) {
    const claim = (rowGroups[at] as number) >>> PART_BITS;
    sums[claim] = (sums[claim] as number) + units;
  }
}

/** What is met of all is forgotten. */
function chooseOfAll(claims: number, atLeast: number): void {
  const sums = masses;
  let least = atLeast;
  let claim = 0;
  for (; claim + 3 < claims; claim += 4) {
    const below = least - 1;
    // The sign says that one of four weighs enough.
    const enough =
      (below - (sums[claim] as number)) |
      (below - (sums[claim + 1] as number)) |
      (below - (sums[claim + 2] as number)) |
      (below - (sums[claim + 3] as number));
    if (enough >= 0) continue;
    for (let one = claim; one < claim + 4; one++) {
      const mass = sums[one] as number;
      if (mass >= least) least = keep(one, mass, least);
    }
  }
  for (; claim < claims; claim++) {
    const mass = sums[claim] as number;
    if (mass >= least) least = keep(claim, mass, least);
  }
  sums.fill(0, 0, claims);
}

/** After the first `taken` hits, until enough claims are named. */
function nameFurther(index: SimilaritySections, hits: WordingHits, taken: number): void {
  const { count, rows, rowOf, weights } = hits;
  for (let at = taken; at < count && namedCount <= MAX_CLAIMS; at++) {
    const hit = byRow[at] as number;
    addRow(index, rows, rowOf[hit] as number, unitsOf(weights[hit] as number));
  }
}

function addRow(
  { rowGroups }: SimilaritySections,
  { from, to }: WordingHits['rows'],
  row: number,
  units: number,
): void {
  const sums = masses;
  const list = named;
  const end = to[row] as number;
  let size = namedCount;
  for (let at = from[row] as number; at < end; at++) {
    const claim = (rowGroups[at] as number) >>> PART_BITS;
    const mass = sums[claim] as number;
    sums[claim] = mass + units;
    // Every claim is written down, the next over one that was known: no processor foresees which are.
    list[size] = claim;
    size += (mass - 1) >>> 31;
  }
  namedCount = size;
}

/** What is met of all is forgotten. */
function chooseOfNamed(atLeast: number): void {
  const sums = masses;
  let least = atLeast;
  for (let one = 0; one < namedCount; one++) {
    const claim = named[one] as number;
    const mass = sums[claim] as number;
    sums[claim] = 0;
    if (mass >= least) least = keep(claim, mass, least);
  }
}

/** Takes a claim that weighs enough, and returns what is enough from now on. */
function keep(claim: number, mass: number, least: number): number {
  const isFull = bestCount === MAX_CLAIMS;
  // Of those that weigh the same the first are kept.
  if (isFull && mass === least && claim > (best[lightest] as number)) return least;
  const place = isFull ? lightest : bestCount++;
  best[place] = claim;
  bestMasses[place] = mass;
  if (bestCount < MAX_CLAIMS) return least;
  let low = bestMasses[0] as number;
  lightest = 0;
  for (let at = 1; at < MAX_CLAIMS; at++) {
    const own = bestMasses[at] as number;
    if (own < low || (own === low && (best[at] as number) > (best[lightest] as number))) {
      low = own;
      lightest = at;
    }
  }
  return low;
}
