// Every different syllable that the claims hold, once: phrases and claims are kept as numbers of
// this table, two bytes a syllable in place of nine. Pure.
import type { Sections } from './index-buffer.ts';
import type { Syllables } from './normalize.ts';

/** What a text's syllables are compared with, by their number. */
export type SyllableSections = Pick<Sections, 'knownFolded' | 'knownExact' | 'knownFlags'>;

/** Runs of syllables by number: the low two bytes, and the third, which is empty for nearly everyone. */
export type NumberedRuns = {
  ends: Sections['viewEnds'];
  low: Sections['viewLow'];
  high: Sections['viewHigh'];
};

const LOW_BITS = 16;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** A table being filled. */
export type SyllableTable = {
  /** The numbers of a text's syllables; those that are new get the next ones. */
  numbersOf: (syllables: Syllables) => Uint32Array;
  pack: () => SyllableSections;
};

export function syllableTable(): SyllableTable {
  const folded: number[] = [];
  const exact: number[] = [];
  const flags: number[] = [];
  const known = new Map<number, number>();
  const numberOf = (syllables: Syllables, at: number): number => {
    const ownFolded = syllables.folded[at] as number;
    const ownFlags = syllables.flags[at] as number;
    // Flags are below eight. Where hashes collide the first one stays, as it does when texts are read.
    const key = (syllables.exact[at] as number) * 8 + ownFlags;
    const number = known.get(key);
    if (number !== undefined && folded[number] === ownFolded) return number;
    known.set(key, folded.length);
    folded.push(ownFolded);
    exact.push(syllables.exact[at] as number);
    flags.push(ownFlags);
    return folded.length - 1;
  };
  return {
    numbersOf: (syllables) =>
      Uint32Array.from({ length: syllables.count }, (_, at) => numberOf(syllables, at)),
    pack: () => ({
      knownFolded: Int32Array.from(folded),
      knownExact: Int32Array.from(exact),
      knownFlags: Uint8Array.from(flags),
    }),
  };
}

/** Lays runs out one after the other. */
export function packRuns(runs: readonly Uint32Array[]): NumberedRuns {
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  const isWide = runs.some((run) => run.some((number) => number > LOW_MASK));
  const packed = {
    ends: new Uint32Array(runs.length),
    low: new Uint16Array(total),
    high: new Uint8Array(isWide ? total : 0),
  };
  let end = 0;
  for (const [at, run] of runs.entries()) {
    for (const number of run) {
      packed.low[end] = number & LOW_MASK;
      if (isWide) packed.high[end] = number >>> LOW_BITS;
      end++;
    }
    packed.ends[at] = end;
  }
  return packed;
}

/** The number of one syllable of packed runs. */
export function numberAt({ low, high }: Omit<NumberedRuns, 'ends'>, at: number): number {
  const number = low[at] as number;
  return high.length === 0 ? number : number | ((high[at] as number) << LOW_BITS);
}
