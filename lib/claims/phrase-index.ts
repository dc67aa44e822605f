// Finds listed phrases in a text in one pass. Each phrase is filed once, under the rarest run of
// three of its syllables (fewer, where it has fewer); a bit set answers "surely not" for nearly
// every run of the text. See docs/matching.md for the picture and the costs.
import { filterBit, gramHash, gramOf, rarestGrams } from './grams.ts';
import type { Sections } from './index-buffer.ts';
import { BARE, MARKED, type Syllables, syllablesOf } from './normalize.ts';
import {
  numberAt,
  packRuns,
  type SyllableSections,
  type SyllableTable,
  syllableTable,
} from './syllable-table.ts';

/** Phrases in the order of their buckets, and the syllables they are made of. */
export type PhraseSections = SyllableSections &
  Pick<
    Sections,
    | 'phraseEnds'
    | 'phraseLow'
    | 'phraseHigh'
    | 'gramFilter'
    | 'gramBuckets'
    | 'gramOffsets'
    | 'gramSizes'
  >;

/** A phrase met in a text: `[start, end)` counts syllables. `isLost`: some diacritics are missing. */
export type PhraseHit = { claim: number; start: number; end: number; isLost: boolean };

/** A listed phrase of a single syllable proves nothing. */
export const MIN_PHRASE_SYLLABLES = 2;
const MAX_SYLLABLES = 255;
const GRAM_SYLLABLES = 3;

/** Compiles the phrases of all claims; those of fewer than `minSyllables` are left out. */
export function compilePhrases(
  phrasesOfClaims: readonly (readonly string[])[],
  minSyllables: number,
  table: SyllableTable = syllableTable(),
): PhraseSections & Pick<Sections, 'phraseClaims'> {
  const claims: number[] = [];
  const phrases: Syllables[] = [];
  for (const [claim, texts] of phrasesOfClaims.entries()) {
    for (const text of texts) {
      const syllables = syllablesOf(text);
      if (syllables.count < minSyllables || syllables.count > MAX_SYLLABLES) continue;
      phrases.push(syllables);
      claims.push(claim);
    }
  }
  const { order, ...sections } = compileSyllables(phrases, table);
  return {
    ...sections,
    ...table.pack(),
    phraseClaims: Uint32Array.from(order, (phrase) => claims[phrase] as number),
  };
}

/** The same of phrases of at most 255 syllables that were read already; `order` says where each went. */
export function compileSyllables(
  phrases: readonly Syllables[],
  table: SyllableTable,
): Omit<PhraseSections, keyof SyllableSections> & { order: Uint32Array } {
  const { grams, offsets } = rarestGrams(phrases, GRAM_SYLLABLES);
  const filterBits = powerOfTwo(phrases.length * 16, 1 << 10, 1 << 21);
  const bucketCount = powerOfTwo(phrases.length / 2, 16, 1 << 20);
  const gramFilter = new Uint32Array(filterBits / 32);
  const gramBuckets = new Uint32Array(bucketCount + 1);
  const bucketOf = (gram: number) => (gram >>> 7) & (bucketCount - 1);
  for (const gram of grams) {
    const { word, bit } = filterBit(gram, filterBits - 1);
    gramFilter[word] = (gramFilter[word] as number) | bit;
    const next = bucketOf(gram) + 1;
    gramBuckets[next] = (gramBuckets[next] as number) + 1;
  }
  for (let at = 0; at < bucketCount; at++) {
    gramBuckets[at + 1] = (gramBuckets[at + 1] as number) + (gramBuckets[at] as number);
  }
  const order = new Uint32Array(phrases.length);
  const next = gramBuckets.slice();
  for (const [phrase, gram] of grams.entries()) {
    const bucket = bucketOf(gram);
    order[next[bucket] as number] = phrase;
    next[bucket] = (next[bucket] as number) + 1;
  }
  const gramSizes = new Uint8Array(GRAM_SYLLABLES + 1);
  for (const { count } of phrases) gramSizes[Math.min(count, GRAM_SYLLABLES)] = 1;
  const { ends, low, high } = packRuns(
    Array.from(order, (phrase) => table.numbersOf(phrases[phrase] as Syllables)),
  );
  return {
    order,
    phraseEnds: ends,
    phraseLow: low,
    phraseHigh: high,
    gramFilter,
    gramBuckets,
    gramOffsets: Uint8Array.from(order, (phrase) => offsets[phrase] as number),
    gramSizes,
  };
}

