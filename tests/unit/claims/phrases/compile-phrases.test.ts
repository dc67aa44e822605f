import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../../lib/claims/arrays/in-steps.ts';
import {
  compilePhrases,
  compileSyllables,
} from '../../../../lib/claims/phrases/compile-phrases.ts';
import { type Syllables, syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { SyllableTable } from '../../../../lib/claims/reading/syllable-table.ts';
import { runs } from '../../../runs.ts';

const WORDS = [
  'vỡ',
  'đê',
  'cau',
  'Hoà',
  'hòa',
  '7',
  'bảy',
  '07',
  '1',
  '000',
  'k',
  'tp',
  'ko',
  'hcm',
];
const ODD_WORDS = [
  'quáááá',
  '1,000',
  '1.000',
  'covid19',
  'Köln',
  'a\u0301',
  '#VỡĐê',
  'v/ỡ',
  'đ-ê',
  'ca-u',
  'ch',
  'gi',
  '𝐯ỡ',
  'nghiêngngả',
  'nghiêngngã',
];
// All end alike, in as many letters as are compared of a word that was met before, or fewer.
const LONG_WORDS = ['bcdefghkl', 'scdefghkl', 'xbcdefghkl', 'cdefghkl', 'defghkl'];
const GAPS = ['  ', '.', ',', ', ', '-', '/', '\n', '! ', '…', '\u00ad', '\u200b', ''];

// Most phrases are plain, and some are not.
const mostly = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const phrase = fc
  .array(fc.tuple(mostly([...WORDS, ...LONG_WORDS], ODD_WORDS), mostly([' '], GAPS)), {
    maxLength: 9,
  })
  .map((parts) => parts.flat().join(''));

test('phrases are filed as what a text is read as that has nothing else', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 30 }), (phrases) => {
      const table = new SyllableTable();
      const { order, ...filed } = atOnce(compileSyllables(inOne(phrases.map(syllablesOf)), table));
      const { phraseClaims, phraseClaimsHigh, ...compiled } = compilePhrases(
        phrases.map((text) => [text]),
      );
      expect(compiled).toEqual({ ...filed, ...table.pack() });
      expect([...phraseClaims]).toEqual([...order]);
      expect(phraseClaimsHigh).toHaveLength(0);
    }),
    { seed: 20261127, numRuns: runs(1000) },
  );
});

test('a phrase that is left out leaves no syllable behind', () => {
  // 255 words, of which the last is short for two.
  const tooLong = `${'vỡ đê '.repeat(127)}tp`;
  const table = new SyllableTable();
  expect(compilePhrases([['một', '1.000', tooLong]], table).phraseClaims).toHaveLength(0);
  expect(table.pack().knownExact).toHaveLength(0);
});

/** Texts read, one after the other. */
function inOne(texts: readonly Syllables[]): { syllables: Syllables; ends: Int32Array } {
  const ends: number[] = [];
  for (const { count } of texts) ends.push((ends.at(-1) ?? 0) + count);
  const nothing = new Int32Array(0);
  const all = (column: 'folded' | 'exact' | 'flags') => texts.flatMap((text) => [...text[column]]);
  return {
    syllables: {
      count: ends.at(-1) ?? 0,
      folded: Int32Array.from(all('folded')),
      exact: Int32Array.from(all('exact')),
      flags: Uint8Array.from(all('flags')),
      start: nothing,
      end: nothing,
      breaks: new Uint8Array(0),
      hasJoints: false,
    },
    ends: Int32Array.from(ends),
  };
}
