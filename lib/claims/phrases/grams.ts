// Runs of neighbouring syllables as hashes, and for each phrase the rarest of its own: there it is
// filed (the rarest-token rule of reverse indexes for filter lists, on runs of syllables). Pure.
import { type Part, partsInSteps } from '../arrays/in-parts.ts';
import type { Steps } from '../arrays/in-steps.ts';
import type { PhraseList } from './phrase-list.ts';

/** The longest run. */
export const GRAM_SYLLABLES = 3;
/** A phrase is filed under one of its first sixteen runs. */
export const OFFSET_BITS = 4;
/** Counts are kept by a part of the hash: two runs that share it only seem less rare than they are. */
const MOST_COUNTS = 1 << 20;
/** No run is counted further. */
const MANY = 0xffff;

// The folded hashes are mixed well already: turning them by their place is enough (a cyclic
// polynomial, Cohen 1997). Runs of different sizes are set apart.
/** The hash of a run of two. */
function pairGram(first: number, second: number): number {
  return ((first << 5) | (first >>> 27)) ^ second ^ 0x5851f42d;
}

/** The hash of a run of three. */
export function tripleGram(first: number, second: number, third: number): number {
  return ((first << 10) | (first >>> 22)) ^ ((second << 5) | (second >>> 27)) ^ third;
}

/** The hash of the run of `size` syllables, two or three, that begins at `at`. */
export function gramAt(folded: Int32Array, at: number, size: number): number {
  const first = folded[at] as number;
  const second = folded[at + 1] as number;
  return size === 2 ? pairGram(first, second) : tripleGram(first, second, folded[at + 2] as number);
}

/** The two bits of its word of the filter that a run sets; the word goes by the low bits. */
export function filterBits(gram: number): number {
  return (1 << (gram >>> 22)) | (1 << (gram >>> 27));
}

/** Of each phrase the rarest run of three (all of it, where it has two), and where that begins. */
export type RarestGrams = { grams: Int32Array; offsets: Uint8Array };

/** The rarest runs of phrases, by how many phrases of the same list have each. In steps. */
export function* rarestGrams(list: PhraseList): Steps<RarestGrams> {
  const { count } = list;
  const all = new Int32Array(list.numbers.length);
  const counted = { all, counts: new Uint16Array(powerOfTwo(all.length, 1 << 8, MOST_COUNTS)) };
  yield* partsInSteps(count, (part) => countTriples(list, counted, part));
  yield* partsInSteps(count, (part) => countPairs(list, counted, part));
  const rarest = { grams: new Int32Array(count), offsets: new Uint8Array(count) };
  yield* partsInSteps(count, (part) => choose(list, counted, { rarest, part }));
  return rarest;
}

/**
 * The run that begins at each syllable of each phrase, but for the last ones, where none does; and by a
 * part of the hash, how many there are.
 */
type CountedGrams = { all: Int32Array; counts: Uint16Array };

function countTriples(list: PhraseList, { all, counts }: CountedGrams, { from, to }: Part): void {
  const { folded } = list.table;
  const starts = list.starts.values;
  const numbers = list.numbers.values;
  for (let phrase = from; phrase < to; phrase++) {
    const start = starts[phrase] as number;
    const end = starts[phrase + 1] as number;
    let first = folded[numbers[start] as number] as number;
    let second = folded[numbers[start + 1] as number] as number;
    for (let at = start; at < end - 2; at++) {
      const third = folded[numbers[at + 2] as number] as number;
      const gram = tripleGram(first, second, third);
      first = second;
      second = third;
      all[at] = gram;
      countGram(counts, gram);
    }
  }
}

/** The same of phrases that have no run of three: apart, for there are few. */
function countPairs(list: PhraseList, { all, counts }: CountedGrams, { from, to }: Part): void {
  const { folded } = list.table;
  const starts = list.starts.values;
  const numbers = list.numbers.values;
  for (let phrase = from; phrase < to; phrase++) {
    const start = starts[phrase] as number;
    if ((starts[phrase + 1] as number) - start !== 2) continue;
    const first = folded[numbers[start] as number] as number;
    const second = folded[numbers[start + 1] as number] as number;
    all[start] = pairGram(first, second);
    countGram(counts, all[start] as number);
  }
}

function choose(
  list: PhraseList,
  { all, counts }: CountedGrams,
  { rarest, part }: { rarest: RarestGrams; part: Part },
): void {
  const { grams, offsets } = rarest;
  const starts = list.starts.values;
  const mask = counts.length - 1;
  for (let phrase = part.from; phrase < part.to; phrase++) {
    const start = starts[phrase] as number;
    const runs = Math.max(1, (starts[phrase + 1] as number) - start - GRAM_SYLLABLES + 1);
    const tried = Math.min(runs, 1 << OFFSET_BITS);
    // Counts above offsets: the least is the first of the rarest. No processor foresees a branch here.
    let least = 0x7fffffff;
    for (let offset = 0; offset < tried; offset++) {
      const met = counts[(all[start + offset] as number) & mask] as number;
      const less = ((met << OFFSET_BITS) | offset) - least;
      least += less & (less >> 31);
    }
    const offset = least & ((1 << OFFSET_BITS) - 1);
    grams[phrase] = all[start + offset] as number;
    offsets[phrase] = offset;
  }
}

function countGram(counts: Uint16Array, gram: number): void {
  const slot = gram & (counts.length - 1);
  const met = counts[slot] as number;
  if (met < MANY) counts[slot] = met + 1;
}

/** The smallest power of two that is not below `atLeast`, within bounds that are some. */
export function powerOfTwo(atLeast: number, min: number, max: number): number {
  let size = min;
  while (size < atLeast && size < max) size *= 2;
  return size;
}
