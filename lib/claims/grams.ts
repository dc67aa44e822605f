// Runs of neighbouring syllables as hashes, and for each phrase the rarest of its own: there it is
// filed (the rarest-token rule of reverse indexes for filter lists, on runs of syllables). Pure.
import type { Syllables } from './syllables.ts';

/** Counts are kept by a part of the hash: two runs that share it only seem less rare than they are. */
const COUNT_BITS = 20;

/** A run's hash so far and the next syllable's; a run of one starts with the syllable itself. */
export function gramHash(state: number, next: number): number {
  const mixed = Math.imul(state, 0x9e3779b1);
  return mixed ^ (mixed >>> 15) ^ Math.imul(next, 0x85ebca6b);
}

/** The hash of a run of `size` syllables; runs of different sizes do not meet. */
export function gramOf(state: number, size: number): number {
  const mixed = Math.imul(state ^ size, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

/** Where a run stands in a bit set of `mask + 1` bits. */
export function filterBit(gram: number, mask: number): { word: number; bit: number } {
  const at = gram & mask;
  return { word: at >>> 5, bit: 1 << (at & 31) };
}

/** For each phrase its rarest run of `most` syllables (all of it, where it has fewer) and where that begins. */
export function rarestGrams(
  phrases: readonly Syllables[],
  most: number,
): { grams: Int32Array; offsets: Uint8Array } {
  const counts = new Uint16Array(1 << COUNT_BITS);
  const mask = counts.length - 1;
  for (const phrase of phrases) {
    const size = Math.min(most, phrase.count);
    for (let at = 0; at + size <= phrase.count; at++) {
      const slot = gramAt(phrase, at, size) & mask;
      if ((counts[slot] as number) < 0xffff) counts[slot] = (counts[slot] as number) + 1;
    }
  }
  const grams = new Int32Array(phrases.length);
  const offsets = new Uint8Array(phrases.length);
  for (const [at, phrase] of phrases.entries()) {
    const size = Math.min(most, phrase.count);
    let fewest = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + size <= phrase.count; offset++) {
      const gram = gramAt(phrase, offset, size);
      const count = counts[gram & mask] as number;
      if (count >= fewest) continue;
      fewest = count;
      grams[at] = gram;
      offsets[at] = offset;
    }
  }
  return { grams, offsets };
}

function gramAt({ folded }: Syllables, at: number, size: number): number {
  let state = folded[at] as number;
  for (let next = 1; next < size; next++) state = gramHash(state, folded[at + next] as number);
  return gramOf(state, size);
}
