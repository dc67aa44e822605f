// What is said of the command line itself, of new folders and keys, of files that are not as they
// should be, and of a text that is tried.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { channel, notice, rebuttal, SOURCE } from '../lint-lab.ts';
import type { SaidLab, Trial } from './said-lab.ts';

const BRIDGE = [
  ['cầu Tưởng Tượng', 'cầu TT', 'cầu bắc qua kênh', 'cầu chợ Ví Dụ', 'cây cầu mới'],
  ['sập', 'đổ sập', 'gãy', 'gãy đôi', 'gãy nhịp', 'rơi xuống sông'],
  ['tối qua', 'đêm qua', 'hồi hôm', 'khuya qua', 'rạng sáng nay'],
];

export const COMMANDS: Trial[] = [
  ['help', (lab) => lab.run()],
  ['no such command', (lab) => lab.run('fly')],
  [
    'an option is missing',
    (lab) => {
      for (const command of ['import', 'check', 'table', 'build', 'export', 'init', 'rotate-key'])
        lab.run(command);
      lab.run('build', '--data', lab.data);
    },
  ],
  [
    'options that are none',
    (lab) => {
      lab.run('build', '--unknown');
      lab.run('build', '-x');
      lab.run('build', '--data');
      lab.run('build', '--data', '--out', lab.out);
      lab.run('build', '--unsigned=yes');
      lab.run('build', '--help=yes');
      lab.build('--sequence', 'ba');
      lab.run('check', lab.data);
      lab.run('try', 'cầu', 'đã', 'sập', '--data', lab.data);
    },
  ],
  [
    'init',
    (lab) => {
      const folder = join(lab.folder, 'moi');
      lab.run('init', '--data', folder, '--keys', lab.keys);
      lab.run('init', '--data', folder);
      lab.run('init', '--keys', lab.keys);
      lab.run('check', '--data', folder);
      lab.run('build', '--data', folder, '--out', lab.out, '--keys', lab.keys);
      lab.run('public-key', '--keys', lab.keys);
      lab.run('public-key', '--keys', join(lab.folder, 'khong'));
      lab.run('share', '--keys', lab.keys);
      const feed = 'https://vi-du.gov.vn/danh-muc/manifest.json';
      lab.run('share', '--keys', lab.keys, '--feed', feed);
      lab.run('share', '--keys', lab.keys, '--feed', 'vi-du.gov.vn');
    },
  ],
  [
    'the disk refuses',
    (lab) => {
      const file = lab.put('tep', 'x');
      mkdirSync(join(lab.folder, 'day'));
      lab.run('init', '--data', join(file, 'a'));
      lab.run('init', '--keys', file);
      lab.run('table', '--data', lab.data, '--out', join(lab.folder, 'khong', 'bang.csv'));
      lab.run('export', '--data', lab.data, '--out', join(file, 'trang'));
      lab.run('export', '--data', lab.data, '--out', file);
      rmSync(join(lab.data, 'rebuttals.jsonl'));
      mkdirSync(join(lab.data, 'rebuttals.jsonl'));
      lab.run('check', '--data', lab.data);
      lab.run('build', '--data', lab.data, '--starter', file);
    },
  ],
  ['no such folder', (lab) => lab.run('check', '--data', join(lab.folder, 'khong'))],
  [
    'a publisher and topics that are none',
    (lab) => {
      const check = () => lab.run('check', '--data', lab.data);
      lab.put('data/publisher.json', '{"id": }');
      lab.put('data/topics.json', '{"id": 1}');
      check();
      lab.put('data/publisher.json', { id: 'Ví dụ', name: { vi: '' }, url: 'http://a.vn', x: 1 });
      lab.put('data/topics.json', [
        { id: 'a b', vi: 1, en: 'x'.repeat(61), about: null, on: 'yes' },
      ]);
      check();
      rmSync(join(lab.data, 'topics.json'));
      check();
    },
  ],
  [
    'two topics of one id',
    (lab) => {
      const words = { vi: 'Ví dụ', en: 'Example' };
      const topic = { id: 'transport', ...words, about: words, on: true };
      lab.put('data/topics.json', [topic, topic]);
      lab.run('init', '--keys', lab.keys);
      lab.build();
    },
  ],
  ['lines that are no entries', linesThatAreNoEntries],
  [
    'try',
    (lab) => {
      lab.entries([
        rebuttal({ id: 'cau', concepts: BRIDGE, phrases: ['cầu Tưởng Tượng đã sập'] }),
        rebuttal({
          id: 'qua',
          rating: 'scam',
          concepts: [],
          phrases: ['nhận quà tri ân Ví Dụ'],
          appearances: ['https://tuongtuong.vn/qua-tang-1.html'],
        }),
        rebuttal({
          id: 'http',
          concepts: [],
          phrases: ['đê Ví Dụ vỡ lúc nửa đêm'],
          appearances: [],
          sources: [{ ...SOURCE, url: 'http://bao.tuongtuong.vn/1' }],
        }),
        rebuttal({
          id: 'cu',
          reviewed: '2020-01-01',
          concepts: [],
          phrases: ['lũ về Ví Dụ năm ấy'],
          appearances: [],
        }),
        notice(),
        channel(),
      ]);
      for (const text of [
        'Trời ơi cầu Tưởng Tượng đã sập rồi bà con!',
        'Cầu Tưởng Tượng đã sập',
        'Nhanh tay nhận quà tri ân Ví Dụ',
        'Vào https://tuongtuong.vn/qua-tang-1.html nhé',
        'Nghe đâu đêm qua cầu chợ Ví Dụ gãy đôi rồi mọi người ơi, ai đi làm nhớ tránh nhé!',
        'Xem https://www.facebook.com/groups/1/posts/2 đi',
        'Tin cầu Tưởng Tượng đã sập là sai sự thật, Sở Ví Dụ khẳng định.',
        'Đê Ví Dụ vỡ lúc nửa đêm',
        'Lũ về Ví Dụ năm ấy',
        'Bắt đầu sơn lại lan can bờ kè Ví Dụ',
        'Nghe nói cầu Tưởng Tượng banh ta lông hồi hôm rồi bà con ơi',
        'Khai giảng theo kế hoạch, miễn phí ở cầu TT: bài hát gãy hồi hôm được tập lại',
        'Chiều nay đi chợ.',
        ' ',
      ])
        lab.run('try', text, '--data', lab.data);
      lab.run('try', '--from', lab.put('bai.txt', 'Chào cả nhà.'), '--data', lab.data);
      lab.run('try', '--from', join(lab.folder, 'khong.txt'), '--data', lab.data);
    },
  ],
];

