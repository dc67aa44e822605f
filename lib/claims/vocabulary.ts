// The claims' own syllables as plain letters, for as-you-type look-up and typing mistakes. Only
// look-up spells; matching goes by hashes.
import type { Sections } from './index-buffer.ts';
import { NUMBER, type Syllables } from './normalize.ts';

type VocabularySections = Pick<Sections, 'vocabularyEnds' | 'vocabularyBytes'>;

/** The syllables of a text as they stand there; numbers are left out. */
export function rawSyllables(text: string, syllables: Syllables): string[] {
  const raw: string[] = [];
  for (let at = 0; at < syllables.count; at++) {
    if (syllables.flags[at] === NUMBER) continue;
    raw.push(text.slice(syllables.start[at], syllables.end[at]));
  }
  return raw;
}

/** One syllable without case and diacritics. */
export function foldLetters(syllable: string): string {
  return syllable
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');
}

/** Known syllables that begin with `prefix`, at most `limit`. */
export function syllablesFrom(index: VocabularySections, prefix: string, limit: number): string[] {
  const words = openVocabulary(index);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (; low < words.length && found.length < limit; low++) {
    const word = words[low] as string;
    if (!word.startsWith(prefix)) break;
    found.push(word);
  }
  return found;
}

/** Known syllables one slip away: a letter too many, missing, wrong, or two swapped. */
export function syllablesNear(index: VocabularySections, syllable: string): string[] {
  return openVocabulary(index).filter((word) => isOneSlip(syllable, word));
}

const opened = new WeakMap<Uint8Array, string[]>();

function openVocabulary({ vocabularyEnds, vocabularyBytes }: VocabularySections): string[] {
  const known = opened.get(vocabularyBytes);
  if (known) return known;
  const letters = new TextDecoder().decode(vocabularyBytes);
  let start = 0;
  const words = Array.from(vocabularyEnds, (end) => {
    const word = letters.slice(start, end);
    start = end;
    return word;
  });
  opened.set(vocabularyBytes, words);
  return words;
}

/** Damerau-Levenshtein distance 1, restricted (Damerau 1964). */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
