// How much more a long text must be like a claim.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelsOf } from '../../../../lib/claims/similarity/evidence.ts';
import {
  asking,
  couldBe,
  judged,
  mayBe,
  surplusOf,
} from '../../../../lib/claims/similarity/verdict.ts';
import { runs } from '../../../runs.ts';

test.each([
  [0, 0, 0],
  [14, 0, 0],
  [28, 0, Math.log(2)],
  [90, 0, Math.log(90 / 14)],
  [360, Math.log(2), Math.log(360 / 14)],
])('Of %i syllables so much more is asked', (syllables, quiet, refuting) => {
  const surplus = surplusOf(syllables);
  expect(surplus.quiet).toBeCloseTo(quiet, 9);
  expect(surplus.refuting).toBeCloseTo(refuting, 9);
});

test('A longer text is never nearer, and what refutes is asked no more than what does not', () => {
  const models = modelsOf(3, false);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 14, maxLength: 14 }),
      fc.nat(3000),
      fc.nat(3000),
      (evidence, a, b) => {
        const short = asking(models, surplusOf(Math.min(a, b)));
        const long = asking(models, surplusOf(Math.max(a, b)));
        for (const isRefuting of [true, false]) {
          const margin = judged(evidence, short, isRefuting).margin;
          expect(judged(evidence, long, isRefuting).margin).toBeLessThanOrEqual(margin);
        }
        const told = judged(evidence, long, false).margin;
        expect(judged(evidence, long, true).margin).toBeGreaterThanOrEqual(told);
      },
    ),
    { numRuns: runs(300) },
  );
});

test('What no register could make similar is not similar with any', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 11, maxLength: 11 }),
      fc.tuple(share, share, share),
      fc.nat(2000),
      fc.boolean(),
      (likes, speech, syllables, hasFewWordings) => {
        const models = asking(modelsOf(3, hasFewWordings), surplusOf(syllables));
        const refuting = speech[2];
        const { margin } = judged([...likes, ...speech], models, refuting > 0);
        if (margin <= 0) return;
        expect(couldBe(likes, models, refuting)).toBe(true);
        expect(mayBe(likes, models, refuting)).toBe(true);
      },
    ),
    { numRuns: runs(300) },
  );
});
