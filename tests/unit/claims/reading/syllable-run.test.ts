import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SyllableRun } from '../../../../lib/claims/reading/syllable-run.ts';
import { runs } from '../../../runs.ts';

const NUMBERS = 12;

/** A syllable: how it is spelled and its letters, or -1 for what the index does not know. */
const syllable = fc.tuple(
  fc.integer({ min: -1, max: NUMBERS - 1 }),
  fc.integer({ min: -1, max: NUMBERS - 1 }),
);
const run = fc.array(syllable, { maxLength: 150 });

test('A run holds what was put in since it was emptied, and no pair that does not stand there', () => {
  const here = new SyllableRun();
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (fillings) => {
      for (const filling of fillings) {
        here.clear(NUMBERS, NUMBERS);
        for (const [spelling, letters] of filling) here.add(spelling, letters);
        for (let one = -1; one < NUMBERS; one++) {
          const isKnown = one >= 0;
          expect(here.hasSpelling(one)).toBe(isKnown && filling.some(([own]) => own === one));
          expect(here.hasLetters(one)).toBe(isKnown && filling.some(([, own]) => own === one));
          for (let other = 0; other < NUMBERS; other++) {
            const isPair = filling.some(
              ([, own], at) => at > 0 && own === other && filling[at - 1]?.[1] === one,
            );
            if (isKnown) expect(here.hasPair(one, other)).toBe(isPair);
          }
        }
      }
    }),
    { seed: 20261126, numRuns: runs(60) },
  );
});
