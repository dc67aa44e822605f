// From the rows of a table to drafts of entries.
import type { Entry } from '../../lib/claims/entries/entry.ts';
import { MISSING } from '../issue-words.ts';
import { both, type Words } from '../words.ts';
import { COLUMNS, KIND_WORDS, type Kind } from './columns.ts';
import type { Draft, ImportContext } from './draft.ts';
import type { Header } from './header.ts';
import { type RowValues, readRow } from './row-values.ts';
import { placeOf, type Table, type TableRow } from './table.ts';
import { idFrom } from './words-of.ts';

/** How much of a note is worth repeating. */
const SHOWN = 40;

type Rows = { table: Table; row: TableRow; columns: Header['columns'] };

/** What each kind is known by; an id is made of it where there is none. */
const TITLES: Record<Kind, string> = {
  rebuttal: 'vi.claim',
  notice: 'vi.title',
  channel: 'vi.name',
};

/** Reads the rows under a header; empty rows are passed over. */
export function draftsOf(table: Table, header: Header, context: ImportContext): Draft[] {
  const usual = usualKind(header);
  return header.body.flatMap((row) => {
    const note = loneCell({ table, row, columns: header.columns });
    if (note) {
      context.complaints.push(note);
      return [];
    }
    const read = readRow({ table, row, columns: header.columns }, context);
    if (read === null || read.spoilt.has('kind')) return [];
    const { values, spoilt } = read;
    const kind = (values.get('kind')?.value ?? usual) as Kind;
    context.complaints.push(...strangers(values, { kind, table, row }));
    const title = values.get(TITLES[kind])?.value;
    const id = values.get('id')?.value ?? (title ? idFrom(String(title)) : null);
    const place = (path: readonly PropertyKey[]) => placeOfPath(values, { path, table, row });
    if (id === null) {
      if (spoilt.has(TITLES[kind])) return [];
      context.complaints.push(both`${place([TITLES[kind]])}: ${MISSING}`);
      return [];
    }
    const over = (stored: Entry | null) => applied(values, { kind, id, stored });
    return [{ id: String(id), over, place, ...(spoilt.size > 0 && { isSpoilt: isIn(spoilt) }) }];
  });
}

/** What a row is complained of that has one cell and no title: a note, a signature, what belongs to the row above. */
function loneCell({ table, row, columns }: Rows): Words | null {
  const filled = columns.filter(({ index }) => (row.cells[index] ?? '').trim() !== '');
  const [only] = filled;
  if (!only || filled.length > 1 || Object.values(TITLES).includes(only.column.path)) return null;
  const text = (row.cells[only.index] ?? '').trim().replace(/\s+/g, ' ');
  const said = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return both`${placeOf(table, row, only)}: ${{
    vi: `cả dòng chỉ có “${said}”: nếu là ghi chú, chuyển ra ngoài các cột của bảng hoặc xóa đi; nếu thuộc mục ở dòng trên, chép vào ô của mục ấy`,
    en: `nothing else stands in this row but "${said}": move a note out of the table’s columns, or to the cell of the entry above if it belongs there`,
  }}`;
}

/** Whether a path is one of these, is part of one or holds one. */
function isIn(paths: ReadonlySet<string>): (path: readonly PropertyKey[]) => boolean {
  return (path) => {
    const said = path.join('.');
    return [...paths].some(
      (one) => said === '' || `${said}.`.startsWith(`${one}.`) || one.startsWith(`${said}.`),
    );
  };
}

/** The kind of a row that does not say: what the table's columns are for. */
function usualKind({ columns }: Header): Kind {
  const kinds = Object.keys(TITLES) as Kind[];
  const has = (path: string) => columns.some(({ column }) => column.path === path);
  return kinds.find((kind) => has(TITLES[kind])) ?? 'rebuttal';
}

/** Values in columns that a row of this kind has no use for: better said than lost. */
function strangers(
  values: RowValues,
  { kind, table, row }: { kind: Kind; table: Table; row: TableRow },
): Words[] {
  const [word = ''] = KIND_WORDS[kind];
  return [...values.values()].flatMap(({ value, placed }) =>
    value === null || placed.column.kinds.includes(kind)
      ? []
      : [
          both`${placeOf(table, row, placed)}: ${{
            vi: `cột này không dùng cho dòng loại “${word}”; để trống ô, hoặc sửa cột “loại”`,
            en: `has no place in a row of the kind "${word}"`,
          }}`,
        ],
  );
}

/**
 * The entry that a row makes of the one that stands: what the table has a column for is set or
 * emptied, the rest stays as it was.
 */
function applied(
  values: RowValues,
  { kind, id, stored }: { kind: Kind; id: unknown; stored: Entry | null },
): Record<string, unknown> {
  const entry = structuredClone<Record<string, unknown>>(stored ?? {});
  Object.assign(entry, { vi: {}, ...entry, kind, id });
  for (const { path, kinds, form } of COLUMNS) {
    if (!kinds.includes(kind) || path === 'id' || path === 'kind') continue;
    const given = values.get(path);
    if (given?.value != null) set(entry, path, given.value);
    else if (given || !stored) set(entry, path, form.empty);
  }
  return entry;
}

/** Sets a value at a path such as `vi.claim`; `undefined` takes it away, and an object that has nothing left. */
function set(entry: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) {
    if (value === undefined) delete entry[first];
    else entry[first] = value;
    return;
  }
  const inner = { ...(entry[first] as Record<string, unknown> | undefined) };
  set(inner, second, value);
  // Vietnamese is never left out: what is missing in it is to be said by its column.
  set(entry, first, Object.keys(inner).length > 0 || first === 'vi' ? inner : undefined);
}

/** A path is placed by the column that holds it or the nearest part of it. */
function placeOfPath(
  values: RowValues,
  { path, table, row }: { path: readonly PropertyKey[]; table: Table; row: TableRow },
): Words {
  const said = path.join('.');
  // An id that was made of the title stands where the title does.
  const title = Object.values(TITLES).find((each) => values.get(each)?.value);
  const whole = said === 'id' && !values.get('id')?.value && title ? title : said;
  const isIn = (column: string) => whole === column || whole.startsWith(`${column}.`);
  const given = [...values].find(([column]) => isIn(column))?.[1];
  if (given) return placeOf(table, row, given.placed);
  const column = COLUMNS.find((each) => isIn(each.path));
  const [name] = column?.names ?? [];
  return name
    ? both`${placeOf(table, row)}, ${{ vi: `cột “${name}”`, en: `column "${name}"` }}`
    : placeOf(table, row);
}
