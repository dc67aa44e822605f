import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts } from '../../../../lib/claims/arrays/packed-texts.ts';
import { syllablesNear } from '../../../../lib/claims/terms/vocabulary.ts';
import { runs } from '../../../runs.ts';

/** Everything one slip away from a syllable of the letters a to c, made slip by slip. */
function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of 'abc') {
      slips.add(before + letter + after);
      if (after) slips.add(before + letter + after.slice(1));
    }
  }
  return slips;
}

test('Near a syllable are those one letter more, less, other or swapped away', () => {
  const syllable = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });
  const word = syllable.map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), (typed, words) => {
      const { ends, bytes } = packTexts([...words, typed]);
      const near = syllablesNear({ vocabularyEnds: ends, vocabularyBytes: bytes }, typed);
      const slips = slipsOf(typed);
      expect(near).toEqual(words.filter((one) => one !== typed && slips.has(one)));
    }),
    { seed: 20261126, numRuns: runs(300) },
  );
});
