// The table of spellings as hashes, built when first needed.
import { NUMBER_WORDS, QUARTER_FORMS, SHORT_FORMS, UNIT_FORMS } from './spellings.ts';
import { hashWord } from './syllable-hash.ts';

export type Spelling = { folded: number[]; exact: number[] };

/** One bit for each of so many parts of the hashes: most syllables are no short form of anything. */
const FILTER_BITS = 1 << 13;

type Tables = {
  spelled: Uint8Array;
  numbers: Uint8Array;
  anywhere: Map<number, Spelling>;
  afterNumber: Map<number, Spelling>;
  beforeQuarter: Map<number, Spelling>;
  folded: Map<number, number>;
};

let tables: Tables | null = null;

/** What a syllable is read as, by its exact hash; `undefined` for itself. */
export function spellingOf(exact: number, isAfterNumber: boolean): Spelling | undefined {
  tables ??= buildTables();
  return (isAfterNumber && tables.afterNumber.get(exact)) || tables.anywhere.get(exact);
}

/** What a syllable is read as before a quarter of a year, by its exact hash; `undefined` for the same. */
export function quarterSpellingOf(exact: number): Spelling | undefined {
  tables ??= buildTables();
  return tables.beforeQuarter.get(exact);
}

/** Whether a syllable may be read as something else, by its exact hash; `false` is certain. */
export function maySpell(exact: number): boolean {
  tables ??= buildTables();
  return tables.spelled[exact & (FILTER_BITS - 1)] === 1;
}

/** The folded hash of a digit for the folded hash of its word ("mot" for 1); else the same hash. */
export function foldedNumber(folded: number): number {
  tables ??= buildTables();
  if (tables.numbers[folded & (FILTER_BITS - 1)] === 0) return folded;
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
  const quarters = table(QUARTER_FORMS);
  const anywhere = table([...NUMBER_WORDS, ...SHORT_FORMS]);
  return {
    anywhere,
    afterNumber: units,
    beforeQuarter: quarters,
    folded,
    spelled: filterOf([...anywhere.keys(), ...units.keys()]),
    numbers: filterOf([...folded.keys()]),
  };
}

function filterOf(hashes: readonly number[]): Uint8Array {
  const filter = new Uint8Array(FILTER_BITS);
  for (const hash of hashes) filter[hash & (FILTER_BITS - 1)] = 1;
  return filter;
}
