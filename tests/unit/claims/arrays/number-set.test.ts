import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../../../lib/claims/arrays/number-set.ts';
import { runs } from '../../../runs.ts';

test('A set of numbers is what a Set is, filling after filling', () => {
  const numbers = fc.array(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 40 })), {
    maxLength: 900,
  });
  const ours = new NumberSet();
  fc.assert(
    fc.property(numbers, numbers, (added, asked) => {
      ours.clear();
      const model = new Set<number>();
      for (const number of added) {
        expect(ours.add(number)).toBe(!model.has(number));
        model.add(number);
      }
      for (const number of [...added, ...asked]) {
        expect(ours.has(number)).toBe(model.has(number));
      }
    }),
    { seed: 20261125, numRuns: runs(60) },
  );
});
