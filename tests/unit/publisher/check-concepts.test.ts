import { expect, test } from 'vitest';
import { channel, check, notice, rebuttal } from './lint-lab.ts';

const BRIDGE = ['cầu Tưởng Tượng', 'cầu TT', 'cây cầu mới', 'cầu gỗ ván', 'cầu bắc qua kênh'];
const FALL = ['đã sập', 'gãy đôi', 'đổ ụp', 'rơi xuống kênh', 'không còn nhịp nào'];
const GROUPS = [BRIDGE, FALL];

/** What is said of one entry with these groups, and at which of its values. */
function said(concepts: string[][]): string[] {
  const line = JSON.stringify(rebuttal({ concepts }));
  const values = concepts.flatMap((group) => [JSON.stringify(group), ...group.map(quoted)]);
  return check([line])
    .lines.slice(0, -1)
    .map((found) => {
      const [, column = '', words = ''] = /:1:(\d+): cau-tuong-tuong-sap: (.*)/.exec(found) ?? [];
      const rest = line.slice(Number(column) - 1);
      const at = values
        .filter((value) => rest.startsWith(value))
        .reduce((longest, value) => (value.length > longest.length ? value : longest), '');
      return `${at || 'groups'}: ${words}`;
    });
}

const quoted = (text: string) => JSON.stringify(text);

test.each<[what: string, concepts: string[][], found: RegExp[]]>([
  ['groups in many wordings', GROUPS, []],
  ['a short group beside a long one', [['cầu Tưởng Tượng'], [...FALL, ...BRIDGE.slice(1)]], []],
  ['a number and a date', [BRIDGE, [...FALL, '1,5 triệu', '4/5', 'Q.12', 'sụp/đổ']], []],
  ['a single group', [BRIDGE], [/^groups: one concept group alone finds nothing/]],
  [
    'groups that weigh too little for any text',
    [
      ['cầu', 'hồ'],
      ['sập', 'bị'],
    ],
    [/^groups: all the wordings are so common that no text is compared for them/],
  ],
  [
    'few wordings',
    [BRIDGE.slice(0, 3), FALL.slice(0, 3)],
    [/^groups: 6 different wordings in 2 concept groups: with fewer than 5 a group/],
  ],
  [
    'wordings that are read as one',
    [BRIDGE, ['đã sập', 'ĐÃ SẬP', 'đã sập!', 'đã-sập', 'sập cầu']],
    [/^groups: 7 different wordings/],
  ],
  [
    'a wording a line',
    [['cầu Tưởng Tượng'], ['giữa mùa lúa'], ['đã sập']],
    [
      /^groups: each of the 3 concept groups holds a single wording/,
      /^\["giữa mùa lúa"\]: nothing of concept group 2/,
    ],
  ],
  [
    'wordings run together',
    [[BRIDGE.join(', ')], ['đã sập | gãy đôi', 'đổ / ụp', 'gãy、đôi']],
    [
      /^"cầu Tưởng Tượng, cầu TT.*": wording .* put ";" between/,
      /^"đã sập \| gãy đôi": wording/,
      /^"đổ \/ ụp": wording/,
      /^"gãy、đôi": wording/,
    ],
  ],
  [
    'a sentence',
    [[...BRIDGE, 'cầu Tưởng Tượng ở xã Ví Dụ đã sập'], FALL],
    [/^"cầu Tưởng Tượng ở xã Ví Dụ đã sập": wording .* as long as a sentence/],
  ],
  [
    'no word',
    [BRIDGE, [...FALL, '🔥', '…']],
    [/^"🔥": wording .* no word in it/, /^"…": wording .* no word in it/],
  ],
  [
    'common words alone',
    [BRIDGE, FALL, ['của', 'có', 'người', 'đóng', 'đã']],
    [/^\["của",.*\]: concept group 3 \(của; có; người; đóng; …\) tells nothing/],
  ],
  [
    'a common word among others',
    [BRIDGE, [...FALL, 'của']],
    [/^"của": wording "của" stands everywhere, .* concept group 2 counts as met/],
  ],
  [
    'a group of another rumour',
    [BRIDGE, FALL, ['ngân hàng', 'mật khẩu', 'mã OTP', 'số dư', 'thẻ tín dụng']],
    [/^\["ngân hàng",.*\]: nothing of concept group 3 .* claim or its phrases: mistyped/],
  ],
  [
    'a mistyped name',
    [['cầu Tượng Tưởng', 'cầu Tuởng', 'cầu Tượng', 'TT cầu', 'cầu Tường'], FALL],
    [/^\["cầu Tượng Tưởng".*\]: nothing of concept group 1/],
  ],
  [
    'one wording in two groups, however it is spelled',
    [BRIDGE, [...FALL, 'CẦU Tưởng Tượng']],
    [/^"CẦU Tưởng Tượng": wording .* stands in concept group 1 too: whoever/],
  ],
  [
    'several such wordings, and several groups of another rumour: a line each',
    [
      [...BRIDGE, 'cầu đỏ', 'cầu con', 'cầu treo', 'cầu khỉ'],
      [...FALL, 'cầu TT', 'cầu gỗ ván'],
      ['gãy đôi', 'tan tành', 'nát bét'],
      ['bánh rán'],
    ],
    [
      /^"cầu TT": .* in concept group 1 too \(likewise cầu gỗ ván; gãy đôi\): whoever/,
      /^\["gãy đôi",.*\]: nothing of concept groups 3 \(.*\), 4 \(bánh rán\) stands/,
    ],
  ],
  [
    'groups of which the claim has nothing',
    [
      BRIDGE,
      ['mã OTP', 'số dư', 'thẻ tín dụng', 'mật khẩu', 'ví điện tử'],
      [...FALL, 'nứt toác', 'sụt lún'],
      ['bánh rán', 'kẹo lạc', 'mứt gừng'],
    ],
    [
      /^\["mã OTP",.*\]: nothing of concept groups 2 \(.*; …\), 4 \(bánh rán; kẹo lạc; mứt gừng\) stands/,
    ],
  ],
])('%s: what is said, and where', (_, concepts, found) => {
  const findings = said(concepts);
  expect(findings).toHaveLength(found.length);
  for (const [at, words] of found.entries()) expect(findings[at]).toMatch(words);
});

