// Syllables with every synonym replaced by the first of its row, for similarity and looking up.
// Offsets stay those of the words that really stand in the text. Pure.
import { type Syllables, syllablesOf } from './normalize.ts';
import { compilePhrases, findPhrases, type PhraseHit } from './phrase-index.ts';
import { spokenNumbers } from './spoken-numbers.ts';
import { emptySyllables } from './syllables.ts';
import { SYNONYMS } from './synonyms.ts';

type Table = { forms: ReturnType<typeof compilePhrases>; firsts: Syllables[] };

let table: Table | null = null;

/** The syllables with synonyms replaced, leftmost and longest first. */
export function canonicalSyllables(syllables: Syllables): Syllables {
  table ??= buildTable();
  const hits = findPhrases(table.forms, syllables).filter(isCertain);
  if (hits.length === 0) return syllables;
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const extra = hits.reduce((sum, { claim }) => sum + (table?.firsts[claim]?.count ?? 0), 0);
  const out = emptySyllables(syllables.count + extra);
  let next = 0;
  for (let at = 0; at < syllables.count; ) {
    while (next < hits.length && (hits[next] as PhraseHit).start < at) next++;
    const hit = hits[next];
    if (hit?.start === at) {
      replace(out, table.firsts[hit.claim] as Syllables, { from: syllables, hit });
      at = hit.end;
    } else {
      copy(out, syllables, at);
      at++;
    }
  }
  return out;
}

/** A syllable alone that lost its diacritics may be any word. */
function isCertain({ start, end, isLost }: PhraseHit): boolean {
  return !isLost || end - start > 1;
}

function buildTable(): Table {
  const rows = [...SYNONYMS, ...spokenNumbers()];
  return {
    // The first form stands for itself, or a shorter synonym within it would be replaced.
    forms: compilePhrases(rows, 1),
    firsts: rows.map(([first = '']) => syllablesOf(first)),
  };
}

function copy(out: Syllables, from: Syllables, at: number): void {
  const to = out.count++;
  out.folded[to] = from.folded[at] as number;
  out.exact[to] = from.exact[at] as number;
  out.start[to] = from.start[at] as number;
  out.end[to] = from.end[at] as number;
  out.flags[to] = from.flags[at] as number;
  out.breaks[to] = from.breaks[at] as number;
}

function replace(
  out: Syllables,
  first: Syllables,
  { from, hit }: { from: Syllables; hit: PhraseHit },
): void {
  for (let at = 0; at < first.count; at++) {
    const to = out.count;
    copy(out, first, at);
    out.start[to] = from.start[hit.start] as number;
    out.end[to] = from.end[hit.end - 1] as number;
    out.breaks[to] = at === 0 ? (from.breaks[hit.start] as number) : 0;
  }
}
