import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ENTRY, type ImportLab, openImportLab, ROW } from './import-lab.ts';
import { type Cell, workbook } from './workbook.ts';

// Each workbook is read by a process of its own, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

let lab: ImportLab;
beforeEach(() => {
  lab = openImportLab();
});
afterEach(() => lab.close());

const NAMES = Object.keys(ROW);
const CELLS = Object.values(ROW);
/** `ROW` with other cells in some columns. */
const cells = (other: Record<string, Cell> = {}): Cell[] =>
  NAMES.map((name) => (name in other ? (other[name] ?? null) : (ROW[name] ?? null)));

describe('a workbook', () => {
  test('gives the entries that the same table gives as text; its days are days', () => {
    const rows: Cell[][] = [
      ['DANH SÁCH VÍ DỤ'],
      NAMES,
      cells({ 'Ngày rà soát': { day: '2026-06-01' } }),
      [],
      cells({ 'Tuyên bố': 'Một việc khác, ví dụ.', 'Ngày rà soát': 2026, 'Cụm từ': 18008108 }),
    ];
    const said = lab.import('bang.xlsx', workbook({ Tin: rows, 'Danh mục': [['Sai'], ['Đúng']] }));
    expect(said).toBe(
      'bang.xlsx: 2 entries: 2 new, 0 changed, 0 the same.\nNot read: sheet "Danh mục".',
    );
    expect(lab.entries()).toMatchObject([
      ENTRY,
      { vi: { claim: 'Một việc khác, ví dụ.' }, reviewed: '2026', phrases: ['18008108'] },
    ]);
  });

  test('in which a Vietnamese program made truth values of "Sai" and "Đúng" means just these', () => {
    const truth = (value: number, row: number) => ({
      xml: `<c r="C${row}" t="b"><v>${value}</v></c>`,
    });
    const rows = [
      NAMES,
      cells({ 'Kết luận': truth(0, 2) }),
      cells({ 'Kết luận': truth(1, 3), 'Tuyên bố': 'Một việc khác, ví dụ.' }),
    ];
    expect(lab.import('bang.xlsx', workbook({ Tin: rows }))).toContain('2 new');
    expect(lab.entries()).toMatchObject([ENTRY, { rating: 'true' }]);
    const [first] = lab.entries();
    expect(first?.kind === 'rebuttal' && first.vi).not.toHaveProperty('ratingText');
  });

  test('gives words of which some are bold, results of formulas, and numbers as they were typed', () => {
    const rows: Cell[][] = [
      NAMES,
      cells({
        'Tuyên bố': {
          xml: '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Cầu Ví Dụ đã </t></r><r><t>sập tối qua.</t></r></is></c>',
        },
        'Tóm tắt': { xml: `<c r="D2" t="str"><f>A1&amp;B1</f><v>${ROW['Tóm tắt']}</v></c>` },
        'Cụm từ': { xml: '<c r="F2"><v>1.8008108E7</v></c>' },
        'Ngày rà soát': { xml: '<c r="I2"><v>46174.75</v></c>' },
      }),
    ];
    expect(lab.import('bang.xlsx', workbook({ Tin: rows }))).toContain('1 new');
    expect(lab.entries()).toMatchObject([{ ...ENTRY, phrases: ['18008108'] }]);
  });

  test('with several tables gives the entries of all', () => {
    const notices: Cell[][] = [
      ['Tiêu đề', 'Chủ đề', 'Tóm tắt', 'Nguồn'],
      ['Lịch ví dụ', 'health', 'Ví dụ.', ROW.Nguồn ?? ''],
    ];
    const said = lab.import('bang.xlsx', workbook({ Tin: [NAMES, CELLS], 'Thông báo': notices }));
    expect(said).toContain('2 new');
    expect(lab.entries().map(({ kind }) => kind)).toEqual(['rebuttal', 'notice']);
  });

  test('is complained of by sheet, row and column', () => {
    const rows = [NAMES, CELLS, [], cells({ 'Kết luận': 'hên xui' })];
    expect(lab.import('bang.xlsx', workbook({ 'Tin "A"': rows }))).toContain(
      'bang.xlsx: sheet "Tin "A"", row 4, column C "Kết luận": "hên xui" is no rating',
    );
    expect(lab.entries()).toEqual([]);
  });

  test('of which something is hidden is read whole, and says so', () => {
    const other = cells({ 'Tuyên bố': 'Một việc khác, ví dụ.' });
    const third = cells({ 'Tuyên bố': 'Một việc thứ ba, ví dụ.' });
    const said = lab.import(
      'bang.xlsx',
      workbook(
        { Tin: [['VÍ DỤ'], NAMES, CELLS, other, []], Nháp: [NAMES, third], 'Danh mục': [['Sai']] },
        {
          Tin: { hiddenRows: [1, 4, 5] },
          Nháp: { isHidden: true, hiddenRows: [2] },
          'Danh mục': { isHidden: true },
        },
      ),
    );
    expect(said).toContain('3 new');
    expect(said).toContain('Hidden, and read all the same: sheet "Tin", row 4; sheet "Nháp".');
    expect(lab.import('bang.xlsx', workbook({ Tin: [NAMES, CELLS] }))).not.toContain('Hidden');
  });

  test('whose cells are merged means all that they cover', () => {
    // "Nguồn" in H is merged with I; topics and dates with the row below, and a topic with an empty one.
    const withI = (row: Cell[], more: Cell) => [...row.slice(0, 8), more, ...row.slice(8)];
    const other = cells({
      'Chủ đề': null,
      'Tuyên bố': 'Một việc khác, ví dụ.',
      'Ngày rà soát': null,
    });
    const rows: Cell[][] = [
      ['VÍ DỤ'],
      withI(NAMES, null),
      withI(CELLS, 'Báo Ví Dụ | Cầu vẫn đứng | https://example.org/2'),
      withI(other, null),
      [],
    ];
    const layout = { merged: ['A1:J1', 'H2:I2', 'A3:A5', 'J3:J4'] };
    expect(lab.import('bang.xlsx', workbook({ Tin: rows }, { Tin: layout }))).toBe(
      'bang.xlsx: 2 entries: 2 new, 0 changed, 0 the same.',
    );
    const [source] = ENTRY.sources;
    expect(lab.entries()).toMatchObject([
      { ...ENTRY, sources: [source, { url: 'https://example.org/2' }] },
      { topic: 'transport', reviewed: '2026-06-01', vi: { claim: 'Một việc khác, ví dụ.' } },
    ]);
  });

  test('may name its columns in two rows', () => {
    const upper = [...NAMES.slice(0, 7), 'Nguồn', null, 'Ngày rà soát'];
    const lower: Cell[] = [...NAMES.slice(0, 7).map(() => null), 'Nguồn 1', 'Nguồn 2', null];
    const row = [...CELLS.slice(0, 8), null, ...CELLS.slice(8)];
    const layout = { merged: [...'ABCDEFGJ'].map((letter) => `${letter}1:${letter}2`) };
    layout.merged.push('H1:I1');
    expect(lab.import('bang.xlsx', workbook({ Tin: [upper, lower, row] }, { Tin: layout }))).toBe(
      'bang.xlsx: 1 entry: 1 new, 0 changed, 0 the same.',
    );
    expect(lab.entries()).toMatchObject([ENTRY]);
  });

  test('in which a formula was never calculated is complained of', () => {
    const rows = [NAMES, cells({ 'Tóm tắt': { xml: '<c r="D2"><f>A1&amp;B1</f><v></v></c>' } })];
    expect(lab.import('bang.xlsx', workbook({ Tin: rows }))).toContain(
      'row 2, column D "Tóm tắt": holds a formula',
    );
  });

  test('may hold error values where nobody reads; elsewhere they are placed', () => {
    const aside: Cell[][] = [
      [...NAMES, 'Ghi chú'],
      [...CELLS, { error: '#N/A' }],
    ];
    expect(lab.import('bang.xlsx', workbook({ Tin: aside }))).toContain('1 new');
    const inside = [NAMES, cells({ 'Tóm tắt': { error: '#REF!' } })];
    expect(lab.import('bang.xlsx', workbook({ Tin: inside }))).toContain(
      'sheet "Tin", row 2, column D "Tóm tắt": holds the error #REF!',
    );
  });
});

