import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../../publisher/command.ts';
import { csv, ENTRY, type ImportLab, openImportLab, ROW } from './import-lab.ts';

const SAMPLE_EN = 'Example Office (put your name here)';

// The check reads all of the ordinary text.
vi.setConfig({ testTimeout: 60_000 });

let lab: ImportLab;
beforeEach(() => {
  lab = openImportLab();
});
afterEach(() => lab.close());

const NOTICE = {
  kind: 'notice',
  id: 'thong-bao-vi-du',
  updatedAt: '2026-05-01',
  topic: 'health',
  phrases: [],
  appearances: [],
  sources: ENTRY.sources,
  validFrom: null,
  validUntil: null,
  vi: { title: 'Thông báo ví dụ', summary: 'Tóm tắt ví dụ.' },
};

describe('a table', () => {
  test('becomes entries, with an id made of the claim, and is told in numbers', () => {
    expect(lab.import('bang.csv', csv([ROW]))).toBe(
      'bang.csv: 1 entry: 1 new, 0 changed, 0 the same.',
    );
    expect(lab.entries()).toEqual([
      {
        ...ENTRY,
        id: expect.stringMatching(/^cau-vi-du-da-sap-toi-qua-\w{8}$/),
        updatedAt: '2026-06-02',
      },
    ]);
  });

  test('imported again changes nothing, on whatever day', () => {
    lab.import('bang.csv', csv([ROW]));
    const before = lab.files();
    expect(lab.import('bang.csv', csv([ROW]), '2026-07-01')).toContain(
      '0 new, 0 changed, 1 the same',
    );
    expect(lab.files()).toEqual(before);
  });

  test('updates what changed and its date, keeps what it does not name, line for line', () => {
    const rows = [1, 2, 3].map((n) => ({ ...ROW, Mã: `TG-${n}`, 'Cụm từ': `câu ví dụ số ${n}` }));
    lab.import('bang.csv', csv(rows));
    const before = lab.files()['rebuttals.jsonl']?.split('\n') ?? [];
    const mended = [
      { ...rows[1], 'Kết luận': 'Lừa đảo' },
      { ...ROW, Mã: 'TG-4' },
    ];
    expect(lab.import('moi.csv', csv(mended as (typeof ROW)[]), '2026-06-09')).toContain(
      '1 new, 1 changed, 0 the same',
    );
    const after = lab.files()['rebuttals.jsonl']?.split('\n') ?? [];
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(lab.entries().map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
      ['tg-1', '2026-06-02'],
      ['tg-2', '2026-06-09'],
      ['tg-3', '2026-06-02'],
      ['tg-4', '2026-06-09'],
    ]);
    expect(lab.entries()[1]).toMatchObject({ rating: 'scam' });
  });

  test('leaves what it has no column for, and empties what it has an empty cell for', () => {
    const row = { ...ROW, Mã: 'mot', 'Nhóm từ': 'cầu Ví Dụ; cây cầu\nsập; gãy' };
    lab.import('bang.csv', csv([row]));
    expect(lab.entries()[0]).toMatchObject({
      concepts: [
        ['cầu Ví Dụ', 'cây cầu'],
        ['sập', 'gãy'],
      ],
    });
    lab.import('bang.csv', csv([{ ...ROW, Mã: 'mot', 'Liên kết lan truyền': '' }]));
    expect(lab.entries()[0]).toMatchObject({
      appearances: [],
      concepts: [
        ['cầu Ví Dụ', 'cây cầu'],
        ['sập', 'gãy'],
      ],
    });
    lab.import('bang.csv', csv([{ ...row, 'Nhóm từ': '' }]));
    expect(lab.entries()[0]).not.toHaveProperty('concepts');
  });

  test('takes ideas from a column each, too', () => {
    const ideas = {
      'Nhóm từ 1': 'cầu Ví Dụ; cây cầu',
      'Nhóm từ 2': ' sập;gãy ; ',
      'Nhóm từ 3': '',
    };
    lab.import('bang.csv', csv([{ ...ROW, ...ideas }]));
    expect(lab.entries()[0]).toMatchObject({
      concepts: [
        ['cầu Ví Dụ', 'cây cầu'],
        ['sập', 'gãy'],
      ],
    });
  });

  test('keeps what lines say beside their entries, such as the public figures, and can say them', () => {
    const line = () => JSON.parse(lab.files()['rebuttals.jsonl'] ?? '');
    lab.import(
      'bang.csv',
      csv([{ ...ROW, Mã: 'mot', 'Nhân vật công chúng': 'Bà Ví Dụ; Ông Ví Dụ' }]),
    );
    expect(line()).toMatchObject({ publicFigures: ['Bà Ví Dụ', 'Ông Ví Dụ'] });
    const file = join(lab.data, 'rebuttals.jsonl');
    writeFileSync(file, JSON.stringify({ ...line(), note: 'ví dụ' }));
    expect(lab.import('bang.csv', csv([{ ...ROW, Mã: 'mot' }]))).toContain('1 the same');
    lab.import('bang.csv', csv([{ ...ROW, Mã: 'mot', 'Kết luận': 'Lừa đảo' }]));
    expect(line()).toMatchObject({
      rating: 'scam',
      publicFigures: ['Bà Ví Dụ', 'Ông Ví Dụ'],
      note: 'ví dụ',
    });
    lab.import('bang.csv', csv([{ ...ROW, Mã: 'mot', 'Nhân vật công chúng': '' }]));
    expect(line()).not.toHaveProperty('publicFigures');
  });

  test('may hold notices and channels, whose columns are their own', () => {
    const notices = csv([
      {
        Mã: 'tb',
        'Tiêu đề': 'Lịch ví dụ',
        'Chủ đề': 'health',
        'Tóm tắt': 'Ví dụ.',
        Nguồn: ROW.Nguồn ?? '',
        'Hiệu lực từ': '01/05/2026',
        'Hiệu lực đến': '2026',
      },
    ]);
    const channels = csv([
      {
        'Tên kênh': 'Trang Ví Dụ',
        'Vai trò': 'chính thức',
        'Nền tảng': 'Facebook',
        'Địa chỉ kênh': 'https://www.facebook.com/vidu/',
        'Chủ quản': 'Sở Ví Dụ',
        'Bằng chứng': 'https://example.org/kenh',
      },
    ]);
    expect(lab.import('tb.csv', notices)).toContain('1 new');
    expect(lab.import('kenh.csv', channels)).toContain('1 new');
    expect(lab.entries()).toMatchObject([
      { kind: 'notice', id: 'tb', validFrom: '2026-05-01', validUntil: '2026' },
      { kind: 'channel', role: 'authority', platform: 'facebook', vi: { name: 'Trang Ví Dụ' } },
    ]);
  });

  test('does not bring back what was withdrawn, and says so', () => {
    const rows = ['mot', 'hai'].map((id) => ({ ...ROW, Mã: id, 'Cụm từ': `câu ví dụ ${id}` }));
    lab.import('bang.csv', csv(rows));
    runCommand(
      ['withdraw', 'mot', '--data', lab.data, '--reason', 'Nguồn đã đính chính.'],
      new Date('2026-06-03'),
    );
    expect(lab.import('bang.csv', csv(rows))).toBe(
      [
        'bang.csv:2: row 2, column J "Mã": left out: withdrawn on 2026-06-03: Nguồn đã đính chính.',
        'bang.csv: 1 entry: 0 new, 0 changed, 1 the same.',
      ].join('\n'),
    );
    expect(lab.entries().map(({ id }) => id)).toEqual(['hai']);
  });

  test('says which columns it did not read', () => {
    const said = lab.import('bang.csv', csv([{ STT: '1', ...ROW, 'Ghi chú': 'nội bộ' }]));
    expect(said.split('\n')[1]).toBe('Not read: column A "STT"; column K "Ghi chú".');
  });
});

