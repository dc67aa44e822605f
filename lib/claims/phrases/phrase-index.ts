// Finds listed phrases in a text in one pass. Each phrase is filed once, under the rarest run of
// three of its syllables (two, where it has no more); a bit set answers "surely not" for nearly
// every run of the text. See docs/matching.md for the picture and the costs.

import type { Sections } from '../arrays/index-buffer.ts';
import { BARE, MARKED, type Syllables } from '../reading/normalize.ts';
import { LOW_BITS, numberAt, type SyllableSections } from '../reading/syllable-table.ts';
import { GRAM_SYLLABLES, gramAt, OFFSET_BITS, tripleGram } from './grams.ts';
import { bucketOf, LENGTH_MASK, OFFSET_SHIFT, PRINT_SHIFT, printOf } from './phrase-filing.ts';

/** Phrases in the order of their buckets, and the syllables they are made of. */
export type PhraseSections = SyllableSections &
  Pick<Sections, 'phraseLow' | 'phraseHigh' | 'gramFilter' | 'gramBuckets' | 'gramSizes'>;
/** And which claim each is of. */
export type ClaimSections = Pick<Sections, 'phraseClaims' | 'phraseClaimsHigh'>;

/** A phrase met in a text: `[start, end)` counts syllables. `isLost`: some diacritics are missing. */
export type PhraseHit = { claim: number; start: number; end: number; isLost: boolean };

/** All phrases in a text, an object each; overlapping ones are all reported. */
export function findPhrases(index: PhraseSections & ClaimSections, text: Syllables): PhraseHit[] {
  const { count, phrases, starts, lengths, lost } = scanPhrases(index, text);
  return Array.from({ length: count }, (_, at) => {
    const start = starts[at] as number;
    const end = start + (lengths[at] as number);
    return { claim: phraseClaim(index, phrases[at] as number), start, end, isLost: lost[at] === 1 };
  });
}

