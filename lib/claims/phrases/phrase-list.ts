// Phrases while they are compiled, one after the other in a few long arrays. Pure.
import { IntegerList } from '../arrays/integer-list.ts';
import type { SyllableTable } from '../reading/syllable-table.ts';
import type { Syllables } from '../reading/syllables.ts';

export class PhraseList {
  count = 0;
  /** Where each phrase begins, and last where the last one ends. */
  starts: IntegerList;
  /** The syllables by their numbers in the table. */
  numbers: IntegerList;
  table: SyllableTable;

  /** With room for so many phrases and syllables, or more. */
  constructor(table: SyllableTable, room: { phrases: number; syllables: number }) {
    this.table = table;
    this.starts = new IntegerList(room.phrases + 1);
    this.numbers = new IntegerList(room.syllables);
    this.starts.push(0);
  }

  /** Adds the phrase `[from, to)` of a text. */
  add(text: Syllables, from: number, to: number): void {
    for (let at = from; at < to; at++) this.numbers.push(this.table.numberOf(text, at));
    this.starts.push(this.numbers.length);
    this.count++;
  }
}
