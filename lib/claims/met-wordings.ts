// What of which claims stands in a text: the first step toward the claims that it could resemble.
// Rows of the rarest wordings first; once enough claims are named, a wording that very many have
// names no more ("continue", as in looking up). Pure.
import type { Syllables } from './normalize.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { type WordingHits, wordingHits } from './wording-hits.ts';

/** All arrays are valid until the next text is read. */
export type MetWordings = {
  /** The claims, heaviest first. What was met of one are the entries `[bounds[at], bounds[at + 1])`. */
  claims: readonly number[];
  bounds: Uint32Array;
  /** By entry, in reading order: the group whose wording was met, and which of `hits` it is. */
  groups: Uint32Array;
  places: Uint32Array;
  hits: WordingHits;
};

/** Of so many claims everything met is gathered: those whose words weigh the most. */
const MAX_CLAIMS = 24;
/** Lighter claims are not worth a look. */
const MIN_MASS = 7;
/** Of a text that meets the wordings of so many groups, only its rarer wordings name claims. */
const MAX_ROWS = 8192;
/** Seeking a claim in a row costs as much as reading so many of its groups. */
const SEEK_COST = 8;

/** What is met of each claim by now, and in a gathering the number of each claim, from 1; else 0. */
let masses = new Float64Array(0);
let numbers = new Uint8Array(0);
/** Entries in reading order, with the number of their claim; and sorted by it. */
let gathered = roomForEntries(1024);
let sorted = roomForEntries(1024);
let count = 0;
const bounds = new Uint32Array(MAX_CLAIMS + 1);

/** All that was met of the claims whose words weigh the most in the whole text. */
export function metWordings(
  index: SimilaritySections,
  text: Syllables,
  isBareText: boolean,
): MetWordings {
  const all = index.claimGroups.length - 1;
  if (masses.length < all) {
    masses = new Float64Array(all);
    numbers = new Uint8Array(all);
  }
  const hits = wordingHits(index, text, isBareText);
  const claims = heaviest(index, hits);
  count = 0;
  if (claims.length > 0) {
    for (const [at, claim] of claims.entries()) numbers[claim] = at + 1;
    for (let at = 0; at < hits.count; at++) {
      gather(index, { hits, hit: hits.byStart[at] as number, claims });
    }
    for (const claim of claims) numbers[claim] = 0;
  }
  sortEntries(claims.length);
  return { claims, bounds, groups: sorted.groups, places: sorted.places, hits };
}

/** The heaviest claims, heaviest first. */
function heaviest({ groupClaims, rowGroups }: SimilaritySections, hits: WordingHits): number[] {
  const named: number[] = [];
  let read = 0;
  for (let at = 0; at < hits.count; at++) {
    const hit = hits.byRow[at] as number;
    const from = hits.from[hit] as number;
    const to = hits.to[hit] as number;
    const weight = hits.weights[hit] as number;
    read += to - from;
    if (read > MAX_ROWS && named.length > MAX_CLAIMS) break;
    for (let row = from; row < to; row++) {
      const claim = groupClaims[rowGroups[row] as number] as number;
      const mass = masses[claim] as number;
      if (mass === 0) named.push(claim);
      masses[claim] = mass + weight;
    }
  }
  const best: number[] = [];
  for (const claim of named) {
    if ((masses[claim] as number) < MIN_MASS) continue;
    if (best.length === MAX_CLAIMS && !isHeavier(claim, best[MAX_CLAIMS - 1] as number)) continue;
    let at = Math.min(best.length, MAX_CLAIMS - 1);
    for (; at > 0 && isHeavier(claim, best[at - 1] as number); at--) {
      best[at] = best[at - 1] as number;
    }
    best[at] = claim;
  }
  for (const claim of named) masses[claim] = 0;
  return best;
}

function isHeavier(a: number, b: number): boolean {
  const more = (masses[a] as number) - (masses[b] as number);
  return more > 0 || (more === 0 && a < b);
}

type Gathering = { hits: WordingHits; hit: number; claims: readonly number[] };

/** Keeps a hit for those of the claims that have its wording. */
function gather(
  { groupClaims, claimGroups, rowGroups }: SimilaritySections,
  { hits, hit, claims }: Gathering,
): void {
  const from = hits.from[hit] as number;
  const to = hits.to[hit] as number;
  if (to - from <= claims.length * SEEK_COST) {
    for (let row = from; row < to; row++) {
      const group = rowGroups[row] as number;
      const number = numbers[groupClaims[group] as number] as number;
      if (number > 0) addEntry(number, group, hit);
    }
    return;
  }
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as number;
    const last = claimGroups[claim + 1] as number;
    let row = firstFrom(rowGroups, claimGroups[claim] as number, { from, to });
    for (; row < to && (rowGroups[row] as number) < last; row++) {
      addEntry(at + 1, rowGroups[row] as number, hit);
    }
  }
}

/** The first place of a row, whose groups are in their order, that is not before `group`. */
function firstFrom(
  groups: Uint32Array,
  group: number,
  { from, to }: { from: number; to: number },
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as number) < group) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addEntry(number: number, group: number, hit: number): void {
  if (count === gathered.groups.length) {
    const longer = roomForEntries(count * 2);
    longer.numbers.set(gathered.numbers);
    longer.groups.set(gathered.groups);
    longer.places.set(gathered.places);
    gathered = longer;
    sorted = roomForEntries(count * 2);
  }
  gathered.numbers[count] = number;
  gathered.groups[count] = group;
  gathered.places[count] = hit;
  count++;
}

/** By claims, those of each in the order that they have (a counting sort). */
function sortEntries(claims: number): void {
  bounds.fill(0);
  for (let at = 0; at < count; at++) {
    const number = (gathered.numbers[at] as number) - 1;
    bounds[number] = (bounds[number] as number) + 1;
  }
  for (let at = 1; at < claims; at++) {
    bounds[at] = (bounds[at] as number) + (bounds[at - 1] as number);
  }
  bounds[claims] = count;
  for (let at = count - 1; at >= 0; at--) {
    const number = (gathered.numbers[at] as number) - 1;
    const to = (bounds[number] as number) - 1;
    bounds[number] = to;
    sorted.groups[to] = gathered.groups[at] as number;
    sorted.places[to] = gathered.places[at] as number;
  }
}

function roomForEntries(size: number) {
  return {
    numbers: new Uint8Array(size),
    groups: new Uint32Array(size),
    places: new Uint32Array(size),
  };
}
