import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../../publisher/command.ts';
import { workbookOf } from '../../../publisher/import/write-workbook.ts';
import { csv, type ImportLab, openImportLab, ROW } from './import-lab.ts';

// A workbook is read by a process of its own, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 });

let lab: ImportLab;
let file: string;
beforeEach(() => {
  lab = openImportLab();
  file = join(lab.folder, 'bang.csv');
});
afterEach(() => lab.close());

const table = (data = lab.data) => runCommand(['table', '--data', data, '--out', file]).en;

test.each(['bang.csv', 'bang.xlsx'])(
  'all of the starter entries come back the same from their table: %s',
  (name) => {
    const data = join(lab.folder, 'starter');
    cpSync('data', data, { recursive: true });
    file = join(lab.folder, name);
    const count = Number(/(\d+) entries\.$/.exec(table(data))?.[1]);
    expect(count).toBeGreaterThan(200);
    const before = readFileSync(join(data, 'rebuttals.jsonl'), 'utf8');
    expect(runCommand(['import', '--from', file, '--data', data]).en).toContain(
      `${file}: ${count} entries: 0 new, 0 changed, ${count} the same.`,
    );
    expect(readFileSync(join(data, 'rebuttals.jsonl'), 'utf8')).toBe(before);
  },
);

test('a workbook keeps signs that its format has a use for, as text', () => {
  const summary = '_x0041_ <b> & "c" \n05/06/2026; Đúng]]>';
  lab.import(
    'vao.csv',
    csv([{ ...ROW, Mã: '0912', 'Tóm tắt': summary, 'Cụm từ': '0001 0002 0003' }]),
  );
  const before = lab.entries();
  file = join(lab.folder, 'bang.xlsx');
  table();
  lab.import('khac.csv', csv([{ ...ROW, Mã: '0912' }]));
  expect(runCommand(['import', '--from', file, '--data', lab.data]).en).toContain('1 changed');
  expect(lab.entries()).toMatchObject(before.map(({ updatedAt, ...entry }) => entry));
});

test('a workbook offers what is usually chosen, and is the same, byte for byte, each time', () => {
  const plain = {
    columns: [
      { name: 'Mã', choices: [] },
      { name: 'Kết luận', choices: ['Sai sự thật', 'Lừa đảo'] },
    ],
    rows: [['mot', 'Lừa đảo']],
  };
  const bytes = workbookOf(plain);
  expect(workbookOf(plain)).toEqual(bytes);
  const [main = '', lists = ''] = ['sheet1', 'sheet2'].map((name) =>
    strFromU8(unzipSync(bytes)[`xl/worksheets/${name}.xml`] ?? new Uint8Array()),
  );
  expect(main).toContain(`sqref="B2:B2000"><formula1>'Danh mục'!$B$2:$B$3</formula1>`);
  expect(main.match(/<c r="[AB][12]" s="[12]" t="inlineStr">/g)).toHaveLength(4);
  expect(lists).toMatch(/<c r="B2".*Sai sự thật.*<c r="B3".*Lừa đảo/);
});

test('a table that is there already is not written over', () => {
  lab.import('vao.csv', csv([ROW]));
  writeFileSync(file, 'của tôi');
  expect(() => table()).toThrow('bang.csv: is there already');
  expect(readFileSync(file, 'utf8')).toBe('của tôi');
});

test('what a cell cannot hold is named', () => {
  lab.import(
    'vao.csv',
    csv([
      { ...ROW, Mã: 'mot' },
      { ...ROW, Mã: 'hai' },
    ]),
  );
  const lines = join(lab.data, 'rebuttals.jsonl');
  writeFileSync(
    lines,
    readFileSync(lines, 'utf8').replace('cầu Ví Dụ đã sập', 'cầu; Ví Dụ đã sập'),
  );
  expect(table()).toMatch(/bang\.csv: 2 entries\. Leave these rows out .*: mot\.$/);
});

test('without entries there is no table', () => {
  expect(() => table()).toThrow('there are no entries yet');
  expect(existsSync(file)).toBe(false);
});
