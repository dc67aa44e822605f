// The claims' own syllables as plain letters, for as-you-type look-up and typing mistakes. Only
// look-up spells; matching goes by hashes.
import type { Sections } from './index-buffer.ts';
import { NUMBER, type Syllables } from './normalize.ts';

type VocabularySections = Pick<Sections, 'vocabularyEnds' | 'vocabularyBytes'>;

/** The different syllables of texts; numbers are left out. */
export function spelledWords() {
  const words = new Set<string>();
  // By a hash of how it is spelled, so that of a known syllable no string is made.
  const byHash = new Map<number, string>();
  return {
    add: (text: string, { flags, start, end, count }: Syllables): void => {
      for (let at = 0; at < count; at++) {
        if (flags[at] === NUMBER) continue;
        const from = start[at] as number;
        const to = end[at] as number;
        let hash = 0;
        for (let unit = from; unit < to; unit++) hash = Math.imul(hash, 31) + text.charCodeAt(unit);
        const known = byHash.get(hash | 0);
        if (known?.length === to - from && text.startsWith(known, from)) continue;
        const word = text.slice(from, to);
        words.add(word);
        if (known === undefined) byHash.set(hash | 0, word);
      }
    },
    /** As plain letters, each once. */
    letters: (): Set<string> => {
      const letters = new Set(Array.from(words, foldLetters));
      letters.delete('');
      return letters;
    },
  };
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

/** Damerau-Levenshtein distance 1, restricted (Damerau 1964). Asked of every known syllable: it cuts no strings. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length < b.length) return isOneSlip(b, a);
  const longer = a.length - b.length;
  if (longer > 1) return false;
  let same = 0;
  while (same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  if (same === a.length) return false;
  // From behind no further than to where they differ first.
  let end = a.length;
  while (end - longer > same && a.charCodeAt(end - 1) === b.charCodeAt(end - 1 - longer)) end--;
  const isOneLetter = end - same <= 1;
  if (longer === 1 || isOneLetter) return isOneLetter;
  const isPair = end - same === 2;
  return isPair && a[same] === b[same + 1] && a[same + 1] === b[same];
}
