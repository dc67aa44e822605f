// Every different syllable that the claims hold, once: phrases and claims are kept as numbers of
// this table, two bytes a syllable in place of nine. Pure.

import { inParts, type Part } from '../arrays/in-parts.ts';
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

const FIRST_SYLLABLES = 1 << 9;

/** A table being filled. */
export class SyllableTable {
  count = 0;
  /** Of each number the hashes and flags; the first `count` are valid. */
  folded = new Int32Array(FIRST_SYLLABLES);
  exact = new Int32Array(FIRST_SYLLABLES);
  flags = new Uint8Array(FIRST_SYLLABLES);
  /** Numbers from 1, 0 where none is. Open addressing, at most half full. */
  #slots = new Int32Array(FIRST_SYLLABLES * 2);

  /** The number of one syllable of a text; one that is new gets the next. */
  numberOf(syllables: Syllables, at: number): number {
    return this.number(
      syllables.folded[at] as number,
      syllables.exact[at] as number,
      syllables.flags[at] as number,
    );
  }

  /** The same of a syllable by its hashes and flags. */
  number(folded: number, exact: number, flags: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(exact, mask);
    for (let known = slots[slot] as number; known > 0; known = slots[slot] as number) {
      if (this.#is(known - 1, folded, exact, flags)) return known - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.count++;
    slots[slot] = this.count;
    this.folded[number] = folded;
    this.exact[number] = exact;
    this.flags[number] = flags;
    if (this.count === this.exact.length) this.#grow();
    return number;
  }

  pack(): SyllableSections {
    return {
      knownFolded: this.folded.slice(0, this.count),
      knownExact: this.exact.slice(0, this.count),
      knownFlags: this.flags.slice(0, this.count),
    };
  }

  #is(number: number, folded: number, exact: number, flags: number): boolean {
    return (
      this.exact[number] === exact && this.folded[number] === folded && this.flags[number] === flags
    );
  }

  #grow(): void {
    const size = this.count * 2;
    const { folded, exact, flags } = this;
    this.folded = new Int32Array(size);
    this.exact = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.folded.set(folded);
    this.exact.set(exact);
    this.flags.set(flags);
    const slots = new Int32Array(size * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = slotOf(exact[number] as number, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(exact: number, mask: number): number {
  return (exact ^ (exact >>> 15)) & mask;
}

/** Numbers in the same two parts. */
export function splitNumbers(numbers: Int32Array): Omit<NumberedRuns, 'ends'> {
  const low = new Uint16Array(numbers);
  const high = new Uint8Array(isWide(numbers) ? numbers.length : 0);
  for (let at = 0; at < high.length; at++) high[at] = (numbers[at] as number) >>> LOW_BITS;
  return { low, high };
}

/** Whether any number takes more than two bytes. */
export function isWide(numbers: Int32Array): boolean {
  let all = 0;
  inParts(numbers.length, (part) => {
    all |= union(numbers, part);
  });
  return all >>> LOW_BITS > 0;
}

function union(numbers: Int32Array, { from, to }: Part): number {
  let all = 0;
  for (let at = from; at < to; at++) all |= numbers[at] as number;
  return all;
}

/** Runs of syllables being numbered, one after the other. */
export function numberedRuns(table: Pick<SyllableTable, 'numberOf'>) {
  const numbers = new IntegerList();
  const ends = new IntegerList();
  return {
    add: (syllables: Syllables): void => {
      for (let at = 0; at < syllables.count; at++) numbers.push(table.numberOf(syllables, at));
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
