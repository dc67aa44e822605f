// What a workbook hides and merges, which its reader does not tell (ECMA-376 part 1, 18.2.19, 18.3.1.55
// and 18.3.1.73).
import { strFromU8 } from 'fflate';

/** Rows count from 1, columns from 0; the last ones are included. */
export type Merge = { top: number; left: number; bottom: number; right: number };

export type Layout = {
  isHidden: boolean;
  hiddenRows: number[];
  hiddenColumns: [number, number][];
  merges: Merge[];
};

/** A layout for each sheet, in the workbook's order. `files` are those of the archive. */
export function layoutsOf(files: Readonly<Record<string, Uint8Array>>): Layout[] {
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets = new Map(
    tagsOf(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return tagsOf(textOf('xl/workbook.xml'), 'sheet').flatMap((tag): Layout[] => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    if (!target.includes('worksheets/')) return [];
    const sheet = textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const hidden = (name: string) =>
      tagsOf(sheet, name).filter((tag) => /^(1|true)$/.test(attribute(tag, 'hidden')));
    return [
      {
        isHidden: /[hH]idden$/.test(attribute(tag, 'state')),
        hiddenRows: hidden('row').map((row) => Number(attribute(row, 'r'))),
        hiddenColumns: hidden('col').map((column) => [
          Number(attribute(column, 'min')) - 1,
          Number(attribute(column, 'max')) - 1,
        ]),
        merges: tagsOf(sheet, 'mergeCell').flatMap((merge) => mergeOf(attribute(merge, 'ref'))),
      },
    ];
  });
}

function tagsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function mergeOf(ref: string): Merge[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (!left || !top || !right || !bottom) return [];
  return [{ top: Number(top), left: indexOf(left), bottom: Number(bottom), right: indexOf(right) }];
}

/** A is 0, AA is 26. */
function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
