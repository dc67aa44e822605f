import { expect, test } from 'vitest';
import { columnOf } from '../../../publisher/check/column.ts';
import { channel, check, notice, rebuttal, SOURCE, VI } from './lint-lab.ts';

const vi = (changes: Record<string, string>) => rebuttal({ vi: { ...VI, ...changes } });
const source = (changes: Record<string, unknown>) =>
  rebuttal({ sources: [{ ...SOURCE, ...changes }] });
const url = (address: string) => source({ url: address });

test('where there is nothing to mend, nothing is said', () => {
  expect(check([rebuttal(), notice(), channel()])).toEqual({
    status: 0,
    lines: ['3 entries read. Nothing to mend.'],
  });
});

test('a finding names file, line and column; errors end with exit code 1', () => {
  const line = JSON.stringify(vi({ correction: 'Coi chừng bị phạt tù.' }));
  const { status, lines } = check([notice(), line]);
  const column = line.indexOf('"Coi chừng') + 1;
  expect(status).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(
      `^rebuttals\\.jsonl:2:${column}: cau-tuong-tuong-sap: error: the correction`,
    ),
    '2 entries read. 1 to mend, 0 to look at.',
  ]);
});

test.each<[string, [object, RegExp][]]>([
  [
    'what must not be published so',
    [
      [url('https://localhost/cau'), /leads nowhere/],
      [url('https://10.0.0.7/cau'), /leads nowhere/],
      [url('https://maychu/cau'), /leads nowhere/],
      [url('https://www.example.org/cau'), /placeholder/],
      [url('https://bao.tuongtuong.vn/bai/xxx'), /placeholder/],
      [url('https://bit.ly/3abc'), /shortened/],
      [url('https://www.google.com/search?q=cau'), /a search, not a page/],
      [source({ title: 'TODO' }), /title of a source was never filled in/],
      [channel({ evidence: 'https://example.com/a' }), /evidence is a placeholder/],
      [channel({ url: 'https://www.facebook.com/profile.php?id=1' }), /profile of a person/],
      [rebuttal({ appearances: ['https://www.facebook.com/tuongtuong'] }), /readers refuse/],
      [rebuttal({ appearances: ['https://tuongtuong.vn/'] }), /readers refuse/],
      [rebuttal({ appearances: ['https://tuongtuong.vn/index.html?fbclid=1'] }), /readers refuse/],
      [rebuttal({ appearances: [`${SOURCE.url}?utm_source=zalo`] }), /its own source/],
      [channel({ url: 'https://www.facebook.com/' }), /whole network/],
      [channel({ url: 'https://m.youtube.com' }), /whole network/],
      [channel({ url: 'https://bit.ly/3abc' }), /shortened/],
      [vi({ correction: 'Người đăng tin sẽ bị xử lý hình sự.' }), /blames or threatens/],
      [rebuttal({ en: { claim: 'It fell.', summary: 'Two posters were fined.' } }), /English/],
      [rebuttal({ reviewed: '2026-06-03' }), /review is in the future/],
      [rebuttal({ updatedAt: '2027-01-01' }), /updatedAt is in the future/],
      [source({ date: '2026-07' }), /date of a source is in the future/],
      [notice({ validFrom: '2026-05-02', validUntil: '2026-05-01' }), /ends .* before it begins/],
      [rebuttal({ phrases: ['sập'] }), /single syllable/],
    ],
  ],
  [
    'what a person should look at',
    [
      [url('http://bao.tuongtuong.vn/cau-1.html'), /no source on https/],
      [channel({ evidence: 'http://bao.tuongtuong.vn/1' }), /evidence is not on https/],
      [url('https://bao.tuongtuong.vn/'), /whole site/],
      [source({ authority: null }), /no source names the authority/],
      [rebuttal({ sources: [SOURCE, SOURCE] }), /stands twice/],
      [
        rebuttal({ sources: [SOURCE, { ...SOURCE, url: 'http://bao.tuongtuong.vn/2' }] }),
        /not sent there/,
      ],
      [rebuttal({ reviewed: null }), /no review date/],
      [url(`${SOURCE.url}?id=1&fbclid=abc&utm_source=zalo`), /tracks .*\(fbclid, utm_source\)/],
      [rebuttal({ appearances: ['https://bit.ly/3abc'] }), /is a shortened address/],
      [rebuttal({ appearances: ['https://so.tuongtuong.gov.vn/a.html'] }), /an authority's/],
      [rebuttal({ phrases: ['cầu Tưởng Tượng đã sập, sập cầu Tưởng Tượng'] }), /several phrases/],
      [rebuttal({ phrases: ['cầu Tưởng Tượng đã sập | sập cầu Ví Dụ'] }), /several phrases/],
      [rebuttal({ concepts: [['cầu Tưởng Tượng', 'cây cầu mới']] }), /one concept group alone/],
      [vi({ claim: 'Sở Xây dựng vô trách nhiệm với cây cầu.' }), /an opinion.*"vô trách nhiệm"/],
      [vi({ claim: 'Theo tôi cầu Tưởng Tượng sắp sập.' }), /an opinion/],
      [vi({ claim: 'Cầu Tưởng Tượng đã sập chưa?' }), /a question/],
      [rebuttal({ en: { claim: 'The worst bridge.', summary: 'It stands.' } }), /an opinion/],
      [vi({ correction: 'Cầu vẫn đứng. '.repeat(22).trim() }), /307 characters/],
      [vi({ correction: 'Cầu vẫn đứng!' }), /shouts/],
      [vi({ claim: 'Ông Trần Văn Ví Dụ đã bán cây cầu.' }), /names "Trần Văn Ví Dụ"/],
      [vi({ claim: 'Ca sĩ Hồng Tưởng Tượng đã qua đời.' }), /names "Hồng Tưởng Tượng"/],
      [rebuttal({ phrases: ['Lê Thị Ví Dụ bán cầu'] }), /names "Lê Thị Ví Dụ"/],
      [rebuttal({ phrases: ['sập cầu'] }), /too short/],
    ],
  ],
])('%s is found', (what, cases) => {
  for (const [row, words] of cases) {
    const { status, lines } = check([row as never]);
    expect({ status, lines }).toEqual({
      status: what.startsWith('what must') ? 1 : 0,
      lines: expect.arrayContaining([expect.stringMatching(words)]),
    });
  }
});

test.each([
  'Cướp ở ngân hàng trên đường Phan Chu Trinh tối 31/5/2026.',
  'Trường THCS Nguyễn Văn Ví Dụ cho nghỉ học ngày 1/6/2026.',
  'Thành phố Hồ Chí Minh cấm cầu Tưởng Tượng từ 1/6/2026.',
  'Phòng Chống Tội Phạm Công Nghệ Cao báo cầu sập ngày 1/6/2026.',
  'Đã nộp thuế, bà con xã Ví Dụ được miễn phí qua cầu năm 2026.',
])('a street, a school, a city or a body is no person: %s', (claim) => {
  expect(check([vi({ claim })]).lines).toEqual(['1 entries read. Nothing to mend.']);
});

test('of a claim that proved right, the authority that confirms it is asked for', () => {
  const { lines } = check([
    rebuttal({ rating: 'true', sources: [{ ...SOURCE, authority: null }] }),
  ]);
  expect(lines[0]).toMatch(/no source names the authority that confirms it$/);
});

test('a public figure may be named where the line says so, with two independent sources', () => {
  const claim = 'Ca sĩ Hồng Tưởng Tượng đã qua đời ngày 1/6/2026.';
  const changes = { vi: { ...VI, claim }, publicFigures: ['Hồng Tưởng Tượng'] };
  expect(check([rebuttal(changes)]).lines[0]).toMatch(/has one source/);
  const second = { ...SOURCE, url: 'https://bao.khac.vn/ca-si-van-khoe.html' };
  const { lines } = check([rebuttal({ ...changes, sources: [SOURCE, second] })]);
  expect(lines).toEqual(['1 entries read. Nothing to mend.']);
});

test('a denial by the body accused is no evidence for more than "unproven"', () => {
  const accused = {
    vi: { ...VI, claim: 'Bệnh viện Tưởng Tượng che giấu 33 người chết (1/6/2026).' },
    sources: [{ ...SOURCE, authority: 'Bệnh viện Tưởng Tượng' }],
  };
  expect(check([rebuttal(accused)]).lines[0]).toMatch(
    /:\d+: cau-tuong-tuong-sap: only "Bệnh viện Tưởng Tượng".*denies it/,
  );
  const others = [
    ...accused.sources,
    { ...SOURCE, url: 'https://bao.khac.vn/2', authority: 'Bộ Y tế' },
  ];
  for (const fine of [{ rating: 'unproven' }, { sources: others }]) {
    expect(check([rebuttal({ ...accused, ...fine })]).lines).toHaveLength(1);
  }
});

test('a claim without a rating is refused in plain words', () => {
  const { rating: _, ...bare } = rebuttal();
  const { status, lines } = check([bare]);
  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/^rebuttals\.jsonl:1:1: .*no rating/)]);
});

test('a malformed value is pointed at', () => {
  const line = JSON.stringify(source({ date: '2026-13' }));
  const { lines } = check([line]);
  const column = line.indexOf('"2026-13"') + 1;
  expect(lines[0]).toMatch(new RegExp(`^rebuttals\\.jsonl:1:${column}: sources.0.date: `));
});

test.each([
  ['{"a":1,"b":[true,{"c":"x"}]}', ['b', 1, 'c'], '"x"'],
  ['{ "a" : "}]\\"" , "b" : -1.5e3 }', ['b'], '-1.5e3'],
  ['{"a":{"b":[[],{}]},"c":null}', ['c'], 'null'],
  ['{"đ":"ồ","e":2}', ['e'], '2'],
  ['{"a":{"b":1}}', ['a', 'nowhere'], '{"b"'],
  ['{"a":1}', [], '{'],
])('the column in %s of %j', (json, path, value) => {
  expect(columnOf(json, path)).toBe(json.lastIndexOf(value) + 1);
});
