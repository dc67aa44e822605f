// Compiles claims into rows of weighted terms (BM25F: Robertson, Zaragoza, Taylor, "Simple BM25
// extension to multiple weighted fields", 2004), with the weights worked out beforehand, so that
// looking up is adding.

import type { ClaimTexts, ReadText } from './claim-texts.ts';
import type { Sections } from './index-buffer.ts';
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
  add: (texts: ClaimTexts) => void;
  pack: () => TermSections;
};

export function termDraft(): TermDraft {
  const rows = termRows();
  const lengths: number[] = [];
  const spelled = spelledWords();
  // What each language's text has of its claim, each posting once; the texts one after the other.
  const told: Told = { postings: new IntegerList(), ends: new IntegerList() };
  return {
    add: (texts) => {
      let length = 0;
      for (const [field, { text, halves, isTold }] of fieldsOf(texts).entries()) {
        if (text.syllables.count > 0) {
          length += text.syllables.count;
          spelled.add(text.text, text.syllables);
          const { count, hashes, kinds } = readTerms(lookUpWords(text.text, text));
          const from = told.postings.length;
          const own = isTold ? TOLD : 0;
          for (let term = 0; term < count; term++) {
            const posting = rows.add(hashes[term] as number, kinds[term] as number, halves, own);
            if (field < LANGUAGES) told.postings.push(posting);
          }
          dropRepeated(told.postings, from);
        }
        if (field < LANGUAGES) told.ends.push(told.postings.length);
      }
      lengths.push(length);
      rows.close();
    },
    pack: () => {
      const weightOf = postingWeights(rows, lengths);
      const words = packTexts([...spelled.letters()].sort());
      return {
        ...packRows(rows, weightOf),
        claimWeights: Float32Array.from(lengths, (_, claim) => {
          const own = (posting: number) => weightOf(posting, claim);
          const first = claim * LANGUAGES;
          return Math.min(ownWeight(told, own, first), ownWeight(told, own, first + 1));
        }),
        vocabularyEnds: words.ends,
        vocabularyBytes: words.bytes,
      };
    },
  };
}

type Field = { text: ReadText; halves: number; isTold: boolean };

/** What the claim tells itself, then the wordings of its concept groups. */
function fieldsOf({ claim, claimEn, summary, phrases, concepts }: ClaimTexts): Field[] {
  const told = (text: ReadText, boost: number): Field => ({
    text,
    halves: boost * HALVES,
    isTold: true,
  });
  return [
    told(claim, 2),
    told(claimEn, 2),
    told(summary, 1),
    ...phrases.map((phrase) => told(phrase, 1)),
    ...concepts.flat().map((text) => ({ text, halves: 1, isTold: false })),
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

/** What a posting of a claim weighs. */
type PostingWeight = (posting: number, claim: number) => number;

function postingWeights(rows: TermRows, lengths: readonly number[]): PostingWeight {
  const { kinds, sizes, postingTerms, postingSays } = rows;
  const claims = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, claims) || 1;
  const scales = Float64Array.from(
    lengths,
    (length) => 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean,
  );
  const telling = new Float64Array(sizes.length);
  for (let term = 0; term < telling.length; term++) {
    const size = sizes.values[term] as number;
    const kind = TERM_KINDS[kinds.values[term] as number] as TermKind;
    telling[term] = TERM_WEIGHTS[kind] * Math.log(1 + (claims - size + 0.5) / (size + 0.5));
  }
  return (posting, claim) => {
    const weight = ((postingSays.values[posting] as number) >> 1) / HALVES;
    const share = weight / (scales[claim] as number);
    const own = telling[postingTerms.values[posting] as number] as number;
    return (own * share) / (SATURATION + share);
  };
}

/** A posting's claim is kept as its low two bytes, and a third that is empty for nearly everyone. */
const LOW_MASK = (1 << LOW_BITS) - 1;

/** Terms by their hashes, and the postings of each in the order of the claims. */
function packRows(rows: TermRows, weightOf: PostingWeight) {
  const { claimEnds, postingTerms, postingSays, sizes } = rows;
  const terms = rows.hashes.values.slice(0, rows.hashes.length).sort();
  const total = postingTerms.length;
  const termStarts = new Uint32Array(terms.length + 1);
  const next = new Uint32Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const term = rows.numberOf(terms[at] as number);
    const start = termStarts[at] as number;
    next[term] = start;
    termStarts[at + 1] = start + (sizes.values[term] as number);
  }
  const heaviest = heaviestOf(claimEnds, weightOf);
  const isWide = claimEnds.length > LOW_MASK + 1;
  const postingLow = new Uint16Array(total);
  const postingHigh = new Uint8Array(isWide ? total : 0);
  const postingShares = new Uint16Array(total);
  let posting = 0;
  for (let claim = 0; claim < claimEnds.length; claim++) {
    for (; posting < (claimEnds.values[claim] as number); posting++) {
      const term = postingTerms.values[posting] as number;
      const to = next[term] as number;
      next[term] = to + 1;
      postingLow[to] = claim & LOW_MASK;
      if (isWide) postingHigh[to] = claim >>> LOW_BITS;
      // Never nothing: a claim that has the term is told from one that has not.
      const share = Math.round((weightOf(posting, claim) / heaviest) * WHOLE_SHARE);
      const told = (postingSays.values[posting] as number) & TOLD;
      postingShares[to] = (Math.max(2, share) & ~TOLD) | told;
    }
  }
  const heaviestPosting = Float32Array.of(heaviest);
  return { terms, termStarts, postingLow, postingHigh, postingShares, heaviestPosting };
}

/** The weight of the heaviest posting, as it is kept. */
function heaviestOf(claimEnds: IntegerList, weightOf: PostingWeight): number {
  let most = 0;
  let posting = 0;
  for (let claim = 0; claim < claimEnds.length; claim++) {
    for (; posting < (claimEnds.values[claim] as number); posting++) {
      most = Math.max(most, weightOf(posting, claim));
    }
  }
  return Math.fround(most);
}
