// Rows of terms while claims are compiled: which claims have which term, and how much each says it.
// Numbers in growing arrays: 10,000 claims have millions of postings. Pure.
import { type Part, partsInSteps } from '../arrays/in-parts.ts';
import type { Steps } from '../arrays/in-steps.ts';
import { IntegerList } from '../arrays/integer-list.ts';
import { TOLD } from './terms.ts';

/** What a posting says beside its halves: `TOLD` or 0, and which kind its term is. */
const KIND_SHIFT = 1;
const KIND_MASK = 3;
const HALVES_SHIFT = 3;

/** Postings in the order of the claims, by which terms they have. */
export type TermRows = {
  /**
   * Adds a term of the claim at hand, which counts so many halves of one in its text; the number of the
   * posting. `told` is `TOLD` where the claim tells it itself: such terms come before its others.
   */
  add: (hash: number, kind: number, halves: number, told: number) => number;
  /** Ends the claim at hand. */
  close: () => void;
  /** Numbers the terms, once all claims were added. */
  pack: () => Steps<NumberedTerms>;
};

/** Terms by number, in the order in which they were met; and the postings, in that of the claims. */
export type NumberedTerms = {
  hashes: Int32Array;
  /** Which kind each is, and how many claims have it. */
  kinds: IntegerList;
  sizes: IntegerList;
  /** The number of a known term. */
  numberOf: (hash: number) => number;
  /** Where the postings of each claim end. */
  claimEnds: Int32Array;
  /** The term of each posting. */
  termOf: Int32Array;
  halvesOf: (posting: number) => number;
  /** `TOLD` or 0. */
  toldOf: (posting: number) => number;
};

export function termRows(): TermRows {
  /** The hash of each posting's term, and what it says. */
  const hashes = new IntegerList();
  const says = new IntegerList();
  const claimEnds = new IntegerList();
  /** Open addressing by hash: the posting of the claim at hand, else one before its `first`. */
  let slots = new Int32Array(1 << 10).fill(-1);
  let first = 0;

  function slotOf(hash: number): number {
    const mask = slots.length - 1;
    const known = hashes.values;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((slots[slot] as number) >= first && known[slots[slot] as number] !== hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let posting = first; posting < hashes.length; posting++) {
      slots[slotOf(hashes.values[posting] as number)] = posting;
    }
  }

  return {
    add: (hash, kind, halves, told) => {
      const slot = slotOf(hash);
      const known = slots[slot] as number;
      if (known >= first) {
        says.values[known] = (says.values[known] as number) + (halves << HALVES_SHIFT);
        return known;
      }
      const posting = hashes.length;
      slots[slot] = posting;
      hashes.push(hash);
      says.push((halves << HALVES_SHIFT) | (kind << KIND_SHIFT) | told);
      if ((hashes.length - first) * 2 > slots.length) grow();
      return posting;
    },
    close: () => {
      first = hashes.length;
      claimEnds.push(first);
    },
    *pack() {
      const kindOf = (posting: number) =>
        ((says.values[posting] as number) >> KIND_SHIFT) & KIND_MASK;
      return {
        ...(yield* numberTerms(hashes, kindOf)),
        claimEnds: claimEnds.values.subarray(0, claimEnds.length),
        halvesOf: (posting) => (says.values[posting] as number) >> HALVES_SHIFT,
        toldOf: (posting) => (says.values[posting] as number) & TOLD,
      };
    },
  };
}

/** Puts the number of each posting's term in place of its hash. */
function* numberTerms(
  { values: postings, length }: IntegerList,
  kindOf: (posting: number) => number,
): Steps<Pick<NumberedTerms, 'hashes' | 'kinds' | 'sizes' | 'termOf' | 'numberOf'>> {
  const hashes = new IntegerList();
  const kinds = new IntegerList();
  const sizes = new IntegerList();
  // A hash and its term, or -1, side by side: most of the time goes to fetching them.
  let slots = new Int32Array(1 << 13).fill(-1);
  /** The place of a term, or of where it would be. */
  const placeOf = (hash: number): number => {
    const mask = slots.length - 1;
    let place = ((hash ^ (hash >>> 15)) << 1) & mask;
    while (slots[place] !== hash && (slots[place + 1] as number) >= 0) place = (place + 2) & mask;
    return place;
  };
  const file = (hash: number, term: number): void => {
    const place = placeOf(hash);
    slots[place] = hash;
    slots[place + 1] = term;
  };
  const numberPart = ({ from, to }: Part): void => {
    for (let posting = from; posting < to; posting++) {
      const hash = postings[posting] as number;
      let term = slots[placeOf(hash) + 1] as number;
      if (term < 0) {
        term = hashes.length;
        hashes.push(hash);
        kinds.push(kindOf(posting));
        sizes.push(0);
        file(hash, term);
        if (hashes.length * 4 > slots.length) {
          slots = new Int32Array(slots.length * 2).fill(-1);
          for (let known = 0; known <= term; known++) file(hashes.values[known] as number, known);
        }
      }
      postings[posting] = term;
      sizes.values[term] = (sizes.values[term] as number) + 1;
    }
  };
  yield* partsInSteps(length, numberPart);
  return {
    hashes: hashes.values.slice(0, hashes.length),
    kinds,
    sizes,
    termOf: postings,
    numberOf: (hash) => slots[placeOf(hash) + 1] as number,
  };
}
