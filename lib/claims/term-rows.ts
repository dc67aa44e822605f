// Rows of terms while claims are compiled: which claims have which term, and how much each says it.
// Numbers in growing arrays: 10,000 claims have more than a million postings. Pure.
import { IntegerList } from './integer-list.ts';

/** What a claim says of a term is counted in halves. */
export const HALVES = 2;

/** Terms by number, in the order in which they were met. */
export type TermRows = {
  hashes: IntegerList;
  /** Which kind each is, and how many claims have it. */
  kinds: IntegerList;
  sizes: IntegerList;
  /** Postings in the order of the claims: which term, which claim, how many halves, and `TOLD` or 0. */
  postingTerms: IntegerList;
  postingClaims: IntegerList;
  postingHalves: IntegerList;
  postingTold: IntegerList;
  /**
   * Begins a text of a claim, claims in their order; each of its terms counts so many halves. `told` is
   * `TOLD` where the claim tells it itself: such texts come before its others.
   */
  open: (claim: number, halves: number, told: number) => void;
  /** Adds a term of that text; the number of the posting. */
  add: (hash: number, kind: number) => number;
  /** The number of a known term. */
  numberOf: (hash: number) => number;
};

export function termRows(): TermRows {
  let slots = new Int32Array(1 << 12).fill(-1);
  let claim = 0;
  let halves = 0;
  let told = 0;
  const hashes = new IntegerList();
  const kinds = new IntegerList();
  const sizes = new IntegerList();
  const lasts = new IntegerList();
  const postingTerms = new IntegerList();
  const postingClaims = new IntegerList();
  const postingHalves = new IntegerList();
  const postingTold = new IntegerList();

  /** Where a term is, or would be. */
  function slotOf(hash: number): number {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((slots[slot] as number) >= 0 && hashes.values[slots[slot] as number] !== hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let term = 0; term < hashes.length; term++) {
      slots[slotOf(hashes.values[term] as number)] = term;
    }
  }

  return {
    hashes,
    kinds,
    sizes,
    postingTerms,
    postingClaims,
    postingHalves,
    postingTold,
    open: (ofClaim, ofHalves, ofTold) => {
      claim = ofClaim;
      halves = ofHalves;
      told = ofTold;
    },
    add: (hash, kind) => {
      const slot = slotOf(hash);
      let term = slots[slot] as number;
      if (term >= 0) {
        const last = lasts.values[term] as number;
        if (postingClaims.values[last] === claim) {
          postingHalves.values[last] = (postingHalves.values[last] as number) + halves;
          return last;
        }
      } else {
        term = hashes.length;
        slots[slot] = term;
        hashes.push(hash);
        kinds.push(kind);
        sizes.push(0);
        lasts.push(0);
        if (hashes.length * 2 > slots.length) grow();
      }
      const posting = postingTerms.length;
      postingTerms.push(term);
      postingClaims.push(claim);
      postingHalves.push(halves);
      postingTold.push(told);
      lasts.values[term] = posting;
      sizes.values[term] = (sizes.values[term] as number) + 1;
      return posting;
    },
    numberOf: (hash) => slots[slotOf(hash)] as number,
  };
}
