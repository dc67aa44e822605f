// What words were read as, so that a word met again is only compared: texts have few different ones.
// A fixed number of rows, two places for each word, whose letters are compared, not their hash. What
// the memo holds changes how fast a text is read, never how.
import { plain, readPlainWord } from './plain-word.ts';
import { CODE_BITS } from './word-codes.ts';
import { KEY_MASK, startOfWord } from './word-cuts.ts';

const ROW_BITS = 14;
const ROWS = 1 << ROW_BITS;
/** Columns of a row: both numbers of the word's letters, with its length and its flags above. */
export const LENGTH_SHIFT = 28;
export const FLAGS = 1;
export const FLAGS_SHIFT = 28;
export const FOLDED = 2;
export const EXACT = 3;
const COLUMNS = 4;
export const PLACE_SHIFT = 33 - ROW_BITS;

/** Rows one after the other; the last is for a word that is too long to be kept, and has no length. */
export const memo = new Int32Array((ROWS + 1) * COLUMNS);
export const UNKEPT = ROWS * COLUMNS;

/** A word that was cut, and its first place. */
type CutWord = { low: number; high: number; end: number; first: number };

/**
 * The row of a word that is not in its first place; read first, where it is in neither. It changes
 * places with the word that was: what is met often stands first.
 */
export function recall(text: string, { low, high, end, first }: CutWord): number {
  const isLong = high >>> FLAGS_SHIFT !== 0;
  const second = first + COLUMNS;
  const isKnown =
    !isLong &&
    ((memo[second] as number) & KEY_MASK) === low &&
    ((memo[second + FLAGS] as number) & KEY_MASK) === high;
  if (isKnown) {
    for (let column = 0; column < COLUMNS; column++) {
      const other = memo[first + column] as number;
      memo[first + column] = memo[second + column] as number;
      memo[second + column] = other;
    }
    return first;
  }
  const length = isLong ? end - startOfWord(text, end) : lettersIn(low, high);
  readPlainWord(text, end - length);
  const row = isLong ? UNKEPT : second;
  memo[row] = isLong ? 0 : low | (length << LENGTH_SHIFT);
  memo[row + FLAGS] = (high & KEY_MASK) | (plain.flags << FLAGS_SHIFT);
  memo[row + FOLDED] = plain.folded;
  memo[row + EXACT] = plain.exact;
  return row;
}

/** How many letters both numbers of a word hold. */
function lettersIn(low: number, high: number): number {
  const bits = high === 0 ? 32 - Math.clz32(low) : 60 - Math.clz32(high);
  return Math.ceil(bits / CODE_BITS);
}
