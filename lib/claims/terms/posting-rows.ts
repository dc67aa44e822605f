// Lays the rows of terms out: terms by their hashes, and the postings of each in the order of the
// claims, in steps. Pure.
import { type Part, partsInSteps } from '../arrays/in-parts.ts';
import type { Steps } from '../arrays/in-steps.ts';
import type { Sections } from '../arrays/index-buffer.ts';
import { isDense, packDense } from './dense-rows.ts';
import { DIGEST_WORDS, digestBit, LONG_ROW } from './digests.ts';
import { termPages } from './term-pages.ts';
import type { NumberedTerms } from './term-rows.ts';
import { claimsOfPart, PART_CLAIMS, POSTING_NUMBERS, partsOf, TOLD, WHOLE_SHARE } from './terms.ts';

type RowSections = Pick<
  Sections,
  'terms' | 'termPages' | 'termStarts' | 'postings' | 'heaviestPosting' | 'digests'
>;

/** What a posting of a claim weighs. */
export type PostingWeight = (posting: number, claim: number) => number;

/** Claims have hundreds of postings each: those of so many are a step. */
export const CLAIMS_A_STEP = 32;

export function* packRows(numbered: NumberedTerms, weightOf: PostingWeight): Steps<RowSections> {
  const { claimEnds, termOf, sizes } = numbered;
  const claims = claimEnds.length;
  const terms = numbered.hashes.slice().sort();
  yield;
  const termOfRow = new Uint32Array(terms.length);
  const parts = partsOf(claims);
  const termStarts = new Uint32Array(terms.length * parts + 1);
  /** Where the next posting of each term goes. */
  const next = new Uint32Array(terms.length);
  let total = 0;
  yield* partsInSteps(terms.length, ({ from, to }) => {
    for (let row = from; row < to; row++) {
      const term = numbered.numberOf(terms[row] as number);
      termOfRow[row] = term;
      next[term] = total;
      total += sizes.values[term] as number;
    }
  });
  termStarts[terms.length * parts] = total;
  const heaviest = yield* heaviestOf(claimEnds, weightOf);
  const postings = new Uint16Array(total * POSTING_NUMBERS);
  const digests = new Int32Array(claims * DIGEST_WORDS);
  const layClaims = ({ from, to }: Part): void => {
    let posting = startOf(claimEnds, from);
    for (let claim = from; claim < to; claim++) {
      if (claim % PART_CLAIMS === 0) {
        const part = claim / PART_CLAIMS;
        for (let row = 0; row < terms.length; row++) {
          termStarts[row * parts + part] = next[termOfRow[row] as number] as number;
        }
      }
      for (; posting < (claimEnds[claim] as number); posting++) {
        const term = termOf[posting] as number;
        const place = next[term] as number;
        next[term] = place + 1;
        if ((sizes.values[term] as number) >= LONG_ROW) {
          const bit = digestBit(numbered.hashes[term] as number);
          const word = claim * DIGEST_WORDS + (bit >>> 5);
          digests[word] = (digests[word] as number) | (1 << (bit & 31));
        }
        // Never nothing: a claim that has the term is told from one that has not.
        const share = Math.round((weightOf(posting, claim) / heaviest) * WHOLE_SHARE);
        postings[place * POSTING_NUMBERS] = claim % PART_CLAIMS;
        postings[place * POSTING_NUMBERS + 1] =
          (Math.max(2, share) & ~TOLD) | numbered.toldOf(posting);
      }
    }
  };
  yield* partsInSteps(claims, layClaims, CLAIMS_A_STEP);
  for (let part = 0; part < parts; part++) {
    const { count } = claimsOfPart(claims, part);
    for (let row = 0; row < terms.length; row++) {
      const from = termStarts[row * parts + part] as number;
      const size = (termStarts[row * parts + part + 1] as number) - from;
      if (isDense(size, count))
        packDense(postings, from * POSTING_NUMBERS, { size, claims: count });
    }
    yield;
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
function* heaviestOf(claimEnds: Int32Array, weightOf: PostingWeight): Steps<number> {
  let most = 0;
  const weighClaims = ({ from, to }: Part): void => {
    let posting = startOf(claimEnds, from);
    for (let claim = from; claim < to; claim++) {
      for (; posting < (claimEnds[claim] as number); posting++) {
        most = Math.max(most, weightOf(posting, claim));
      }
    }
  };
  yield* partsInSteps(claimEnds.length, weighClaims, CLAIMS_A_STEP);
  return Math.fround(most);
}

/** Where the postings of a claim begin. */
function startOf(claimEnds: Int32Array, claim: number): number {
  return claim === 0 ? 0 : (claimEnds[claim - 1] as number);
}