describe('when rows are wrong', () => {
  test('all is said at once, by line, row and column, and nothing is written', () => {
    const before = lab.files();
    const rows = [
      { ...ROW, 'Kết luận': 'hên xui', 'Ngày rà soát': '31/02/2026' },
      ROW,
      { ...ROW, 'Chủ đề': 'phép thuật', 'Tóm tắt': 'Một dòng.\nHai dòng.' },
      { ...ROW, Nguồn: '', 'Đính chính': 'Dài '.repeat(200) },
    ];
    const lines = lab.import('bang.csv', csv(rows)).split('\n');
    expect(lines.map((line) => line.slice(0, 70))).toEqual([
      expect.stringMatching(/^bang\.csv:2: row 2, column C "Kết luận": "hên xui" is no rating/),
      expect.stringMatching(/^bang\.csv:2: row 2, column I "Ngày rà soát": "31\/02\/2026"/),
      expect.stringMatching(/^bang\.csv:4: row 4, column A "Chủ đề": "phép thuật" is no to/),
      expect.stringMatching(/^bang\.csv:6: row 5, column B "Tuyên bố": "cau-vi-du-da-sap-toi/),
      expect.stringMatching(/^bang\.csv:6: row 5, column E "Đính chính": has 799 characters/),
      expect.stringMatching(/^bang\.csv:6: row 5, column H "Nguồn": needs at least 1/),
      expect.stringMatching(/^bang\.csv: nothing was imported; mend these/),
    ]);
    expect(lab.files()).toEqual(before);
  });

  test('a cell that cannot be read hides nothing else that is wrong in its row', () => {
    const row = { ...ROW, 'Đính chính': '', 'Ngày rà soát': '20/11/26', Nguồn: 'báo' };
    const lines = lab.import('bang.csv', csv([row])).split('\n');
    expect(lines.map((line) => line.slice(0, 60))).toEqual([
      expect.stringMatching(/column E "Đính chính": is missing/),
      expect.stringMatching(/column H "Nguồn": there is no address/),
      expect.stringMatching(/column I "Ngày rà soát": "20\/11\/26"/),
      expect.stringMatching(/nothing was imported/),
    ]);
  });

  test.each<[string, Record<string, string>[], string]>([
    [
      'an id twice',
      [
        { ...ROW, Mã: 'mot' },
        { ...ROW, Mã: 'MỘT' },
      ],
      'row 3, column J "Mã": "mot" stands already at bang.csv:2: row 2',
    ],
    ['the same claim twice', [ROW, ROW], 'row 3, column B "Tuyên bố": "cau-vi-du-da-sap-toi-qua-'],
    ['no claim', [{ ...ROW, 'Tuyên bố': ' ' }], 'row 2, column B "Tuyên bố": is missing'],
    [
      'no column for the claim',
      [{ Mã: 'mot', 'Chủ đề': 'health', 'Kết luận': 'sai' }],
      'row 2, column "tuyên bố": is missing',
    ],
    [
      'a rating for a notice',
      [{ ...ROW, Loại: 'thông báo', 'Tiêu đề': 'Ví dụ' }],
      'column C "Kết luận": has no place in a row of the kind "thông báo"',
    ],
    [
      'a link that is none',
      [{ ...ROW, 'Liên kết lan truyền': 'facebook.com/groups/1/posts/2' }],
      'column G "Liên kết lan truyền": "facebook.com/groups/1/posts/2" is no address',
    ],
    [
      'a script as a source',
      [{ ...ROW, Nguồn: 'A | B | javascript:alert(1)' }],
      'column H "Nguồn": there is no address',
    ],
    [
      'a phrase too long',
      [{ ...ROW, 'Cụm từ': 'ví dụ '.repeat(60) }],
      'column F "Cụm từ": has 359 characters; at most 200 fit',
    ],
    [
      'wordings a line each, as phrases are',
      [{ ...ROW, 'Nhóm từ': 'cầu\nsập\ngãy\nđổ\ntrôi\nrơi\nvỡ' }],
      'column J "Nhóm từ": has 7 lines, each an idea of the claim; at most 6 fit: put the wordings of one idea on one line, with ";" between them',
    ],
    [
      'too many wordings of an idea',
      [{ ...ROW, 'Nhóm từ': Array.from({ length: 101 }, (_, at) => `cầu ${at}`).join(';') }],
      'column J "Nhóm từ": an idea has 101 wordings; at most 100 fit',
    ],
    [
      'a wording of an idea that is a text',
      [{ ...ROW, 'Nhóm từ': `cầu; ${'ví dụ '.repeat(60)}` }],
      'ví dụ…" has 359 characters; at most 200 fit, and an idea is said in a few words',
    ],
    [
      'a kind that is none',
      [{ ...ROW, Loại: 'thơ' }],
      '"thơ" is not one of: đính chính (rebuttal), thông báo (notice), kênh (channel)',
    ],
    ['an id of nothing', [{ ...ROW, Mã: '???' }], 'column J "Mã": holds no letter'],
  ])('%s is complained of', (_, rows, words) => {
    const said = lab.import('bang.csv', csv(rows));
    expect(said).toContain(words);
    expect(said).toContain('nothing was imported');
    expect(lab.entries()).toEqual([]);
  });

  test('an entry of another kind under the same id stays what it is', () => {
    writeFileSync(join(lab.data, 'notices.jsonl'), `${JSON.stringify(NOTICE)}\n`);
    expect(lab.import('bang.csv', csv([{ ...ROW, Mã: NOTICE.id }]))).toContain(
      'row 2, column "loại": "thong-bao-vi-du" stands as a notice already',
    );
  });

  test('a folder, and a file that is not there, are no tables', () => {
    const from = (path: string) => () => runCommand(['import', '--from', path, '--data', lab.data]);
    expect(from(lab.data)).toThrow('is a folder; name the file in it');
    expect(from(join(lab.folder, 'bang.csv'))).toThrow('bang.csv: no such file');
    expect(() => runCommand(['import', '--data', lab.data])).toThrow('--from FILE is missing');
  });

  test('the first hundred complaints are enough', () => {
    const rows = Array.from({ length: 150 }, () => ({ ...ROW, 'Kết luận': '?!' }));
    const lines = lab.import('bang.csv', csv(rows)).split('\n');
    expect(lines).toHaveLength(102);
    expect(lines[100]).toBe('… and 50 more');
  });
});

describe('JSON Lines', () => {
  test('of whole entries are taken as they are', () => {
    const said = lab.import('muc.jsonl', `\ufeff${JSON.stringify(NOTICE)}\r\n\r\n`);
    expect(said).toContain('1 new');
    expect(lab.entries()).toEqual([NOTICE]);
  });

  test.each([
    ['{"kind":', 'muc.jsonl:1:'],
    ['{"kind":"notice"}', 'muc.jsonl:1: this line is no entry with an id'],
    ['[1]', 'muc.jsonl:1: this line is no entry with an id'],
    [
      JSON.stringify({ ...NOTICE, topic: 'phep-thuat' }),
      'muc.jsonl:1: topic: "phep-thuat" is not in topics.json',
    ],
    [JSON.stringify({ ...NOTICE, vi: { title: 'Ví dụ' } }), 'muc.jsonl:1: vi.summary: is missing'],
    [JSON.stringify({ ...NOTICE, kind: 'song' }), 'muc.jsonl:1: kind'],
    [JSON.stringify({ ...NOTICE, updatedAt: 5 }), 'muc.jsonl:1: updatedAt: '],
  ])('%s is complained of', (line, words) => {
    expect(lab.import('muc.jsonl', `${line}\n`)).toContain(words);
    expect(lab.entries()).toEqual([]);
  });
});

describe('init --data', () => {
  test('makes a folder whose table can be imported and built, and writes over nothing', () => {
    const data = join(lab.folder, 'moi');
    const keys = join(lab.folder, 'keys');
    expect(runCommand(['init', '--data', data, '--keys', keys]).en).toContain('bang-mau.xlsx');
    const [from, text] = ['bang-mau.xlsx', 'bang-mau.csv'].map((name) => join(data, name)) as [
      string,
      string,
    ];
    expect(runCommand(['import', '--from', from, '--data', data]).en).toContain('2 new');
    expect(runCommand(['import', '--from', text, '--data', data]).en).toContain('2 the same');
    // Invented rows must not be published by mistake: their sources are the one thing to mend.
    const check = () => runCommand(['check', '--data', data]);
    expect(check).toThrow('2 entries read. 3 to mend, 0 to look at.');
    expect(check).toThrow('source is a placeholder, not a page');
    expect(check).toThrow('publisher.json: still the sample’s');
    const out = join(lab.folder, 'out');
    expect(runCommand(['build', '--data', data, '--out', out, '--keys', keys]).en).toContain(
      'publisher.json: still the sample’s',
    );
    const own = {
      id: 'so-vi-du',
      name: { vi: 'Sở Ví Dụ', en: 'Office' },
      url: 'https://so.vi-du.vn/',
      reportUrl: null,
    };
    writeFileSync(join(data, 'publisher.json'), JSON.stringify(own));
    expect(check).not.toThrow('still the sample’s');
    for (const left of [
      { url: 'https://example.org/' },
      { name: { ...own.name, en: SAMPLE_EN } },
    ]) {
      writeFileSync(join(data, 'publisher.json'), JSON.stringify({ ...own, ...left }));
      expect(check).toThrow('still the sample’s');
    }
    writeFileSync(join(data, 'publisher.json'), JSON.stringify(own));
    const later = new Date(Date.now() + 60_000);
    expect(runCommand(['build', '--data', data, '--out', out, '--keys', keys], later).en).toMatch(
      /^Publication 2 is in \S+\.\n2 entries have something to mend: see `check --data \S+`, and build again\.$/,
    );
    const before = readFileSync(from, 'base64');
    expect(() => runCommand(['init', '--data', data])).toThrow('publisher.json: is there already');
    expect(readFileSync(from, 'base64')).toBe(before);
    expect(() => runCommand(['init'])).toThrow('--data DIR or --keys DIR is missing');
  });
});
