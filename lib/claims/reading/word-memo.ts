// What words were read as, so that a word met again is only compared: texts have few different ones.
// A fixed number of rows, two places for each word, whose letters are compared, not their hash: any row
// may be a word's first place, and its neighbour the second. What the memo holds changes how fast a text
// is read, never how.
import { plain, readPlainWord } from './plain-word.ts';
import * as codes from './word-codes.ts';
import { KEY_MASK } from './word-cuts.ts';

// An imported name is looked up at every use, an own constant is known when the loop is compiled.
const { CODE_BITS, WORD_END, wordCodes } = codes;

const ROW_BITS = 14;
const ROWS = 1 << ROW_BITS;
/** Columns of a row: both numbers of the word's letters, with its length and its flags above. */
export const LENGTH_SHIFT = 28;
export const FLAGS = 1;
export const FLAGS_SHIFT = 28;
export const FOLDED = 2;
export const EXACT = 3;
const COLUMNS = 4;
export const PLACE_SHIFT = 32 - ROW_BITS;

/** Rows one after the other; the last is for a word of more than eight letters, and has no length. */
export const memo = new Int32Array((ROWS + 1) * COLUMNS);
export const UNKEPT = ROWS * COLUMNS;

/** Of a word of up to twelve letters: both numbers with what spills over, the letters before, and the columns of a row. */
const LETTERS_IN_BOTH = 8;
const MOST_LETTERS = 12;
const LONG_ROW_BITS = 11;
const [HIGH, REST, LONG_KEYS] = [1, 2, 2] as const;
const LONG_COLUMNS = LONG_KEYS + COLUMNS;
const longMemo = new Int32Array(LONG_COLUMNS << LONG_ROW_BITS);

/** A word that was cut, and its first place. */
type CutWord = { low: number; high: number; end: number; first: number };

/**
 * The row of a word that is not in its first place; read first, where it is in neither. It changes
 * places with the word that was: what is met often stands first.
 */
export function recall(text: string, { low, high, end, first }: CutWord): number {
  if (high >>> FLAGS_SHIFT !== 0) return recallLong(text, low, high, end);
  const second = first ^ COLUMNS;
  const isKnown =
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
  const length = lettersIn(low, high);
  readPlainWord(text, end - length);
  memo[second] = low | (length << LENGTH_SHIFT);
  fill(second, high);
  return second;
}

/**
 * The same of a word of more than eight letters, whose beginning the two numbers do not hold. `plain.start`
 * is where it begins.
 */
function recallLong(text: string, low: number, high: number, end: number): number {
  let start = end - LETTERS_IN_BOTH;
  let rest = 0;
  let code = codeBefore(text, start);
  while (code < WORD_END) {
    rest = (rest << CODE_BITS) | code;
    start--;
    code = codeBefore(text, start);
  }
  const isKept = end - start <= MOST_LETTERS;
  const row = rowOfLong(low, high, rest);
  const isKnown =
    isKept &&
    longMemo[row] === low &&
    longMemo[row + HIGH] === high &&
    longMemo[row + REST] === rest;
  if (isKnown) {
    for (let column = FLAGS; column < COLUMNS; column++) {
      memo[UNKEPT + column] = longMemo[row + LONG_KEYS + column] as number;
    }
    plain.start = start;
    return UNKEPT;
  }
  readPlainWord(text, start);
  fill(UNKEPT, 0);
  if (isKept) {
    longMemo[row] = low;
    longMemo[row + HIGH] = high;
    longMemo[row + REST] = rest;
    for (let column = FLAGS; column < COLUMNS; column++) {
      longMemo[row + LONG_KEYS + column] = memo[UNKEPT + column] as number;
    }
  }
  return UNKEPT;
}

/** Puts what was read into a row, all but the lower number of its letters. */
function fill(row: number, high: number): void {
  memo[row + FLAGS] = high | (plain.flags << FLAGS_SHIFT);
  memo[row + FOLDED] = plain.folded;
  memo[row + EXACT] = plain.exact;
}

function codeBefore(text: string, at: number): number {
  return at > 0 ? (wordCodes[text.charCodeAt(at - 1)] as number) : WORD_END;
}

function rowOfLong(low: number, high: number, rest: number): number {
  const letters = low ^ Math.imul(high ^ Math.imul(rest, 0x85ebca6b), 0x9e3779b1);
  return (Math.imul(letters, 0x85ebca6b) >>> (32 - LONG_ROW_BITS)) * LONG_COLUMNS;
}

/** How many letters both numbers of a word hold. */
function lettersIn(low: number, high: number): number {
  const bits = high === 0 ? 32 - Math.clz32(low) : 60 - Math.clz32(high);
  return Math.ceil(bits / CODE_BITS);
}
