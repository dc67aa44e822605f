import { describe, expect, test } from 'vitest';
import { matchPassage } from '../../../../lib/claims/matching/match.ts';
import { readPassage } from '../../../../lib/claims/matching/read-passage.ts';
import { weighCandidates } from '../../../../lib/claims/similarity/similarity.ts';
import { registerOf } from '../../../../lib/claims/stance/register.ts';
import { labelledPosts } from '../../../../scripts/labelled-texts.ts';
import { claim, indexOf, starterIndex } from '../starter-index.ts';

const DAM = claim('dap', {
  claim: 'Đập thủy điện Ví Dụ bị vỡ, nước tràn về thị trấn Minh Họa.',
  phrases: ['vỡ đập thủy điện Ví Dụ'],
  concepts: [
    ['vỡ đập', 'đập vỡ', 'sập đập'],
    ['Ví Dụ', 'Minh Họa'],
  ],
});
const EGGS = claim('trung', {
  claim: 'Trứng gà giả làm từ cao su bán tràn lan ở chợ Ví Dụ.',
  phrases: ['trứng gà giả làm từ cao su'],
  concepts: [
    ['trứng giả', 'trứng gà giả', 'trứng cao su'],
    ['cao su', 'nhựa', 'hóa chất'],
  ],
});
/** Sixty syllables of routine. */
const MARKET =
  'Chợ Tưởng Tượng khai trương theo kế hoạch từ đầu tháng, miễn phí gửi xe cho khách. ' +
  'Ban quản lý xếp lại lối đi, sơn lại biển hiệu và mở thêm hai cổng phụ ở phía bờ kênh. ' +
  'Tiểu thương được hướng dẫn phân loại rác, giữ vệ sinh sạch sẽ và nộp phí hằng tháng đúng hạn.';
const index = indexOf([DAM, EGGS, claim('khac', { claim: 'Hà Nội cấm xe máy từ năm sau.' })]);

const found = (text: string, where = index) =>
  matchPassage(where, { text, links: [] }).map(({ key, certainty }) => [key, certainty]);

describe('a claim told in other words', () => {
  test.each([
    [
      'another verb',
      'Bà con ơi thủy điện Ví Dụ toang đập rồi, chạy mau nước về Minh Họa tới nơi',
      'dap',
    ],
    [
      'another word order',
      'Nghe nói đập vỡ mất rồi, thủy điện Ví Dụ ấy, bà con Minh Họa chạy đi',
      'dap',
    ],
    [
      'another word for the thing',
      'Nghe bảo hột gà rởm làm bằng cao su đầy chợ Ví Dụ kìa mọi người',
      'trung',
    ],
    [
      'no diacritics',
      'nghe noi dap vo mat roi, thuy dien Vi Du ay, ba con Minh Hoa chay di',
      'dap',
    ],
    ['denied in its own words', 'Huyện Ví Dụ: Không bị vỡ đập thủy điện', 'dap'],
    ['denied as routine', 'Thủy điện Ví Dụ kiểm tra định kỳ, không vỡ đập ở Minh Họa', 'dap'],
  ])('%s', (_, text, id) => expect(found(text)).toEqual([[`vi-du/${id}`, 'similar']]));

  test('is not said to repeat, however it is passed on; a listed phrase beside the same words is', () => {
    const stanceIn = (text: string) => matchPassage(index, { text, links: [] })[0]?.stance;
    const talk = 'rồi, bà con Minh Họa chạy ngay đi, chia sẻ gấp nhé';
    expect(stanceIn(`Nghe nói thủy điện Ví Dụ toang đập ${talk}`)).toBe(null);
    expect(stanceIn(`Nghe nói vỡ đập thủy điện Ví Dụ ${talk}`)).toBe('repeats');
  });

  test('denied, it is never shown as repeated', () => {
    const text = 'Các bác ơi đập Ví Dụ không vỡ đâu nhé, em ở Minh Họa đây';
    expect(matchPassage(index, { text, links: [] }).map(({ stance }) => stance)).not.toContain(
      'repeats',
    );
  });

  test('is never confirmed, and marks the words that made the match', () => {
    const text = `${'Hôm nay trời đẹp quá. '.repeat(20)}Nghe nói thủy điện Ví Dụ toang đập rồi, nước về Minh Họa, chạy đi bà con ơi.`;
    const [match] = matchPassage(index, { text, links: [] });
    expect(match?.certainty).toBe('similar');
    expect(match?.link).toBe(null);
    expect(match?.score).toBeGreaterThan(0);
    expect(match?.score).toBeLessThan(1);
    const marked = text.slice(match?.start ?? 0, match?.end ?? 0);
    expect(marked).toContain('Ví Dụ toang đập');
    expect(marked).not.toContain('trời đẹp');
  });

  test('two entries on one story are both shown, one on another that has some of its words is not', () => {
    const twin = claim('twin', { ...DAM, key: 'vi-du/twin', claim: 'Đập thủy điện Ví Dụ đã vỡ.' });
    const told = 'Nghe nói đập vỡ mất rồi, thủy điện Ví Dụ ấy, bà con Minh Họa chạy đi';
    expect(found(told, indexOf([DAM, twin]))).toHaveLength(2);
    const text = 'Công an bác tin hai bé bị bắt cóc tại khu Times City';
    expect(found(text, starterIndex())).toEqual([
      ['data/bat-coc-2-tre-em-times-city-2026', 'similar'],
    ]);
  });

  test('goes without concept groups', () => {
    const plain = indexOf([claim('dap', { claim: DAM.claim })]);
    expect(
      found('Nghe nói đập thủy điện Ví Dụ vỡ rồi, nước tràn về thị trấn Minh Họa kìa', plain),
    ).toEqual([['vi-du/dap', 'similar']]);
  });

  const WEAK = 'Nghe bảo hột gà rởm làm bằng cao su bán đầy chợ Ví Dụ kìa mọi người.';
  const TOLD = 'Nghe bảo hột gà rởm làm bằng cao su bán tràn lan ở chợ Ví Dụ kìa mọi người.';
  const SAID = 'Trứng gà cao su bán tràn lan, luộc lên nảy như bóng.';
  test.each([
    ['between other paragraphs', TOLD, `${MARKET}\n${TOLD}\n${MARKET}`],
    ['between other sentences', TOLD, `${MARKET} ${TOLD} ${MARKET}`],
    [
      'below another market',
      SAID,
      `${MARKET}\nChợ Mô Phỏng dời sang tháng sau\n${SAID}\n${MARKET}`,
    ],
    ['over routine', SAID, `${MARKET}\n${SAID}\nKhai giảng miễn phí theo kế hoạch\n${MARKET}`],
  ])('is found in a long text as it is alone: %s', (_, post, within) => {
    expect(found(MARKET.repeat(2))).toEqual([]);
    expect(found(post)).toEqual([['vi-du/trung', 'similar']]);
    expect(found(within)).toEqual([['vi-du/trung', 'similar']]);
  });

  test('what is barely alike is not marked in a long text, where it may be chance, but told to who asks', () => {
    const long = `${MARKET} ${WEAK} ${MARKET}`;
    expect(found(WEAK)).toEqual([['vi-du/trung', 'similar']]);
    expect(found(long)).toEqual([]);
    const asked = matchPassage(index, { text: long, links: [] }, { isAsked: true });
    expect(asked.map(({ key }) => key)).toEqual(['vi-du/trung']);
  });

  test.each([
    ['as it is written', 'Nghe nói hồi hôm cầu Tưởng Tượng gãy đôi rồi'],
    // "Hôm" is read as "ngày", but only with its mark.
    ['without diacritics', 'Nghe noi hoi hom cau Tuong Tuong gay doi roi'],
  ])('a wording that holds a synonym is met %s', (_, text) => {
    const concepts = [['cầu Tưởng Tượng'], ['gãy đôi'], ['hồi hôm']];
    const { sections } = indexOf([claim('cau', { claim: 'Cầu Tưởng Tượng đã sập.', concepts })]);
    const [candidate] = weighCandidates(sections, readPassage(text));
    expect(candidate?.evidence.allGroups).toBe(1);
  });

  test('every further wording of its concept groups finds more retellings, from the first one on', () => {
    const posts = labelledPosts('labelled/posts.jsonl').filter(
      ({ style }) => style === 'paraphrase',
    );
    const counts = [0, 1, 3, 8, 20].map((wordings) => {
      const starter = starterIndex(wordings);
      return posts.filter(({ text, expects }) =>
        found(text, starter).some(([key]) => expects.some((id) => key === `data/${id}`)),
      ).length;
    });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(3);
  });
});

