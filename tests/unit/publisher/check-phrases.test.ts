import { expect, test } from 'vitest';
import { readOrdinaryText } from '../../../publisher/check/ordinary-text.ts';
import { tryPhrases } from '../../../publisher/check/phrase-trial.ts';
import { check, notice, rebuttal, SOURCE, VI } from './lint-lab.ts';

const QUIET = {
  kind: 'ví dụ',
  text: 'Sáng nay trời mát, bọn trẻ đạp xe quanh hồ rồi về nhà giúp bà nấu bữa cơm trưa cho cả gia đình.',
  from: 'ví dụ',
};
const ordinary = readOrdinaryText();
const phrases = (...list: string[]) => check([rebuttal({ phrases: list })], ordinary);
const phrase = (one: string) => check([rebuttal({ phrases: [one] })]);
const other = (changes: Record<string, unknown>) =>
  rebuttal({ id: 'muc-khac', phrases: ['bờ kè Ví Dụ đã sơn xong'], appearances: [], ...changes });

test('a phrase that ordinary text holds is told with the sentence', () => {
  const { status, lines } = phrases('sông Hồng ở phía bắc', 'trong chiến tranh thế giới thứ hai');
  expect(status).toBe(0);
  expect(lines[0]).toMatch(
    /phrase "trong chiến tranh thế giới thứ hai" stands in \d+ ordinary texts; ".*«.*»/i,
  );
});

test('a phrase that would be paused everywhere is an error', () => {
  const { status, lines } = phrases('là một trong những');
  expect(status).toBe(1);
  expect(lines[0]).toMatch(/error: phrase "là một trong những" stands in .* pause the entry/);
});

test('a kind of text in which an entry would be paused is not watered down by the others', () => {
  const posts = Array.from({ length: 40 }, (_, at) => ({
    text: at < 3 ? `Bài ${at}: cầu Tưởng Tượng mới sơn lại.` : `Bài ${at}.`,
    from: 'posts',
    kind: 'posts',
  }));
  const prose = Array.from({ length: 400 }, () => ({ ...QUIET, kind: 'prose' }));
  const { status, lines } = check(
    [rebuttal({ phrases: ['cầu Tưởng Tượng'] })],
    [...prose, ...posts],
  );
  expect(status).toBe(1);
  expect(lines.join()).toMatch(/stands in 3 of 40 ordinary texts: readers would pause the entry/);
});

test('a phrase that ordinary text only holds without diacritics is told apart', () => {
  const { status, lines } = phrases('chiên trành thế giới');
  expect(status).toBe(0);
  expect(lines[0]).toMatch(/means something else without its diacritics.*«chiến tranh thế giới»/i);
});

test('a phrase that marks what another entry says is told with its words', () => {
  const said = {
    ...VI,
    claim: 'Kè bị nứt ngày 2/6/2026.',
    summary: 'Cầu Tưởng Tượng vẫn đi lại bình thường từ sáng.',
  };
  const { lines } = check([
    rebuttal({ phrases: ['Tưởng Tượng vẫn đi lại bình thường từ'] }),
    other({ vi: said }),
  ]);
  expect(lines[0]).toMatch(
    /marks another entry's words too, "muc-khac": "Cầu «Tưởng Tượng vẫn đi lại bình thường từ» sáng\."/,
  );
});

test.each([
  ['cầu vẫn đứng', {}, true],
  [
    'Tưởng Tượng vẫn đứng đó',
    { sources: [{ ...SOURCE, title: 'Cầu Tưởng Tượng vẫn đứng đó' }] },
    true,
  ],
  // The refutation may say what it refutes.
  [
    'cầu Tưởng Tượng đã sập',
    { vi: { ...VI, summary: 'Sở Xây dựng bác bỏ tin cầu Tưởng Tượng đã sập.' } },
    false,
  ],
  // What was confirmed is repeated by whoever confirms it.
  ['cầu vẫn đứng', { rating: 'true' }, false],
])('"%s" marks what the entry itself answers, %j: %s', (words, changes, isFound) => {
  const { lines } = check([rebuttal({ phrases: [words], ...changes })]);
  expect(lines.some((line) => /marks the answer of this very entry.*«/.test(line))).toBe(isFound);
});

test.each([
  'ngày 8/11, 9/11 nghỉ học',
  'phạt 500.000, 1.000.000 đồng nếu qua cầu Tưởng Tượng',
  'cầu Tưởng Tượng, xã Ví Dụ, đã sập',
  'nghe nói, cầu Tưởng Tượng đã sập',
])('"%s" is one phrase', (words) => {
  expect(phrase(words).lines.join()).not.toMatch(/several phrases/);
});

