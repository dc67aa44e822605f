// Compiles claims into rows of weighted terms (BM25F: Robertson, Zaragoza, Taylor, "Simple BM25
// extension to multiple weighted fields", 2004), with the weights worked out beforehand, so that
// looking up is adding.

import type { Sections } from './index-buffer.ts';
import type { IndexedClaim } from './indexed-claim.ts';
import { lookUpWords } from './look-up-words.ts';
import { syllablesOf } from './normalize.ts';
import { packTexts } from './packed-texts.ts';
import { TERM_WEIGHTS, type TermKind, termsOf } from './terms.ts';
import { spelledSyllables } from './vocabulary.ts';

type TermSections = Pick<
  Sections,
  | 'terms'
  | 'termStarts'
  | 'postingClaims'
  | 'postingWeights'
  | 'claimLengths'
  | 'claimWeights'
  | 'vocabularyEnds'
  | 'vocabularyBytes'
>;

const SATURATION = 1.2;
/** Claims are short, and a long one is not a worse one: length counts mildly. */
const LENGTH_SHARE = 0.4;

type Row = { kind: TermKind; weights: Map<number, number> };

/** Compiles the rows of all claims. */
export function compileTerms(claims: readonly IndexedClaim[]): TermSections {
  const rows = new Map<number, Row>();
  const lengths = new Float32Array(claims.length);
  const vocabulary = new Set<string>();
  for (const [claim, indexed] of claims.entries()) {
    for (const [text, boost] of fieldsOf(indexed)) {
      const syllables = syllablesOf(text);
      lengths[claim] = (lengths[claim] as number) + syllables.count;
      for (const spelled of spelledSyllables(text, syllables)) vocabulary.add(spelled);
      for (const { hash, kind } of termsOf(lookUpWords(text))) {
        const row = rows.get(hash) ?? { kind, weights: new Map<number, number>() };
        row.weights.set(claim, (row.weights.get(claim) ?? 0) + boost);
        rows.set(hash, row);
      }
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, claims.length);
  const scale = { lengths, mean: mean || 1 };
  const words = packTexts([...vocabulary].sort());
  return {
    ...packRows(rows, scale),
    claimLengths: lengths,
    claimWeights: Float32Array.from(claims, (indexed, claim) =>
      ownWeight(rows, scale, { indexed, claim }),
    ),
    vocabularyEnds: words.ends,
    vocabularyBytes: words.bytes,
  };
}

function fieldsOf(claim: IndexedClaim): [text: string, boost: number][] {
  return [
    [claim.claim, 2],
    [claim.claimEn, 2],
    [claim.summary, 1],
    ...claim.phrases.map((phrase): [string, number] => [phrase, 1]),
    ...claim.concepts.flat().map((wording): [string, number] => [wording, 0.5]),
  ];
}

type Scale = { lengths: Float32Array; mean: number };

/** What a text scores that tells the claim in its own words, in the language that scores less. */
function ownWeight(
  rows: Map<number, Row>,
  scale: Scale,
  { indexed, claim }: { indexed: IndexedClaim; claim: number },
): number {
  const totals = [indexed.claim, indexed.claimEn].map((text) => {
    const hashes = new Set(termsOf(lookUpWords(text)).map(({ hash }) => hash));
    return [...hashes].reduce((sum, hash) => {
      const row = rows.get(hash);
      return row ? sum + postingWeight(row, scale, claim) : sum;
    }, 0);
  });
  return Math.min(...totals.filter((total) => total > 0), Infinity);
}

function postingWeight({ kind, weights }: Row, { lengths, mean }: Scale, claim: number): number {
  const idf = Math.log(1 + (lengths.length - weights.size + 0.5) / (weights.size + 0.5));
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[claim] as number)) / mean;
  const share = (weights.get(claim) ?? 0) / length;
  return (TERM_WEIGHTS[kind] * idf * share) / (SATURATION + share);
}

function packRows(rows: Map<number, Row>, scale: Scale) {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, row]) => sum + row.weights.size, 0);
  const packed = {
    terms: Int32Array.from(sorted, ([hash]) => hash),
    termStarts: new Uint32Array(sorted.length + 1),
    postingClaims: new Uint32Array(total),
    postingWeights: new Float32Array(total),
  };
  let at = 0;
  for (const [term, [, row]] of sorted.entries()) {
    for (const claim of row.weights.keys()) {
      packed.postingClaims[at] = claim;
      packed.postingWeights[at] = postingWeight(row, scale, claim);
      at++;
    }
    packed.termStarts[term + 1] = at;
  }
  return packed;
}
