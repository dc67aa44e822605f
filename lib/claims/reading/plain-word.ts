// One word, hashed letter by letter: what it is read as wherever it stands. What depends on its
// neighbours, or is no plain word at all, is left to the slow loop.
import * as letters from './letters.ts';
import { foldedNumber, maySpell, quarterSpellingOf, spellingOf } from './spelling-table.ts';
import * as hashes from './syllable-hash.ts';
import { BARE, MARKED, NUMBER } from './syllables.ts';

// An imported name is looked up at every use, an own constant is known when the loop is compiled.
const { BASE_SHIFT, BREAK, LETTER, QUALITY_MASK, TONE_MASK, TONE_SHIFT } = letters;
const { A, HASH_PRIME, HASH_SEED, VOWELS } = hashes;

/** Longer runs are no words; the slow loop reads their beginning. */
const MAX_LETTERS = 40;
const NINE = 57;
const Y = 121;
const NOUGHT = LETTER | (48 << BASE_SHIFT);

/** The flag of what only the slow loop can read. */
export const ODD = 8;
/** Beside another flag: it may be a part of a syllable that a sign parts. */
const FRAGMENT = 8;
/** Without it. */
export const TOLD_FLAGS = FRAGMENT - 1;
/** Consonants that are written with a vowel. */
const ONSETS = new Set(['gi', 'qu'].map((onset) => hashes.hashWord(onset).exact));

/** The word read last: its letters `[start, end)`. The hashes mean nothing when `flags` is `ODD`. */
export const plain = { start: 0, end: 0, folded: 0, exact: 0, flags: 0 };

/** The letters of a word that ends in y. */
const letterCodes = new Int32Array(MAX_LETTERS);

/** Reads the letters from `at` on into `plain`. */
export function readPlainWord(text: string, at: number): void {
  const table = letters.letterTable();
  const units = text.length;
  let bareHash = HASH_SEED;
  let fullHash = HASH_SEED;
  let seen = 0;
  let before = 0;
  let beforeThat = 0;
  let digits = 0;
  let vowels = 0;
  let isOdd = false;
  let here = at;
  let code = here < units ? (table[text.charCodeAt(here)] as number) : BREAK;
  while (code >= LETTER) {
    const letter = code >> BASE_SHIFT;
    if (letter <= NINE) digits++;
    vowels |= VOWELS >>> (letter - A);
    isOdd =
      isOdd ||
      (letter === before && letter === beforeThat && letter > NINE) ||
      ((code & TONE_MASK) !== 0 && (seen & TONE_MASK) !== 0);
    bareHash = Math.imul(bareHash ^ letter, HASH_PRIME);
    fullHash = Math.imul(fullHash ^ (code & ~TONE_MASK), HASH_PRIME);
    seen |= code;
    beforeThat = before;
    before = letter;
    here++;
    code = here < units ? (table[text.charCodeAt(here)] as number) : BREAK;
  }
  const length = here - at;
  plain.start = at;
  plain.end = here;
  plain.flags = ODD;
  if (isOdd || code !== BREAK || length === 0 || length > MAX_LETTERS) return;
  if (digits !== 0 && digits !== length) return;
  if (digits === 2 && table[text.charCodeAt(at)] === NOUGHT) {
    bareHash = Math.imul(HASH_SEED ^ before, HASH_PRIME);
    fullHash = Math.imul(HASH_SEED ^ (LETTER | (before << BASE_SHIFT)), HASH_PRIME);
  }
  if (before === Y) {
    for (let one = 0; one < length; one++) {
      letterCodes[one] = table[text.charCodeAt(at + one)] as number;
    }
    const hash = hashes.hashLetters(letterCodes, length);
    bareHash = hash.bare;
    fullHash = hash.full;
  }
  const tone = hashes.heardTone((seen & TONE_MASK) >> TONE_SHIFT);
  plain.folded = foldedNumber(hashes.mixed(bareHash));
  plain.exact = hashes.mixed(Math.imul(fullHash ^ (tone << 8), HASH_PRIME));
  const isMarked = (seen & (QUALITY_MASK | TONE_MASK)) !== 0;
  plain.flags = digits > 0 ? NUMBER : isMarked ? MARKED : BARE;
  if (maySpell(plain.exact)) spell();
  const isOnset = (vowels & 1) === 0 || (length === 2 && ONSETS.has(plain.exact));
  if (isOnset && digits === 0) plain.flags |= FRAGMENT;
}

/** A short form of one word is that word; one of more, or beside a number another, is odd. */
function spell(): void {
  const spelling = spellingOf(plain.exact, false);
  const isOther = spelling !== spellingOf(plain.exact, true) || quarterSpellingOf(plain.exact);
  if (isOther || (spelling && spelling.folded.length > 1)) {
    plain.flags = ODD;
  } else if (spelling) {
    plain.folded = spelling.folded[0] as number;
    plain.exact = spelling.exact[0] as number;
    // A short form says nothing about whether its writer uses diacritics.
    if (plain.flags !== MARKED) plain.flags = BARE;
  }
}
