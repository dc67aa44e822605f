// Phrases while they are compiled, one after the other in a few long arrays. Pure.
import { IntegerList } from './integer-list.ts';
import type { SyllableTable } from './syllable-table.ts';
import type { Syllables } from './syllables.ts';

export class PhraseList {
  count = 0;
  /** Where each phrase begins, and last where the last one ends. */
  starts = new IntegerList();
  folded = new IntegerList();
  /** The syllables by their numbers in the table. */
  numbers = new IntegerList();
  #table: SyllableTable;

  constructor(table: SyllableTable) {
    this.#table = table;
    this.starts.push(0);
  }

  add(phrase: Syllables): void {
    const { count } = phrase;
    this.folded.reserve(count);
    this.numbers.reserve(count);
    const folded = this.folded.values;
    const numbers = this.numbers.values;
    const from = this.folded.length;
    for (let at = 0; at < count; at++) {
      folded[from + at] = phrase.folded[at] as number;
      numbers[from + at] = this.#table.numberOf(phrase, at);
    }
    this.folded.length = from + count;
    this.numbers.length = from + count;
    this.starts.push(from + count);
    this.count++;
  }
}
