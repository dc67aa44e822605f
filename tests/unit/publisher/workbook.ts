// Workbooks as Excel writes them, with the parts that a reader needs and nothing else.
import { strToU8, zipSync } from 'fflate';

/** A cell: text, a number, a day (shown as one), an error value, or the XML of a `<c>` element. */
export type Cell = string | number | { day: string } | { error: string } | { xml: string } | null;

/** What a sheet hides and merges: rows and first and last columns by number from 1, ranges such as `C5:C6`. */
export type Layout = {
  isHidden?: boolean;
  hiddenRows?: number[];
  hiddenColumns?: [number, number][];
  merged?: string[];
};

/** Packs sheets of rows into a workbook; each may have a layout. */
export function workbook(
  sheets: Record<string, Cell[][]>,
  layouts: Record<string, Layout> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${layouts[name]?.isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, name] of names.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetOf(sheets[name] ?? [], layouts[name]);
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

function relationships(targets: [string, string][]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function sheetOf(
  rows: Cell[][],
  { hiddenRows = [], hiddenColumns = [], merged = [] }: Layout = {},
): string {
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cell === null ? '' : cellOf(cell, `${String.fromCharCode(65 + column)}${row + 1}`),
    );
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${inside.join('')}</row>`;
  });
  const merges =
    merged.length > 0
      ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  const columns = hiddenColumns.map(([min, max]) => `<col min="${min}" max="${max}" hidden="1"/>`);
  const cols = columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
  return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${lines.join('')}</sheetData>${merges}</worksheet>`;
}

function cellOf(cell: NonNullable<Cell>, at: string): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if ('xml' in cell) return cell.xml;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const serial = (Date.parse(cell.day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return `<c r="${at}" s="1"><v>${serial}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
