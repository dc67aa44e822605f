import { expect, test } from 'vitest';
import { compilePhrases } from '../../../../lib/claims/phrases/compile-phrases.ts';
import { findPhrases } from '../../../../lib/claims/phrases/phrase-index.ts';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import {
  numberAt,
  numberedRuns,
  SyllableTable,
} from '../../../../lib/claims/reading/syllable-table.ts';

test('a syllable has one number, whichever text it stands in; another spelling has another', () => {
  const table = new SyllableTable();
  const runs = numberedRuns(table);
  runs.add(syllablesOf('phong tỏa Hà Nội, phong toả'));
  runs.add(syllablesOf('phong toa Nội'));
  expect([...runs.pack().low]).toEqual([0, 1, 2, 3, 0, 1, 0, 4, 3]);
  expect(table.pack().knownFolded).toHaveLength(5);
});

test('runs come back as they were, with numbers of more than two bytes too', () => {
  const numbers = [1, 2, 70_000, 65_535, 65_536];
  const runs = numberedRuns({ numberOf: () => numbers[next++] as number });
  let next = 0;
  for (const text of ['một hai ba', '', 'bốn năm']) runs.add(syllablesOf(text));
  const packed = runs.pack();
  expect([...packed.ends]).toEqual([3, 3, 5]);
  expect(numbers.map((_, at) => numberAt(packed, at))).toEqual(numbers);
  const few = numberedRuns(new SyllableTable());
  few.add(syllablesOf('một'));
  expect(few.pack().high).toHaveLength(0);
});

test('phrases of more different syllables than two bytes can number are found', () => {
  const word = (at: number) =>
    `x${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit] ?? '')}`;
  const phrases = Array.from({ length: 25_000 }, (_, at) => [
    `${word(at * 3)} ${word(at * 3 + 1)} ${word(at * 3 + 2)}`,
  ]);
  const index = compilePhrases(phrases);
  expect(index.phraseHigh.length).toBeGreaterThan(0);
  for (const claim of [0, 12_345, 24_999]) {
    const hits = findPhrases(index, syllablesOf(`có ${phrases[claim]?.[0]} đấy`));
    expect(hits).toContainEqual({ claim, start: 1, end: 4, isLost: false });
  }
});