/** All phrases in a text; overlapping ones are all reported. */
export function findPhrases(
  index: PhraseSections & Pick<Sections, 'phraseClaims'>,
  text: Syllables,
): PhraseHit[] {
  const { count, phrases, starts, lengths, lost } = scanPhrases(index, text);
  return Array.from({ length: count }, (_, at) => {
    const start = starts[at] as number;
    return {
      claim: index.phraseClaims[phrases[at] as number] as number,
      start,
      end: start + (lengths[at] as number),
      isLost: lost[at] === 1,
    };
  });
}

/** What a scan met, as parallel arrays of which the first `count` are valid until the next scan. */
export type PhraseScan = {
  count: number;
  phrases: Uint32Array;
  /** The first syllable of each, and how many it has. */
  starts: Uint32Array;
  lengths: Uint8Array;
  /** 1 where some diacritics are missing. */
  lost: Uint8Array;
};

const met: PhraseScan = {
  count: 0,
  phrases: new Uint32Array(256),
  starts: new Uint32Array(256),
  lengths: new Uint8Array(256),
  lost: new Uint8Array(256),
};

/** The same without an object for each hit. */
export function scanPhrases(index: PhraseSections, text: Syllables): PhraseScan {
  const { gramFilter, gramBuckets, gramOffsets, gramSizes } = index;
  const mask = gramFilter.length * 32 - 1;
  const bucketMask = gramBuckets.length - 2;
  const slots = gramOffsets.length;
  const { folded, count } = text;
  const hasSingles = gramSizes[1] === 1;
  const hasPairs = gramSizes[2] === 1;
  met.count = 0;
  for (let at = 0; at < count; at++) {
    let state = folded[at] as number;
    for (let size = 1; size <= GRAM_SYLLABLES; size++) {
      if (size > 1) {
        if (at + size > count) break;
        state = gramHash(state, folded[at + size - 1] as number);
      }
      if (size === 1 ? !hasSingles : size === 2 && !hasPairs) continue;
      const gram = gramOf(state, size);
      const bit = gram & mask;
      if (((gramFilter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const bucket = (gram >>> 7) & bucketMask;
      const last = Math.min(gramBuckets[bucket + 1] as number, slots);
      for (let slot = gramBuckets[bucket] as number; slot < last; slot++) {
        const start = at - (gramOffsets[slot] as number);
        if (start >= 0) verify(index, slot, { text, start });
      }
    }
  }
  return met;
}

function verify(
  index: PhraseSections,
  phrase: number,
  { text, start }: { text: Syllables; start: number },
): void {
  const { phraseEnds, phraseLow, phraseHigh, knownFolded, knownExact, knownFlags } = index;
  const from = phrase === 0 ? 0 : (phraseEnds[phrase - 1] as number);
  const length = (phraseEnds[phrase] as number) - from;
  if (start + length > text.count) return;
  let lost = 0;
  for (let at = 0; at < length; at++) {
    const known = numberAt({ low: phraseLow, high: phraseHigh }, from + at);
    if (knownExact[known] === text.exact[start + at]) continue;
    // A syllable with other diacritics is another word; one with none may have lost them.
    if (knownFolded[known] !== text.folded[start + at]) return;
    if (text.flags[start + at] !== BARE || knownFlags[known] !== MARKED) return;
    lost = 1;
  }
  if (met.count === met.phrases.length) grow();
  met.phrases[met.count] = phrase;
  met.starts[met.count] = start;
  met.lengths[met.count] = length;
  met.lost[met.count] = lost;
  met.count++;
}

function grow(): void {
  const size = met.count * 2;
  const longer = <A extends Uint32Array | Uint8Array>(array: A, made: A): A => {
    made.set(array);
    return made;
  };
  met.phrases = longer(met.phrases, new Uint32Array(size));
  met.starts = longer(met.starts, new Uint32Array(size));
  met.lengths = longer(met.lengths, new Uint8Array(size));
  met.lost = longer(met.lost, new Uint8Array(size));
}

function powerOfTwo(atLeast: number, min: number, max: number): number {
  let size = min;
  while (size < atLeast && size < max) size *= 2;
  return size;
}
