// Finds listed phrases in a text in one pass. Each phrase is filed once, under the rarest run of
// three of its syllables (two, where it has only two); a bit set answers "surely not" for nearly
// every run of the text. See docs/matching.md for the picture and the costs.
import type { Sections } from './index-buffer.ts';
import { BARE, MARKED, type Syllables, syllablesOf } from './normalize.ts';

/** What `findPhrases` looks in; claims are whatever owns a phrase. */
export type PhraseSections = Pick<
  Sections,
  | 'phraseClaims'
  | 'phraseEnds'
  | 'phraseFolded'
  | 'phraseExact'
  | 'phraseFlags'
  | 'gramFilter'
  | 'gramBuckets'
  | 'gramPhrases'
  | 'gramOffsets'
>;

/** A phrase met in a text: `[start, end)` counts syllables. `isLost`: some diacritics are missing. */
export type PhraseHit = { claim: number; start: number; end: number; isLost: boolean };

/** A listed phrase of a single syllable proves nothing. */
export const MIN_PHRASE_SYLLABLES = 2;
const MAX_SYLLABLES = 255;

/** Compiles the phrases of all claims; those of fewer than `minSyllables` are left out. */
export function compilePhrases(
  phrasesOfClaims: readonly (readonly string[])[],
  minSyllables: number,
): PhraseSections {
  const phrases = phrasesOfClaims.flatMap((texts, claim) =>
    texts.map((text) => ({ claim, syllables: syllablesOf(text) })),
  );
  return compileSyllables(phrases, minSyllables);
}

/** The same of phrases that were read already. */
export function compileSyllables(
  phrases: readonly { claim: number; syllables: Syllables }[],
  minSyllables: number,
): PhraseSections {
  const kept = phrases.filter(
    ({ syllables }) => syllables.count >= minSyllables && syllables.count <= MAX_SYLLABLES,
  );
  const total = kept.reduce((sum, { syllables }) => sum + syllables.count, 0);
  const sections = {
    phraseClaims: Uint32Array.from(kept, ({ claim }) => claim),
    phraseEnds: new Uint32Array(kept.length),
    phraseFolded: new Int32Array(total),
    phraseExact: new Int32Array(total),
    phraseFlags: new Uint8Array(total),
  };
  let end = 0;
  for (const [at, { syllables }] of kept.entries()) {
    const { count } = syllables;
    sections.phraseFolded.set(syllables.folded.subarray(0, count), end);
    sections.phraseExact.set(syllables.exact.subarray(0, count), end);
    sections.phraseFlags.set(syllables.flags.subarray(0, count), end);
    end += count;
    sections.phraseEnds[at] = end;
  }
  return { ...sections, ...fileGrams(kept.map(({ syllables }) => syllables)) };
}

/** All phrases of at least `minSyllables` in a text; overlapping ones are all reported. */
export function findPhrases(
  index: PhraseSections,
  text: Syllables,
  minSyllables: number,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { gramFilter, gramBuckets, gramPhrases, gramOffsets } = index;
  const mask = gramFilter.length * 32 - 1;
  const bucketMask = gramBuckets.length - 2;
  const { folded, count } = text;
  for (let at = 0; at + minSyllables <= count; at++) {
    for (let size = minSyllables; size <= 3; size++) {
      if (at + size > count) break;
      const gram = gramHash(folded, at, size);
      const bit = gram & mask;
      if (((gramFilter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const bucket = (gram >>> 7) & bucketMask;
      const last = gramBuckets[bucket + 1] as number;
      for (let slot = gramBuckets[bucket] as number; slot < last; slot++) {
        const start = at - (gramOffsets[slot] as number);
        const hit = start < 0 ? null : verify(index, gramPhrases[slot] as number, { text, start });
        if (hit) hits.push(hit);
      }
    }
  }
  return hits;
}

function verify(
  index: PhraseSections,
  phrase: number,
  { text, start }: { text: Syllables; start: number },
): PhraseHit | null {
  const from = phrase === 0 ? 0 : (index.phraseEnds[phrase - 1] as number);
  const length = (index.phraseEnds[phrase] as number) - from;
  if (start + length > text.count) return null;
  let isLost = false;
  for (let at = 0; at < length; at++) {
    if (index.phraseFolded[from + at] !== text.folded[start + at]) return null;
    if (index.phraseExact[from + at] === text.exact[start + at]) continue;
    // A syllable with other diacritics is another word; one with none may have lost them.
    const isBare = text.flags[start + at] === BARE;
    if (!isBare || index.phraseFlags[from + at] !== MARKED) return null;
    isLost = true;
  }
  return { claim: index.phraseClaims[phrase] as number, start, end: start + length, isLost };
}

function fileGrams(phrases: readonly Syllables[]) {
  const counts = new Map<number, number>();
  for (const { folded, count } of phrases) {
    const size = Math.min(3, count);
    for (let at = 0; at + size <= count; at++) {
      const gram = gramHash(folded, at, size);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  const filterBits = powerOfTwo(phrases.length * 16, 1 << 10, 1 << 21);
  const bucketCount = powerOfTwo(phrases.length, 16, 1 << 20);
  const gramFilter = new Uint32Array(filterBits / 32);
  const gramBuckets = new Uint32Array(bucketCount + 1);
  const filed = phrases.map((phrase) => rarestGram(phrase, counts));
  for (const { gram } of filed) {
    const bit = gram & (filterBits - 1);
    gramFilter[bit >>> 5] = (gramFilter[bit >>> 5] as number) | (1 << (bit & 31));
    const next = ((gram >>> 7) & (bucketCount - 1)) + 1;
    gramBuckets[next] = (gramBuckets[next] as number) + 1;
  }
  for (let at = 0; at < bucketCount; at++) {
    gramBuckets[at + 1] = (gramBuckets[at + 1] as number) + (gramBuckets[at] as number);
  }
  const gramPhrases = new Uint32Array(phrases.length);
  const gramOffsets = new Uint8Array(phrases.length);
  const next = gramBuckets.slice();
  for (const [phrase, { gram, offset }] of filed.entries()) {
    const bucket = (gram >>> 7) & (bucketCount - 1);
    const slot = next[bucket] as number;
    next[bucket] = slot + 1;
    gramPhrases[slot] = phrase;
    gramOffsets[slot] = offset;
  }
  return { gramFilter, gramBuckets, gramPhrases, gramOffsets };
}

function rarestGram({ folded, count }: Syllables, counts: Map<number, number>) {
  const size = Math.min(3, count);
  let best = { gram: gramHash(folded, 0, size), offset: 0 };
  for (let offset = 1; offset + size <= count; offset++) {
    const gram = gramHash(folded, offset, size);
    if ((counts.get(gram) ?? 0) < (counts.get(best.gram) ?? 0)) best = { gram, offset };
  }
  return best;
}

function gramHash(folded: Int32Array, at: number, size: number): number {
  let hash = Math.imul(folded[at] as number, 0x9e3779b1) ^ size;
  for (let next = 1; next < size; next++) {
    hash = Math.imul(hash ^ (hash >>> 15) ^ (folded[at + next] as number), 0x85ebca6b);
  }
  return hash ^ (hash >>> 13);
}

function powerOfTwo(atLeast: number, min: number, max: number): number {
  let size = min;
  while (size < atLeast && size < max) size *= 2;
  return size;
}
