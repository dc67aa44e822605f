import { expect, test } from 'vitest';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { pairWeight, syllableWeight } from '../../../../lib/claims/words/background.ts';
import { BACKGROUND_TABLE } from '../../../../lib/claims/words/background-table.ts';
import { countBackground } from '../../../../scripts/background-counts.ts';

const folded = (word: string) => syllablesOf(word).folded[0] as number;
const RARE = 7.5;

test('what stands everywhere weighs little, what is rare weighs the most', () => {
  expect(syllableWeight(folded('và'))).toBeLessThan(2);
  expect(syllableWeight(folded('được'))).toBeLessThan(2.5);
  expect(syllableWeight(folded('xyzzy'))).toBe(RARE);
  expect(syllableWeight(folded('phong'))).toBeGreaterThan(syllableWeight(folded('một')));
});

test('a pair weighs more than either of its syllables', () => {
  const [viet, nam] = [folded('Việt'), folded('Nam')];
  expect(pairWeight(viet, nam)).toBeGreaterThanOrEqual(syllableWeight(nam));
  expect(pairWeight(nam, viet)).toBeGreaterThan(pairWeight(viet, nam));
  expect(pairWeight(folded('trứng'), folded('xyzzy'))).toBe(RARE);
});

test('the table is what the ordinary texts give, counted with its own help', () => {
  // Not compared by `toBe`: nobody wants to read where they differ.
  expect(countBackground().table === BACKGROUND_TABLE).toBe(true);
});
