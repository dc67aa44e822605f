// Hashes of a syllable's letters: FNV-1a (Fowler, Noll, Vo; RFC 9923) over the letters, finished by
// MurmurHash3's mixer (Appleby), 32 bits each.
import { letterTable } from './letters.ts';

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Hỏi and ngã are confused all over the country ("mưa bảo" for "mưa bão"): they are one. */
const NGA = 3;
const HOI = 4;

/** Hash of letters without diacritics. */
export function foldedHash(letters: ArrayLike<number>, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (letters[at] as number), PRIME);
  return mix(hash);
}

/** Hash of letters with their qualities (circumflex, breve, horn, stroke) and the syllable's tone. */
export function exactHash(syllable: {
  letters: ArrayLike<number>;
  qualities: ArrayLike<number>;
  from: number;
  to: number;
  tone: number;
}): number {
  const { letters, qualities, from, to, tone } = syllable;
  let hash = SEED;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ ((letters[at] as number) | ((qualities[at] as number) << 12)), PRIME);
  }
  return mix(Math.imul(hash ^ ((tone === HOI ? NGA : tone) << 8), PRIME));
}

/** Both hashes of one lower-case word in composed letters. */
export function hashWord(word: string): { folded: number; exact: number } {
  const table = letterTable();
  const codes = [...word.normalize('NFC')].map((letter) => table[letter.charCodeAt(0)] as number);
  const letters = codes.map((code) => code >>> 16);
  const qualities = codes.map((code) => (code >> 8) & 15);
  const tone = codes.map((code) => (code >> 12) & 15).find((one) => one > 0) ?? 0;
  const to = letters.length;
  return {
    folded: foldedHash(letters, 0, to),
    exact: exactHash({ letters, qualities, from: 0, to, tone }),
  };
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
