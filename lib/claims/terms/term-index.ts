// Compiles claims into rows of weighted terms (BM25F: Robertson, Zaragoza, Taylor, "Simple BM25
// extension to multiple weighted fields", 2004), with the weights worked out beforehand, so that
// looking up is adding.

import { type Part, partsInSteps } from '../arrays/in-parts.ts';
import type { Steps } from '../arrays/in-steps.ts';
import type { Sections } from '../arrays/index-buffer.ts';
import { IntegerList } from '../arrays/integer-list.ts';
import { NumberSet } from '../arrays/number-set.ts';
import { packTexts } from '../arrays/packed-texts.ts';
import type { ClaimTexts, ReadText } from '../words/claim-texts.ts';
import { lookUpWords } from './look-up-words.ts';
import { CLAIMS_A_STEP, type PostingWeight, packRows } from './posting-rows.ts';
import { type NumberedTerms, termRows } from './term-rows.ts';
import { readTerms, TERM_KINDS, TERM_WEIGHTS, type TermKind, TOLD } from './terms.ts';
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
  pack: () => Steps<TermSections>;
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
    *pack() {
      const numbered = yield* rows.pack();
      const weightOf = postingWeights(numbered, lengths);
      const words = packTexts([...spelled.letters()].sort());
      yield;
      const claimWeights = new Float32Array(lengths.length);
      const weighClaims = ({ from, to }: Part): void => {
        for (let claim = from; claim < to; claim++) {
          const own = (posting: number) => weightOf(posting, claim);
          const first = claim * LANGUAGES;
          claimWeights[claim] = Math.min(
            ownWeight(told, own, first),
            ownWeight(told, own, first + 1),
          );
        }
      };
      yield* partsInSteps(lengths.length, weighClaims, CLAIMS_A_STEP);
      return {
        ...(yield* packRows(numbered, weightOf)),
        claimWeights,
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
