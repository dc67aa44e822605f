// Compiles claims into rows of weighted terms (BM25F: Robertson, Zaragoza, Taylor, "Simple BM25
// extension to multiple weighted fields", 2004), with the weights worked out beforehand, so that
// looking up is adding.

import type { Sections } from '../arrays/index-buffer.ts';
import { IntegerList } from '../arrays/integer-list.ts';
import { NumberSet } from '../arrays/number-set.ts';
import { packTexts } from '../arrays/packed-texts.ts';
import type { ClaimTexts, ReadText } from '../words/claim-texts.ts';
import { isDense, packDense } from './dense-rows.ts';
import { DIGEST_WORDS, digestBit, LONG_ROW } from './digests.ts';
import { lookUpWords } from './look-up-words.ts';
import { termPages } from './term-pages.ts';
import { type NumberedTerms, termRows } from './term-rows.ts';
import {
  claimsOfPart,
  PART_CLAIMS,
  POSTING_NUMBERS,
  partsOf,
  readTerms,
  TERM_KINDS,
  TERM_WEIGHTS,
  type TermKind,
  TOLD,
  WHOLE_SHARE,
} from './terms.ts';
import { spelledWords } from './vocabulary.ts';

type TermSections = Pick<
  Sections,
  | 'terms'
  | 'termPages'
  | 'termStarts'
  | 'postings'
  | 'heaviestPosting'
  | 'claimWeights'
  | 'digests'
  | 'vocabularyEnds'
  | 'vocabularyBytes'
>;

const SATURATION = 1.2;
/** Claims are short, and a long one is not a worse one: length counts mildly. */
const LENGTH_SHARE = 0.4;

/** The claim itself is told in both languages. */
const LANGUAGES = 2;
/** What each term counts of the claim; of its summary and phrases; and of its other wordings. */
const TITLE_HALVES = 4;
const TEXT_HALVES = 2;
const WORDING_HALVES = 1;

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
  let length = 0;

  /** Adds a text, each of whose terms counts so many halves, and the postings to a list. */
  function addText(read: ReadText, halves: number, isTold: number, into?: IntegerList): void {
    if (read.syllables.count === 0) return;
    length += read.syllables.count;
    spelled.add(read.text, read.syllables);
    const { count, hashes, kinds } = readTerms(lookUpWords(read.text, read));
    for (let term = 0; term < count; term++) {
      const posting = rows.add(hashes[term] as number, kinds[term] as number, halves, isTold);
      into?.push(posting);
    }
  }

  /** Adds the claim in one language. */
  function addClaim(read: ReadText): void {
    const from = told.postings.length;
    addText(read, TITLE_HALVES, TOLD, told.postings);
    dropRepeated(told.postings, from);
    told.ends.push(told.postings.length);
  }

  return {
    add: ({ claim, claimEn, summary, phrases, concepts }) => {
      length = 0;
      addClaim(claim);
      addClaim(claimEn);
      addText(summary, TEXT_HALVES, TOLD);
      for (const phrase of phrases) addText(phrase, TEXT_HALVES, TOLD);
      for (const wordings of concepts) {
        for (const wording of wordings) addText(wording, WORDING_HALVES, 0);
      }
      lengths.push(length);
      rows.close();
    },
    pack: () => {
      const numbered = rows.pack();
      const weightOf = postingWeights(numbered, lengths);
      const words = packTexts([...spelled.letters()].sort());
      return {
        ...packRows(numbered, weightOf),
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

function postingWeights(
  { kinds, sizes, termOf, halvesOf }: NumberedTerms,
  lengths: readonly number[],
): PostingWeight {
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
    const share = halvesOf(posting) / TEXT_HALVES / (scales[claim] as number);
    const own = telling[termOf[posting] as number] as number;
    return (own * share) / (SATURATION + share);
  };
}

/** Terms by their hashes, and the postings of each in the order of the claims. */
function packRows(numbered: NumberedTerms, weightOf: PostingWeight) {
  const { claimEnds, termOf, sizes } = numbered;
  const terms = numbered.hashes.slice().sort();
  const termOfRow = new Uint32Array(terms.length);
  const parts = partsOf(claimEnds.length);
  const termStarts = new Uint32Array(terms.length * parts + 1);
  /** Where the next posting of each term goes. */
  const next = new Uint32Array(terms.length);
  let total = 0;
  for (let row = 0; row < terms.length; row++) {
    const term = numbered.numberOf(terms[row] as number);
    termOfRow[row] = term;
    next[term] = total;
    total += sizes.values[term] as number;
  }
  termStarts[terms.length * parts] = total;
  const heaviest = heaviestOf(claimEnds, weightOf);
  const postings = new Uint16Array(total * POSTING_NUMBERS);
  const digests = new Int32Array(claimEnds.length * DIGEST_WORDS);
  let posting = 0;
  for (let claim = 0; claim < claimEnds.length; claim++) {
    if (claim % PART_CLAIMS === 0) {
      const part = claim / PART_CLAIMS;
      for (let row = 0; row < terms.length; row++) {
        termStarts[row * parts + part] = next[termOfRow[row] as number] as number;
      }
    }
    for (; posting < (claimEnds[claim] as number); posting++) {
      const term = termOf[posting] as number;
      const to = next[term] as number;
      next[term] = to + 1;
      if ((sizes.values[term] as number) >= LONG_ROW) {
        const bit = digestBit(numbered.hashes[term] as number);
        const word = claim * DIGEST_WORDS + (bit >>> 5);
        digests[word] = (digests[word] as number) | (1 << (bit & 31));
      }
      // Never nothing: a claim that has the term is told from one that has not.
      const share = Math.round((weightOf(posting, claim) / heaviest) * WHOLE_SHARE);
      postings[to * POSTING_NUMBERS] = claim % PART_CLAIMS;
      postings[to * POSTING_NUMBERS + 1] = (Math.max(2, share) & ~TOLD) | numbered.toldOf(posting);
    }
  }
  for (let part = 0; part < parts; part++) {
    const { count: claims } = claimsOfPart(claimEnds.length, part);
    for (let row = 0; row < terms.length; row++) {
      const from = termStarts[row * parts + part] as number;
      const size = (termStarts[row * parts + part + 1] as number) - from;
      if (isDense(size, claims)) packDense(postings, from * POSTING_NUMBERS, { size, claims });
    }
  }
  return {
    terms,
    termPages: termPages(terms),
    termStarts,
    postings,
    digests,
    heaviestPosting: Float32Array.of(heaviest),
  };
}

/** The weight of the heaviest posting, as it is kept. */
function heaviestOf(claimEnds: Int32Array, weightOf: PostingWeight): number {
  let most = 0;
  let posting = 0;
  for (let claim = 0; claim < claimEnds.length; claim++) {
    for (; posting < (claimEnds[claim] as number); posting++) {
      most = Math.max(most, weightOf(posting, claim));
    }
  }
  return Math.fround(most);
}
