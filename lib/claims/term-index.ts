// Compiles claims into rows of weighted terms (BM25F: Robertson, Zaragoza, Taylor, "Simple BM25
// extension to multiple weighted fields", 2004), with the weights worked out beforehand, so that
// looking up is adding.

import type { ClaimTexts } from './claim-texts.ts';
import type { Sections } from './index-buffer.ts';
import type { IndexedClaim } from './indexed-claim.ts';
import { IntegerList } from './integer-list.ts';
import { lookUpWords } from './look-up-words.ts';
import { NumberSet } from './number-set.ts';
import { packTexts } from './packed-texts.ts';
import { LOW_BITS } from './syllable-table.ts';
import { HALVES, type TermRows, termRows } from './term-rows.ts';
import { readTerms, TERM_KINDS, TERM_WEIGHTS, type TermKind, TOLD, WHOLE_SHARE } from './terms.ts';
import { spelledWords } from './vocabulary.ts';

type TermSections = Pick<
  Sections,
  | 'terms'
  | 'termStarts'
  | 'postingLow'
  | 'postingHigh'
  | 'postingShares'
  | 'heaviestPosting'
  | 'claimWeights'
  | 'vocabularyEnds'
  | 'vocabularyBytes'
>;

const SATURATION = 1.2;
/** Claims are short, and a long one is not a worse one: length counts mildly. */
const LENGTH_SHARE = 0.4;

/** The first fields are the claim itself, in both languages. */
const LANGUAGES = 2;

/** The rows of claims, while they are compiled one after the other. */
export type TermDraft = {
  add: (claim: IndexedClaim, read: ClaimTexts) => void;
  pack: () => TermSections;
};

export function termDraft(): TermDraft {
  const rows = termRows();
  const lengths: number[] = [];
  const spelled = spelledWords();
  // What each language's text has of its claim, each posting once; the texts one after the other.
  const told: Told = { postings: new IntegerList(), ends: new IntegerList() };
  return {
    add: (indexed, read) => {
      const claim = lengths.length;
      lengths.push(0);
      for (const [field, { text, boost, isTold }] of fieldsOf(indexed).entries()) {
        if (text !== '') {
          const reading = read(text);
          lengths[claim] = (lengths[claim] as number) + reading.syllables.count;
          spelled.add(text, reading.syllables);
          rows.open(claim, boost * HALVES, isTold ? TOLD : 0);
          const { count, hashes, kinds } = readTerms(lookUpWords(text, reading));
          const from = told.postings.length;
          for (let term = 0; term < count; term++) {
            const posting = rows.add(hashes[term] as number, kinds[term] as number);
            if (field < LANGUAGES) told.postings.push(posting);
          }
          dropRepeated(told.postings, from);
        }
        if (field < LANGUAGES) told.ends.push(told.postings.length);
      }
    },
    pack: () => {
      const weightOf = postingWeights(rows, lengths);
      const words = packTexts([...spelled.letters()].sort());
      return {
        ...packRows(rows, weightOf),
        claimWeights: Float32Array.from(lengths, (_, claim) => {
          const first = claim * LANGUAGES;
          return Math.min(ownWeight(told, weightOf, first), ownWeight(told, weightOf, first + 1));
        }),
        vocabularyEnds: words.ends,
        vocabularyBytes: words.bytes,
      };
    },
  };
}

type Field = { text: string; boost: number; isTold: boolean };

/** What the claim tells itself, then the wordings of its concept groups. */
function fieldsOf(claim: IndexedClaim): Field[] {
  const told = (text: string, boost: number): Field => ({ text, boost, isTold: true });
  return [
    told(claim.claim, 2),
    told(claim.claimEn, 2),
    told(claim.summary, 1),
    ...claim.phrases.map((phrase) => told(phrase, 1)),
    ...claim.concepts.flat().map((text) => ({ text, boost: 0.5, isTold: false })),
  ];
}

const met = new NumberSet();

/** Keeps the first of those that are the same, of a list from `from` on. */
function dropRepeated(list: IntegerList, from: number): void {
  met.clear();
  let kept = from;
  for (let at = from; at < list.length; at++) {
    const value = list.values[at] as number;
    if (met.add(value)) list.values[kept++] = value;
  }
  list.length = kept;
}

type Told = { postings: IntegerList; ends: IntegerList };

/** What a text scores that tells the claim in its own words; nothing tells a claim that has none. */
function ownWeight(
  { postings, ends }: Told,
  weightOf: (posting: number) => number,
  text: number,
): number {
  let total = 0;
  const from = text === 0 ? 0 : (ends.values[text - 1] as number);
  for (let at = from; at < (ends.values[text] as number); at++) {
    total += weightOf(postings.values[at] as number);
  }
  return total || Number.POSITIVE_INFINITY;
}

/** What a posting weighs, by its number. */
function postingWeights(rows: TermRows, lengths: readonly number[]): (posting: number) => number {
  const { kinds, sizes, postingTerms, postingClaims, postingHalves } = rows;
  const claims = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, claims) || 1;
  const scales = Float64Array.from(
    lengths,
    (length) => 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean,
  );
  const telling = Float64Array.from({ length: sizes.length }, (_, term) => {
    const size = sizes.values[term] as number;
    const kind = TERM_KINDS[kinds.values[term] as number] as TermKind;
    return TERM_WEIGHTS[kind] * Math.log(1 + (claims - size + 0.5) / (size + 0.5));
  });
  return (posting) => {
    const weight = (postingHalves.values[posting] as number) / HALVES;
    const share = weight / (scales[postingClaims.values[posting] as number] as number);
    const own = telling[postingTerms.values[posting] as number] as number;
    return (own * share) / (SATURATION + share);
  };
}

/** A posting's claim is kept as its low two bytes, and a third that is empty for nearly everyone. */
const LOW_MASK = (1 << LOW_BITS) - 1;

/** Terms by their hashes, and the postings of each in the order of the claims. */
function packRows(rows: TermRows, weightOf: (posting: number) => number) {
  const terms = rows.hashes.values.slice(0, rows.hashes.length).sort();
  const total = rows.postingTerms.length;
  const termStarts = new Uint32Array(terms.length + 1);
  const next = new Uint32Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const term = rows.numberOf(terms[at] as number);
    const start = termStarts[at] as number;
    next[term] = start;
    termStarts[at + 1] = start + (rows.sizes.values[term] as number);
  }
  const weights = Float64Array.from({ length: total }, (_, posting) => weightOf(posting));
  const heaviest = Math.fround(weights.reduce((most, weight) => Math.max(most, weight), 0));
  const claims = rows.postingClaims.values;
  const isWide = total > 0 && (claims[total - 1] as number) > LOW_MASK;
  const postingLow = new Uint16Array(total);
  const postingHigh = new Uint8Array(isWide ? total : 0);
  const postingShares = new Uint16Array(total);
  for (let posting = 0; posting < total; posting++) {
    const term = rows.postingTerms.values[posting] as number;
    const to = next[term] as number;
    next[term] = to + 1;
    const claim = claims[posting] as number;
    postingLow[to] = claim & LOW_MASK;
    if (isWide) postingHigh[to] = claim >>> LOW_BITS;
    // Never nothing: a claim that has the term is told from one that has not.
    const share = Math.round(((weights[posting] as number) / heaviest) * WHOLE_SHARE);
    postingShares[to] = (Math.max(2, share) & ~TOLD) | (rows.postingTold.values[posting] as number);
  }
  const heaviestPosting = Float32Array.of(heaviest);
  return { terms, termStarts, postingLow, postingHigh, postingShares, heaviestPosting };
}
