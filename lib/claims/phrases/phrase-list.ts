// Phrases while they are compiled, one after the other in a few long arrays. Pure.
import { IntegerList } from '../arrays/integer-list.ts';
import type { SyllableTable } from '../reading/syllable-table.ts';
import type { Syllables } from '../reading/syllables.ts';

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

  /** Adds the phrase `[from, to)` of a text. */
  add(text: Syllables, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      this.folded.push(text.folded[at] as number);
      this.numbers.push(this.#table.numberOf(text, at));
    }
    this.starts.push(this.folded.length);
    this.count++;
  }
}
