// The fast loop of reading: plain letters between breaks, hashed as they are met. It stops at the
// start of the first syllable that holds anything else, and leaves that to the slow loop.
import {
  BASE_SHIFT,
  BREAK,
  LETTER,
  letterTable,
  QUALITY_MASK,
  TONE_MASK,
  TONE_SHIFT,
} from './letters.ts';
import { foldedNumber, maySpell } from './spelling-table.ts';
import { HASH_PRIME, HASH_SEED, heardTone, mixed } from './syllable-hash.ts';
import { BARE, MARKED, type Syllables } from './syllables.ts';

/** Longer runs are no words; the slow loop reads their beginning. */
const MAX_LETTERS = 40;
const NINE = 57;
const SPACE = 32;
const HASH_SIGN = 35;
const WIDE_HASH_SIGN = 0xff03;

/** Where reading stands: handed from loop to loop. */
export type ReadingState = {
  count: number;
  /** Breaks since the last syllable. */
  gap: number;
  /** 1 when a sentence ended since. */
  breakBefore: number;
};

/** Reads from `at` on, and returns where it stopped: the start of a syllable, or a unit that is none. */
export function readPlain(out: Syllables, text: string, at: number, state: ReadingState): number {
  const table = letterTable();
  const { folded, exact, start, end, flags, breaks } = out;
  const units = text.length;
  let { count, gap, breakBefore } = state;
  let here = at;
  while (here < units) {
    const unit = text.charCodeAt(here);
    let code = table[unit] as number;
    if (code < LETTER) {
      if (code !== BREAK || unit === HASH_SIGN || unit === WIDE_HASH_SIGN) break;
      gap++;
      if (unit !== SPACE && isSentenceEnd(text, here, unit)) breakBefore = 1;
      here++;
      continue;
    }
    const from = here;
    let bareHash = HASH_SEED;
    let fullHash = HASH_SEED;
    let seen = 0;
    let before = 0;
    let beforeThat = 0;
    let isOdd = false;
    // Without a branch within: what is odd is only found out at the end.
    do {
      const letter = code >> BASE_SHIFT;
      isOdd =
        isOdd ||
        letter <= NINE ||
        (letter === before && letter === beforeThat) ||
        ((code & TONE_MASK) !== 0 && (seen & TONE_MASK) !== 0);
      bareHash = Math.imul(bareHash ^ letter, HASH_PRIME);
      fullHash = Math.imul(fullHash ^ (code & ~TONE_MASK), HASH_PRIME);
      seen |= code;
      beforeThat = before;
      before = letter;
      here++;
      code = here < units ? (table[text.charCodeAt(here)] as number) : BREAK;
    } while (code >= LETTER);
    const tone = heardTone((seen & TONE_MASK) >> TONE_SHIFT);
    const full = mixed(Math.imul(fullHash ^ (tone << 8), HASH_PRIME));
    if (isOdd || code !== BREAK || here - from > MAX_LETTERS || maySpell(full)) {
      here = from;
      break;
    }
    folded[count] = foldedNumber(mixed(bareHash));
    exact[count] = full;
    flags[count] = (seen & (QUALITY_MASK | TONE_MASK)) !== 0 ? MARKED : BARE;
    start[count] = from;
    end[count] = here;
    breaks[count] = breakBefore;
    count++;
    breakBefore = 0;
    gap = 0;
  }
  state.count = count;
  state.gap = gap;
  state.breakBefore = breakBefore;
  return here;
}

/** Whether a sentence or a line ends at this unit. */
export function isSentenceEnd(text: string, at: number, unit: number): boolean {
  if (unit === 10 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 59) return true;
  if (unit !== 46) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > 32);
}
