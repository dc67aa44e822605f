// What similarity needs of the claims: the words by which a claim is found at all (its publisher's
// concept groups and its own rarest words) and its whole wording, to be compared. Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { canonicalSyllables } from './canonical.ts';
import type { Sections } from './index-buffer.ts';
import type { IndexedClaim } from './indexed-claim.ts';
import { NUMBER, type Syllables, syllablesOf } from './normalize.ts';
import { compileSyllables, type PhraseSections } from './phrase-index.ts';

export type SimilaritySections = Pick<
  Sections,
  | 'claimGroups'
  | 'groupClaims'
  | 'wordingGroups'
  | 'wordingEnds'
  | 'wordingFolded'
  | 'wordingExact'
  | 'wordingFlags'
  | 'wordingFilter'
  | 'wordingBuckets'
  | 'wordingSlots'
  | 'wordingOffsets'
  | 'claimViews'
  | 'viewEnds'
  | 'viewFolded'
  | 'viewExact'
  | 'viewFlags'
>;

/** One group alone is a phrase by another name, and is not what groups are for. */
const MIN_GROUPS = 2;
/** A claim is found by its rarest pairs and syllables; more would only find it more often by chance. */
const MAX_PAIRS = 16;
const MAX_SYLLABLES = 6;
const MIN_PAIR_WEIGHT = 4;
const MIN_SYLLABLE_WEIGHT = 5.5;

/**
 * Compiles all claims. Groups `claimGroups[claim]` to `claimGroups[claim + 1]` are the claim's, the
 * last of them its own rarest words. Views likewise: the claim, its phrases, and last its summary.
 */
export function compileSimilarity(claims: readonly IndexedClaim[]): SimilaritySections {
  const claimGroups = new Uint32Array(claims.length + 1);
  const claimViews = new Uint32Array(claims.length + 1);
  const groupClaims: number[] = [];
  const wordings: { claim: number; syllables: Syllables }[] = [];
  const views: Syllables[] = [];
  for (const [claim, indexed] of claims.entries()) {
    claimGroups[claim + 1] = groupClaims.length;
    claimViews[claim + 1] = views.length;
    // Notices and channels rebut nothing: a resemblance to them says nothing.
    if (indexed.kind !== 'rebuttal') continue;
    const read = (text: string) => canonicalSyllables(syllablesOf(text));
    const told = [indexed.claim, ...indexed.phrases].map(read);
    const concepts = indexed.concepts.length < MIN_GROUPS ? [] : indexed.concepts;
    for (const group of [...concepts.map((texts) => texts.map(read)), rarestWords(told)]) {
      for (const syllables of group) wordings.push({ claim: groupClaims.length, syllables });
      groupClaims.push(claim);
    }
    views.push(...told, read(indexed.summary));
    claimGroups[claim + 1] = groupClaims.length;
    claimViews[claim + 1] = views.length;
  }
  const compiled = compileSyllables(wordings, 1);
  return {
    claimGroups,
    groupClaims: Uint32Array.from(groupClaims),
    wordingGroups: compiled.phraseClaims,
    wordingEnds: compiled.phraseEnds,
    wordingFolded: compiled.phraseFolded,
    wordingExact: compiled.phraseExact,
    wordingFlags: compiled.phraseFlags,
    wordingFilter: compiled.gramFilter,
    wordingBuckets: compiled.gramBuckets,
    wordingSlots: compiled.gramPhrases,
    wordingOffsets: compiled.gramOffsets,
    claimViews,
    ...packViews(views),
  };
}

/** The wordings as phrases whose owners are groups. */
export function wordingsOf(index: SimilaritySections): PhraseSections {
  return {
    phraseClaims: index.wordingGroups,
    phraseEnds: index.wordingEnds,
    phraseFolded: index.wordingFolded,
    phraseExact: index.wordingExact,
    phraseFlags: index.wordingFlags,
    gramFilter: index.wordingFilter,
    gramBuckets: index.wordingBuckets,
    gramPhrases: index.wordingSlots,
    gramOffsets: index.wordingOffsets,
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

function packViews(views: readonly Syllables[]) {
  const total = views.reduce((sum, { count }) => sum + count, 0);
  const packed = {
    viewEnds: new Uint32Array(views.length),
    viewFolded: new Int32Array(total),
    viewExact: new Int32Array(total),
    viewFlags: new Uint8Array(total),
  };
  let end = 0;
  for (const [at, { folded, exact, flags, count }] of views.entries()) {
    packed.viewFolded.set(folded.subarray(0, count), end);
    packed.viewExact.set(exact.subarray(0, count), end);
    packed.viewFlags.set(flags.subarray(0, count), end);
    end += count;
    packed.viewEnds[at] = end;
  }
  return packed;
}
