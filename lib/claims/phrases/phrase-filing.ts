// Files phrases under their rarest runs: a filter of all those runs, and bucket after bucket the
// phrases themselves, so that what is compared with a text lies together. Pure.

import type { Sections } from '../arrays/index-buffer.ts';
import { splitNumbers } from '../reading/syllable-table.ts';
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
  const { count } = list;
  const { grams, offsets } = rarestGrams(list);
  const gramFilter = new Uint32Array(powerOfTwo(count / FILTER_FILLING, 32, 1 << 16));
  const buckets = powerOfTwo(count / BUCKET_FILLING, 16, 1 << 20);
  // Where each print of each bucket begins: phrases are put in their order by counting.
  const next = new Uint32Array(buckets * PRINTS + 1);
  const placeOf = (gram: number) => bucketOf(gram, buckets) * PRINTS + printOf(gram);
  for (let phrase = 0; phrase < count; phrase++) {
    const gram = grams[phrase] as number;
    const word = gram & (gramFilter.length - 1);
    gramFilter[word] = (gramFilter[word] as number) | filterBits(gram);
    const after = placeOf(gram) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let at = 1; at < next.length; at++) {
    next[at] = (next[at] as number) + (next[at - 1] as number);
  }
  const firsts = Uint32Array.from({ length: buckets + 1 }, (_, at) => next[at * PRINTS] as number);
  const order = new Uint32Array(count);
  for (let phrase = 0; phrase < count; phrase++) {
    const place = placeOf(grams[phrase] as number);
    order[next[place] as number] = phrase;
    next[place] = (next[place] as number) + 1;
  }
  return { order, gramFilter, ...layOut(list, { order, firsts, grams, offsets }) };
}

/** The phrases themselves, bucket after bucket. */
function layOut(
  { count, starts, numbers }: PhraseList,
  filed: { order: Uint32Array; firsts: Uint32Array; grams: Int32Array; offsets: Uint8Array },
) {
  const { order, firsts, grams, offsets } = filed;
  const gramBuckets = new Uint32Array(firsts.length * 2);
  const gramSizes = new Uint8Array(GRAM_SYLLABLES + 1);
  // One place more than is filled: a scan looks at the head behind each phrase.
  const laid = new Uint32Array(numbers.length + count + 1);
  let end = 0;
  let bucket = 0;
  for (let at = 0; at <= count; at++) {
    for (; bucket < firsts.length && firsts[bucket] === at; bucket++) {
      gramBuckets[bucket * 2] = end;
      gramBuckets[bucket * 2 + 1] = at;
    }
    if (at === count) break;
    const phrase = order[at] as number;
    const from = starts.values[phrase] as number;
    const length = (starts.values[phrase + 1] as number) - from;
    gramSizes[Math.min(length, GRAM_SYLLABLES)] = 1;
    laid[end++] =
      length |
      ((offsets[phrase] as number) << OFFSET_SHIFT) |
      (printOf(grams[phrase] as number) << PRINT_SHIFT);
    for (let next = 0; next < length; next++) laid[end++] = numbers.values[from + next] as number;
  }
  const { low: phraseLow, high: phraseHigh } = splitNumbers(laid);
  return { gramBuckets, gramSizes, phraseLow, phraseHigh };
}

/** The bucket of a run. */
export function bucketOf(gram: number, buckets: number): number {
  return (gram >>> 7) & (buckets - 1);
}

/** Four bits of a run that say nothing of its bucket. */
export function printOf(gram: number): number {
  return gram & (PRINTS - 1);
}
