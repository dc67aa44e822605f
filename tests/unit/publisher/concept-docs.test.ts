// The pages for publishers show one cell of concept groups, and say what it finds: it does.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../../publisher/command.ts';
import { csv, type ImportLab, openImportLab, ROW } from './import-lab.ts';

const PAGES = ['docs/publishing.md', 'docs/xuat-ban.md'] as const;
const RETOLD = 'Nghe đâu đêm qua cầu chợ Ví Dụ gãy đôi rồi mọi người ơi, ai đi làm nhớ tránh nhé!';
const INNOCENT = 'Chiều nay cầu Ví Dụ đông xe, bà con đi chậm.';
const read = (page: string) => readFileSync(page, 'utf8');

/** The cell that a page shows. */
function cellOf(page: string): string {
  const [, cell = ''] = /```\n(cầu Ví Dụ; [^`]+)\n```/.exec(read(page)) ?? [];
  return cell;
}

let lab: ImportLab;
beforeEach(() => {
  lab = openImportLab();
});
afterEach(() => lab.close());

/** What is said of a text once the example stands in the folder with this cell. */
function tried(cell: string, text: string): string {
  lab.import('bang.csv', csv([{ ...ROW, Mã: 'cau', 'Nhóm từ': cell }]));
  return runCommand(['try', text, '--data', lab.data], new Date('2026-06-10T05:00:00Z')).en;
}

test.each(PAGES)('%s shows a cell that finds what the page says it finds', (page) => {
  const text = read(page);
  for (const words of [ROW['Tuyên bố'], ...(ROW['Cụm từ'] ?? '').split('; '), RETOLD, INNOCENT]) {
    expect(text).toContain(words);
  }
  const cell = cellOf(page);
  expect(tried(cell, RETOLD)).toMatch(/^cau: resemblance, .*: marked as similar/);
  expect(tried(cell, INNOCENT)).toBe('Nothing in this text is marked.');
  const short = cell.replace(/^([^;]+;[^;]+);.*$/gm, '$1');
  expect(short.split('\n')[1]).toBe('sập; đổ sập');
  for (const less of [short, '']) expect(tried(less, RETOLD)).toMatch(/^Nothing in this text/);
});

test('both pages show the same cell, and the check finds nothing amiss in it', () => {
  const [cell = '', other] = PAGES.map(cellOf);
  expect(other).toBe(cell);
  tried(cell, INNOCENT);
  const check = () => runCommand(['check', '--data', lab.data]).en;
  expect(check).toThrow('1 to mend, 0 to look at');
});
