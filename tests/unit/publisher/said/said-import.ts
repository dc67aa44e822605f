// What `import` and `table` say of files, tables and their cells.
import { mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { ROW } from '../import-lab.ts';
import { rebuttal } from '../lint-lab.ts';
import { workbook } from '../workbook.ts';
import type { SaidLab, Trial } from './said-lab.ts';

const NAMES = Object.keys(ROW);
const CELLS = Object.values(ROW);
const SOURCE = ROW.Nguồn ?? '';

/** Cells that are read and found wanting: each makes a row of its own. */
const CELL_TRIALS: Record<string, string>[] = [
  { 'Tuyên bố': '=A1' },
  { 'Tóm tắt': '#N/A' },
  { 'Tóm tắt': 'cáº§u VÃ­ Dá»¥' },
  { 'Tóm tắt': 'C?u Ví D? ?ã s?p' },
  { 'Tóm tắt': 'a\u202eb' },
  { Mã: '***' },
  { Mã: 'a'.repeat(81) },
  { 'Kết luận': 'hên xui' },
  { 'Kết luận': '' },
  { 'Chủ đề': 'phép thuật' },
  { 'Chủ đề': '' },
  { Loại: 'truyện' },
  { Loại: 'thông báo' },
  { 'Ngày rà soát': '1/6/26' },
  { 'Ngày rà soát': 'hôm qua' },
  { 'Ngày rà soát': '05/15/2026' },
  { 'Ngày rà soát': '31/02/2026' },
  { 'Ngày rà soát': '01/02/1026' },
  { 'Ngày rà soát': '99999' },
  { 'Ngày cập nhật': '06/2026' },
  { Nguồn: 'Báo Ví Dụ' },
  { Nguồn: 'https://example.org/1' },
  { Nguồn: 'Báo | https://example.org/1' },
  { Nguồn: `${SOURCE} | a | b` },
  { Nguồn: `${SOURCE}\nBáo | Tin | https://example.org/1 | 31/02/2026` },
  { Nguồn: `${SOURCE}, https://example.org/2` },
  { Nguồn: '' },
  { 'Liên kết lan truyền': 'facebook' },
  { 'Cụm từ': Array.from({ length: 51 }, (_, at) => `cụm từ ${at}`).join(';') },
  { 'Nhóm từ': Array.from({ length: 7 }, (_, at) => `ý ${at}`).join('\n') },
  { 'Nhóm từ': Array.from({ length: 101 }, (_, at) => `ý ${at}`).join(';') },
  { 'Nhóm từ': 'a'.repeat(201) },
  { 'Tuyên bố': '' },
  { 'Tóm tắt': '' },
  { 'Tuyên bố': 'a'.repeat(501), Mã: 'dai' },
];

const WRONG_FILES: [name: string, content: string | Uint8Array][] = [
  ['bang.ods', 'PK\u0003\u0004'],
  ['bang.xls', '\xd0\xcf\x11\xe0'],
  ['bang.pdf', '%PDF-1.7'],
  ['bang.xls', '<html><table>'],
  ['bang.csv', 'a'],
  ['bang.csv', ''],
  ['bang.csv', 'Tuyên bố;Kết luận\n'.repeat(200_001)],
  ['bang.csv', 'Tuyên bố,Kết luận\n"Cầu đã sập,Sai\n'],
  ['bang.csv', `Tuyên bố,Kết luận\n${'a'.repeat(200_001)},Sai\n`],
  ['bang.csv', 'Tuyên bố,Kết luận\na\0b,Sai\n'],
  ['bang.csv', 'Tuyên bố|Kết luận\n'],
  ['bang.csv', 'sep=|\n"Tuyên bố,Kết luận"\n'],
  ['bang.csv', 'Tuyên bố,Kết luận,Tin đồn\n'],
  ['moi.jsonl', '{"id": 1,}\n[]\n{"kind": "rebuttal"}\n{"id": "ba", "kind": "notice"}\n'],
];

const WRONG_WORKBOOKS: Uint8Array[] = [
  workbook({ Tin: [NAMES, CELLS] }).subarray(0, 400),
  zipSync({ 'a.txt': new Uint8Array(3) }),
  zipSync({ 'xl/workbook.xml': new Uint8Array(210_000_000) }),
  workbook({ Tin: [['a', 'b']] }),
  workbook({ Tin: [[NAMES.join(';')], [CELLS.join(';')]] }),
  workbook({ Tin: [[{ xml: '</row><row r="4000000000"></row><row>' }]] }),
];

export const IMPORTS: Trial[] = [
  [
    'import: files that cannot be read',
    (lab) => {
      mkdirSync(join(lab.folder, 'thu-muc.csv'));
      for (const name of ['khong.csv', 'thu-muc.csv'])
        lab.run('import', '--from', join(lab.folder, name), '--data', lab.data);
      truncateSync(lab.put('to.csv', 'x'), 50_000_001);
      lab.run('import', '--from', join(lab.folder, 'to.csv'), '--data', lab.data);
      lab.import('bang.csv', Buffer.from('Tuyên bố,Kết luận\nC\xe2u,Sai\n', 'latin1'));
    },
  ],
  [
    'import: files that are no tables',
    (lab) => {
      for (const [name, content] of WRONG_FILES) {
        const isText = typeof content === 'string' && !/^[P\xd0%<]/.test(content);
        const bytes = isText ? content : Buffer.from(content as string, 'latin1');
        lab.import(name, bytes);
      }
    },
  ],
  [
    'import: workbooks that are none',
    (lab) => {
      for (const bytes of WRONG_WORKBOOKS) lab.import('bang.xlsx', bytes);
    },
  ],
  [
    'import: cells',
    (lab) => {
      const names = new Set(['Mã', 'Loại', 'Ngày cập nhật', 'Nhóm từ', ...NAMES]);
      const rows = CELL_TRIALS.map((cells, at) => {
        const row: Record<string, string> = { Mã: `m-${at}`, 'Tuyên bố': `Cầu Ví Dụ ${at} sập.` };
        return Object.fromEntries(
          [...names].map((name) => [name, cells[name] ?? row[name] ?? ROW[name] ?? '']),
        );
      });
      lab.import('bang.csv', rows);
    },
  ],
  [
    'import: a workbook, some of it left unread',
    (lab) => {
      const rows = [[...NAMES, 'Ghi chú'], CELLS];
      lab.import('bang.xlsx', workbook({ Tin: rows, Nháp: [['a']] }));
      const more = [NAMES, [...CELLS, 'không tên cột']];
      const hiddenColumns: [number, number][] = [[6, 7]];
      const layouts = { Tin: { hiddenRows: [2], hiddenColumns }, Nháp: { isHidden: true } };
      lab.import('bang.xlsx', workbook({ Tin: more, Nháp: [NAMES, []] }, layouts));
      lab.import('bang.xlsx', workbook({ Tin: [NAMES, [...CELLS.slice(0, 2), 'hên xui']] }));
      lab.import(
        'bang.xlsx',
        workbook({ Tin: [NAMES, ['Ghi chú: những tin còn phải theo dõi thêm.']] }),
      );
    },
  ],
  ['import: what stands already, comes twice, was withdrawn', again],
  [
    'import: more mistakes than anybody reads at once',
    (lab) => {
      lab.import(
        'bang.csv',
        Array.from({ length: 101 }, () => ({ ...ROW, 'Kết luận': 'x' })),
      );
      lab.keepLast(2);
    },
  ],
  ['table', table],
];

function again(lab: SaidLab): void {
  lab.import('bang.csv', [ROW]);
  lab.import('bang.csv', [ROW]);
  lab.import('bang.csv', [{ ...ROW, 'Kết luận': 'Lừa đảo', 'Ghi chú': 'x' }]);
  lab.import('bang.csv', [
    { ...ROW, Mã: 'ba' },
    { ...ROW, Mã: 'ba' },
  ]);
  lab.import('bang.csv', [{ Mã: 'mot', Loại: 'kênh', 'Tên kênh': 'Ví dụ' }]);
  lab.import('bang.jsonl', JSON.stringify(rebuttal({ id: 'bon', topic: 'magic' })));
  lab.run('withdraw', 'mot', '--data', lab.data, '--reason', 'Nguồn đã đính chính.');
  lab.import('bang.csv', [{ ...ROW, Mã: 'mot' }]);
  lab.import('bang.jsonl', JSON.stringify(rebuttal({ id: 'mot' })));
}

function table(lab: SaidLab): void {
  const save = (name: string) =>
    lab.run('table', '--data', lab.data, '--out', join(lab.folder, name));
  save('bang.csv');
  save('bang.csv');
  const lines = readFileSync(join(lab.data, 'rebuttals.jsonl'), 'utf8');
  lab.put('data/rebuttals.jsonl', lines.replace('cầu Tưởng Tượng đã sập', 'cầu; đã sập'));
  save('bang.xlsx');
  lab.put('data/rebuttals.jsonl', '');
  save('khac.csv');
}
