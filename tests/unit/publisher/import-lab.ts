// A publisher's folder for one test, files to import into it, and what comes of that.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { runCommand } from '../../../publisher/command.ts';
import { Complaint } from '../../../publisher/complaint.ts';
import { readData } from '../../../publisher/read-data.ts';

export type ImportLab = {
  folder: string;
  data: string;
  /** Imports a file of this content on a day; gives what was said, or the complaint, with bare file names. */
  import: (name: string, content: string | Uint8Array, day?: string) => string;
  entries: () => Entry[];
  /** The folder's files, as text. */
  files: () => Record<string, string>;
  close: () => void;
};

/** A row that says everything that is needed, by the columns' names. */
export const ROW: Record<string, string> = {
  'Chủ đề': 'Giao thông',
  'Tuyên bố': 'Cầu Ví Dụ đã sập tối qua.',
  'Kết luận': 'Sai sự thật',
  'Tóm tắt': 'Cầu vẫn đi lại bình thường, theo Sở Ví Dụ.',
  'Đính chính': 'Cầu Ví Dụ vẫn đi lại bình thường bạn nhé, Sở Ví Dụ đã kiểm tra.',
  'Cụm từ': 'cầu Ví Dụ đã sập; sập cầu Ví Dụ',
  'Liên kết lan truyền': 'https://www.facebook.com/groups/1/posts/2',
  Nguồn: 'Sở Ví Dụ | Thông tin về cầu Ví Dụ | https://example.org/cau | 01/06/2026 | chính thức',
  'Ngày rà soát': '01/06/2026',
};

/** The entry that `ROW` is. */
export const ENTRY = {
  kind: 'rebuttal',
  topic: 'transport',
  rating: 'false',
  reviewed: '2026-06-01',
  vi: {
    claim: ROW['Tuyên bố'],
    summary: ROW['Tóm tắt'],
    correction: ROW['Đính chính'],
  },
  phrases: ['cầu Ví Dụ đã sập', 'sập cầu Ví Dụ'],
  appearances: ['https://www.facebook.com/groups/1/posts/2'],
  sources: [
    {
      publisher: 'Sở Ví Dụ',
      title: 'Thông tin về cầu Ví Dụ',
      url: 'https://example.org/cau',
      date: '2026-06-01',
      official: true,
      authority: null,
    },
  ],
};

/** Rows as CSV: every cell in quotes. */
export function csv(rows: Record<string, string>[], delimiter = ',', end = '\r\n'): string {
  const names = Object.keys(rows[0] ?? {});
  const quoted = (cells: (string | undefined)[]) =>
    cells.map((cell = '') => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + end;
  return [names, ...rows.map((row) => names.map((name) => row[name]))].map(quoted).join('');
}

/** A folder with a publisher and the topics `transport` and `health`, and no entries. */
export function openImportLab(): ImportLab {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const data = join(folder, 'data');
  runCommand(['init', '--data', data]);
  for (const name of readdirSync(data)) {
    if (!/^(publisher|topics)\.json$/.test(name)) rmSync(join(data, name), { recursive: true });
  }
  return {
    folder,
    data,
    import: (name, content, day = '2026-06-02') => {
      const file = join(folder, name);
      writeFileSync(file, content);
      try {
        const args = ['import', '--from', file, '--data', data];
        return runCommand(args, new Date(`${day}T10:00:00Z`)).en.replaceAll(file, name);
      } catch (error) {
        if (!(error instanceof Complaint)) throw error;
        return error.message.replaceAll(file, name);
      }
    },
    entries: () => readData(data).entries.map(({ entry }) => entry),
    files: () =>
      Object.fromEntries(
        readdirSync(data).map((name) => [basename(name), readFileSync(join(data, name), 'utf8')]),
      ),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
