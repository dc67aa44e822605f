// docs/xuat-ban.md shows commands and what they print: here they are given, in the order of the page.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../../publisher/command.ts';
import { Complaint } from '../../../publisher/complaint.ts';
import { ROW } from './import-lab.ts';
import { workbook } from './workbook.ts';

const PAGE = readFileSync('docs/xuat-ban.md', 'utf8');
const GROUPS = /```\n(cầu Ví Dụ; [^`]+)\n```/.exec(PAGE)?.[1] ?? '';

/** What the page shows: a command line and the lines under it. */
const SHOWN = [...PAGE.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ npm run publisher -- /m)
    .filter(Boolean)
    .map((part) => part.split('\n'))
    .map(([line = '', ...printed]) => ({ line, printed: printed.join('\n').trim() })),
);

/** The words of a command line as a shell parts them. */
const argumentsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

test('what docs/xuat-ban.md shows is what is printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shown-'));
  const inside = (name: string) => join(folder, name);
  let nowMs = Date.parse('2026-06-02T00:00:00Z');
  const given = (args: string[]) => {
    nowMs += 60_000;
    try {
      return runCommand(args, new Date(nowMs)).vi;
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      return error.words.vi;
    }
  };
  const table = (changes: Record<string, string>) => {
    const row = { Mã: 'TG-2026/01', ...ROW, 'Nhóm từ': GROUPS, ...changes };
    writeFileSync(inside('bang.xlsx'), workbook({ Bảng: [Object.keys(row), Object.values(row)] }));
  };
  /** What somebody does between the commands of the page. */
  const meanwhile: Record<number, () => void> = {
    0: () => table({ 'Kết luận': 'hên xui', 'Ngày rà soát': '05/15/2026' }),
    1: () => table({}),
    5: () => {
      table({ Nguồn: (ROW.Nguồn ?? '').replace('example.org', 'vidu.gov.vn') });
      given(['import', '--from', inside('bang.xlsx'), '--data', inside('danh-muc')]);
    },
  };
  try {
    given(['init', '--data', inside('danh-muc'), '--keys', inside('keys')]);
    cpSync('data/publisher.json', inside('danh-muc/publisher.json'));
    expect(SHOWN.map(({ line }) => line.split(' ')[0])).toEqual([
      'import',
      'import',
      'check',
      'try',
      'try',
      'build',
      'withdraw',
      'build',
    ]);
    for (const [at, { line, printed }] of SHOWN.entries()) {
      meanwhile[at]?.();
      const args = argumentsOf(line).map((part) =>
        /^(bang\.xlsx|danh-muc|public-feed|keys)$/.test(part) ? inside(part) : part,
      );
      expect(given(args).replaceAll(`${folder}/`, ''), line).toBe(printed);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
