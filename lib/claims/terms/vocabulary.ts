// The claims' own syllables as plain letters, for as-you-type look-up and typing mistakes. Only
// look-up spells; matching goes by hashes.
import type { Sections } from '../arrays/index-buffer.ts';
import { IntegerList } from '../arrays/integer-list.ts';
import { NUMBER, type Syllables } from '../reading/normalize.ts';

type VocabularySections = Pick<Sections, 'vocabularyEnds' | 'vocabularyBytes'>;

/** The different syllables of texts; numbers are left out. */
export function spelledWords() {
  const words: string[] = [];
  const hashes = new IntegerList();
  /** Open addressing by a hash of how a word is spelled, so that of a known one no string is made. */
  let slots = new Int32Array(1 << 12).fill(-1);

  function note(text: string, from: number, to: number): void {
    let hash = to - from;
    for (let unit = from; unit < to; unit++) hash = Math.imul(hash, 31) + text.charCodeAt(unit);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; (slots[slot] as number) >= 0; slot = (slot + 1) & mask) {
      const known = slots[slot] as number;
      if (hashes.values[known] !== hash) continue;
      if (isWord(words[known] as string, text, from, to)) return;
    }
    slots[slot] = words.length;
    words.push(text.slice(from, to));
    hashes.push(hash);
    if (words.length * 2 > slots.length) grow();
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let known = 0; known < words.length; known++) {
      let slot = (hashes.values[known] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = known;
    }
  }

  return {
    add: (text: string, { flags, start, end, count }: Syllables): void => {
      for (let at = 0; at < count; at++) {
        if (flags[at] !== NUMBER) note(text, start[at] as number, end[at] as number);
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

function isWord(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
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
