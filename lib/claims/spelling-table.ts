// The table of spellings as hashes, built when first needed.
import { NUMBER_WORDS, SHORT_FORMS, UNIT_FORMS } from './spellings.ts';
import { hashWord } from './syllable-hash.ts';

export type Spelling = { folded: number[]; exact: number[] };

type Tables = {
  anywhere: Map<number, Spelling>;
  afterNumber: Map<number, Spelling>;
  folded: Map<number, number>;
};

let tables: Tables | null = null;

/** What a syllable is read as, by its exact hash; `undefined` for itself. */
export function spellingOf(exact: number, isAfterNumber: boolean): Spelling | undefined {
  tables ??= buildTables();
  return (isAfterNumber && tables.afterNumber.get(exact)) || tables.anywhere.get(exact);
}

/** The folded hash of a digit for the folded hash of its word ("mot" for 1); else the same hash. */
export function foldedNumber(folded: number): number {
  tables ??= buildTables();
  return tables.folded.get(folded) ?? folded;
}

function buildTables(): Tables {
  const folded = new Map(
    NUMBER_WORDS.map(([word, digits]) => [hashWord(word).folded, hashWord(digits).folded]),
  );
  const read = (words: string): Spelling => {
    const hashes = words.split(' ').map(hashWord);
    return {
      folded: hashes.map((hash) => folded.get(hash.folded) ?? hash.folded),
      exact: hashes.map((hash) => hash.exact),
    };
  };
  const table = (rows: readonly (readonly [string, string])[]) =>
    new Map(rows.map(([short, long]) => [hashWord(short).exact, read(long)]));
  // "5k" is five thousand, not "five no".
  const units = table(UNIT_FORMS).set(hashWord('k').exact, read('k'));
  return { anywhere: table([...NUMBER_WORDS, ...SHORT_FORMS]), afterNumber: units, folded };
}