test('a wording is told by the claim as it is written, whatever synonyms are read in the claim', () => {
  const vi = { claim: 'Ông Ví Dụ đã qua đời ngày 1/6/2026.', summary: 'Không.', correction: 'Ừ.' };
  const concepts = [
    [...BRIDGE, 'Ông Ví Dụ'],
    ['đời ngày 1/6/2026', 'mất rồi ạ', 'đi xa rồi', 'ra đi', 'nằm xuống'],
  ];
  expect(check([rebuttal({ vi, concepts })]).lines.join()).not.toContain('nothing of concept');
});

test('rebuttals without groups are told in one line, however many there are', () => {
  const [first, ...more] = ['Hà', 'Kè', 'Đê', 'Hồ', 'Núi', 'Bãi', 'Rừng'].map((name, at) =>
    rebuttal({
      id: `muc-${at}`,
      concepts: at === 0 ? undefined : [],
      vi: { claim: `${name} ${at} hết.`, summary: 'Không.', correction: 'Ừ.' },
      phrases: [`${name} ${at} hết sạch rồi`],
      appearances: [],
    }),
  );
  const told = (rows: object[]) =>
    check(rows as never).lines.filter((line) => line.includes('has no concept groups'));
  expect(told([rebuttal(), notice(), channel()])).toEqual([]);
  expect(told([rebuttal(), first as object])).toEqual([
    expect.stringMatching(
      /^rebuttals\.jsonl:2:\d+: muc-0: has no concept groups: it is found by .* as with them\. Write/,
    ),
  ]);
  expect(told([first as object, ...more])).toEqual([
    expect.stringMatching(/muc-0: .*; nor have muc-1, muc-2, muc-3, muc-4, 2 more\. Write/),
  ]);
});
