import { expect, test } from 'vitest';
import { matchPassage } from '../../../../lib/claims/matching/match.ts';
import { cutsDate } from '../../../../lib/claims/reading/cut-date.ts';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { wordingHits } from '../../../../lib/claims/similarity/wording-hits.ts';
import { canonicalSyllables } from '../../../../lib/claims/words/canonical.ts';
import { claim, indexOf } from '../starter-index.ts';

test.each([
  ['mở cửa từ 15', 4, false],
  ['mở cửa từ 15/3', 4, true],
  ['mở cửa từ 15-3', 4, true],
  ['mở cửa từ 15.3', 4, true],
  ['mở cửa từ 15/3', 5, false],
  ['mở cửa từ 15/3/2022', 4, true],
  ['mở cửa từ 15/3/2022', 5, false],
  ['mở cửa từ 15/3/2022', 6, false],
  ['có 15-20 người', 2, true],
  ['chỉ ra ngoài 7 ngày/1 lần', 5, false],
  ['từ 15, 3 phường', 2, false],
  ['từ ngày 15 tới', 3, false],
  ['từ ngày 15 tới', 4, false],
])('%s, its first %d syllables: %s', (text, stop, cut) => {
  expect(cutsDate(syllablesOf(text), stop)).toBe(cut);
});

const index = indexOf([
  claim('cho', {
    claim: 'Chợ Ví Dụ mở cửa từ ngày rằm.',
    phrases: ['chợ Ví Dụ mở cửa từ 15'],
    concepts: [['chợ Ví Dụ'], ['từ 15']],
  }),
]);

test.each([
  ['Chợ Ví Dụ mở cửa từ 15', 1],
  ['Chợ Ví Dụ mở cửa từ 15, bà con nhớ nhé', 1],
  ['Chợ Ví Dụ mở cửa từ 15/3', 0],
])('a phrase: %s: %d', (text, found) => {
  const matches = matchPassage(index, { text, links: [] });
  expect(matches.filter(({ how }) => how === 'phrase')).toHaveLength(found);
});

test.each([
  ['họp chợ từ 15 nhé', true],
  ['họp chợ từ 15/3 nhé', false],
])('a wording: %s: %s', (text, isMet) => {
  const read = canonicalSyllables(syllablesOf(text));
  const { count, starts, stops } = wordingHits(index.sections, read, 0);
  const spans = Array.from({ length: count }, (_, hit) => [starts[hit], stops[hit]]);
  expect(spans.some(([start, stop]) => start === 2 && stop === 4)).toBe(isMet);
});
