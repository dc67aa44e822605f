// Syllables with every synonym replaced by the first of its row, for similarity and looking up.
// Offsets stay those of the words that really stand in the text. Pure.
import { type Syllables, syllablesOf } from '../reading/normalize.ts';
import { spokenNumbers } from '../reading/spoken-numbers.ts';
import { emptySyllables } from '../reading/syllables.ts';
import { compileForms, findForms, type SynonymForms } from './synonym-forms.ts';
import { SYNONYMS } from './synonyms.ts';

type Table = { forms: SynonymForms; firsts: Syllables[] };

let table: Table | null = null;

/** Room that is used again for each text that is only read once. */
let draft = emptySyllables(0);

/** The same, valid until the next call. */
export function canonicalDraft(syllables: Syllables): Syllables {
  return canonicalSyllables(syllables, (count) => {
    if (draft.folded.length < count) draft = emptySyllables(count * 2);
    draft.count = 0;
    return draft;
  });
}

/**
 * The syllables with synonyms replaced, leftmost and longest first; those themselves where none stands
 * in them. `roomFor` gives empty room for so many.
 */
export function canonicalSyllables(
  syllables: Syllables,
  roomFor: (count: number) => Syllables = emptySyllables,
): Syllables {
  table ??= buildTable();
  const { firsts } = table;
  const { count: hits, rows, starts, stops } = findForms(table.forms, syllables);
  if (hits === 0) return syllables;
  let count = syllables.count;
  for (let hit = 0; hit < hits; hit++) {
    const length = (stops[hit] as number) - (starts[hit] as number);
    count += (firsts[rows[hit] as number] as Syllables).count - length;
  }
  const out = roomFor(count);
  let copied = 0;
  for (let hit = 0; hit < hits; hit++) {
    const from = starts[hit] as number;
    copy(out, syllables, { from: copied, to: from });
    copied = stops[hit] as number;
    replace(out, firsts[rows[hit] as number] as Syllables, { syllables, from, to: copied });
  }
  copy(out, syllables, { from: copied, to: syllables.count });
  return out;
}

function buildTable(): Table {
  const rows = [...SYNONYMS, ...spokenNumbers()];
  return {
    // The first form stands for itself, or a shorter synonym within it would be replaced.
    forms: compileForms(rows),
    firsts: rows.map(([first = '']) => syllablesOf(first)),
  };
}

function copy(out: Syllables, of: Syllables, { from, to }: { from: number; to: number }): void {
  const { folded, exact, start, end, flags, breaks } = out;
  const { folded: ofFolded, exact: ofExact, start: ofStart, end: ofEnd } = of;
  const { flags: ofFlags, breaks: ofBreaks } = of;
  let count = out.count;
  for (let at = from; at < to; at++) {
    folded[count] = ofFolded[at] as number;
    exact[count] = ofExact[at] as number;
    start[count] = ofStart[at] as number;
    end[count] = ofEnd[at] as number;
    flags[count] = ofFlags[at] as number;
    breaks[count] = ofBreaks[at] as number;
    count++;
  }
  out.count = count;
}

/** The first of a row in place of the syllables `[from, to)`. */
function replace(
  out: Syllables,
  first: Syllables,
  { syllables, from, to }: { syllables: Syllables; from: number; to: number },
): void {
  const start = syllables.start[from] as number;
  const end = syllables.end[to - 1] as number;
  let breaks = syllables.breaks[from] as number;
  let count = out.count;
  for (let at = 0; at < first.count; at++) {
    out.folded[count] = first.folded[at] as number;
    out.exact[count] = first.exact[at] as number;
    out.start[count] = start;
    out.end[count] = end;
    out.flags[count] = first.flags[at] as number;
    out.breaks[count] = breaks;
    breaks = 0;
    count++;
  }
  out.count = count;
}
