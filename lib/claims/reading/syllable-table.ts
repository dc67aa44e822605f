// Every different syllable that the claims hold, once: phrases and claims are kept as numbers of
// this table, two bytes a syllable in place of nine. Pure.
import type { Sections } from '../arrays/index-buffer.ts';
import { IntegerList } from '../arrays/integer-list.ts';
import type { Syllables } from './normalize.ts';

/** What a text's syllables are compared with, by their number. */
export type SyllableSections = Pick<Sections, 'knownFolded' | 'knownExact' | 'knownFlags'>;

/** Runs of syllables by number: the low two bytes, and the third, which is empty for nearly everyone. */
export type NumberedRuns = {
  ends: Sections['viewEnds'];
  low: Sections['viewLow'];
  high: Sections['viewHigh'];
};

export const LOW_BITS = 16;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** A table being filled. */
export type SyllableTable = {
  /** The number of one syllable of a text; one that is new gets the next. */
  numberOf: (syllables: Syllables, at: number) => number;
  pack: () => SyllableSections;
};

export function syllableTable(): SyllableTable {
  const folded = new IntegerList();
  const exact = new IntegerList();
  const flags = new IntegerList();
  /** Open addressing, at most half full. */
  let slots = new Int32Array(1 << 10).fill(-1);
  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let number = 0; number < exact.length; number++) {
      let slot = slotOf(exact.values[number] as number, slots);
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
  };
  const numberOf = (syllables: Syllables, at: number): number => {
    const ownFolded = syllables.folded[at] as number;
    const ownExact = syllables.exact[at] as number;
    const ownFlags = syllables.flags[at] as number;
    let slot = slotOf(ownExact, slots);
    for (let number = slots[slot] as number; number >= 0; number = slots[slot] as number) {
      if (
        exact.values[number] === ownExact &&
        folded.values[number] === ownFolded &&
        flags.values[number] === ownFlags
      ) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = exact.length;
    folded.push(ownFolded);
    exact.push(ownExact);
    flags.push(ownFlags);
    if (exact.length * 2 > slots.length) grow();
    return exact.length - 1;
  };
  return {
    numberOf,
    pack: () => ({
      knownFolded: folded.values.slice(0, folded.length),
      knownExact: exact.values.slice(0, exact.length),
      knownFlags: Uint8Array.from(flags.values.subarray(0, flags.length)),
    }),
  };
}

function slotOf(exact: number, slots: Int32Array): number {
  return (exact ^ (exact >>> 15)) & (slots.length - 1);
}

/** Numbers in the same two parts. */
export function splitNumbers(numbers: Uint32Array | Int32Array): Omit<NumberedRuns, 'ends'> {
  let isWide = false;
  for (let at = 0; at < numbers.length; at++) isWide ||= (numbers[at] as number) > LOW_MASK;
  const low = new Uint16Array(numbers);
  const high = new Uint8Array(isWide ? numbers.length : 0);
  for (let at = 0; at < high.length; at++) high[at] = (numbers[at] as number) >>> LOW_BITS;
  return { low, high };
}

/** Runs of syllables being numbered, one after the other. */
export function numberedRuns({ numberOf }: Pick<SyllableTable, 'numberOf'>) {
  const numbers = new IntegerList();
  const ends = new IntegerList();
  return {
    add: (syllables: Syllables): void => {
      for (let at = 0; at < syllables.count; at++) numbers.push(numberOf(syllables, at));
      ends.push(numbers.length);
    },
    count: (): number => ends.length,
    pack: (): NumberedRuns => ({
      ends: Uint32Array.from(ends.values.subarray(0, ends.length)),
      ...splitNumbers(numbers.values.subarray(0, numbers.length)),
    }),
  };
}

/** The number of one syllable of packed runs. */
export function numberAt({ low, high }: Omit<NumberedRuns, 'ends'>, at: number): number {
  const number = low[at] as number;
  return high.length === 0 ? number : number | ((high[at] as number) << LOW_BITS);
}
