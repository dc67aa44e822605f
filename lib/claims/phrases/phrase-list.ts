// Phrases while they are compiled, one after the other in a few long arrays. Pure.
import { IntegerList } from '../arrays/integer-list.ts';
import { readSyllables } from '../reading/normalize.ts';
import { NumberedWords } from '../reading/numbered-words.ts';
import type { SyllableTable } from '../reading/syllable-table.ts';
import type { Syllables } from '../reading/syllables.ts';
import { cutPlain } from '../reading/word-cuts.ts';

/** A listed phrase of a single syllable proves nothing. */
export const MIN_PHRASE_SYLLABLES = 2;
const MAX_SYLLABLES = 255;

export class PhraseList {
  count = 0;
  /** Where each phrase begins, and last where the last one ends. */
  starts = new IntegerList();
  /** The syllables by their numbers in the table. */
  numbers = new IntegerList();
  /** By which they are numbered. */
  table: SyllableTable;
  #words: NumberedWords;

  constructor(table: SyllableTable) {
    this.table = table;
    this.#words = new NumberedWords(table);
    this.starts.push(0);
  }

  /** Adds a phrase, if it has neither too few syllables nor too many; whether it has. */
  addText(text: string): boolean {
    const words = cutPlain(text);
    const isPlain =
      words >= MIN_PHRASE_SYLLABLES &&
      words <= MAX_SYLLABLES &&
      this.#words.fill(this.numbers, text, words);
    if (!isPlain) return this.#addSlowly(text);
    this.numbers.length += words;
    this.starts.push(this.numbers.length);
    this.count++;
    return true;
  }

  #addSlowly(text: string): boolean {
    const syllables = readSyllables(text);
    if (syllables.count < MIN_PHRASE_SYLLABLES || syllables.count > MAX_SYLLABLES) return false;
    this.add(syllables, 0, syllables.count);
    return true;
  }

  /** Adds the phrase `[from, to)` of a text. */
  add(text: Syllables, from: number, to: number): void {
    for (let at = from; at < to; at++) this.numbers.push(this.table.numberOf(text, at));
    this.starts.push(this.numbers.length);
    this.count++;
  }
}
