// Different wordings while claims are compiled, each once, and the groups that have it. Pure.
import type { Sections } from './index-buffer.ts';
import { IntegerList } from './integer-list.ts';
import type { Syllables } from './normalize.ts';

const MAX_WORDING_SYLLABLES = 255;
/** Flags are below 16. */
const FLAG_SHIFT = 4;
const NOWHERE = new Int32Array(0);
const NO_BREAKS = new Uint8Array(0);

/** The wordings by number, in the order in which they were met. */
export type WordingRows = {
  /** Adds the wording `[from, to)` of a text to a claim's group, below 256; claims and groups in their order. */
  add: (
    text: Syllables,
    wording: { from: number; to: number; claim: number; part: number },
  ) => void;
  /** All wordings one after the other; each ends at its place of `ends`. */
  wordings: () => { syllables: Syllables; ends: Int32Array };
  /** The claims that have each wording and their groups, for wordings in this order. */
  pack: (order: Uint32Array) => Pick<Sections, 'rowEnds' | 'rowClaims' | 'rowParts'>;
};

export function wordingRows(): WordingRows {
  const folded = new IntegerList();
  const exact = new IntegerList();
  const flags = new IntegerList();
  const ends = new IntegerList();
  const hashes = new IntegerList();
  const rowsOf = new IntegerList();
  const claimsOf = new IntegerList();
  const partsOf = new IntegerList();
  const sizes = new IntegerList();
  /** Where each wording's last group is among all. */
  const lasts = new IntegerList();
  let slots = new Int32Array(1 << 12).fill(-1);
  const startOf = (row: number) => (row === 0 ? 0 : (ends.values[row - 1] as number));

  function isSame(row: number, text: Syllables, part: { from: number; to: number }): boolean {
    const start = startOf(row);
    if ((ends.values[row] as number) - start !== part.to - part.from) return false;
    for (let at = part.from, own = start; at < part.to; at++, own++) {
      if (exact.values[own] !== text.exact[at] || flags.values[own] !== text.flags[at])
        return false;
    }
    return true;
  }

  function rowOf(text: Syllables, part: { from: number; to: number }): number {
    const hash = hashOf(text, part);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; (slots[slot] as number) >= 0; slot = (slot + 1) & mask) {
      const row = slots[slot] as number;
      if (hashes.values[row] === hash && isSame(row, text, part)) return row;
    }
    for (let at = part.from; at < part.to; at++) {
      folded.push(text.folded[at] as number);
      exact.push(text.exact[at] as number);
      flags.push(text.flags[at] as number);
    }
    const row = ends.length;
    slots[slot] = row;
    ends.push(folded.length);
    hashes.push(hash);
    sizes.push(0);
    lasts.push(-1);
    if (ends.length * 2 > slots.length) grow();
    return row;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let row = 0; row < hashes.length; row++) {
      let slot = (hashes.values[row] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = row;
    }
  }

  return {
    add: (text, { from, to, claim, part }) => {
      if (to === from || to - from > MAX_WORDING_SYLLABLES) return;
      const row = rowOf(text, { from, to });
      const last = lasts.values[row] as number;
      if (last >= 0 && claimsOf.values[last] === claim && partsOf.values[last] === part) return;
      lasts.values[row] = rowsOf.length;
      sizes.values[row] = (sizes.values[row] as number) + 1;
      rowsOf.push(row);
      claimsOf.push(claim);
      partsOf.push(part);
    },
    wordings: () => ({
      syllables: {
        count: folded.length,
        folded: folded.values,
        exact: exact.values,
        flags: Uint8Array.from(flags.values.subarray(0, flags.length)),
        start: NOWHERE,
        end: NOWHERE,
        breaks: NO_BREAKS,
      },
      ends: ends.values.subarray(0, ends.length),
    }),
    pack: (order) => {
      const packed = {
        rowEnds: new Uint32Array(order.length),
        rowClaims: new Uint32Array(rowsOf.length),
        rowParts: new Uint8Array(rowsOf.length),
      };
      const next = new Uint32Array(order.length);
      let end = 0;
      for (const [at, row] of order.entries()) {
        next[row] = end;
        end += sizes.values[row] as number;
        packed.rowEnds[at] = end;
      }
      for (let at = 0; at < rowsOf.length; at++) {
        const row = rowsOf.values[at] as number;
        const place = next[row] as number;
        packed.rowClaims[place] = claimsOf.values[at] as number;
        packed.rowParts[place] = partsOf.values[at] as number;
        next[row] = place + 1;
      }
      return packed;
    },
  };
}

function hashOf({ exact, flags }: Syllables, { from, to }: { from: number; to: number }): number {
  let hash = to - from;
  for (let at = from; at < to; at++) {
    hash =
      Math.imul(hash ^ (exact[at] as number), 0x9e3779b1) ^ ((flags[at] as number) << FLAG_SHIFT);
    hash ^= hash >>> 15;
  }
  return hash;
}
