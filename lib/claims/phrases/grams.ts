// Runs of neighbouring syllables as hashes, and for each phrase the rarest of its own: there it is
// filed (the rarest-token rule of reverse indexes for filter lists, on runs of syllables). Pure.
import type { PhraseList } from './phrase-list.ts';

/** The longest run. */
export const GRAM_SYLLABLES = 3;
/** A phrase is filed under one of its first sixteen runs. */
export const OFFSET_BITS = 4;
/** Counts are kept by a part of the hash: two runs that share it only seem less rare than they are. */
const MOST_COUNTS = 1 << 20;

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

/** For each phrase its rarest run of three (all of it, where it has two) and where that begins. */
export function rarestGrams({ count, starts, folded }: PhraseList): {
  grams: Int32Array;
  offsets: Uint8Array;
} {
  const all = gramsAt(folded.values, starts.values, count);
  const counts = new Uint16Array(powerOfTwo(all.length, 1 << 8, MOST_COUNTS));
  const mask = counts.length - 1;
  for (let phrase = 0; phrase < count; phrase++) {
    const last = lastGram(starts.values, phrase);
    for (let at = starts.values[phrase] as number; at <= last; at++) {
      const slot = (all[at] as number) & mask;
      if ((counts[slot] as number) < 0xffff) counts[slot] = (counts[slot] as number) + 1;
    }
  }
  const grams = new Int32Array(count);
  const offsets = new Uint8Array(count);
  for (let phrase = 0; phrase < count; phrase++) {
    const start = starts.values[phrase] as number;
    const last = Math.min(start + (1 << OFFSET_BITS) - 1, lastGram(starts.values, phrase));
    let fewest = 0x10000;
    for (let at = start; at <= last; at++) {
      const met = counts[(all[at] as number) & mask] as number;
      if (met >= fewest) continue;
      fewest = met;
      grams[phrase] = all[at] as number;
      offsets[phrase] = at - start;
    }
  }
  return { grams, offsets };
}

/** The smallest power of two that is not below `atLeast`, within bounds that are some. */
export function powerOfTwo(atLeast: number, min: number, max: number): number {
  let size = min;
  while (size < atLeast && size < max) size *= 2;
  return size;
}

/** Where the last run of a phrase begins. */
function lastGram(starts: Int32Array, phrase: number): number {
  const start = starts[phrase] as number;
  return Math.max(start, (starts[phrase + 1] as number) - GRAM_SYLLABLES);
}

/** The run that begins at each syllable of each phrase, but for the last ones, where none does. */
function gramsAt(folded: Int32Array, starts: Int32Array, count: number): Int32Array {
  const grams = new Int32Array(starts[count] as number);
  for (let phrase = 0; phrase < count; phrase++) {
    const start = starts[phrase] as number;
    const size = Math.min(GRAM_SYLLABLES, (starts[phrase + 1] as number) - start);
    const last = lastGram(starts, phrase);
    for (let at = start; at <= last; at++) grams[at] = gramAt(folded, at, size);
  }
  return grams;
}
