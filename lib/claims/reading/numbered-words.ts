// Short texts straight to the numbers of their syllables: words are cut as in every text, but one that
// was met before is only compared, and gives the number of its syllable at once. What the rows hold
// changes how fast texts are numbered, never how. Pure.
import type { IntegerList } from '../arrays/integer-list.ts';
import { ODD, plain, readPlainWord } from './plain-word.ts';
import type { SyllableTable } from './syllable-table.ts';
import * as cuts from './word-cuts.ts';

// An imported name is looked up at every use, an own constant is known when the loop is compiled.
const { cutLow, cutHigh, KEY_MASK } = cuts;

/** Columns of a row: both numbers of a word's letters, and from 1 the number of its syllable. */
const COLUMNS = 4;
const [LOW, HIGH, NUMBER] = [0, 1, 2] as const;
const FIRST_ROWS = 1 << 10;
/** Instead of a number: no row holds the word. */
const UNKNOWN = -1;

/** What words that no row holds were read as, by their places in the text. */
const ownFolded = new Int32Array(cutLow.length);
const ownExact = new Int32Array(cutLow.length);
const ownFlags = new Uint8Array(cutLow.length);

export class NumberedWords {
  /** Rows one after the other: open addressing, at most half full. */
  #rows = new Int32Array(FIRST_ROWS * COLUMNS);
  #count = 0;
  #table: SyllableTable;

  constructor(table: SyllableTable) {
    this.#table = table;
  }

  /**
   * Puts the numbers of the `count` words that were cut of a text behind the valid ones of a list, whose
   * `length` stays. `false` where only the slow loop can read one of them; then none is numbered anew.
   */
  fill(list: IntegerList, text: string, count: number): boolean {
    list.reserve(count);
    const { values, length } = list;
    if (lookUp(this.#rows, values, length, count)) return true;
    if (!readUnknown(text, values, length, count)) return false;
    this.#learn(values, length, count);
    return true;
  }

  /** Numbers the words that no row held. */
  #learn(numbers: Int32Array, from: number, count: number): void {
    for (let word = 0; word < count; word++) {
      if (numbers[from + word] !== UNKNOWN) continue;
      const number = this.#table.number(
        ownFolded[word] as number,
        ownExact[word] as number,
        ownFlags[word] as number,
      );
      numbers[from + word] = number;
      this.#keep(cutLow[word] as number, cutHigh[word] as number, number);
    }
  }

  #keep(low: number, high: number, number: number): void {
    // Of a long word the numbers do not hold the beginning.
    if ((high & KEY_MASK) !== high) return;
    const rows = this.#rows;
    const row = rowOf(rows, low, high);
    if (rows[row + NUMBER] !== 0) return;
    rows[row + LOW] = low;
    rows[row + HIGH] = high;
    rows[row + NUMBER] = number + 1;
    this.#count++;
    if (this.#count * COLUMNS * 2 > rows.length) this.#grow();
  }

  #grow(): void {
    const before = this.#rows;
    this.#rows = new Int32Array(before.length * 2);
    this.#count = 0;
    for (let row = 0; row < before.length; row += COLUMNS) {
      const number = before[row + NUMBER] as number;
      if (number !== 0) this.#keep(before[row] as number, before[row + HIGH] as number, number - 1);
    }
  }
}

/** The numbers of the words that were cut, as far as rows hold them; whether they hold all. */
function lookUp(rows: Int32Array, numbers: Int32Array, from: number, count: number): boolean {
  const low = cutLow;
  const high = cutHigh;
  let all = 0;
  for (let word = 0; word < count; word++) {
    const row = rowOf(rows, low[word] as number, high[word] as number);
    const number = (rows[row + NUMBER] as number) - 1;
    numbers[from + word] = number;
    all |= number;
  }
  return all >= 0;
}

/** Reads the words that no row held; `false` where one is odd. */
function readUnknown(text: string, numbers: Int32Array, from: number, count: number): boolean {
  for (let word = 0; word < count; word++) {
    if (numbers[from + word] !== UNKNOWN) continue;
    readPlainWord(text, cuts.startOfNth(text, word));
    // Nor what may be a part of a syllable that a sign parts: it is no word by itself.
    if (plain.flags >= ODD) return false;
    ownFolded[word] = plain.folded;
    ownExact[word] = plain.exact;
    ownFlags[word] = plain.flags;
  }
  return true;
}

/** The row of a word, or where it would be: there all columns are 0, as no word's are. */
function rowOf(rows: Int32Array, low: number, high: number): number {
  const mask = rows.length - 1;
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  let row = ((hash ^ (hash >>> 15)) * COLUMNS) & mask;
  while (rows[row] !== low || rows[row + HIGH] !== high) {
    if (rows[row + NUMBER] === 0) break;
    row = (row + COLUMNS) & mask;
  }
  return row;
}