describe('a workbook that is none', () => {
  const good = workbook({ Tin: [NAMES, CELLS] });
  const row = (at: number) =>
    `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>a</t></is></c></row>`;

  test.each<[string, string, Uint8Array | string, string]>([
    ['cut off', 'bang.xlsx', good.subarray(0, good.length / 2), 'damaged or was cut off'],
    [
      'bytes lost within',
      'bang.xlsx',
      Uint8Array.from([...good.subarray(0, 60), ...good.subarray(90)]),
      'bang.xlsx: ',
    ],
    ['another archive', 'bang.xlsx', zipSync({ 'a.txt': new Uint8Array(3) }), 'cannot be read'],
    ['no table in it', 'bang.xlsx', workbook({ Tin: [['a', 'b']] }), 'no row names the columns'],
    [
      'a CSV opened wrongly',
      'bang.xlsx',
      workbook({ Tin: [[NAMES.join(';')], [CELLS.join(';')]] }),
      'all columns stand in the first',
    ],
    ['nothing in it', 'bang.xlsx', workbook({ Tin: [] }), 'no row names the columns'],
    [
      'a bomb',
      'bang.xlsx',
      zipSync({ 'xl/workbook.xml': new Uint8Array(210_000_000) }),
      'too large',
    ],
    [
      'a row in the billions',
      'bang.xlsx',
      workbook({ Tin: [[{ xml: `</row>${row(4_000_000_000)}<row>` }]] }),
      'cannot be read',
    ],
    [
      'rows out of order',
      'bang.xlsx',
      workbook({ Tin: [[], [], [{ xml: `</row>${row(1)}<row>` }]] }),
      'cannot be read',
    ],
    ['an old .xls', 'bang.xls', '\xd0\xcf\x11\xe0', 'old .xls'],
    ['an OpenDocument', 'bang.ods', good, 'an OpenDocument file'],
    ['a web page', 'bang.xls', '<html><table>', 'a web page'],
    ['a PDF', 'bang.pdf', '%PDF-1.7', 'a PDF'],
    ['empty', 'bang.xlsx', '', 'the file is empty'],
  ])('is complained of in plain words: %s', (_, name, content, words) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    expect(lab.import(name, bytes)).toContain(words);
    expect(lab.entries()).toEqual([]);
  });
});
