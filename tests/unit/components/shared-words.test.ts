import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedRuns } from '../../../components/shared-words.ts';
import { runs } from '../../runs.ts';

const shared = (text: string, other: string) =>
  sharedRuns(text, other).map(([start, end]) => text.slice(start, end));

test.each([
  ['bắt cóc trẻ em ở chợ', 'có vụ bắt cóc trẻ em', ['bắt cóc trẻ em']],
  ['BẮT CÓC ở chợ', 'bat coc o cho', ['BẮT CÓC ở chợ']],
  ['đổi tiền, nghe nói sắp đổi', 'sắp đổi tiền', ['đổi tiền', 'sắp đổi']],
  ['một chữ thôi', 'chữ khác hẳn', []],
  ['', 'gì cũng được', []],
  ['gì cũng được', '', []],
  ['gọi 113 ngay', 'ai gọi 113', ['gọi 113']],
] as const)('%j and %j share %j', (text, other, runs) => {
  expect(shared(text, other)).toEqual(runs);
});

test('a text shares all its words with itself, decomposed or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('tin', 'đồn', 'Hà', 'Nội', 'xe', 'ưỡn'), { minLength: 2 }),
      (words) => {
        const text = words.join(' ');
        expect(shared(text, text.normalize('NFD'))).toEqual([text]);
      },
    ),
    { seed: 1, numRuns: runs(200) },
  );
});

test('runs are in order, apart, and begin and end at words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
      let done = 0;
      for (const [start, end] of sharedRuns(text, other)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        done = end;
      }
    }),
    { seed: 2, numRuns: runs(500) },
  );
});
