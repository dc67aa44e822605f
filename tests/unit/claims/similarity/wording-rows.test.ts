import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import {
  PART_BITS,
  PART_MASK,
  wordingRows,
} from '../../../../lib/claims/similarity/wording-rows.ts';
import { runs } from '../../../runs.ts';

// "ko" is read as "không", which has its diacritics: the same spelling, and another wording.
const WORDS = ['không', 'ko', 'mưa', 'bão', 'mua', '7', 'bảy', 'lũ'];

test('Each wording is filed once, with the groups that have it in their order', () => {
  const wording = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
  const group = fc.array(wording, { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 400 }), (groups) => {
      const rows = wordingRows();
      const model = new Map<string, number[]>();
      for (const [number, wordings] of groups.entries()) {
        for (const words of wordings) {
          // Filed from the middle of a text, as a claim's own rarest words are.
          const text = syllablesOf(`nghe ${words.join(' ')}`);
          rows.add(rows.rowOf(text, 1, text.count), number >> 1, number & 1);
          const { count, exact, flags } = syllablesOf(words.join(' '));
          const key = `${exact.subarray(0, count)} ${flags.subarray(0, count)}`;
          const known = model.get(key) ?? [];
          if (known.at(-1) !== number) known.push(number);
          model.set(key, known);
        }
      }
      const { syllables, ends } = rows.wordings();
      const filed = Array.from(ends, (to, row) => {
        const from = row === 0 ? 0 : ends[row - 1];
        return `${syllables.exact.subarray(from, to)} ${syllables.flags.subarray(from, to)}`;
      });
      expect(filed).toEqual([...model.keys()]);
      const order = Uint32Array.from(filed.keys()).reverse();
      const { rowEnds, rowGroups } = rows.pack(order);
      for (const [at, row] of order.entries()) {
        const from = at === 0 ? 0 : rowEnds[at - 1];
        const groups = [...rowGroups.subarray(from, rowEnds[at])];
        expect(groups.map((one) => (one >>> PART_BITS) * 2 + (one & PART_MASK))).toEqual(
          model.get(filed[row] as string),
        );
      }
    }),
    { seed: 20261126, numRuns: runs(30) },
  );
});
