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
    for (let at = 0; at < phrase.count; at++) {
      this.folded.push(phrase.folded[at] as number);
      this.numbers.push(this.#table.numberOf(phrase, at));
    }
    this.starts.push(this.folded.length);
    this.count++;
  }
}
