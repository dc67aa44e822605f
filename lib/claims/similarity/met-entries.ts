// What stands in a text of a few claims, in reading order: what a wording's row has of them is sought
// once, however often the wording was met. Pure.
import type { SimilaritySections } from './similarity-index.ts';
import type { WordingHits } from './wording-hits.ts';

/** By claim; all arrays are valid until the next text is read. */
export type MetEntries = {
  /** The entries of each claim, in the order asked for, are `[bounds[at], bounds[at + 1])`. */
  bounds: Uint32Array;
  /** By entry, in reading order: which of its claim's groups has the wording, and which hit it is. */
  parts: Uint8Array;
  places: Uint32Array;
};

/** Seeking a claim in a row costs as much as reading so many of its groups. */
const SEEK_COST = 8;

/** In a gathering the number of each claim, from 1; else 0. */
let numbers = new Uint8Array(0);
/** By row: where what the claims have of it is kept; -1 until it is sought. */
let keptFrom = new Int32Array(0);
let keptTo = new Int32Array(0);
/** What they have of each row; entries in reading order; and those sorted by the number of their claim. */
let kept = roomForEntries(1024);
let gathered = roomForEntries(1024);
let sorted = roomForEntries(1024);
let keptCount = 0;
let count = 0;
let bounds = new Uint32Array(1);

/** What was met of these claims, of which there may be 255. */
export function entriesOf(
  index: SimilaritySections,
  hits: WordingHits,
  claims: readonly number[],
): MetEntries {
  const all = index.claimGroups.length - 1;
  if (numbers.length < all) numbers = new Uint8Array(all);
  if (keptFrom.length < hits.rows.count) {
    keptFrom = new Int32Array(hits.rows.count * 2);
    keptTo = new Int32Array(hits.rows.count * 2);
  }
  if (bounds.length <= claims.length) bounds = new Uint32Array(claims.length + 1);
  count = 0;
  if (claims.length > 0) gather(index, hits, claims);
  sortEntries(claims.length);
  return { bounds, parts: sorted.parts, places: sorted.places };
}

/** Keeps every hit for those of the claims that have its wording. */
function gather(index: SimilaritySections, hits: WordingHits, claims: readonly number[]): void {
  const { byStart, rowOf, rows } = hits;
  keptFrom.fill(-1, 0, rows.count);
  keptCount = 0;
  for (const [at, claim] of claims.entries()) numbers[claim] = at + 1;
  for (let at = 0; at < hits.count; at++) {
    const hit = byStart[at] as number;
    const row = rowOf[hit] as number;
    if ((keptFrom[row] as number) < 0) keepRow(index, rows, row, claims);
    const to = keptTo[row] as number;
    for (let one = keptFrom[row] as number; one < to; one++) {
      gathered = withRoom(gathered, count);
      gathered.numbers[count] = kept.numbers[one] as number;
      gathered.parts[count] = kept.parts[one] as number;
      gathered.places[count] = hit;
      count++;
    }
  }
  for (const claim of claims) numbers[claim] = 0;
}

/** What the claims have of one row. */
function keepRow(
  { rowClaims, rowParts }: SimilaritySections,
  rows: WordingHits['rows'],
  row: number,
  claims: readonly number[],
): void {
  const from = rows.from[row] as number;
  const to = rows.to[row] as number;
  keptFrom[row] = keptCount;
  if (to - from <= claims.length * SEEK_COST) {
    for (let at = from; at < to; at++) {
      const number = numbers[rowClaims[at] as number] as number;
      if (number > 0) keep(number, rowParts[at] as number);
    }
  } else {
    for (let one = 0; one < claims.length; one++) {
      const claim = claims[one] as number;
      let at = firstFrom(rowClaims, claim, { from, to });
      for (; at < to && rowClaims[at] === claim; at++) keep(one + 1, rowParts[at] as number);
    }
  }
  keptTo[row] = keptCount;
}

function keep(number: number, part: number): void {
  kept = withRoom(kept, keptCount);
  kept.numbers[keptCount] = number;
  kept.parts[keptCount] = part;
  keptCount++;
}

/** The first place of a row, whose claims are in their order, that is not before `claim`. */
function firstFrom(
  claims: Uint32Array,
  claim: number,
  { from, to }: { from: number; to: number },
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as number) < claim) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Entries = ReturnType<typeof roomForEntries>;

/** The same entries, with room for one more. */
function withRoom(entries: Entries, size: number): Entries {
  if (size < entries.parts.length) return entries;
  const longer = roomForEntries(size * 2);
  longer.numbers.set(entries.numbers);
  longer.parts.set(entries.parts);
  longer.places.set(entries.places);
  return longer;
}

/** By claims, those of each in the order that they have (a counting sort). */
function sortEntries(claims: number): void {
  if (sorted.parts.length < gathered.parts.length) sorted = roomForEntries(gathered.parts.length);
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
    sorted.parts[to] = gathered.parts[at] as number;
    sorted.places[to] = gathered.places[at] as number;
  }
}

function roomForEntries(size: number) {
  return {
    numbers: new Uint8Array(size),
    parts: new Uint8Array(size),
    places: new Uint32Array(size),
  };
}
