import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIGEST_WORDS, digestBit, LONG_ROW } from '../../../../lib/claims/terms/digests.ts';
import { runs } from '../../../runs.ts';
import { readRow } from '../look-up/naïve-rows.ts';
import { claim, indexOf } from '../starter-index.ts';

test('A digest has room for the bit of any term', () => {
  fc.assert(
    fc.property(fc.integer(), (term) => {
      expect(digestBit(term)).toBeGreaterThanOrEqual(0);
      expect(digestBit(term)).toBeLessThan(DIGEST_WORDS * 32);
    }),
    { seed: 20261127, numRuns: runs(300) },
  );
});

test('Each claim has the bits of its terms of long rows, and no more', () => {
  // Invented words: the first stands in all claims, the second in every second one, and so on.
  const words = ['bàng', 'cùng', 'dừng', 'gừng', 'hàng'];
  const index = indexOf(
    Array.from({ length: LONG_ROW * 3 }, (_, at) => {
      const told = words.filter((_, word) => at % (word + 1) === 0);
      return { ...claim('dài', { claim: told.join(' ') }), key: `vi-du/${at}` as const };
    }),
  );
  const expected = new Int32Array(index.count * DIGEST_WORDS);
  let long = 0;
  for (const [row, term] of index.sections.terms.entries()) {
    if (index.sizeOf(row) < LONG_ROW) continue;
    long++;
    const bit = digestBit(term);
    for (const [one] of readRow(index, row)) {
      const word = one * DIGEST_WORDS + (bit >>> 5);
      expected[word] = (expected[word] as number) | (1 << (bit & 31));
    }
  }
  expect(index.sections.digests).toEqual(expected);
  expect(long).toBeGreaterThan(words.length);
  expect(long).toBeLessThan(index.sections.terms.length);
});
