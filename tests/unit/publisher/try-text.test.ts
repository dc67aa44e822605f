import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../../publisher/command.ts';
import { csv, type ImportLab, openImportLab, ROW } from './import-lab.ts';

let lab: ImportLab;
beforeEach(() => {
  lab = openImportLab();
  const rows = [
    { ...ROW, Mã: 'cau' },
    {
      ...ROW,
      Mã: 'qua',
      'Chủ đề': 'finance-scams',
      'Kết luận': 'Lừa đảo',
      'Cụm từ': 'nhận quà tri ân của Ngân hàng Ví Dụ',
    },
    {
      ...ROW,
      Mã: 'http',
      'Cụm từ': 'đê Ví Dụ vỡ lúc nửa đêm',
      Nguồn: 'Báo | Tin | http://example.org/a',
    },
  ].map((row, at) => ({
    ...row,
    'Liên kết lan truyền': at === 0 ? (ROW['Liên kết lan truyền'] ?? '') : '',
  }));
  lab.import('bang.csv', csv(rows));
});
afterEach(() => lab.close());

const tried = (text: string, day = '2026-06-10') =>
  runCommand(['try', text, '--data', lab.data], new Date(`${day}T05:00:00Z`));

test.each([
  ['Trời ơi cầu Ví Dụ đã sập rồi bà con!', 'cau: a listed phrase, "cầu Ví Dụ đã sập": marked'],
  [
    'Nhanh tay nhận quà tri ân của Ngân hàng Ví Dụ',
    'qua: a listed phrase, "nhận quà tri ân của Ngân hàng Ví Dụ": marked',
  ],
  [
    'Xem https://www.facebook.com/groups/1/posts/2 đi',
    'cau: a listed link, "https://www.facebook.com/groups/1/posts/2": marked',
  ],
  [
    'Tin cầu Ví Dụ đã sập là sai sự thật, Sở Ví Dụ khẳng định.',
    'marked calmly: the text refutes it',
  ],
  [
    'Đê Ví Dụ vỡ lúc nửa đêm',
    'http: a listed phrase, "Đê Ví Dụ vỡ lúc nửa đêm": not marked: it has no source on https',
  ],
  ['Chiều nay đi chợ.', 'Nothing in this text is marked.'],
])('"%s": %s', (text, words) => expect(tried(text)).toContain(words));

test('what was refuted long ago may be another event', () => {
  expect(tried('Cầu Ví Dụ đã sập', '2026-12-01')).toContain('this may be another event');
});

test('a text may stand in a file; without one there is nothing to try', () => {
  const file = join(lab.folder, 'bai.txt');
  writeFileSync(file, '\ufeffChào cả nhà,\r\n\r\ncầu Ví Dụ\r\nđã sập rồi!');
  const args = ['try', '--from', file, '--data', lab.data];
  expect(runCommand(args)).toContain('cau: a listed phrase, "cầu Ví Dụ đã sập"');
  expect(() => runCommand(['try', '--data', lab.data])).toThrow('TEXT is missing');
  expect(() => runCommand(['try', '--from', `${file}x`, '--data', lab.data])).toThrow(
    'no such file',
  );
});
