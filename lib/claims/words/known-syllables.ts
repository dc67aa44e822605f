// The syllables of an index as small numbers, the same for those that are written or read alike:
// sets of them are arrays. Made when an index is first asked, and kept as long as it is. Pure.

import type { SyllableSections } from '../reading/syllable-table.ts';
import { syllableWeight } from './background.ts';

/** By number in the syllable table: which spelling, which letters without diacritics, what it weighs. */
export type KnownSyllables = {
  spellings: Numbering;
  letters: Numbering;
  weights: Float32Array;
};

/** Small numbers for hashes: `numberOf` of each place of the list, `count` of them in all. */
export type Numbering = {
  count: number;
  numberOf: Uint32Array;
  keys: Int32Array;
  slots: Int32Array;
};

const opened = new WeakMap<Int32Array, KnownSyllables>();

/** The numbers of an index. */
export function knownSyllables({ knownFolded, knownExact }: SyllableSections): KnownSyllables {
  const known = opened.get(knownFolded);
  if (known) return known;
  const made = {
    spellings: numbered(knownExact),
    letters: numbered(knownFolded),
    weights: Float32Array.from(knownFolded, syllableWeight),
  };
  opened.set(knownFolded, made);
  return made;
}

/** The number of a hash; -1 for one that was not in the list. */
export function numberOfHash({ keys, slots }: Numbering, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  let number = slots[slot] as number;
  while (number >= 0 && keys[slot] !== hash) {
    slot = (slot + 1) & mask;
    number = slots[slot] as number;
  }
  return number;
}

/** Open addressing, at most half full. */
function numbered(hashes: Int32Array): Numbering {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const numbering: Numbering = {
    count: 0,
    numberOf: new Uint32Array(hashes.length),
    keys: new Int32Array(size),
    slots: new Int32Array(size).fill(-1),
  };
  const { keys, slots, numberOf } = numbering;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while ((slots[slot] as number) >= 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    if ((slots[slot] as number) < 0) {
      keys[slot] = hash;
      slots[slot] = numbering.count++;
    }
    numberOf[at] = slots[slot] as number;
  }
  return numbering;
}
