import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { mayRefute } from '../../../../lib/claims/stance/may-refute.ts';
import { ANSWERING, registerOf } from '../../../../lib/claims/stance/register.ts';
import { labelledPosts, ordinaryPassages } from '../../../../scripts/labelled-texts.ts';
import { runs } from '../../../runs.ts';

const may = (text: string) => mayRefute(text, syllablesOf(text));
const does = (text: string) => registerOf(text, false).refuting > 0;

test('No labelled or ordinary text refutes that could not, and most ordinary ones cannot', () => {
  const posts = ['posts', 'near-misses', 'stance'].flatMap((name) =>
    labelledPosts(`labelled/${name}.jsonl`).map(({ text }) => text),
  );
  const ordinary = ordinaryPassages().filter((_, at) => at % 10 === 0);
  const refuting = [...posts, ...ordinary].filter(does);
  expect(refuting.length).toBeGreaterThan(100);
  expect(refuting.filter((text) => !may(text))).toEqual([]);
  expect(ordinary.filter(may).length).toBeLessThan(ordinary.length / 6);
});

test.each([
  ['#TinGiả quá', true],
  ['#FaKe news', true],
  ['hoax\u200bđó', true],
  ['ba\u0301c bỏ', true],
  ['BÁC BỎ', true],
  ['Trời hôm nay đẹp quá, đi chơi thôi 😀', true],
  ['Trời hôm nay đẹp quá, đi chơi thôi!', false],
])('%s', (text, expected) => expect(may(text)).toBe(expected));

test('A text made of the words of cues refutes only where it could', () => {
  const words = [...new Set(ANSWERING.refuting.join(' ').match(/[\p{L}\p{N}]+/gu))];
  const gaps = [
    ...[' ', ' ', ' ', ' ', ', ', '. ', '-', '', '#', '😀', '\u200b', '\u0301', '1'],
    ...['\u00a0', '  ', '\t', '\n', '\u00ad', '\u2003'],
  ];
  const spellings = [
    (word: string) => word,
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.normalize('NFD'),
    (word: string) => `${word}${word.at(-1)}${word.at(-1)}`,
  ];
  const text = fc
    .array(
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(...spellings), fc.constantFrom(...gaps)),
    )
    .map((parts) => parts.map(([word, spell, gap]) => spell(word) + gap).join(''));
  fc.assert(
    fc.property(text, (made) => {
      expect(may(made) || !does(made)).toBe(true);
    }),
    { seed: 20261126, numRuns: runs(600) },
  );
});
