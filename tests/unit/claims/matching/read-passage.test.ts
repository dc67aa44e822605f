// How far the diacritics of a text were left out, and where its writers change.
import { describe, expect, test } from 'vitest';
import { matchPassage } from '../../../../lib/claims/matching/match.ts';
import { barenessAt, readPassage } from '../../../../lib/claims/matching/read-passage.ts';
import { claim, indexOf } from '../starter-index.ts';

describe('how far the diacritics of a text were left out', () => {
  test.each([
    ['not at all', 'Nghe nói đê vỡ rồi bà con ơi, chạy đi', 0, 0],
    ['of words that have none anyway', 'Hai anh em đi chơi công viên trong khi trời mưa', 0, 0],
    ['partly', 'Nghe noi đê vo rồi ba con ơi, chay di', 0.1, 0.9],
    ['altogether', 'nghe noi de vo roi ba con oi, chay di', 1, 1],
    ['in numbers alone', '113 114 115', 1, 1],
  ])('%s', (_, text, least, most) => {
    const { bareness } = readPassage(text);
    expect(bareness).toBeGreaterThanOrEqual(least);
    expect(bareness).toBeLessThanOrEqual(most);
  });
});

const MARKED = 'Chiều nay tôi ra chợ mua ít rau về nấu canh cho cả nhà.';
const BARE = 'nghe noi dap thuy dien vi du vo roi chay di';

describe('where sentences with and without diacritics change', () => {
  const partsOf = (text: string) =>
    readPassage(text).parts.map(({ start, end, bareness }) => [text.slice(start, end), bareness]);

  test.each([
    ['one hand', MARKED, []],
    ['one hand without', `${BARE}. ${BARE}`, []],
    ['nothing', '', []],
    ['too few words to tell', `${MARKED} that khong. ${MARKED}`, []],
    [
      'a line without',
      `${MARKED}\n${BARE}\n${MARKED}`,
      [
        [`${MARKED}\n`, 0],
        [`${BARE}\n`, 1],
        [MARKED, 0],
      ],
    ],
    [
      'a sentence without',
      `${MARKED} ${BARE}`,
      [
        [`${MARKED} `, 0],
        [BARE, 1],
      ],
    ],
    [
      'its first words in a sentence of their own',
      `${MARKED}\nAnh em oi! ${BARE}`,
      [
        [`${MARKED}\n`, 0],
        [`Anh em oi! ${BARE}`, 1],
      ],
    ],
  ])('%s', (_, text, parts) => expect(partsOf(text)).toEqual(parts));

  test('each place has its own', () => {
    const read = readPassage(`${MARKED}\n${BARE}`);
    expect(barenessAt(read, 0)).toBe(0);
    expect(barenessAt(read, MARKED.length + 1)).toBe(1);
    expect(barenessAt(readPassage(MARKED), 0)).toBe(0);
  });
});

describe('a line without diacritics between others that have them', () => {
  const index = indexOf([
    claim('dap', {
      claim: 'Đập thủy điện Ví Dụ bị vỡ, nước tràn về thị trấn Minh Họa.',
      phrases: ['vỡ đập Ví Dụ'],
      concepts: [
        ['vỡ đập', 'đập vỡ', 'sập đập'],
        ['Ví Dụ', 'Minh Họa'],
      ],
    }),
  ]);
  const found = (text: string) =>
    matchPassage(index, { text, links: [] }).map(({ how, start, end, stance }) => [
      how,
      text.slice(start ?? 0, end ?? 0),
      stance,
    ]);

  test('a phrase is read as in such a text', () => {
    expect(found(`${MARKED}\nnghe noi vo dap vi du roi ba con oi\n${MARKED}`)).toEqual([
      ['phrase', 'vo dap vi du', expect.anything()],
    ]);
    // "Võ đáp ví dụ" may be meant where everybody else writes diacritics.
    expect(found(`${MARKED} Hôm qua vo dap vi du chuyện gì đó với mọi người.`)).toEqual([]);
  });

  test('a resemblance is', () => {
    const told = 'ba con oi thuy dien vi du sap dap roi, nuoc tran ve minh hoa chay mau';
    const [alone] = found(told);
    expect(alone?.[0]).toBe('similar');
    expect(found(`${MARKED}\n${told}\n${MARKED}`)).toEqual([alone]);
  });

  test('what refutes is, with diacritics or without', () => {
    const phrase = 'nghe noi vo dap vi du roi ba con oi';
    expect(found(`${MARKED}\n${phrase}, tin gia day\n${MARKED}`)[0]?.[2]).toBe('refutes');
    expect(found(`Đây là tin giả, công an đã bác bỏ:\n${phrase}`)[0]?.[2]).toBe('refutes');
  });
});