describe('silence', () => {
  test.each([
    ['the same names, a harmless thing', 'Cuối tuần lên đập thủy điện Ví Dụ cắm trại, cảnh đẹp mê'],
    ['told as routine', 'Đập thủy điện Ví Dụ bảo trì định kỳ, kiểm tra xong hoạt động bình thường'],
    ['half of it denied', 'Thủy điện Ví Dụ không xả lũ đêm nay, bà con yên tâm'],
    ['another place of the kind', 'Bà con ơi đập ở thủy điện Mô Phỏng toang rồi, chạy mau đi'],
    ['too short to tell', 'đập vỡ Ví Dụ'],
    ['nothing', ''],
    ['emoji', '😭😭😭😭😭😭😭'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));

  test('a few words that stand alone on a line of a long text say nothing', () => {
    const text = `${MARKET}\nBản đồ thành phố Hà Nội\n${MARKET}`;
    expect(found(text, starterIndex())).toEqual([]);
  });

  test('a notice or a channel is never resembled', () => {
    const notices = indexOf([{ ...DAM, kind: 'notice' }]);
    expect(
      found('Bà con ơi thủy điện Ví Dụ toang đập rồi, nước về Minh Họa, chạy mau', notices),
    ).toEqual([]);
  });

  test('an empty index resembles nothing', () =>
    expect(found('Bà con ơi đập vỡ rồi chạy mau đi', indexOf([]))).toEqual([]));
});

describe('the register', () => {
  test.each([
    ['hearsay', 'Nghe nói sắp đổi tiền đấy mọi người ơi', 'hearsay'],
    ['alarm', 'Chạy mau kẻo không kịp, nước về rồi', 'alarm'],
    ['speech', 'các bác ơi ra mà xem', 'speech'],
    ['routine', 'Hướng dẫn làm thủ tục đăng ký trực tuyến', 'routine'],
    ['refuting', 'Bác tin vỡ đê, công an cho biết là bịa đặt', 'refuting'],
  ] as const)('%s', (_, text, kind) => {
    expect(registerOf(text, false)[kind]).toBeGreaterThan(0);
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    expect(registerOf(bare, true)[kind]).toBeGreaterThan(0);
  });

  test('each cue counts once', () => expect(registerOf('kẻo kẻo kẻo', false).alarm).toBe(1));
});
