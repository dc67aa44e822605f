// Of which claims the most stands in a text: the first step toward those that it could resemble.
// Rows of the rarest wordings first; once enough claims are named, a wording that very many have
// names no more ("continue", as in looking up). Pure.

import type { Syllables } from '../reading/normalize.ts';
import { entriesOf, type MetEntries } from './met-entries.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { type WordingHits, wordingHits } from './wording-hits.ts';

/** All arrays are valid until the next text is read. */
export type MetWordings = MetEntries & {
  /** The claims, heaviest first. What was met of one are the entries `[bounds[at], bounds[at + 1])`. */
  claims: readonly number[];
  hits: WordingHits;
};

/** Of so many claims everything met is gathered: those whose words weigh the most. */
const MAX_CLAIMS = 24;
/** Lighter claims are not worth a look; with concept groups, a resemblance without them is faint. */
const MIN_MASS = 7;
export const MIN_MASS_WITH_CONCEPTS = 12.5;
/** Every weight is so many of a whole: added up as such, no order of adding makes a difference. */
const UNITS = 20;
/** Of a text that meets the wordings of so many groups, only its rarer wordings name claims. */
const MAX_ROWS = 8192;

/** What is met of each claim by now, in units. */
let masses = new Int32Array(0);
/** The claims met by now, and room for one more. */
let named = new Uint32Array(0);
let namedCount = 0;
/** The masses of the heaviest claims. */
const bestMasses = new Int32Array(MAX_CLAIMS);
/** By row: what its hits weigh, in units. */
let rowMasses = new Int32Array(0);

/** All that was met of the claims whose words weigh the most in the whole text, and enough. */
export function metWordings(
  index: SimilaritySections,
  text: Syllables,
  bareness: number,
): MetWordings {
  const hits = wordingHits(index, text, bareness);
  makeRoom(index.claimGroups.length - 1, hits.rows.count);
  nameClaims(index, hits);
  const claims = heaviest(index);
  return { claims, hits, ...entriesOf(index, hits, claims) };
}

/** How many concept groups a claim has; its own words are the group after them. */
export function conceptsOf({ claimGroups }: SimilaritySections, claim: number): number {
  return (claimGroups[claim + 1] as number) - (claimGroups[claim] as number) - 1;
}

/** What of a claim must be met for it to be compared. */
export function leastMass(index: SimilaritySections, claim: number): number {
  return conceptsOf(index, claim) > 0 ? MIN_MASS_WITH_CONCEPTS : MIN_MASS;
}

function makeRoom(claims: number, rows: number): void {
  if (masses.length < claims) {
    masses = new Int32Array(claims);
    named = new Uint32Array(claims + 1);
  }
  if (rowMasses.length < rows) rowMasses = new Int32Array(rows * 2);
}

/** Adds up what is met of each claim. A wording that stands in a text several times is read once. */
function nameClaims(index: SimilaritySections, { count: all, byRow, ...hits }: WordingHits): void {
  const { rows, rowOf, weights } = hits;
  const unitsOf = (hit: number) => Math.round((weights[hit] as number) * UNITS);
  rowMasses.fill(0, 0, rows.count);
  namedCount = 0;
  let at = 0;
  for (let read = 0; at < all; at++) {
    const hit = byRow[at] as number;
    const row = rowOf[hit] as number;
    read += (rows.to[row] as number) - (rows.from[row] as number);
    if (read > MAX_ROWS) break;
    rowMasses[row] = (rowMasses[row] as number) + unitsOf(hit);
  }
  for (let row = 0; row < rows.count; row++) {
    if ((rowMasses[row] as number) > 0) addRow(index, rows, row, rowMasses[row] as number);
  }
  for (; at < all && namedCount <= MAX_CLAIMS; at++) {
    const hit = byRow[at] as number;
    addRow(index, rows, rowOf[hit] as number, unitsOf(hit));
  }
}

function addRow(
  { rowClaims }: SimilaritySections,
  { from, to }: WordingHits['rows'],
  row: number,
  units: number,
): void {
  const end = to[row] as number;
  let size = namedCount;
  for (let at = from[row] as number; at < end; at++) {
    const claim = rowClaims[at] as number;
    const mass = masses[claim] as number;
    masses[claim] = mass + units;
    // Every claim is written down, the next over one that was known: no processor foresees which are.
    named[size] = claim;
    size += (mass - 1) >>> 31;
  }
  namedCount = size;
}

/** The heaviest of the claims that weigh enough, heaviest first; what is met of all is forgotten. */
function heaviest(index: SimilaritySections): number[] {
  const best: number[] = [];
  let least = MIN_MASS * UNITS;
  for (let one = 0; one < namedCount; one++) {
    const claim = named[one] as number;
    const mass = masses[claim] as number;
    masses[claim] = 0;
    if (mass < least) continue;
    const isFull = best.length === MAX_CLAIMS;
    let at = isFull ? MAX_CLAIMS - 1 : best.length;
    if (isFull && !isHeavier(claim, mass, best, at)) continue;
    for (; at > 0 && isHeavier(claim, mass, best, at - 1); at--) {
      best[at] = best[at - 1] as number;
      bestMasses[at] = bestMasses[at - 1] as number;
    }
    best[at] = claim;
    bestMasses[at] = mass;
    if (best.length === MAX_CLAIMS) least = bestMasses[MAX_CLAIMS - 1] as number;
  }
  return best.filter((claim, at) => (bestMasses[at] as number) >= leastMass(index, claim) * UNITS);
}

function isHeavier(claim: number, mass: number, best: readonly number[], than: number): boolean {
  const more = mass - (bestMasses[than] as number);
  return more > 0 || (more === 0 && claim < (best[than] as number));
}
