import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../../publisher/command.ts';
import { csv, type ImportLab, openImportLab, ROW } from './import-lab.ts';

let lab: ImportLab;
let file: string;
beforeEach(() => {
  lab = openImportLab();
  file = join(lab.folder, 'bang.csv');
});
afterEach(() => lab.close());

const table = (data = lab.data) => runCommand(['table', '--data', data, '--out', file]);

test('all of the starter entries come back the same from their table', () => {
  const data = join(lab.folder, 'starter');
  cpSync('data', data, { recursive: true });
  const count = Number(/(\d+) entries\.$/.exec(table(data))?.[1]);
  expect(count).toBeGreaterThan(200);
  const before = readFileSync(join(data, 'rebuttals.jsonl'), 'utf8');
  expect(runCommand(['import', '--from', file, '--data', data])).toBe(
    `${file}: ${count} entries: 0 new, 0 changed, ${count} the same.`,
  );
  expect(readFileSync(join(data, 'rebuttals.jsonl'), 'utf8')).toBe(before);
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