test('one phrase in two entries is told at both', () => {
  const { lines } = check([
    rebuttal(),
    other({
      vi: { ...VI, claim: 'Kè nứt ngày 2/6/2026.' },
      phrases: ['Cầu Tưởng Tượng đã sập đêm qua'],
    }),
  ]);
  expect(lines.slice(0, 2)).toEqual([
    expect.stringMatching(/:1:\d+: .*"muc-khac"/),
    expect.stringMatching(/:2:\d+: .*"cau-tuong-tuong-sap"/),
  ]);
});

test.each([
  ['bắt cóc trẻ em', true],
  ['vỡ đê rồi bà con ơi', true],
  ['Nổ súng ở chợ', true],
  ['vỡ đê Tưởng Tượng', false],
  ['bắt cóc trẻ em ở xã Ví Dụ', false],
  ['nghỉ học ngày 8/11', false],
  ['cắt điện toàn thành phố Hà Nội', false],
  ['cả nhóm bị bắt cóc ngay ngoài cổng sau của khu nhà máy dệt', false],
  ['cầu được sơn xanh', false],
])('"%s" would mark a true event one day: %s', (words, isFound) => {
  const { lines } = phrase(words);
  expect(lines.some((line) => /true event one day: "Chiều nay có tin/.test(line))).toBe(isFound);
});

test('the same claim twice is an error, in other words something to look at', () => {
  const same = check([rebuttal(), other({ vi: { ...VI, claim: VI.claim.toUpperCase() } })]);
  expect(same).toMatchObject({
    status: 1,
    lines: expect.arrayContaining([
      expect.stringMatching(/:2:\d+: muc-khac: error: is the same claim as "cau-tuong-tuong-sap"/),
    ]),
  });
  const near = check([
    rebuttal(),
    notice(),
    other({ vi: { ...VI, claim: 'Đêm 31/5/2026 cầu Tưởng Tượng (xã Ví Dụ) đã bị sập.' } }),
  ]);
  expect(near).toMatchObject({
    status: 0,
    lines: expect.arrayContaining([
      expect.stringMatching(/:3:\d+: muc-khac: is nearly the claim of "cau-tuong-tuong-sap"/),
    ]),
  });
});

test('another date, another number or another place is another claim', () => {
  for (const claim of [
    'Cầu Tưởng Tượng ở xã Ví Dụ đã sập đêm 31/5/2025.',
    'Cầu Tưởng Tượng ở xã Mơ Mộng đã sập đêm 31/5/2026.',
  ]) {
    const { lines } = check([rebuttal(), notice(), other({ vi: { ...VI, claim } })]);
    expect(lines).toEqual(['3 entries read. Nothing to mend.']);
  }
});

test('one post in two entries is told', () => {
  const claim = 'Kè nứt ngày 2/6/2026.';
  const appearances = ['https://www.facebook.com/groups/1/posts/2'];
  const { lines } = check([rebuttal(), other({ vi: { ...VI, claim }, appearances })]);
  expect(lines[0]).toMatch(/posts\/2 stands in another entry too: "cau-tuong-tuong-sap"/);
});

test('text that would be shown as similar is told with its words, and where to narrow', () => {
  const text =
    'Nghe nói đêm qua cây cầu Tưởng Tượng ở xã Ví Dụ đã bị sập rồi bà con ơi, mọi người chuyển tin này cho người thân biết nhé.';
  const posts = [
    { text, from: 'ví dụ', kind: 'ví dụ' },
    ...Array.from({ length: 40 }, () => QUIET),
  ];
  const concepts = [
    ['cầu Tưởng Tượng', 'cây cầu Tưởng Tượng', 'cầu mới', 'cầu gỗ', 'cây cầu ấy', 'cầu treo'],
    ['sập', 'đổ sập', 'bị sập', 'gãy đôi', 'rơi xuống sông'],
  ];
  const [grouped, plain] = [{ concepts }, { concepts: [] }].map((given) =>
    check([rebuttal(given)], posts).lines.join('\n'),
  );
  expect(grouped).toMatch(
    /its concept groups are met by an ordinary passage, .* as similar: ".*cầu Tưởng Tượng.*" \(ví dụ\)/,
  );
  expect(plain).toMatch(/without concept groups, its words are met by an ordinary passage/);
  const often = check(
    [rebuttal({ concepts })],
    [...posts, ...posts.slice(0, 1), ...posts.slice(0, 1)],
  );
  expect(often).toMatchObject({
    status: 1,
    lines: [expect.stringMatching(/: error: /), expect.anything()],
  });
});

test('a phrase that every entry has is tried once, not once for each of them', () => {
  const readsOf = (entries: number): number => {
    let reads = 0;
    const text = {
      ...QUIET,
      get text() {
        reads++;
        return QUIET.text;
      },
    };
    const trials = tryPhrases(Array<string>(entries).fill('quanh hồ rồi về'), [text]);
    expect(trials.map(({ met }) => met.length)).toEqual(Array<number>(entries).fill(1));
    return reads;
  };
  expect(readsOf(50)).toBe(readsOf(1));
});
