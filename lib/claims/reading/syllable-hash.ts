// Hashes of a syllable's letters: FNV-1a (Fowler, Noll, Vo; RFC 9923) over the letters, finished by
// MurmurHash3's mixer (Appleby), 32 bits each.
import { BASE_SHIFT, letterTable, TONE_MASK, TONE_SHIFT } from './letters.ts';

export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;
/** Hỏi and ngã are confused all over the country ("mưa bảo" for "mưa bão"): they are one. */
const NGA = 3;
const HOI = 4;

/** The tone as it is compared. */
export function heardTone(tone: number): number {
  return tone === HOI ? NGA : tone;
}

/** Both hashes of one lower-case word in composed letters: what reading the word in a text gives. */
export function hashWord(word: string): { folded: number; exact: number } {
  const table = letterTable();
  let folded = HASH_SEED;
  let exact = HASH_SEED;
  let tone = 0;
  for (const character of word.normalize('NFC')) {
    const code = table[character.charCodeAt(0)] as number;
    folded = Math.imul(folded ^ (code >> BASE_SHIFT), HASH_PRIME);
    exact = Math.imul(exact ^ (code & ~TONE_MASK), HASH_PRIME);
    tone = tone || (code & TONE_MASK) >> TONE_SHIFT;
  }
  return {
    folded: mixed(folded),
    exact: mixed(Math.imul(exact ^ (heardTone(tone) << 8), HASH_PRIME)),
  };
}

/** MurmurHash3's last step. */
export function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}
