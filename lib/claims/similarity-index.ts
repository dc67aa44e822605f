// What similarity needs of the claims: the words by which a claim is found at all (its publisher's
// concept groups and its own rarest words) and its whole wording, to be compared. Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { canonicalSyllables } from './canonical.ts';
import type { Sections } from './index-buffer.ts';
import type { IndexedClaim } from './indexed-claim.ts';
import { NUMBER, type Syllables, syllablesOf } from './normalize.ts';
import { compileSyllables, type PhraseSections } from './phrase-index.ts';
import { packRuns, type SyllableSections, type SyllableTable } from './syllable-table.ts';

export type SimilaritySections = SyllableSections &
  Pick<
    Sections,
    | 'claimGroups'
    | 'groupClaims'
    | 'wordingEnds'
    | 'wordingLow'
    | 'wordingHigh'
    | 'wordingFilter'
    | 'wordingBuckets'
    | 'wordingOffsets'
    | 'wordingSizes'
    | 'rowEnds'
    | 'rowGroups'
    | 'claimViews'
    | 'viewEnds'
    | 'viewLow'
    | 'viewHigh'
  >;

/** One group alone is a phrase by another name, and is not what groups are for. */
const MIN_GROUPS = 2;
const MAX_WORDING_SYLLABLES = 255;
/** A claim is found by its rarest pairs and syllables; more would only find it more often by chance. */
const MAX_PAIRS = 16;
const MAX_SYLLABLES = 6;
const MIN_PAIR_WEIGHT = 4;
const MIN_SYLLABLE_WEIGHT = 5.5;

/**
 * Compiles all claims. Groups `claimGroups[claim]` to `claimGroups[claim + 1]` are the claim's, the
 * last of them its own rarest words. Views likewise: the claim, its phrases, and last its summary.
 * A wording is filed once, however many groups have it: those are its row.
 */
export function compileSimilarity(
  claims: readonly IndexedClaim[],
  table: SyllableTable,
): Omit<SimilaritySections, keyof SyllableSections> {
  const claimGroups = new Uint32Array(claims.length + 1);
  const claimViews = new Uint32Array(claims.length + 1);
  const groupClaims: number[] = [];
  const rows = wordingRows();
  const views: Uint32Array[] = [];
  for (const [claim, indexed] of claims.entries()) {
    // Notices and channels rebut nothing: a resemblance to them says nothing.
    if (indexed.kind === 'rebuttal') {
      const read = (text: string) => canonicalSyllables(syllablesOf(text));
      const told = [indexed.claim, ...indexed.phrases].map(read);
      const concepts = indexed.concepts.length < MIN_GROUPS ? [] : indexed.concepts;
      for (const group of [...concepts.map((texts) => texts.map(read)), rarestWords(told)]) {
        for (const wording of group) rows.add(wording, groupClaims.length);
        groupClaims.push(claim);
      }
      views.push(...[...told, read(indexed.summary)].map(table.numbersOf));
    }
    claimGroups[claim + 1] = groupClaims.length;
    claimViews[claim + 1] = views.length;
  }
  const { order, ...compiled } = compileSyllables(rows.wordings, table);
  const { ends: rowEnds, numbers: rowGroups } = rows.pack(order);
  const packed = packRuns(views);
  return {
    claimGroups,
    groupClaims: Uint32Array.from(groupClaims),
    wordingEnds: compiled.phraseEnds,
    wordingLow: compiled.phraseLow,
    wordingHigh: compiled.phraseHigh,
    wordingFilter: compiled.gramFilter,
    wordingBuckets: compiled.gramBuckets,
    wordingOffsets: compiled.gramOffsets,
    wordingSizes: compiled.gramSizes,
    rowEnds,
    rowGroups,
    claimViews,
    viewEnds: packed.ends,
    viewLow: packed.low,
    viewHigh: packed.high,
  };
}

/** The wordings as phrases; which groups have one is its row. */
export function wordingsOf(index: SimilaritySections): PhraseSections {
  return {
    phraseEnds: index.wordingEnds,
    phraseLow: index.wordingLow,
    phraseHigh: index.wordingHigh,
    gramFilter: index.wordingFilter,
    gramBuckets: index.wordingBuckets,
    gramOffsets: index.wordingOffsets,
    gramSizes: index.wordingSizes,
    knownFolded: index.knownFolded,
    knownExact: index.knownExact,
    knownFlags: index.knownFlags,
  };
}

/** Different wordings and the groups that have each, in their order. */
function wordingRows() {
  const wordings: Syllables[] = [];
  const groups: number[][] = [];
  const known = new Map<string, number>();
  return {
    wordings,
    add: (wording: Syllables, group: number) => {
      const { exact, flags, count } = wording;
      if (count === 0 || count > MAX_WORDING_SYLLABLES) return;
      const key = `${exact.subarray(0, count)} ${flags.subarray(0, count)}`;
      const row = known.get(key);
      if (row === undefined) {
        known.set(key, wordings.length);
        wordings.push(wording);
        groups.push([group]);
      } else if (groups[row]?.at(-1) !== group) {
        groups[row]?.push(group);
      }
    },
    pack: (order: Uint32Array) => {
      const ends = new Uint32Array(order.length);
      const numbers = new Uint32Array(groups.reduce((sum, { length }) => sum + length, 0));
      let end = 0;
      for (const [at, row] of order.entries()) {
        numbers.set(groups[row] as number[], end);
        end += (groups[row] as number[]).length;
        ends[at] = end;
      }
      return { ends, numbers };
    },
  };
}

function rarestWords(texts: readonly Syllables[]): Syllables[] {
  const pairs = new Map<string, { weight: number; word: Syllables }>();
  const singles = new Map<number, { weight: number; word: Syllables }>();
  for (const text of texts) {
    const { folded, exact, flags, count } = text;
    for (let at = 0; at < count; at++) {
      const weight = syllableWeight(folded[at] as number);
      if (weight >= MIN_SYLLABLE_WEIGHT && flags[at] !== NUMBER) {
        singles.set(exact[at] as number, { weight, word: slice(text, at, at + 1) });
      }
      if (at === 0) continue;
      const pair = pairWeight(folded[at - 1] as number, folded[at] as number);
      if (pair < MIN_PAIR_WEIGHT) continue;
      const word = slice(text, at - 1, at + 1);
      pairs.set(`${exact[at - 1]} ${exact[at]}`, { weight: pair, word });
    }
  }
  return [...rarest(pairs, MAX_PAIRS), ...rarest(singles, MAX_SYLLABLES)];
}

function rarest<Key>(words: Map<Key, { weight: number; word: Syllables }>, most: number) {
  return [...words.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ word }) => word);
}

function slice(text: Syllables, from: number, to: number): Syllables {
  return {
    count: to - from,
    folded: text.folded.subarray(from, to),
    exact: text.exact.subarray(from, to),
    start: text.start.subarray(from, to),
    end: text.end.subarray(from, to),
    flags: text.flags.subarray(from, to),
    breaks: text.breaks.subarray(from, to),
  };
}
