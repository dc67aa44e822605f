// Rows of terms while claims are compiled: which claims have which term, and how much each says it.
// Numbers in growing arrays: 10,000 claims have millions of postings. Pure.
import { IntegerList } from './integer-list.ts';

/** What a claim says of a term is counted in halves. */
export const HALVES = 2;

/** Terms by number, in the order in which they were met. */
export type TermRows = {
  hashes: IntegerList;
  /** Which kind each is, and how many claims have it. */
  kinds: IntegerList;
  sizes: IntegerList;
  /** Postings in the order of the claims: which term, and how many halves, shifted over `TOLD` or 0. */
  postingTerms: IntegerList;
  postingSays: IntegerList;
  /** Where the postings of each claim end. */
  claimEnds: IntegerList;
  /**
   * Adds a term of the claim at hand, which counts so many halves; the number of the posting. `told` is
   * `TOLD` where the claim tells it itself: such terms come before its others.
   */
  add: (hash: number, kind: number, halves: number, told: number) => number;
  /** Ends the claim at hand. */
  close: () => void;
  /** The number of a known term. */
  numberOf: (hash: number) => number;
};

export function termRows(): TermRows {
  let slots = new Int32Array(1 << 12).fill(-1);
  /** The first posting of the claim at hand, and by term the last one that it has. */
  let first = 0;
  const lasts = new IntegerList();
  const hashes = new IntegerList();
  const kinds = new IntegerList();
  const sizes = new IntegerList();
  const postingTerms = new IntegerList();
  const postingSays = new IntegerList();
  const claimEnds = new IntegerList();

  /** Where a term is, or would be. */
  function slotOf(hash: number): number {
    const mask = slots.length - 1;
    const known = hashes.values;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((slots[slot] as number) >= 0 && known[slots[slot] as number] !== hash) {
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

  /** The number of a term; one that is new gets the next. */
  function termOf(hash: number, kind: number): number {
    const slot = slotOf(hash);
    const known = slots[slot] as number;
    if (known >= 0) return known;
    const term = hashes.length;
    slots[slot] = term;
    hashes.push(hash);
    kinds.push(kind);
    sizes.push(0);
    lasts.push(-1);
    if (hashes.length * 2 > slots.length) grow();
    return term;
  }

  return {
    hashes,
    kinds,
    sizes,
    postingTerms,
    postingSays,
    claimEnds,
    add: (hash, kind, halves, told) => {
      const term = termOf(hash, kind);
      const last = lasts.values[term] as number;
      if (last >= first) {
        postingSays.values[last] = (postingSays.values[last] as number) + (halves << 1);
        return last;
      }
      const posting = postingTerms.length;
      postingTerms.push(term);
      postingSays.push((halves << 1) | told);
      lasts.values[term] = posting;
      sizes.values[term] = (sizes.values[term] as number) + 1;
      return posting;
    },
    close: () => {
      first = postingTerms.length;
      claimEnds.push(first);
    },
    numberOf: (hash) => slots[slotOf(hash)] as number,
  };
}
