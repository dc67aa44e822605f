// Files phrases under their rarest runs: a filter of all those runs, and bucket after bucket the
// phrases themselves, so that what is compared with a text lies together. Pure.

import { type Part, partsInSteps } from '../arrays/in-parts.ts';
import type { Steps } from '../arrays/in-steps.ts';
import type { Sections } from '../arrays/index-buffer.ts';
import { isWide, LOW_BITS } from '../reading/syllable-table.ts';
import {
  filterBits,
  GRAM_SYLLABLES,
  OFFSET_BITS,
  powerOfTwo,
  type RarestGrams,
  rarestGrams,
} from './grams.ts';
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

/** Files all phrases, those of a bucket by those four bits; `order` says where each went. In steps. */
export function* filePhrases(list: PhraseList): Steps<FiledPhrases & { order: Uint32Array }> {
  const rarest = yield* rarestGrams(list);
  const filing = newFiling(list.count);
  yield* partsInSteps(list.count, (part) => note(filing, list, { rarest, part }));
  yield* addUp(filing);
  const order = new Uint32Array(list.count);
  yield* partsInSteps(list.count, (part) => putInOrder(filing, rarest.grams, { order, part }));
  return {
    order,
    gramFilter: filing.filter,
    gramBuckets: filing.rows,
    gramSizes: filing.sizes,
    phraseLow: yield* layOut(list, order, filing),
    phraseHigh: yield* layOutHigh(list, order, filing),
  };
}

/** What is noted of phrases while they are filed. */
type Filing = {
  filter: Uint32Array<ArrayBuffer>;
  /** For each bucket, and last for the end: where it is laid out, and its first phrase. */
  rows: Uint32Array<ArrayBuffer>;
  /** The first phrase of each print of each bucket, and then the next. */
  next: Uint32Array;
  /** What stands before the syllables of each phrase. */
  heads: Uint16Array;
  /** Of which sizes runs are: 1 for each. */
  sizes: Uint8Array<ArrayBuffer>;
};

function newFiling(count: number): Filing {
  const buckets = powerOfTwo(count / BUCKET_FILLING, 16, 1 << 20);
  return {
    filter: new Uint32Array(powerOfTwo(count / FILTER_FILLING, 32, 1 << 16)),
    rows: new Uint32Array((buckets + 1) * 2),
    next: new Uint32Array(buckets * PRINTS),
    heads: new Uint16Array(count),
    sizes: new Uint8Array(GRAM_SYLLABLES + 1),
  };
}

/** Notes phrases, and counts how many each bucket has and what room they take. */
function note(
  { filter, rows, next, heads, sizes }: Filing,
  list: PhraseList,
  { rarest: { grams, offsets }, part }: { rarest: RarestGrams; part: Part },
): void {
  const starts = list.starts.values;
  const words = filter.length - 1;
  const buckets = rows.length / 2 - 1;
  for (let phrase = part.from; phrase < part.to; phrase++) {
    const gram = grams[phrase] as number;
    const length = (starts[phrase + 1] as number) - (starts[phrase] as number);
    const word = gram & words;
    filter[word] = (filter[word] as number) | filterBits(gram);
    sizes[Math.min(length, GRAM_SYLLABLES)] = 1;
    heads[phrase] =
      length | ((offsets[phrase] as number) << OFFSET_SHIFT) | (printOf(gram) << PRINT_SHIFT);
    const place = placeOf(gram, buckets);
    next[place] = (next[place] as number) + 1;
    const row = bucketOf(gram, buckets) * 2;
    rows[row] = (rows[row] as number) + length + 1;
  }
}

/** Turns how many there are, and what room they take, into where they begin. */
function* addUp(filing: Filing): Steps<undefined> {
  let sums = { end: 0, first: 0 };
  yield* partsInSteps(filing.rows.length / 2, (part) => {
    sums = addUpPart(filing, part, sums);
  });
}

function addUpPart(
  { rows, next }: Filing,
  { from, to }: Part,
  sums: { end: number; first: number },
): { end: number; first: number } {
  let { end, first } = sums;
  for (let bucket = from; bucket < to; bucket++) {
    const room = rows[bucket * 2] as number;
    rows[bucket * 2] = end;
    rows[bucket * 2 + 1] = first;
    end += room;
    const places = Math.min(next.length, (bucket + 1) * PRINTS);
    for (let place = bucket * PRINTS; place < places; place++) {
      const count = next[place] as number;
      next[place] = first;
      first += count;
    }
  }
  return { end, first };
}

/** Puts phrases in the order of their buckets and prints, equal ones as they were (a counting sort). */
function putInOrder(
  { rows, next }: Filing,
  grams: Int32Array,
  { order, part }: { order: Uint32Array; part: Part },
): void {
  const buckets = rows.length / 2 - 1;
  for (let phrase = part.from; phrase < part.to; phrase++) {
    const place = placeOf(grams[phrase] as number, buckets);
    const at = next[place] as number;
    order[at] = phrase;
    next[place] = at + 1;
  }
}

function placeOf(gram: number, buckets: number): number {
  return bucketOf(gram, buckets) * PRINTS + printOf(gram);
}

/**
 * The phrases themselves, bucket after bucket: the heads of all, which a scan goes through, and then the
 * numbers of their syllables. One place more than is filled, where a last bucket that is empty begins.
 */
function* layOut(
  list: PhraseList,
  order: Uint32Array,
  filing: Filing,
): Steps<Uint16Array<ArrayBuffer>> {
  const laid = new Uint16Array(list.numbers.length + list.count + 1);
  yield* layBuckets(list, order, { filing, laid, shift: 0 });
  return laid;
}

/** What two bytes do not hold of the same; nothing where they hold all. */
function* layOutHigh(
  list: PhraseList,
  order: Uint32Array,
  filing: Filing,
): Steps<Uint8Array<ArrayBuffer>> {
  const { numbers, count } = list;
  if (!isWide(numbers.values.subarray(0, numbers.length))) return new Uint8Array(0);
  const laid = new Uint8Array(numbers.length + count + 1);
  yield* layBuckets(list, order, { filing, laid, shift: LOW_BITS });
  return laid;
}

/** Where to lay phrases out, and how many of the low bits of each number are left away. */
type Layout = { filing: Filing; laid: Uint16Array | Uint8Array; shift: number };

function* layBuckets(list: PhraseList, order: Uint32Array, layout: Layout): Steps<undefined> {
  const buckets = layout.filing.rows.length / 2 - 1;
  yield* partsInSteps(buckets, (part) => layPart(list, order, { ...layout, part }));
}

function layPart(
  { starts: { values: starts }, numbers: { values: numbers } }: PhraseList,
  order: Uint32Array,
  { filing: { rows, heads }, laid, shift, part }: Layout & { part: Part },
): void {
  let at = rows[part.from * 2 + 1] as number;
  for (let bucket = part.from; bucket < part.to; bucket++) {
    const last = rows[bucket * 2 + 3] as number;
    let headAt = rows[bucket * 2] as number;
    let end = headAt + last - at;
    for (; at < last; at++) {
      const phrase = order[at] as number;
      const head = heads[phrase] as number;
      const from = starts[phrase] as number;
      const to = from + (head & LENGTH_MASK);
      laid[headAt++] = head >>> shift;
      for (let next = from; next < to; next++) laid[end++] = (numbers[next] as number) >>> shift;
    }
  }
}

/** The bucket of a run. */
export function bucketOf(gram: number, buckets: number): number {
  return (gram >>> 7) & (buckets - 1);
}

/** Four bits of a run that say nothing of its bucket. */
export function printOf(gram: number): number {
  return gram & (PRINTS - 1);
}
