// What a wording weighs where it stands with all its diacritics: worked out while claims are compiled,
// and then a byte beside its row. Pure.

import type { Syllables } from '../reading/normalize.ts';
import { pairWeight, syllableWeight } from '../words/background.ts';

/** A wording of more than two syllables says more than its rarest pair. */
const LONGER = 1;
/** Every weight is so many of a whole. */
const STEPS = 2;
/** What a wording of some hundred syllables and more weighs: nobody lists any. */
const MOST = 0xff;

/** What the wording of these folded syllables weighs. */
export function fullWeight(folded: Syllables['folded'], start: number, length: number): number {
  if (length === 1) return syllableWeight(folded[start] as number);
  let weight = 0;
  for (let next = start + 1; next < start + length; next++) {
    weight = Math.max(weight, pairWeight(folded[next - 1] as number, folded[next] as number));
  }
  return weight + LONGER * (length - 2);
}

/** Of wordings that end at `ends`, one after the other, what each weighs, in this order; see `weightOf`. */
export function weightsOf(
  { syllables, ends }: { syllables: Syllables; ends: Int32Array },
  order: Uint32Array,
): Uint8Array<ArrayBuffer> {
  const weights = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    const start = row === 0 ? 0 : (ends[row - 1] as number);
    const weight = fullWeight(syllables.folded, start, (ends[row] as number) - start);
    weights[at] = Math.min(MOST, weight * STEPS);
  }
  return weights;
}

/** A compiled weight as it is told elsewhere. */
export function weightOf(compiled: number): number {
  return compiled / STEPS;
}
