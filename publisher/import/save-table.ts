// A publisher's folder as a table, for whoever goes on in a spreadsheet.
import { existsSync } from 'node:fs';
import type { Entry } from '../../lib/claims/entries/entry.ts';
import { Complaint } from '../complaint.ts';
import { readData } from '../read-data.ts';
import type { Words } from '../words.ts';
import { writeWhole } from '../write-file.ts';
import type { ImportContext } from './draft.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { readTextTable } from './table-formats.ts';
import { csvOf, tableOf } from './write-table.ts';
import { workbookOf } from './write-workbook.ts';

/**
 * Writes the entries as .xlsx or CSV, by the file's name, and says which of them would not come back the same. Throws `Complaint`
 * where the file is there already: somebody may have worked in it; or where there are no entries.
 */
export function saveTable(folder: string, file: string): Words {
  const { topics, entries } = readData(folder);
  if (existsSync(file)) {
    throw new Complaint({
      vi: `${file}: đã có sẵn, không ghi đè; chọn tên khác`,
      en: `${file}: is there already; it is not written over`,
    });
  }
  if (entries.length === 0) {
    throw new Complaint({
      vi: `${folder}: chưa có mục nào; đưa vào bằng lệnh import`,
      en: `${folder}: there are no entries yet`,
    });
  }
  const standing = entries.map(({ entry, text }) => ({ ...JSON.parse(text), ...entry }) as Entry);
  const table = tableOf(standing, topics);
  const bytes = /\.xlsx$/i.test(file) ? workbookOf(table) : Buffer.from(csvOf(table));
  const context: ImportContext = { topics, complaints: [] };
  const { drafts } = readTextTable({ path: file, bytes: Buffer.from(csvOf(table)) }, context);
  const { same } = mergeDrafts(drafts, { standing, today: '2000-01-01', context });
  const back = new Set(same.map(({ id }) => id));
  const others = standing.filter(({ id }) => !back.has(id)).map(({ id }) => id);
  writeWhole(file, bytes);
  const said = {
    vi: `${file}: đã ghi ${standing.length} mục.`,
    en: `${file}: ${standing.length} entries.`,
  };
  return others.length === 0
    ? said
    : {
        vi: `${said.vi} Khi import lại, hãy bỏ các dòng sau, vì một ô không giữ được hết nội dung của chúng: ${others.join(', ')}.`,
        en: `${said.en} Leave these rows out when you import it, a cell cannot hold what they hold: ${others.join(', ')}.`,
      };
}
