// Different wordings while claims are compiled, each once, and the groups that have it. Pure.
import type { Sections } from '../arrays/index-buffer.ts';
import { IntegerList } from '../arrays/integer-list.ts';
import type { Syllables } from '../reading/normalize.ts';

const MAX_WORDING_SYLLABLES = 255;
/** Flags are below 16. */
const FLAG_SHIFT = 4;
const NOWHERE = new Int32Array(0);
const NO_BREAKS = new Uint8Array(0);

// What is asked of a row or a syllable lies together: fetching it is what filing takes.
/** Of a row: its hash, where its syllables begin, how many they are, and its last group. */
const ROW_COLUMNS = 4;
const [HASH, START, COUNT, LAST] = [0, 1, 2, 3] as const;
const SYLLABLE_COLUMNS = 3;
const [EXACT, FLAGS, FOLDED] = [0, 1, 2] as const;
/** A group is its claim and, below, its part: what is read together is one number. */
export const PART_BITS = 8;
export const PART_MASK = (1 << PART_BITS) - 1;

/** The wordings by number, in the order in which they were met. */
export type WordingRows = {
  /** The number of the wording `[from, to)` of a text; -1 for one that is none. */
  rowOf: (text: Syllables, from: number, to: number) => number;
  /** Adds a claim's group, below 256, to those that have a wording; claims and groups in their order. */
  add: (row: number, claim: number, part: number) => void;
  /** All wordings one after the other; each ends at its place of `ends`. */
  wordings: () => { syllables: Syllables; ends: Int32Array };
  /** The groups that have each wording, by claim and part, for wordings in this order. */
  pack: (order: Uint32Array) => Pick<Sections, 'rowEnds' | 'rowGroups'>;
};

export function wordingRows(): WordingRows {
  const rows = new IntegerList();
  const syllables = new IntegerList();
  /** In the order in which they were added: the groups, and the row of each. */
  const groups = new IntegerList();
  const rowsOf = new IntegerList();
  /** Open addressing by hash, at most half full. */
  let slots = new Int32Array(1 << 12).fill(-1);
  const count = () => rows.length / ROW_COLUMNS;

  function isSame(row: number, text: Syllables, from: number, to: number): boolean {
    const at = row * ROW_COLUMNS;
    if (rows.values[at + COUNT] !== to - from) return false;
    const known = syllables.values;
    let own = (rows.values[at + START] as number) * SYLLABLE_COLUMNS;
    for (let place = from; place < to; place++, own += SYLLABLE_COLUMNS) {
      if (known[own + EXACT] !== text.exact[place]) return false;
      if (known[own + FLAGS] !== text.flags[place]) return false;
    }
    return true;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let row = 0; row < count(); row++) {
      let slot = (rows.values[row * ROW_COLUMNS + HASH] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = row;
    }
  }

  return {
    rowOf: (text, from, to) => {
      if (to === from || to - from > MAX_WORDING_SYLLABLES) return -1;
      const hash = hashOf(text, from, to);
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (; (slots[slot] as number) >= 0; slot = (slot + 1) & mask) {
        const known = slots[slot] as number;
        const isAlike = rows.values[known * ROW_COLUMNS + HASH] === hash;
        if (isAlike && isSame(known, text, from, to)) return known;
      }
      const row = count();
      slots[slot] = row;
      rows.reserve(ROW_COLUMNS);
      rows.push(hash);
      rows.push(syllables.length / SYLLABLE_COLUMNS);
      rows.push(to - from);
      rows.push(-1);
      for (let at = from; at < to; at++) {
        syllables.push(text.exact[at] as number);
        syllables.push(text.flags[at] as number);
        syllables.push(text.folded[at] as number);
      }
      if (count() * 2 > slots.length) grow();
      return row;
    },
    add: (row, claim, part) => {
      if (row < 0) return;
      const group = (claim << PART_BITS) | part;
      const last = row * ROW_COLUMNS + LAST;
      if (rows.values[last] === group) return;
      rows.values[last] = group;
      rowsOf.push(row);
      groups.push(group);
    },
    wordings: () => ({
      syllables: {
        count: syllables.length / SYLLABLE_COLUMNS,
        folded: column(syllables, SYLLABLE_COLUMNS, FOLDED),
        exact: column(syllables, SYLLABLE_COLUMNS, EXACT),
        flags: Uint8Array.from(column(syllables, SYLLABLE_COLUMNS, FLAGS)),
        start: NOWHERE,
        end: NOWHERE,
        breaks: NO_BREAKS,
        hasJoints: false,
      },
      ends: column(rows, ROW_COLUMNS, START).map(
        (start, row) => start + (rows.values[row * ROW_COLUMNS + COUNT] as number),
      ),
    }),
    pack: (order) => packRows(order, rowsOf, groups),
  };
}

function column({ values, length }: IntegerList, columns: number, which: number): Int32Array {
  const out = new Int32Array(length / columns);
  for (let at = 0; at < out.length; at++) out[at] = values[at * columns + which] as number;
  return out;
}

/** Groups by their rows, those of each in the order that they have (a counting sort). */
function packRows(order: Uint32Array, rowsOf: IntegerList, groups: IntegerList) {
  const all = rowsOf.length;
  const sizes = new Uint32Array(order.length);
  for (let at = 0; at < all; at++) {
    const row = rowsOf.values[at] as number;
    sizes[row] = (sizes[row] as number) + 1;
  }
  const rowEnds = new Uint32Array(order.length);
  const next = new Uint32Array(order.length);
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    next[row] = end;
    end += sizes[row] as number;
    rowEnds[at] = end;
  }
  const rowGroups = new Uint32Array(all);
  for (let at = 0; at < all; at++) {
    const row = rowsOf.values[at] as number;
    const place = next[row] as number;
    next[row] = place + 1;
    rowGroups[place] = groups.values[at] as number;
  }
  return { rowEnds, rowGroups };
}

function hashOf({ exact, flags }: Syllables, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) {
    hash =
      Math.imul(hash ^ (exact[at] as number), 0x9e3779b1) ^ ((flags[at] as number) << FLAG_SHIFT);
    hash ^= hash >>> 15;
  }
  return hash;
}
