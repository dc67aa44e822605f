// What `check` finds in entries.
import { channel, notice, rebuttal, SOURCE, VI } from '../lint-lab.ts';
import type { SaidLab, Trial } from './said-lab.ts';

type Row = Record<string, unknown>;

const vi = (changes: Row) => rebuttal({ vi: { ...VI, ...changes } });
const source = (changes: Row) => rebuttal({ sources: [{ ...SOURCE, ...changes }] });
const groups = (...concepts: string[]) =>
  rebuttal({ concepts: concepts.map((group) => group.split('; ')) });

const BRIDGE = 'cầu Tưởng Tượng; cầu TT; cây cầu mới; cầu gỗ ván; cầu bắc qua kênh';
const FALL = 'đã sập; gãy đôi; đổ ụp; rơi xuống kênh; không còn nhịp nào';

/** Entries that are looked at together, a set a trial; a single entry stands for a set. */
const SETS: [name: string, sets: Row[]][] = [
  ['nothing', [rebuttal()]],
  [
    'sources',
    [
      'https://localhost/cau',
      'https://www.example.org/cau',
      'https://bit.ly/3abc',
      'https://www.google.com/search?q=cau',
      'https://bao.tuongtuong.vn/',
      'http://bao.tuongtuong.vn/cau-1.html',
      'https://bao.tuongtuong.vn/cau-1.html?fbclid=abc',
    ].map((url) => source({ url })),
  ],
  [
    'sources, filled in badly',
    [
      source({ title: 'TODO' }),
      source({ publisher: '...' }),
      source({ authority: 'xxx' }),
      source({ authority: null }),
      rebuttal({ sources: [SOURCE, SOURCE] }),
      rebuttal({ sources: [SOURCE, { ...SOURCE, url: 'http://bao.tuongtuong.vn/2' }] }),
    ],
  ],
  [
    'channels and appearances',
    [
      channel({ evidence: 'https://example.com/a' }),
      channel({ evidence: 'http://bao.tuongtuong.vn/1' }),
      channel({ url: 'https://www.facebook.com/profile.php?id=1' }),
      channel({ url: 'https://www.facebook.com/' }),
      channel({ url: 'https://bit.ly/3abc' }),
      ...[
        'https://www.facebook.com/tuongtuong',
        SOURCE.url,
        'https://bit.ly/3abc',
        'https://so.tuongtuong.gov.vn/cau.html',
      ].map((url) => rebuttal({ appearances: [url] })),
    ],
  ],
  [
    'dates',
    [
      rebuttal({ reviewed: '2026-06-03' }),
      rebuttal({ updatedAt: '2027-01-01' }),
      source({ date: '2026-07' }),
      notice({ validFrom: '2026-05-02', validUntil: '2026-05-01' }),
      rebuttal({ reviewed: null }),
    ],
  ],
  [
    'wording',
    [
      vi({ claim: 'Sở Xây dựng vô trách nhiệm với cây cầu.' }),
      rebuttal({ en: { claim: 'The worst bridge.', summary: 'It stands.' } }),
      vi({ claim: 'Cầu Tưởng Tượng đã sập chưa?' }),
      vi({ correction: 'Người đăng tin sẽ bị xử lý hình sự.' }),
      rebuttal({ en: { claim: 'It fell.', summary: 'Two posters were fined.' } }),
      vi({ correction: 'Cầu vẫn đứng. '.repeat(22).trim() }),
      vi({ correction: 'Cầu vẫn đứng!' }),
    ],
  ],
  [
    'people and denials',
    [
      vi({ claim: 'Ông Trần Văn Ví Dụ đã bán cây cầu.' }),
      rebuttal({
        vi: { ...VI, claim: 'Ca sĩ Hồng Tưởng Tượng đã qua đời ngày 1/6/2026.' },
        publicFigures: ['Hồng Tưởng Tượng'],
      }),
      rebuttal({
        vi: { ...VI, claim: 'Bệnh viện Tưởng Tượng che giấu 33 người chết (1/6/2026).' },
        sources: [{ ...SOURCE, authority: 'Bệnh viện Tưởng Tượng' }],
      }),
    ],
  ],
  [
    'phrases',
    [
      'sập',
      'sập cầu',
      'bắt cóc trẻ em',
      'cầu Tưởng Tượng đã sập, sập cầu Tưởng Tượng rồi',
      'cầu vẫn đứng',
    ].map((phrase) => rebuttal({ phrases: [phrase] })),
  ],
  [
    'concept groups',
    [
      groups(BRIDGE),
      groups('cầu; hồ', 'sập; bị'),
      groups('cầu Tưởng Tượng; cầu TT; cây cầu mới', 'đã sập; gãy đôi; đổ ụp'),
      groups('cầu Tưởng Tượng', 'giữa mùa lúa', 'đã sập'),
      groups(BRIDGE, 'đã sập | gãy đôi'),
      groups(`${BRIDGE}; cầu Tưởng Tượng ở xã Ví Dụ đã sập`, `${FALL}; 🔥`),
      groups(BRIDGE, FALL, 'của; có; người; đóng; đã'),
      groups(BRIDGE, `${FALL}; của`),
      groups(BRIDGE, FALL, 'ngân hàng; mật khẩu; mã OTP; số dư; thẻ tín dụng'),
      groups(BRIDGE, `${FALL}; cầu TT; cầu gỗ ván`, 'gãy đôi; tan tành; nát bét', 'bánh rán'),
    ],
  ],
];

