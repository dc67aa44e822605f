// What stands in the tables of real offices beside their entries.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { csv, ENTRY, type ImportLab, openImportLab, ROW } from './import-lab.ts';
import { type Cell, workbook } from './workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

let lab: ImportLab;
beforeEach(() => {
  lab = openImportLab();
});
afterEach(() => lab.close());

const EMPTY = Object.fromEntries(Object.keys(ROW).map((name) => [name, '']));

test('a note below the table is complained of once, by what it says', () => {
  const rows = [ROW, EMPTY, { ...EMPTY, 'Chủ đề': 'Ghi chú: còn theo dõi.' }];
  const signed = [...rows, { ...EMPTY, Nguồn: 'Người lập bảng' }];
  expect(lab.import('bang.csv', csv(signed)).split('\n')).toEqual([
    'bang.csv:4: row 4, column A "Chủ đề": nothing else stands in this row but "Ghi chú: còn theo dõi.": move a note out of the table’s columns, or to the cell of the entry above if it belongs there',
    'bang.csv:5: row 5, column H "Nguồn": nothing else stands in this row but "Người lập bảng": move a note out of the table’s columns, or to the cell of the entry above if it belongs there',
    'bang.csv: nothing was imported; mend these and import again',
  ]);
});

test('a row that holds a claim alone lacks the rest of an entry', () => {
  const said = lab.import('bang.csv', csv([ROW, { ...EMPTY, 'Tuyên bố': 'Hồ Ví Dụ đã cạn.' }]));
  expect(said).toContain('column D "Tóm tắt": is missing');
});

test.each(['-', '–', '—', ' -- '])('a cell that holds %j is empty', (dash) => {
  const row = { ...ROW, 'Liên kết lan truyền': dash, 'Ngày rà soát': dash };
  expect(lab.import('bang.csv', csv([row]))).toContain('1 new');
  expect(lab.entries()).toMatchObject([{ ...ENTRY, appearances: [], reviewed: null }]);
});

test('an apostrophe before a number is the program’s, one of a pair is the text’s', () => {
  const row = { ...ROW, 'Ngày rà soát': "'01/06/2026", 'Tóm tắt': "'30/4' là tên phố ví dụ." };
  expect(lab.import('bang.csv', csv([row]))).toContain('1 new');
  expect(lab.entries()).toMatchObject([
    { reviewed: '2026-06-01', vi: { summary: "'30/4' là tên phố ví dụ." } },
  ]);
});

test('hidden columns are read, and said to be', () => {
  const names = Object.keys(ROW);
  const rows: Cell[][] = [names, Object.values(ROW)];
  const columns = [
    [6, 7],
    [12, 16_384],
  ] as [number, number][];
  const said = lab.import(
    'bang.xlsx',
    workbook({ Tin: rows }, { Tin: { hiddenColumns: columns } }),
  );
  expect(said).toContain(
    'Hidden, and read all the same: sheet "Tin", column F "Cụm từ", column G "Liên kết lan truyền". ',
  );
  expect(lab.import('bang.xlsx', workbook({ Tin: rows }))).not.toContain('Hidden');
});
