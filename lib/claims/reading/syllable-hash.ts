// Hashes of a syllable's letters: FNV-1a (Fowler, Noll, Vo; RFC 9923) over the letters, finished by
// MurmurHash3's mixer (Appleby), 32 bits each.
import { BASE_SHIFT, LETTER, letterTable, TONE_MASK, TONE_SHIFT } from './letters.ts';

export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;
/** Hỏi and ngã are confused all over the country ("mưa bảo" for "mưa bão"): they are one. */
const NGA = 3;
const HOI = 4;

/** The tone as it is compared. */
export function heardTone(tone: number): number {
  return tone === HOI ? NGA : tone;
}

/** The code of an i. */
export const I = LETTER | (105 << BASE_SHIFT);
const [Q, U, Y] = [113, 117, 121];
const PLAIN_Y = LETTER | (Y << BASE_SHIFT);
/** The letter of the first of these bits. */
export const A = 97;
/** Which letters from a on are vowels, a bit each. */
export const VOWELS = [...'aeiouy'].reduce(
  (bits, letter) => bits | (1 << (letter.charCodeAt(0) - A)),
  0,
);

/** Whether the base of a letter is a vowel. */
export function isVowel(letter: number): boolean {
  return letter >= A && letter <= Y && ((VOWELS >>> (letter - A)) & 1) !== 0;
}

/**
 * Whether the last of a syllable's letters is a y that is spoken and, as often, written as an i: after
 * consonants alone ("kỹ sư", "kĩ sư"; "quý", "quí"), but not in "tay" or "y tế". Codes as in the table.
 */
export function isLastI(letters: ArrayLike<number>, length: number): boolean {
  const last = length - 1;
  if (last < 1 || ((letters[last] as number) & ~TONE_MASK) !== PLAIN_Y) return false;
  let before = 0;
  for (let at = 0; at < last; at++) {
    const letter = (letters[at] as number) >> BASE_SHIFT;
    if (isVowel(letter) && !(letter === U && before === Q)) return false;
    before = letter;
  }
  return true;
}

/** Both hashes of one lower-case word in composed letters: what reading the word in a text gives. */
export function hashWord(word: string): { folded: number; exact: number } {
  const table = letterTable();
  const letters = [...word.normalize('NFC')].map((one) => table[one.charCodeAt(0)] as number);
  const tone = letters.reduce((own, code) => own || (code & TONE_MASK) >> TONE_SHIFT, 0);
  const { bare, full } = hashLetters(letters, letters.length);
  return {
    folded: mixed(bare),
    exact: mixed(Math.imul(full ^ (heardTone(tone) << 8), HASH_PRIME)),
  };
}

/** The letters of a syllable alone, and with their qualities; neither is finished, nor has the tone. */
export function hashLetters(
  letters: ArrayLike<number>,
  length: number,
): { bare: number; full: number } {
  const lastI = isLastI(letters, length) ? length - 1 : -1;
  let bare = HASH_SEED;
  let full = HASH_SEED;
  for (let at = 0; at < length; at++) {
    const code = at === lastI ? I : (letters[at] as number);
    bare = Math.imul(bare ^ (code >> BASE_SHIFT), HASH_PRIME);
    full = Math.imul(full ^ (code & ~TONE_MASK), HASH_PRIME);
  }
  return { bare, full };
}

/** MurmurHash3's last step. */
export function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}
