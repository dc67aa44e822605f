// Workbooks. They are unpacked and read in a process of its own with little memory and time: a
// damaged or malicious one ends that process, and here in plain words.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { Complaint } from '../complaint.ts';
import type { Table, TableRow } from './table.ts';
import type { Layout, Merge } from './xlsx-layout.ts';

const MAX_UNPACKED = 200_000_000;
const MEMORY_MB = 512;
const TIME_MS = 60_000;

type Cell = string | number | boolean | null;

/** What the reading process prints: a layout for each sheet, or in English what the reader says is wrong. */
export type Cells =
  | { sheets: { sheet: string; data: Cell[][] }[]; layouts: Layout[] }
  | { wrong: string };

/** Reads the sheets of a workbook, cells as text, dates as ISO. Throws `Complaint`. */
export function readWorkbook(bytes: Uint8Array, file: string): Table[] {
  if (unpackedSize(bytes, file) > MAX_UNPACKED) {
    throw new Complaint({
      vi: `${file}: tệp bảng tính lớn quá; chỉ giữ lại bảng, bỏ hình ảnh và các trang khác`,
      en: `${file}: the workbook is too large; keep only the table in it`,
    });
  }
  const cells = readCells(bytes, file);
  if ('wrong' in cells) {
    throw new Complaint({
      vi: `${file}: không đọc được tệp bảng tính; mở nó ra, lưu lại bằng .xlsx rồi thử lại`,
      en: `${file}: the workbook cannot be read (${cells.wrong}); save it again as .xlsx`,
    });
  }
  const { sheets, layouts } = cells;
  return sheets.map(({ sheet, data }, at) => {
    const {
      isHidden = false,
      hiddenRows = [],
      hiddenColumns = [],
      merges = [],
    } = layouts[at] ?? {};
    const hidden = new Set(hiddenRows);
    const rows = data.map((row, index) => ({
      number: index + 1,
      line: null,
      cells: row.map(textOf),
      isHidden: hidden.has(index + 1),
    }));
    return { file, sheet, isHidden, hiddenColumns, rows: merged(rows, merges) };
  });
}

/** Rows of which merged cells hold what the first of them does: downwards the words, to the right a note. */
function merged(rows: readonly (TableRow & { cells: string[] })[], merges: readonly Merge[]) {
  for (const { top, left, bottom, right } of merges) {
    const first = rows[top - 1];
    if (!first) continue;
    if (right > left) first.joined = [...(first.joined ?? []), [left, right]];
    for (const row of rows.slice(top, bottom)) {
      // An empty row stays one.
      if (row.cells.some((cell) => cell !== '')) row.cells[left] = first.cells[left] ?? '';
    }
  }
  return [...rows];
}

/** A Vietnamese spreadsheet makes a truth value of whoever types "Sai" or "Đúng", and shows it so. */
function textOf(cell: string | number | boolean | null): string {
  if (typeof cell === 'boolean') return cell ? 'Đúng' : 'Sai';
  return cell === null ? '' : String(cell);
}

/** As the archive's directory says; the reader unpacks no more than that. */
function unpackedSize(bytes: Uint8Array, file: string): number {
  let size = 0;
  try {
    const filter = ({ originalSize }: { originalSize: number }) => {
      size += originalSize;
      return false;
    };
    unzipSync(bytes, { filter });
  } catch {
    throw new Complaint({
      vi: `${file}: tệp bảng tính bị hỏng hoặc bị cắt mất một phần; lưu lại bằng .xlsx`,
      en: `${file}: the workbook is damaged or was cut off; save it again as .xlsx`,
    });
  }
  return size;
}

function readCells(bytes: Uint8Array, file: string): Cells {
  // As an address: a path that begins with a drive's letter is none to Node.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('./xlsx-cells.ts', import.meta.url));
  const { status, stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MEMORY_MB}`, '--import', tsx, script],
    { input: bytes, timeout: TIME_MS, maxBuffer: MAX_UNPACKED, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  if (status !== 0) {
    throw new Complaint({
      vi: `${file}: không đọc được tệp bảng tính; tệp bị hỏng, hoặc bảng quá lớn`,
      en: `${file}: the workbook cannot be read; it is damaged, or its table is far too large`,
    });
  }
  return JSON.parse(stdout.toString()) as Cells;
}
