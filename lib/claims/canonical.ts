// Syllables with every synonym replaced by the first of its row, for similarity and looking up.
// Offsets stay those of the words that really stand in the text. Pure.
import { type Syllables, syllablesOf } from './normalize.ts';
import { compilePhrases, type PhraseScan, scanPhrases } from './phrase-index.ts';
import { spokenNumbers } from './spoken-numbers.ts';
import { emptySyllables } from './syllables.ts';
import { SYNONYMS } from './synonyms.ts';

type Table = { forms: ReturnType<typeof compilePhrases>; firsts: Syllables[] };

let table: Table | null = null;

/** At each syllable the longest synonym that begins there, by its number in the scan from 1; else 0. */
let longest = new Uint32Array(0);
/** Room that is used again for each text that is only read once. */
let draft = emptySyllables(0);

/** The syllables with synonyms replaced, leftmost and longest first. */
export function canonicalSyllables(syllables: Syllables): Syllables {
  return replaceSynonyms(syllables, emptySyllables);
}

/** The same, valid until the next call. */
export function canonicalDraft(syllables: Syllables): Syllables {
  return replaceSynonyms(syllables, (count) => {
    if (draft.folded.length < count) draft = emptySyllables(count * 2);
    draft.count = 0;
    return draft;
  });
}

function replaceSynonyms(syllables: Syllables, roomFor: (count: number) => Syllables): Syllables {
  table ??= buildTable();
  const scan = scanPhrases(table.forms, syllables);
  if (!markLongest(scan, syllables.count)) return syllables;
  let count = syllables.count;
  for (let at = 0; at < syllables.count; at++) {
    const hit = longest[at] as number;
    if (hit === 0) continue;
    count += firstOf(table, scan, hit).count - (scan.lengths[hit - 1] as number);
    at += (scan.lengths[hit - 1] as number) - 1;
  }
  const out = roomFor(count);
  let copied = 0;
  for (let at = 0; at < syllables.count; at++) {
    const hit = longest[at] as number;
    if (hit === 0) continue;
    copy(out, syllables, { from: copied, to: at });
    copied = at + (scan.lengths[hit - 1] as number);
    replace(out, firstOf(table, scan, hit), { syllables, from: at, to: copied });
    at = copied - 1;
  }
  copy(out, syllables, { from: copied, to: syllables.count });
  return out;
}

function firstOf({ forms, firsts }: Table, scan: PhraseScan, hit: number): Syllables {
  return firsts[forms.phraseClaims[scan.phrases[hit - 1] as number] as number] as Syllables;
}

/** Whether there is any. A syllable alone that lost its diacritics may be any word. */
function markLongest(scan: PhraseScan, syllables: number): boolean {
  if (longest.length < syllables) longest = new Uint32Array(syllables * 2);
  longest.fill(0, 0, syllables);
  let isAny = false;
  for (let hit = 0; hit < scan.count; hit++) {
    const length = scan.lengths[hit] as number;
    if (scan.lost[hit] === 1 && length === 1) continue;
    const start = scan.starts[hit] as number;
    const known = longest[start] as number;
    if (known === 0 || length > (scan.lengths[known - 1] as number)) longest[start] = hit + 1;
    isAny = true;
  }
  return isAny;
}

function buildTable(): Table {
  const rows = [...SYNONYMS, ...spokenNumbers()];
  return {
    // The first form stands for itself, or a shorter synonym within it would be replaced.
    forms: compilePhrases(rows, 1),
    firsts: rows.map(([first = '']) => syllablesOf(first)),
  };
}

function copy(out: Syllables, of: Syllables, { from, to }: { from: number; to: number }): void {
  let count = out.count;
  for (let at = from; at < to; at++) {
    out.folded[count] = of.folded[at] as number;
    out.exact[count] = of.exact[at] as number;
    out.start[count] = of.start[at] as number;
    out.end[count] = of.end[at] as number;
    out.flags[count] = of.flags[at] as number;
    out.breaks[count] = of.breaks[at] as number;
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
  const start = out.count;
  copy(out, first, { from: 0, to: first.count });
  out.start.fill(syllables.start[from] as number, start, out.count);
  out.end.fill(syllables.end[to - 1] as number, start, out.count);
  out.breaks.fill(0, start, out.count);
  out.breaks[start] = syllables.breaks[from] as number;
}
