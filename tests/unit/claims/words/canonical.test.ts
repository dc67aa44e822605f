import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { canonicalSyllables } from '../../../../lib/claims/words/canonical.ts';
import { SYNONYMS } from '../../../../lib/claims/words/synonyms.ts';
import { runs } from '../../../runs.ts';

const canonical = (text: string) => canonicalSyllables(syllablesOf(text));
const hashes = (text: string) => {
  const { exact, count } = canonical(text);
  return [...exact.subarray(0, count)];
};

const readingOf = (text: string) => {
  const { exact, count } = syllablesOf(text);
  return [...exact.subarray(0, count)].join();
};

describe('two ways to say it become one', () => {
  test.each([
    ['thịt heo', 'thịt lợn'],
    ['nhà băng', 'ngân hàng'],
    ['pháo bông', 'pháo hoa'],
    ['si đa', 'HIV'],
    ['một tuần', 'bảy ngày'],
    ['mười lăm đội', '15 đội'],
    ['ba mươi hai người', '32 người'],
    ['hai mốt ngày', '21 ngày'],
    ['ba nghìn chốt', '3.000 chốt'],
    ['5k', '5.000'],
    ['thủ đô', 'HN'],
    ['ở Đăk Lăk', 'ở Đắk Lắk'],
    ['ở Daklak', 'ở Đắk Lắk'],
    ['lên BMT', 'lên Buôn Ma Thuột'],
    ['sang Hong Kong', 'sang Hồng Kông'],
    ['nha bang', 'ngân hàng'],
    ['nâng lương', 'tăng lương'],
    ['tang luong', 'tăng lương'],
  ])('%s and %s', (a, b) => expect(hashes(a)).toEqual(hashes(b)));

  test.each([
    ['a syllable without its diacritics may be another word', 'heo may', 'lon may'],
    ['a longer word is not cut', 'dịch tả lợn', 'dịch bệnh tả lợn'],
    ['other words stay apart', 'con mèo', 'con chó'],
    ['without its diacritics, letters of frequent words stay theirs', 'nang luong', 'tăng lương'],
  ])('%s', (_, a, b) => expect(hashes(a)).not.toEqual(hashes(b)));
});

test('no form stands twice, in one row or in two, however it is spelled', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const form of SYNONYMS.flat()) {
    const reading = readingOf(form);
    const same = seen.get(reading);
    if (same !== undefined || reading === '') twice.push(`${same} = ${form}`);
    seen.set(reading, form);
  }
  expect(twice).toEqual([]);
});

test('what stands for a row stays as it is, and each form of the row becomes it', () => {
  const changed = SYNONYMS.flatMap(([first = '', ...forms]) =>
    [first, ...forms]
      .filter((form) => hashes(form).join() !== readingOf(first))
      .map((form) => `${form} is not ${first}`),
  );
  expect(changed).toEqual([]);
});

test('offsets are those of the words that stand in the text', () => {
  const text = 'Ăn thịt heo cạnh nhà băng';
  const { start, end, count } = canonical(text);
  const words = Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
  expect(words).toEqual(['Ăn', 'thịt heo', 'thịt heo', 'cạnh', 'nhà băng', 'nhà băng']);
});

test('any text keeps its order and its offsets, and a second pass changes nothing', () => {
  const words = SYNONYMS.flat();
  const word = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const raw = syllablesOf(text);
      const read = canonicalSyllables(raw);
      for (let at = 0; at < read.count; at++) {
        const [start, end] = [read.start[at] as number, read.end[at] as number];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        if (at > 0) expect(start).toBeGreaterThanOrEqual(read.start[at - 1] as number);
      }
      expect([...canonicalSyllables(raw).exact]).toEqual([...read.exact]);
    }),
    { seed: 20261125, numRuns: runs(500) },
  );
});
