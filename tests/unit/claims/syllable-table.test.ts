import { expect, test } from 'vitest';
import { syllablesOf } from '../../../lib/claims/normalize.ts';
import { compilePhrases, findPhrases } from '../../../lib/claims/phrase-index.ts';
import { numberAt, packRuns, syllableTable } from '../../../lib/claims/syllable-table.ts';

test('a syllable has one number, whichever text it stands in; another spelling has another', () => {
  const table = syllableTable();
  const first = table.numbersOf(syllablesOf('phong tỏa Hà Nội, phong toả'));
  expect([...first]).toEqual([0, 1, 2, 3, 0, 1]);
  expect([...table.numbersOf(syllablesOf('phong toa Nội'))]).toEqual([0, 4, 3]);
  expect(table.pack().knownFolded).toHaveLength(5);
});

test('runs come back as they were, with numbers of more than two bytes too', () => {
  const runs = [[1, 2, 70_000], [], [65_535, 65_536]].map((run) => Uint32Array.from(run));
  const packed = packRuns(runs);
  expect([...packed.ends]).toEqual([3, 3, 5]);
  expect([0, 1, 2, 3, 4].map((at) => numberAt(packed, at))).toEqual([1, 2, 70_000, 65_535, 65_536]);
  expect(packRuns([Uint32Array.of(7)]).high).toHaveLength(0);
});

test('phrases of more different syllables than two bytes can number are found', () => {
  const word = (at: number) =>
    `x${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit] ?? '')}`;
  const phrases = Array.from({ length: 25_000 }, (_, at) => [
    `${word(at * 3)} ${word(at * 3 + 1)} ${word(at * 3 + 2)}`,
  ]);
  const index = compilePhrases(phrases, 2);
  expect(index.phraseHigh.length).toBeGreaterThan(0);
  for (const claim of [0, 12_345, 24_999]) {
    const hits = findPhrases(index, syllablesOf(`có ${phrases[claim]?.[0]} đấy`));
    expect(hits).toContainEqual({ claim, start: 1, end: 4, isLost: false });
  }
});
