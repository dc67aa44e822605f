import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchedWords } from '../../../../lib/claims/look-up/matched-words.ts';
import { BARE, syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { runs } from '../../../runs.ts';
import { claim, indexOf, starterIndex } from '../starter-index.ts';

const starter = starterIndex();

test.each([
  ['vỡ đê', 'Tin vỡ đê ở xã', ['vỡ đê']],
  ['vo de', 'Tin vỡ đê ở xã', ['vỡ đê']],
  ['đê ở', 'Vỡ ĐÊ, Ở đâu', ['ĐÊ, Ở']],
  ['vợ để', 'Tin vỡ đê', []],
  // One word of the query that another word of the claim happens to be written like.
  ['trung ga gia', 'Trứng gà Trung Quốc bị tiêm máu nhiễm HIV.', ['Trứng gà']],
  ['trung ga gia', 'Trứng gà giả làm từ cao su', ['Trứng gà giả']],
  // A slip of the fingers between words that are right.
  ['nha nươc bỏ tiên lẻ', 'Nhà nước bỏ tiền lẻ', ['Nhà nước bỏ tiền lẻ']],
  // What every second claim says, alone, says nothing; what few say, does.
  ['bộ giao thông cấm xe cũ từ tháng 12', 'Bộ Y tế họp từ 0h, toàn bộ vắng mặt', []],
  ['CSGT có phạt không', 'Cục CSGT đề xuất một mức khác', ['CSGT']],
  // Where there is nothing else, even that is shown.
  ['Nội', 'Hà Nội hôm nay', ['Nội']],
  ['', 'Hà Nội hôm nay', []],
  ['vỡ đê', '', []],
  // A short form is one word, whatever it stands for.
  ['ngân hàng nhà nước', 'NHNN sắp đổi tiền', ['NHNN']],
  ['5.000 đồng', 'từ 1.000 đến 5.000 đồng.', ['5.000 đồng']],
])('the words of "%s" in "%s"', (query, shown, words) => {
  const found = matchedWords(starter, query)(shown);
  expect(found.map(([start, end]) => shown.slice(start, end))).toEqual(words);
});

test('whatever was asked, the words are inside, ascending and apart; all of a text is found in itself', () => {
  const index = indexOf([claim('a', { claim: 'Một hai ba' })]);
  const words = fc.array(fc.constantFrom('một', 'mot', 'hai', 'HAI', 'ba', '7', 'NHNN', ',', '😱'));
  fc.assert(
    fc.property(words, words, (query, shown) => {
      const text = shown.join(' ');
      let done = 0;
      for (const [start, end] of matchedWords(index, query.join(' '))(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(text.length);
      const whole = matchedWords(index, text)(text);
      const isSaying = /[\p{L}\p{N}]/u.test(text);
      expect(whole.length).toBe(isSaying ? 1 : 0);
    }),
  );
});

test('all that stands together in both is found, wherever it stands in either', () => {
  const index = indexOf([claim('a', { claim: 'Một hai ba' })]);
  const syllable = fc.constantFrom('lá', 'là', 'la', 'cây', 'cấy', 'xanh', 'rừng');
  const text = fc.array(syllable, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (query, shown) => {
      const [asked, told] = [syllablesOf(query), syllablesOf(shown)];
      const found = matchedWords(index, query)(shown);
      const isFound = (at: number) =>
        found.some(([start, end]) => start <= (told.start[at] ?? 0) && (told.end[at] ?? 0) <= end);
      for (let of = 0; of < asked.count; of++) {
        for (let at = 0; at < told.count; at++) {
          // Each stretch, whatever it is part of.
          let same = 0;
          for (
            let length = 1;
            asked.folded[of + length - 1] === told.folded[at + length - 1];
            length++
          ) {
            if (of + length > asked.count || at + length > told.count) break;
            const [its, ours] = [of + length - 1, at + length - 1];
            if (asked.flags[its] === BARE || asked.exact[its] === told.exact[ours]) same++;
            if (length < 2 || same === 0) continue;
            for (let inside = at; inside < at + length; inside++)
              expect(isFound(inside)).toBe(true);
          }
        }
      }
    }),
    { seed: 20261126, numRuns: runs(500) },
  );
});