export const CHECKS: Trial[] = [
  ...SETS.map(
    ([name, rows]): Trial => [
      `check: ${name}`,
      (lab) => {
        for (const row of rows) lab.check([row]);
      },
    ],
  ),
  [
    'check: rebuttals without concept groups',
    (lab) => {
      const rows = ['Hà', 'Kè', 'Đê', 'Hồ', 'Núi', 'Bãi', 'Rừng'].map((name, at) =>
        rebuttal({
          id: `muc-${at}`,
          concepts: [],
          vi: { claim: `${name} ${at} hết.`, summary: 'Không.', correction: 'Ừ.' },
          phrases: [`${name} ${at} hết sạch rồi`],
          appearances: [],
        }),
      );
      for (const count of [1, 2, 7]) lab.check(rows.slice(0, count));
    },
  ],
  ['check: entries that say the same', twins],
  ['check: ordinary text', ordinary],
  [
    'check: an entry that was withdrawn came back',
    (lab) => {
      const rows = [rebuttal({ id: 'mot' })];
      lab.check(rows);
      lab.run('withdraw', 'mot', '--data', lab.data, '--reason', 'Nguồn đã đính chính.');
      lab.check(rows);
    },
  ],
];

function twins(lab: SaidLab): void {
  const other = (changes: Row) =>
    rebuttal({ id: 'muc-khac', phrases: ['bờ kè Ví Dụ đã sơn xong'], appearances: [], ...changes });
  const elsewhere = { ...VI, claim: 'Kè nứt ngày 2/6/2026.' };
  lab.check([rebuttal(), other({ vi: { ...VI, claim: VI.claim.toUpperCase() } })]);
  lab.check([
    rebuttal(),
    other({ vi: { ...VI, claim: 'Đêm 31/5/2026 cầu Tưởng Tượng (xã Ví Dụ) đã bị sập.' } }),
  ]);
  lab.check([
    rebuttal(),
    other({ vi: elsewhere, appearances: ['https://www.facebook.com/groups/1/posts/2'] }),
  ]);
  lab.check([channel(), channel({ id: 'kenh-khac' })]);
  lab.check([
    rebuttal({ phrases: ['Tưởng Tượng vẫn đi lại bình thường từ'] }),
    other({
      vi: { ...elsewhere, summary: 'Cầu Tưởng Tượng vẫn đi lại bình thường từ sáng.' },
    }),
  ]);
}

function ordinary(lab: SaidLab): void {
  const post = (text: string) => ({ text, from: 'ví dụ', kind: 'ví dụ' });
  const quiet = Array.from({ length: 40 }, () =>
    post(
      'Sáng nay trời mát, bọn trẻ đạp xe quanh hồ rồi về nhà giúp bà nấu bữa cơm trưa cho cả nhà.',
    ),
  );
  const similar = post(
    'Nghe nói đêm qua cây cầu Tưởng Tượng ở xã Ví Dụ đã bị sập rồi bà con ơi, mọi người chuyển tin này cho người thân biết nhé.',
  );
  const holding = post('Bài ấy kể rằng cầu Tưởng Tượng mới được sơn lại.');
  const bare = post('Người ta kể cau tuong tuong màu xanh mà.');
  const phrase = rebuttal({ phrases: ['cầu Tưởng Tượng'] });
  lab.check([phrase], [...quiet, holding]);
  lab.check([phrase], [...quiet, holding, holding]);
  lab.check([phrase], [...quiet, holding, holding, holding]);
  lab.check([rebuttal({ phrases: ['cấu tường tượng'] })], [...quiet, holding, bare]);
  const concepts = [
    ['cầu Tưởng Tượng', 'cây cầu Tưởng Tượng', 'cầu mới', 'cầu gỗ', 'cây cầu ấy', 'cầu treo'],
    ['sập', 'đổ sập', 'bị sập', 'gãy đôi', 'rơi xuống sông'],
  ];
  lab.check([rebuttal({ concepts })], [...quiet, similar]);
  lab.check([rebuttal({ concepts })], [...quiet, similar, similar, similar]);
  lab.check([rebuttal({ concepts: [] })], [...quiet, similar]);
}
