import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfTerm, termPages } from '../../../../lib/claims/terms/term-pages.ts';
import { runs } from '../../../runs.ts';

const hashes = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.nat(50));

test('Every term is found where it stands, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hashes, { maxLength: 400 }), fc.array(hashes), (known, others) => {
      const terms = Int32Array.from(known).sort();
      const pages = termPages(terms);
      for (const term of [...known, ...others]) {
        expect(placeOfTerm(terms, pages, term)).toBe(terms.indexOf(term));
      }
    }),
    { seed: 20261127, numRuns: runs(200) },
  );
});

test.each<[number, number]>([
  [0, 2],
  [31, 2],
  [32, 3],
  [1000, 33],
])('%i terms have %i ends of pages', (count, ends) => {
  expect(termPages(Int32Array.from({ length: count }, (_, at) => at)).length).toBe(ends);
});