function linesThatAreNoEntries(lab: SaidLab): void {
  const { vi } = rebuttal() as { vi: object };
  const many = (count: number) => Array.from({ length: count }, (_, at) => `cụm từ ví dụ ${at}`);
  const rows = [
    '{"kind": "rebuttal",}',
    '{"kind": "rebuttal"',
    [1],
    { kind: 'story' },
    rebuttal({ rating: undefined }),
    rebuttal({ rating: 'very' }),
    rebuttal({ id: 'Một Hai', updatedAt: '2026-02-30', reviewed: '2026-13' }),
    rebuttal({ vi: { ...vi, claim: '', summary: undefined, correction: 7 } }),
    rebuttal({ vi: { ...vi, claim: 'a'.repeat(501), summary: ' a', correction: 'a\u202eb' } }),
    rebuttal({ sources: [], phrases: many(51), appearances: 'x' }),
    rebuttal({ sources: [{ ...SOURCE, url: 'ftp://a', date: '2021-02-30', official: 'x' }] }),
    rebuttal({ concepts: many(7).map((one) => [one]) }),
    rebuttal({ concepts: [many(101), ['a'.repeat(201)], []] }),
    channel({ role: 'x', url: 'x' }),
    notice({ vi: {} }),
    rebuttal({ id: 'mot' }),
    rebuttal({ id: 'mot', topic: 'magic' }),
  ];
  lab.entries(rows as never);
  lab.run('check', '--data', lab.data);
}
