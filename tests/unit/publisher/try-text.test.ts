import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../../publisher/command.ts';
import { csv, type ImportLab, openImportLab, ROW } from './import-lab.ts';

let lab: ImportLab;
beforeEach(() => {
  lab = openImportLab();
  const rows = [
    {
      ...ROW,
      Mã: 'cau',
      'Nhóm từ':
        'cầu Ví Dụ; cầu VD; cầu qua sông Ví Dụ; cầu chợ Ví Dụ; cầu bên chợ; cây cầu mới\n' +
        'sập; đổ sập; gãy; gãy đôi; gãy nhịp; rơi xuống sông; trôi mất; bị cuốn trôi\n' +
        'tối qua; đêm qua; hồi hôm; tối hôm qua; khuya qua; nửa đêm; rạng sáng nay',
    },
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
  runCommand(['try', text, '--data', lab.data], new Date(`${day}T05:00:00Z`)).en;

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
  [
    'Nghe đâu đêm qua cầu chợ Ví Dụ gãy đôi rồi mọi người ơi, ai đi làm nhớ tránh nhé!',
    'cau: resemblance, "đêm qua cầu chợ Ví Dụ gãy đôi": marked as similar',
  ],
])('"%s": %s', (text, words) => expect(tried(text)).toContain(words));

test.each<[text: string, near: RegExp | null]>([
  ['Chiều nay đi chợ.', null],
  ['Chiều nay cầu Ví Dụ đông xe, bà con đi chậm.', null],
  [
    'Nghe nói cầu Ví Dụ banh ta lông hồi hôm rồi bà con ơi',
    /^Near cau: 2 of 3 concept groups are met \("cầu Ví Dụ", "hồi hôm"\), and nothing of 2 \(sập; đổ sập; gãy; gãy đôi; …\)\. If the text says it in other words, add them there\.$/,
  ],
  [
    'Nghe noi cau Vi Du banh ta long rang sang nay roi ba con oi',
    /^Near cau: 2 of 3 concept groups are met \("cau Vi Du", "rang sang nay"\), and nothing of 2/,
  ],
  [
    'Khai giảng theo kế hoạch, miễn phí ở cầu VD: bài hát gãy\nnhịp hồi hôm được tập lại',
    /^Near cau: all 3 concept groups are met \("cầu VD", "gãy nhịp", "hồi hôm"\), and yet .* as a phrase\.$/,
  ],
])('where nothing is marked, it is told what was nearly: "%s"', (text, near) => {
  const [said, ...more] = tried(text).split('\n');
  expect(said).toBe('Nothing in this text is marked.');
  expect(more).toEqual(near === null ? [] : [expect.stringMatching(near)]);
});

test('of many near entries the three nearest are told', () => {
  lab.import(
    'nhieu.csv',
    csv(
      Array.from({ length: 5 }, (_, at) => ({
        ...ROW,
        Mã: `nhieu-${at}`,
        'Tuyên bố': `Hồ Ví Dụ ${at} đã cạn.`,
        'Cụm từ': `hồ Ví Dụ ${at} đã cạn khô`,
        'Liên kết lan truyền': '',
        'Nhóm từ': `hồ Ví Dụ; hồ VD\ncá chết; cá nổi${at > 2 ? '; cá nổi lềnh bềnh' : ''}\ncạn; trơ đáy`,
      })),
    ),
  );
  const said = tried('Hồ Ví Dụ cá nổi lềnh bềnh').split('\n');
  expect(said.slice(1).map((line) => line.split(':')[0])).toEqual([
    'Near nhieu-3',
    'Near nhieu-4',
    'Near nhieu-0',
  ]);
});

test.each<[groups: string, text: string, near: string | null]>([
  ['hồ Ví Dụ; nước\ncạn; có\ntrơ đáy; đáy hồ', 'Trong nhà đã có đủ nước rồi', null],
  ['hồ Ví Dụ; nước\ncạn; có\ntrơ đáy; đáy hồ', 'Trong nhà có ảnh đáy hồ', 'Near ho: 2 of 3'],
  ['hồ Ví Dụ\ncạn; và\ntrơ đáy', 'Ra ho Vi Du cau ca va tom', null],
  ['hồ Ví Dụ\ncạn; trơ đáy', 'Ra hồ Ví Dụ câu cá', null],
])('one rare idea, or common words alone, are near to nothing: %j, "%s"', (groups, text, near) => {
  const row = { ...ROW, Mã: 'ho', 'Tuyên bố': 'Hồ Ví Dụ đã cạn.', 'Liên kết lan truyền': '' };
  lab.import('ho.csv', csv([{ ...row, 'Nhóm từ': groups }]));
  const [, said = null] = tried(text).split('\n');
  expect(said?.slice(0, 'Near ho: 2 of 3'.length) ?? null).toBe(near);
});

test('what was refuted long ago may be another event', () => {
  expect(tried('Cầu Ví Dụ đã sập', '2026-12-01')).toContain('this may be another event');
});

test('a text may stand in a file; without one there is nothing to try', () => {
  const file = join(lab.folder, 'bai.txt');
  writeFileSync(file, '\ufeffChào cả nhà,\r\n\r\ncầu Ví Dụ\r\nđã sập rồi!');
  const args = ['try', '--from', file, '--data', lab.data];
  expect(runCommand(args).en).toContain('cau: a listed phrase, "cầu Ví Dụ đã sập"');
  expect(() => runCommand(['try', '--data', lab.data])).toThrow('TEXT is missing');
  expect(() => runCommand(['try', '--from', `${file}x`, '--data', lab.data])).toThrow(
    'no such file',
  );
});
