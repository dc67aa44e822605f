// What the syllables of one text are in an index, and what they weigh: worked out where it is asked,
// and once, however many claims a stretch is held against. Pure.

import type { Syllables } from '../reading/normalize.ts';
import { pairWeight, syllableWeight } from './background.ts';
import { type KnownSyllables, numberOfHash } from './known-syllables.ts';

/** By syllable of the text; only those that were asked for are filled. */
export class WeighedText {
  /** Numbers of the index; -1 for what it does not hold. */
  spellings = new Int32Array(0);
  letters = new Int32Array(0);
  /** Multiples of a half: nothing is lost in four bytes. */
  weights = new Float32Array(0);
  /** Of each syllable with the one before it. */
  pairs = new Float32Array(0);
  #isFilled = new Uint8Array(0);
  #hasPair = new Uint8Array(0);

  /** Begins a text. */
  open({ count }: Syllables): void {
    if (this.#isFilled.length < count) {
      const size = count * 2;
      this.spellings = new Int32Array(size);
      this.letters = new Int32Array(size);
      this.weights = new Float32Array(size);
      this.pairs = new Float32Array(size);
      this.#isFilled = new Uint8Array(size);
      this.#hasPair = new Uint8Array(size);
    } else {
      this.#isFilled.fill(0, 0, count);
      this.#hasPair.fill(0, 0, count);
    }
  }

  /** Fills the syllables `[from, to)`, but not their pairs. */
  fill(
    known: KnownSyllables,
    { exact, folded }: Syllables,
    { from, to }: { from: number; to: number },
  ): void {
    const { spellings, letters, weights } = this;
    const isFilled = this.#isFilled;
    for (let at = from; at < to; at++) {
      if (isFilled[at] === 1) continue;
      const own = folded[at] as number;
      isFilled[at] = 1;
      spellings[at] = numberOfHash(known.spellings, exact[at] as number);
      letters[at] = numberOfHash(known.letters, own);
      weights[at] = syllableWeight(own);
    }
  }

  /** Fills the pairs within the syllables `[from, to)`. */
  fillPairs({ folded }: Syllables, { from, to }: { from: number; to: number }): void {
    const { pairs } = this;
    const hasPair = this.#hasPair;
    for (let at = from + 1; at < to; at++) {
      if (hasPair[at] === 1) continue;
      hasPair[at] = 1;
      pairs[at] = pairWeight(folded[at - 1] as number, folded[at] as number);
    }
  }
}
