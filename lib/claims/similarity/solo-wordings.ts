// Wordings of a single syllable: half of those that a post meets are, and more where there are many
// claims. They are not filed like longer ones, but looked up by the spelling of each syllable of the
// text, or by its letters. Pure.

import type { Sections } from '../arrays/index-buffer.ts';
import { powerOfTwo } from '../phrases/grams.ts';
import { BARE, MARKED, type Syllables } from '../reading/normalize.ts';
import type { SyllableSections, SyllableTable } from '../reading/syllable-table.ts';

type SoloSections = SyllableSections & Pick<Sections, 'soloSyllables'>;

/**
 * Of wordings that end at `ends`, one after the other, those of one syllable: which they are, and the
 * numbers of their syllables. Those with the same letters lie together, and of those the same spelling.
 */
export function compileSolos(
  { syllables, ends }: { syllables: Syllables; ends: Int32Array },
  table: Pick<SyllableTable, 'numberOf'>,
): { order: Uint32Array } & Pick<Sections, 'soloSyllables'> {
  const { folded, exact } = syllables;
  const startOf = (row: number) => (row === 0 ? 0 : (ends[row - 1] as number));
  const hashAt = (hashes: Int32Array, row: number) => hashes[startOf(row)] as number;
  const order = Uint32Array.from(ends.keys())
    .filter((row) => (ends[row] as number) - startOf(row) === 1)
    .sort(
      (a, b) =>
        hashAt(folded, a) - hashAt(folded, b) || hashAt(exact, a) - hashAt(exact, b) || a - b,
    );
  return { order, soloSyllables: order.map((row) => table.numberOf(syllables, startOf(row))) };
}

/** Solo wordings met, as parallel arrays of which the first `count` are valid until the next scan. */
export type SoloScan = {
  count: number;
  /** Which of `soloSyllables`. */
  solos: Uint32Array;
  starts: Uint32Array;
  /** 1 where nobody can tell: diacritics are missing, or would be. */
  unsure: Uint8Array;
};

let met = roomForSolos(256);
/** Where the filter lets a syllable pass. */
let places = new Uint32Array(256);

/** A syllable in so many is sought by chance. */
const FILTER_BITS_EACH = 16;
const MIN_FILTER_BITS = 1 << 10;
const MAX_FILTER_BITS = 1 << 18;

/** The hash by which each is found, and after the last something else; equal ones lie together. */
type SoloTable = {
  keys: Int32Array;
  /** Open addressing, at most half full: a hash, and the first that has it, from 1. */
  slots: Int32Array;
  /** A bit for each hash. */
  filter: Uint32Array;
};
const opened = new WeakMap<Uint32Array, { bySpelling: SoloTable; byLetters: SoloTable }>();

/** All solo wordings in a text, in reading order; without their diacritics only in a bare text. */
export function scanSolos(index: SoloSections, text: Syllables, isBareText: boolean): SoloScan {
  const { soloSyllables, knownExact, knownFlags } = index;
  const { bySpelling, byLetters } = tablesOf(index);
  const { keys, slots, filter } = isBareText ? byLetters : bySpelling;
  const { exact, flags } = text;
  const wanted = isBareText ? text.folded : exact;
  const waiting = filtered(filter, wanted, text.count);
  met.count = 0;
  for (let one = 0; one < waiting; one++) {
    const at = places[one] as number;
    const key = wanted[at] as number;
    const first = slots[slotOf(slots, key) + 1] as number;
    if (first === 0) continue;
    const mayBeLost = isBareText && flags[at] === BARE;
    for (let solo = first - 1; keys[solo] === key; solo++) {
      if (isBareText) {
        const known = soloSyllables[solo] as number;
        if (knownExact[known] !== exact[at] && (!mayBeLost || knownFlags[known] !== MARKED))
          continue;
      }
      note(solo, at, Number(mayBeLost));
    }
  }
  return met;
}

/** Notes where the filter has a syllable, and returns how many; a branch at each would cost more. */
function filtered(filter: Uint32Array, wanted: Int32Array, count: number): number {
  if (places.length < count) places = new Uint32Array(count * 2);
  const list = places;
  const mask = filter.length - 1;
  let waiting = 0;
  for (let at = 0; at < count; at++) {
    const key = wanted[at] as number;
    list[waiting] = at;
    waiting += ((filter[(key >>> 5) & mask] as number) >>> (key & 31)) & 1;
  }
  return waiting;
}

function tablesOf({ soloSyllables, knownExact, knownFolded }: SoloSections) {
  const known = opened.get(soloSyllables);
  if (known) return known;
  const made = {
    bySpelling: tableOf(soloSyllables, knownExact),
    byLetters: tableOf(soloSyllables, knownFolded),
  };
  opened.set(soloSyllables, made);
  return made;
}

function tableOf(soloSyllables: Uint32Array, hashes: Int32Array): SoloTable {
  const count = soloSyllables.length;
  const keys = new Int32Array(count + 1);
  const slots = new Int32Array(powerOfTwo(count * 4, 16, 1 << 30));
  const bits = powerOfTwo(count * FILTER_BITS_EACH, MIN_FILTER_BITS, MAX_FILTER_BITS);
  const filter = new Uint32Array(bits / 32);
  for (let solo = 0; solo < count; solo++) {
    const key = hashes[soloSyllables[solo] as number] as number;
    keys[solo] = key;
    keys[solo + 1] = ~key;
    const word = (key >>> 5) & (filter.length - 1);
    filter[word] = (filter[word] as number) | (1 << (key & 31));
    const slot = slotOf(slots, key);
    if (slots[slot + 1] !== 0) continue;
    slots[slot] = key;
    slots[slot + 1] = solo + 1;
  }
  return { keys, slots, filter };
}

/** Where a hash is filed, or would be: there the number is 0. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = ((key ^ (key >>> 15)) << 1) & mask;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

function note(solo: number, start: number, unsure: number): void {
  const { count } = met;
  if (count === met.solos.length) {
    const before = met;
    met = roomForSolos(count * 2);
    met.solos.set(before.solos);
    met.starts.set(before.starts);
    met.unsure.set(before.unsure);
  }
  met.solos[count] = solo;
  met.starts[count] = start;
  met.unsure[count] = unsure;
  met.count = count + 1;
}

function roomForSolos(size: number): SoloScan {
  return {
    count: 0,
    solos: new Uint32Array(size),
    starts: new Uint32Array(size),
    unsure: new Uint8Array(size),
  };
}
