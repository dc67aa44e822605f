// Files phrases under their rarest runs: a filter of all those runs, and bucket after bucket the
// phrases themselves, so that what is compared with a text lies together. Pure.

import type { Sections } from '../arrays/index-buffer.ts';
import { isWide, LOW_BITS } from '../reading/syllable-table.ts';
import { filterBits, GRAM_SYLLABLES, OFFSET_BITS, powerOfTwo, rarestGrams } from './grams.ts';
import type { PhraseList } from './phrase-list.ts';

/** Each bucket's row of `gramBuckets` says where it begins and which phrase is its first. */
type FiledPhrases = Pick<
  Sections,
  'phraseLow' | 'phraseHigh' | 'gramFilter' | 'gramBuckets' | 'gramSizes'
>;

/** Phrases for each word of the filter, and for each bucket, at most. */
const FILTER_FILLING = 3.2;
const BUCKET_FILLING = 6.4;
/** Before a phrase's syllables stand its length, the offset of its run and four bits of that run. */
export const LENGTH_MASK = 0xff;
export const OFFSET_SHIFT = 8;
export const PRINT_SHIFT = OFFSET_SHIFT + OFFSET_BITS;
const PRINTS = 1 << 4;

/** Files all phrases, those of a bucket by those four bits; `order` says where each went. */
export function filePhrases(list: PhraseList): FiledPhrases & { order: Uint32Array } {
  const { grams, offsets } = rarestGrams(list);
  const buckets = powerOfTwo(list.count / BUCKET_FILLING, 16, 1 << 20);
  const { order, firsts } = inOrder(grams, buckets);
  const { heads, gramSizes } = headsOf(list, grams, offsets);
  return {
    order,
    gramFilter: filterOf(grams),
    gramBuckets: bucketRows(list, grams, firsts),
    gramSizes,
    phraseLow: layOut(list, order, heads),
    phraseHigh: layOutHigh(list, order),
  };
}

function filterOf(grams: Int32Array): Uint32Array<ArrayBuffer> {
  const filter = new Uint32Array(powerOfTwo(grams.length / FILTER_FILLING, 32, 1 << 16));
  const mask = filter.length - 1;
  for (let phrase = 0; phrase < grams.length; phrase++) {
    const gram = grams[phrase] as number;
    const word = gram & mask;
    filter[word] = (filter[word] as number) | filterBits(gram);
  }
  return filter;
}

/**
 * Phrases by bucket and print, equal ones as they were (a counting sort), and how many of them come
 * before each bucket, and last before the end.
 */
function inOrder(grams: Int32Array, buckets: number): { order: Uint32Array; firsts: Uint32Array } {
  const count = grams.length;
  const next = new Uint32Array(buckets * PRINTS + 1);
  for (let phrase = 0; phrase < count; phrase++) {
    const after = placeOf(grams[phrase] as number, buckets) + 1;
    next[after] = (next[after] as number) + 1;
  }
  let sum = 0;
  for (let place = 0; place < next.length; place++) {
    sum += next[place] as number;
    next[place] = sum;
  }
  const firsts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket <= buckets; bucket++)
    firsts[bucket] = next[bucket * PRINTS] as number;
  const order = new Uint32Array(count);
  for (let phrase = 0; phrase < count; phrase++) {
    const place = placeOf(grams[phrase] as number, buckets);
    const at = next[place] as number;
    order[at] = phrase;
    next[place] = at + 1;
  }
  return { order, firsts };
}

function placeOf(gram: number, buckets: number): number {
  return bucketOf(gram, buckets) * PRINTS + printOf(gram);
}

/** For each bucket, and last for the end: where it is laid out, and its first phrase. */
function bucketRows(
  { count, starts }: PhraseList,
  grams: Int32Array,
  firsts: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(firsts.length * 2);
  const buckets = firsts.length - 1;
  for (let phrase = 0; phrase < count; phrase++) {
    const after = (bucketOf(grams[phrase] as number, buckets) + 1) * 2;
    const room = (starts.values[phrase + 1] as number) - (starts.values[phrase] as number) + 1;
    rows[after] = (rows[after] as number) + room;
  }
  let end = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    end += rows[bucket * 2] as number;
    rows[bucket * 2] = end;
    rows[bucket * 2 + 1] = firsts[bucket] as number;
  }
  return rows;
}

/** What stands before the syllables of each phrase, and of which sizes (1 for each) their runs are. */
function headsOf({ count, starts }: PhraseList, grams: Int32Array, offsets: Uint8Array) {
  const heads = new Uint16Array(count);
  const gramSizes = new Uint8Array(GRAM_SYLLABLES + 1);
  for (let phrase = 0; phrase < count; phrase++) {
    const length = (starts.values[phrase + 1] as number) - (starts.values[phrase] as number);
    gramSizes[Math.min(length, GRAM_SYLLABLES)] = 1;
    heads[phrase] =
      length |
      ((offsets[phrase] as number) << OFFSET_SHIFT) |
      (printOf(grams[phrase] as number) << PRINT_SHIFT);
  }
  return { heads, gramSizes };
}

/** The phrases themselves in their order: the head of each, and the numbers of its syllables. */
function layOut(
  { count, starts, numbers }: PhraseList,
  order: Uint32Array,
  heads: Uint16Array,
): Uint16Array<ArrayBuffer> {
  const known = numbers.values;
  const laid = new Uint16Array(placesFor(numbers.length, count));
  let end = 0;
  for (let at = 0; at < count; at++) {
    const phrase = order[at] as number;
    const head = heads[phrase] as number;
    const from = starts.values[phrase] as number;
    const to = from + (head & LENGTH_MASK);
    laid[end++] = head;
    for (let next = from; next < to; next++) laid[end++] = known[next] as number;
  }
  return laid;
}

/** One place more than is filled: a scan looks at the head behind each phrase. */
function placesFor(syllables: number, phrases: number): number {
  return syllables + phrases + 1;
}

/** What two bytes do not hold of the same; nothing where they hold all. */
function layOutHigh(
  { count, starts, numbers }: PhraseList,
  order: Uint32Array,
): Uint8Array<ArrayBuffer> {
  if (!isWide(numbers.values.subarray(0, numbers.length))) return new Uint8Array(0);
  const laid = new Uint8Array(placesFor(numbers.length, count));
  let end = 0;
  for (let at = 0; at < count; at++) {
    const phrase = order[at] as number;
    const to = starts.values[phrase + 1] as number;
    end++;
    for (let next = starts.values[phrase] as number; next < to; next++) {
      laid[end++] = (numbers.values[next] as number) >>> LOW_BITS;
    }
  }
  return laid;
}

/** The bucket of a run. */
export function bucketOf(gram: number, buckets: number): number {
  return (gram >>> 7) & (buckets - 1);
}

/** Four bits of a run that say nothing of its bucket. */
export function printOf(gram: number): number {
  return gram & (PRINTS - 1);
}
