// What stands in a text of a few claims, in reading order: what a wording's row has of them is sought
// once, however often the wording was met. Pure.
import type { SimilaritySections } from './similarity-index.ts';
import type { WordingHits } from './wording-hits.ts';
import { PART_BITS, PART_MASK } from './wording-rows.ts';

/** By claim; all arrays are valid until the next text is read. */
export type MetEntries = {
  /** The entries of each claim, in the order asked for, are `[bounds[at], bounds[at + 1])`. */
  bounds: Uint32Array;
  /** By entry, in reading order: which of its claim's groups has the wording, and which hit it is. */
  parts: Uint8Array;
  places: Uint32Array;
};

/** Seeking a claim in a row costs as much as reading so many of its groups. */
const SEEK_COST = 20;

/** In a gathering the number of each claim, from 1; else 0. */
let numbers = new Uint8Array(0);
/** By row: where what the claims have of it is kept; empty for most. */
let keptFrom = new Uint32Array(0);
let keptTo = new Uint32Array(0);
/** The hits of those rows, in reading order, of those that start together the shortest row first. */
let byStart = new Uint32Array(0);
/** What the claims have of each row; entries in reading order; and those sorted by the number of their claim. */
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
  makeRoom(index.claimGroups.length - 1, hits, claims.length);
  count = 0;
  if (claims.length > 0) {
    keepRows(index, hits.rows, claims);
    gather(hits, orderHits(hits));
  }
  sortEntries(claims.length);
  return { bounds, parts: sorted.parts, places: sorted.places };
}

function makeRoom(all: number, { count: most, rows }: WordingHits, claims: number): void {
  if (numbers.length < all) numbers = new Uint8Array(all);
  if (keptFrom.length < rows.count) {
    keptFrom = new Uint32Array(rows.count * 2);
    keptTo = new Uint32Array(rows.count * 2);
  }
  if (byStart.length < most) byStart = new Uint32Array(most * 2);
  if (bounds.length <= claims) bounds = new Uint32Array(claims + 1);
}

/** What the claims have of each row. */
function keepRows(
  { rowGroups }: SimilaritySections,
  rows: WordingHits['rows'],
  claims: readonly number[],
): void {
  keptCount = 0;
  for (let one = 0; one < claims.length; one++) numbers[claims[one] as number] = one + 1;
  const mostRead = claims.length * SEEK_COST;
  for (let row = 0; row < rows.count; row++) {
    const from = rows.from[row] as number;
    const to = rows.to[row] as number;
    keptFrom[row] = keptCount;
    if (to - from <= mostRead) keepRead(rowGroups, from, to);
    else keepSought(rowGroups, claims, { from, to });
    keptTo[row] = keptCount;
  }
  for (let one = 0; one < claims.length; one++) numbers[claims[one] as number] = 0;
}

function keepRead(groups: Uint32Array, from: number, to: number): void {
  const own = numbers;
  let at = from;
  // Hardly a group is of one of the claims: four are asked at once.
  for (; at + 3 < to; at += 4) {
    const any =
      (own[(groups[at] as number) >>> PART_BITS] as number) |
      (own[(groups[at + 1] as number) >>> PART_BITS] as number) |
      (own[(groups[at + 2] as number) >>> PART_BITS] as number) |
      (own[(groups[at + 3] as number) >>> PART_BITS] as number);
    if (any === 0) continue;
    for (let one = at; one < at + 4; one++) keepGroup(own, groups[one] as number);
  }
  for (; at < to; at++) keepGroup(own, groups[at] as number);
}

function keepGroup(own: Uint8Array, group: number): void {
  const number = own[group >>> PART_BITS] as number;
  if (number > 0) keep(number, group & PART_MASK);
}

function keepSought(
  groups: Uint32Array,
  claims: readonly number[],
  { from, to }: { from: number; to: number },
): void {
  for (let one = 0; one < claims.length; one++) {
    const claim = claims[one] as number;
    let at = firstFrom(groups, (claim << PART_BITS) >>> 0, { from, to });
    for (; at < to && (groups[at] as number) >>> PART_BITS === claim; at++) {
      keep(one + 1, (groups[at] as number) & PART_MASK);
    }
  }
}

function keep(number: number, part: number): void {
  kept = withRoom(kept, keptCount);
  kept.numbers[keptCount] = number;
  kept.parts[keptCount] = part;
  keptCount++;
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

/**
 * Puts the hits of which anything is kept in reading order; returns how many. Those of one syllable
 * are in it already, the others nearly: they are merged, and each then moved to its place.
 */
function orderHits({ count: all, solos, starts, rowOf, rows }: WordingHits): number {
  const order = byStart;
  let size = 0;
  let solo = 0;
  let other = solos;
  while (solo < solos || other < all) {
    const isSolo =
      other === all || (solo < solos && (starts[solo] as number) <= (starts[other] as number));
    const hit = isSolo ? solo++ : other++;
    const row = rowOf[hit] as number;
    if (keptFrom[row] === keptTo[row]) continue;
    const start = starts[hit] as number;
    const length = (rows.to[row] as number) - (rows.from[row] as number);
    let at = size++;
    for (; at > 0; at--) {
      const before = order[at - 1] as number;
      const later = (starts[before] as number) - start;
      if (later < 0) break;
      const rowBefore = rowOf[before] as number;
      const longer = (rows.to[rowBefore] as number) - (rows.from[rowBefore] as number) - length;
      if (later === 0 && (longer < 0 || (longer === 0 && before < hit))) break;
      order[at] = before;
    }
    order[at] = hit;
  }
  return size;
}

/** Every one of these hits for those of the claims that have its wording. */
function gather({ rowOf }: WordingHits, hits: number): void {
  for (let at = 0; at < hits; at++) {
    const hit = byStart[at] as number;
    const row = rowOf[hit] as number;
    const to = keptTo[row] as number;
    for (let one = keptFrom[row] as number; one < to; one++) {
      gathered = withRoom(gathered, count);
      gathered.numbers[count] = kept.numbers[one] as number;
      gathered.parts[count] = kept.parts[one] as number;
      gathered.places[count] = hit;
      count++;
    }
  }
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
