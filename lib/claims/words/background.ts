// How common a syllable or a pair of neighbours is in ordinary Vietnamese. The database cannot tell:
// there "dịch" and "phong tỏa" are common, and a post that holds them would seem to say nothing.
import { BACKGROUND_BUCKETS, BACKGROUND_TABLE } from './background-table.ts';
import { pairTerm } from './pair-term.ts';

/** One step of a level, in natural logarithms of how many passages hold the term. */
export const LEVEL_STEP = 0.5;
/** Terms in fewer than twelve passages are not listed: this is what they weigh. */
const RAREST_LEVEL = 15;
/** The weight of a syllable or pair that hardly any ordinary prose has. */
export const RAREST = RAREST_LEVEL * LEVEL_STEP;
/** A slot holds 12 bits of the hash and 4 bits of level. */
const LEVEL_BITS = 4;

/** The weight of a folded syllable: 0 for one that stands everywhere, 7.5 for a rare one. */
export function syllableWeight(folded: number): number {
  return levelOf(folded) * LEVEL_STEP;
}

/** The weight of a pair of folded neighbours, on the same scale. */
export function pairWeight(first: number, second: number): number {
  return levelOf(pairTerm(first, second)) * LEVEL_STEP;
}

/** Where a term is listed: its bucket, and the part of its hash that tells it from its neighbours. */
export function placeOf(term: number): { bucket: number; mark: number } {
  const mixed = Math.imul(term ^ (term >>> 15), 0x2c1b3c6d);
  return { bucket: (mixed >>> 8) & (BACKGROUND_BUCKETS - 1), mark: mixed >>> 20 };
}

type Table = { ends: Uint16Array; slots: Uint16Array };

let table: Table | null = null;

function levelOf(term: number): number {
  table ??= openTable();
  const { bucket, mark } = placeOf(term);
  const end = table.ends[bucket + 1] as number;
  for (let at = table.ends[bucket] as number; at < end; at++) {
    const slot = table.slots[at] as number;
    if (slot >>> LEVEL_BITS === mark) return slot & ((1 << LEVEL_BITS) - 1);
  }
  return RAREST_LEVEL;
}

/** The table: how many terms each bucket holds, a byte each, then all slots, two bytes each. */
function openTable(): Table {
  const bytes = Uint8Array.from(atob(BACKGROUND_TABLE), (letter) => letter.charCodeAt(0));
  const ends = new Uint16Array(BACKGROUND_BUCKETS + 1);
  for (let at = 0; at < BACKGROUND_BUCKETS; at++) {
    ends[at + 1] = (ends[at] as number) + (bytes[at] as number);
  }
  const slots = new Uint16Array(ends[BACKGROUND_BUCKETS] as number);
  for (let at = 0; at < slots.length; at++) {
    const byte = BACKGROUND_BUCKETS + at * 2;
    slots[at] = (bytes[byte] as number) | ((bytes[byte + 1] as number) << 8);
  }
  return { ends, slots };
}
