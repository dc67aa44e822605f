import { expect, test } from 'vitest';
import { MAX_REPORT, reportWords } from '../../../components/report-words.ts';

test.each([
  ['Nghe nói tuần sau thu hết tiền lẻ', 'Nghe nói tuần sau thu hết tiền lẻ'],
  ['xem https://www.facebook.com/groups/1/posts/2?a=b đi', 'xem đi'],
  ['xem HTTP://EXAMPLE.ORG/x nhé', 'xem nhé'],
  ['xem www.example.org/a/b', 'xem'],
  ['fb.com/123 nói vậy', 'nói vậy'],
  ['theo bao-vi-du.vn thì không', 'theo thì không'],
  ['https://example.org/posts/1', ''],
  ['giá 1.000 đồng. Việt Nam', 'giá 1.000 đồng. Việt Nam'],
  ['  hai   dòng\n\nchữ ', 'hai dòng chữ'],
])('of %j the report keeps %j', (query, words) => expect(reportWords(query)).toBe(words));

test('of a whole message it takes as much as the box lets be written', () => {
  const words = reportWords('tin đồn '.repeat(500));
  expect(words.length).toBeGreaterThan(990);
  expect(words.length).toBeLessThanOrEqual(MAX_REPORT);
});