/** The claim that a phrase belongs to. */
export function phraseClaim(index: ClaimSections, phrase: number): number {
  return numberAt({ low: index.phraseClaims, high: index.phraseClaimsHigh }, phrase);
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

/** Runs that the filter let pass, until their buckets are tried together. */
const MOST_WAITING = 512;
const waitingGrams = new Int32Array(MOST_WAITING);
const waitingPlaces = new Int32Array(MOST_WAITING);
/** Where their buckets begin, the first phrase of each, the first of the next bucket, and the first head. */
const waitingFroms = new Uint32Array(MOST_WAITING);
const waitingEnds = new Uint32Array(MOST_WAITING);
const waitingPhrases = new Uint32Array(MOST_WAITING);
const waitingHeads = new Uint16Array(MOST_WAITING);

/** All phrases in a text, in reading order of the runs that they are filed under. */
export function scanPhrases(index: PhraseSections, text: Syllables): PhraseScan {
  met.count = 0;
  const hasPairs = index.gramSizes[2] === 1;
  tryBuckets(index, text, hasPairs ? scanAll(index, text) : scanTriples(index, text));
  return met;
}

/** Where no phrase has fewer than three syllables. Returns how many runs wait still. */
function scanTriples(index: PhraseSections, text: Syllables): number {
  const { gramFilter } = index;
  const mask = gramFilter.length - 1;
  const { folded, count } = text;
  let waiting = 0;
  let first = folded[0] as number;
  let second = folded[1] as number;
  for (let at = 0; at < count - 2; at++) {
    const third = folded[at + 2] as number;
    const gram = tripleGram(first, second, third);
    first = second;
    second = third;
    waitingGrams[waiting] = gram;
    waitingPlaces[waiting] = at;
    waiting += mayHold(gramFilter[gram & mask] as number, gram);
    if (waiting === MOST_WAITING) waiting = tryBuckets(index, text, waiting);
  }
  return waiting;
}

/** The same of runs of two as well. */
function scanAll(index: PhraseSections, text: Syllables): number {
  const { gramFilter } = index;
  const mask = gramFilter.length - 1;
  const { folded, count } = text;
  let waiting = 0;
  for (let at = 0; at < count - 1; at++) {
    for (let size = 2; size <= GRAM_SYLLABLES && at + size <= count; size++) {
      const gram = gramAt(folded, at, size);
      waitingGrams[waiting] = gram;
      waitingPlaces[waiting] = at;
      waiting += mayHold(gramFilter[gram & mask] as number, gram);
      if (waiting === MOST_WAITING) waiting = tryBuckets(index, text, waiting);
    }
  }
  return waiting;
}

/**
 * Tries the buckets that wait, and returns how many wait still: none. Where they are and how they begin
 * is read of all before any is walked: so the processor waits for memory once, not for each.
 */
function tryBuckets(index: PhraseSections, text: Syllables, waiting: number): number {
  const { gramBuckets, phraseLow } = index;
  const buckets = gramBuckets.length / 2 - 1;
  for (let one = 0; one < waiting; one++) {
    const row = bucketOf(waitingGrams[one] as number, buckets) * 2;
    waitingFroms[one] = gramBuckets[row] as number;
    waitingPhrases[one] = gramBuckets[row + 1] as number;
    waitingEnds[one] = gramBuckets[row + 3] as number;
  }
  for (let one = 0; one < waiting; one++) {
    waitingHeads[one] = phraseLow[waitingFroms[one] as number] as number;
  }
  for (let one = 0; one < waiting; one++) tryBucket(index, text, one);
  return 0;
}

/** 1 where a word of the filter has both bits of a run, else 0: a number, for a branch would cost more. */
function mayHold(word: number, gram: number): number {
  return (word >>> (gram >>> 22)) & (word >>> (gram >>> 27)) & 1;
}

/** Compares the phrases of a bucket that waits, those with the print of its run, with the text at its place. */
function tryBucket(index: PhraseSections, text: Syllables, one: number): void {
  const { phraseLow } = index;
  const print = printOf(waitingGrams[one] as number);
  const end = waitingEnds[one] as number;
  let phrase = waitingPhrases[one] as number;
  /** Where the head of a phrase 0 would stand: those of a bucket stand side by side, before all syllables. */
  const heads = (waitingFroms[one] as number) - phrase;
  let here = heads + end;
  let head = waitingHeads[one] as number;
  while (phrase < end && head >>> PRINT_SHIFT < print) {
    here += head & LENGTH_MASK;
    phrase++;
    head = phraseLow[heads + phrase] as number;
  }
  while (phrase < end && head >>> PRINT_SHIFT === print) {
    const length = head & LENGTH_MASK;
    const offset = (head >>> OFFSET_SHIFT) & ((1 << OFFSET_BITS) - 1);
    const start = (waitingPlaces[one] as number) - offset;
    if (start >= 0 && start + length <= text.count) {
      // The phrase and the text in step.
      const lost = compare(index, text, here - start, start, start + length);
      if (lost >= 0) note(phrase, start, length, lost);
    }
    here += length;
    phrase++;
    head = phraseLow[heads + phrase] as number;
  }
}

/**
 * 1 where a phrase stands in the syllables `[start, end)` of a text without some diacritics, 0 with
 * all, -1 where it does not; `shift`: how much further on its own syllables lie.
 */
function compare(
  index: PhraseSections,
  text: Syllables,
  shift: number,
  start: number,
  end: number,
): number {
  const { phraseLow, phraseHigh, knownFolded, knownExact, knownFlags } = index;
  const { folded, exact, flags } = text;
  const isWide = phraseHigh.length > 0;
  let lost = 0;
  for (let at = start; at < end; at++) {
    const low = phraseLow[at + shift] as number;
    const known = isWide ? low | ((phraseHigh[at + shift] as number) << LOW_BITS) : low;
    if (knownExact[known] === exact[at]) continue;
    // A syllable with other diacritics is another word; one with none may have lost them.
    if (knownFolded[known] !== folded[at]) return -1;
    if (flags[at] !== BARE || knownFlags[known] !== MARKED) return -1;
    lost = 1;
  }
  return lost;
}

function note(phrase: number, start: number, length: number, lost: number): void {
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
