// A table as a workbook (ECMA-376), with no more in it than a person who fills it in has use for: the
// header stays in sight, long cells wrap, and lists offer what is usually chosen. Every cell is of the
// format "text", so that no program makes a number of an id or turns the day and the month round.
import { strToU8, zipSync } from 'fflate';
import { letterOf } from './table.ts';
import type { PlainTable } from './write-table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEETS = ['Bảng', 'Danh mục'];
/** Rows down to which the lists are offered. */
const OFFERED_ROWS = 2000;

/** The workbook's bytes; the same table gives the same bytes. */
export function workbookOf(table: PlainTable): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${PARTS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PARTS}.styles+xml"/>${SHEETS.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${PARTS}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${SHEETS.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': mainSheet(table),
    'xl/worksheets/sheet2.xml': choicesSheet(table),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
    { mtime: '1980-01-01T00:00:00' },
  );
}

/** Cell formats by number: 0 as it comes, 1 text that wraps, 2 the header. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/>${[0, 1].map((font) => `<xf numFmtId="49" fontId="${font}" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`).join('')}</cellXfs></styleSheet>`;

function mainSheet({ columns, rows }: PlainTable): string {
  const header = rowOf(
    columns.map(({ name }) => name),
    { number: 1, style: 2 },
  );
  const body = rows.map((cells, at) => rowOf(cells, { number: at + 2, style: 1 }));
  const widths = columns.map((_, at) => {
    const longest = Math.max(...rows.map((cells) => cells[at]?.length ?? 0), 0);
    const width = Math.min(Math.max(longest / 2, 14), 48);
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`;
  });
  const lists = columns.flatMap(({ choices }, at) =>
    choices.length > 0
      ? [
          `<dataValidation type="list" allowBlank="1" sqref="${letterOf(at)}2:${letterOf(at)}${OFFERED_ROWS}"><formula1>'${SHEETS[1]}'!$${letterOf(at)}$2:$${letterOf(at)}$${choices.length + 1}</formula1></dataValidation>`,
        ]
      : [],
  );
  const offered = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${header}${body.join('')}</sheetData>${lists.length > 0 ? offered : ''}</worksheet>`;
}

/** Each list under the letter of its column; without names, so that nobody takes it for a table. */
function choicesSheet({ columns }: PlainTable): string {
  const count = Math.max(0, ...columns.map(({ choices }) => choices.length));
  const rows = Array.from({ length: count }, (_, at) =>
    rowOf(
      columns.map(({ choices }) => choices[at] ?? ''),
      { number: at + 2, style: 1 },
    ),
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function rowOf(
  cells: readonly string[],
  { number, style }: { number: number; style: number },
): string {
  const inside = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${letterOf(at)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
  );
  return `<row r="${number}">${inside.join('')}</row>`;
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** `_x0041_` in a cell means A (ECMA-376 part 1, 22.9.2.19): where it is meant as it stands, its bar is so written. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
