// The process that reads a workbook: its bytes on standard input, its cells as JSON on standard output.
import { buffer } from 'node:stream/consumers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { layoutsOf } from './xlsx-layout.ts';
import type { Cells } from './xlsx-table.ts';

/** ECMA-376 sets no limit; Excel and LibreOffice have this one. The reader makes every row up to the last. */
const MAX_ROWS = 1_048_576;

process.stdout.write(JSON.stringify(await cellsOf(await buffer(process.stdin))));

async function cellsOf(workbook: Uint8Array): Promise<Cells> {
  try {
    const packed = unzipSync(workbook);
    const files = Object.entries(packed).map(([name, bytes]) => [
      name,
      /worksheets\/[^/]*\.xml$/.test(name) ? strToU8(calmed(strFromU8(bytes))) : bytes,
    ]);
    const zipped = zipSync(Object.fromEntries(files), { level: 0 });
    const sheets = await readExcelFile(zipped.slice().buffer);
    return { sheets, layouts: layoutsOf(packed) } as unknown as Cells;
  } catch (error) {
    // The reader's own words, such as `Out-of-place <row/> number 3`, help whoever mends the file.
    return { wrong: (error as Error).message };
  }
}

/**
 * Error values (`#N/A`) as text: the reader gives a whole workbook up for one of them, and it may
 * stand in a column that nobody asks for (ECMA-376 part 1, 18.18.11: cell type `e`).
 */
function calmed(sheet: string): string {
  for (const [, row] of sheet.matchAll(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g)) {
    if (Number(row) > MAX_ROWS) throw new Error(`row ${row}`);
  }
  return (
    sheet
      .replace(/(<(?:\w+:)?c\s[^>]*?\bt=)"e"/g, '$1"str"')
      // A formula that no program has calculated yet has no type and no value, and is none to be empty.
      .replace(
        /(<(?:\w+:)?c\s(?:(?!\bt=)[^>])*)>\s*<f[^>]*>([^<]*)<\/f>\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/g,
        '$1 t="str"><v>=$2</v></c>',
      )
  );
}
