// Compiles claims into rows of weighted terms (BM25F: Robertson, Zaragoza, Taylor, "Simple BM25
// extension to multiple weighted fields", 2004), with the weights worked out beforehand, so that
// looking up is adding.

import type { Sections } from './index-buffer.ts';
import type { IndexedClaim } from './indexed-claim.ts';
import { lookUpWords } from './look-up-words.ts';
import { syllablesOf } from './normalize.ts';
import { packTexts } from './packed-texts.ts';
import { TERM_WEIGHTS, type Term, type TermKind, termsOf } from './terms.ts';
import { foldLetters, rawSyllables } from './vocabulary.ts';

type TermSections = Pick<
  Sections,
  | 'terms'
  | 'termStarts'
  | 'postingClaims'
  | 'postingWeights'
  | 'claimWeights'
  | 'vocabularyEnds'
  | 'vocabularyBytes'
>;

const SATURATION = 1.2;
/** Claims are short, and a long one is not a worse one: length counts mildly. */
const LENGTH_SHARE = 0.4;

/** A term and the claims that have it, in their order, with how much each says it. */
type Row = { kind: TermKind; claims: number[]; weights: number[] };
type Rows = Map<number, Row>;
type Scale = { lengths: Float32Array; mean: number };

/** Compiles the rows of all claims. */
export function compileTerms(claims: readonly IndexedClaim[]): TermSections {
  const rows: Rows = new Map();
  const lengths = new Float32Array(claims.length);
  const spelled = new Set<string>();
  const told: (readonly Term[])[][] = [];
  for (const [claim, indexed] of claims.entries()) {
    const fields = fieldsOf(indexed).map(([text, boost]) => {
      const syllables = syllablesOf(text);
      lengths[claim] = (lengths[claim] as number) + syllables.count;
      for (const word of rawSyllables(text, syllables)) spelled.add(word);
      const terms = termsOf(lookUpWords(text));
      for (const term of terms) addTerm(rows, term, { claim, boost });
      return terms;
    });
    told.push(fields.slice(0, LANGUAGES));
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, claims.length);
  const scale = { lengths, mean: mean || 1 };
  const words = packTexts([...new Set([...spelled].map(foldLetters))].filter(Boolean).sort());
  return {
    ...packRows(rows, scale),
    claimWeights: Float32Array.from(told, (texts, claim) =>
      Math.min(...texts.map((terms) => ownWeight(rows, scale, { terms, claim }))),
    ),
    vocabularyEnds: words.ends,
    vocabularyBytes: words.bytes,
  };
}

/** The first fields are the claim itself, in both languages. */
const LANGUAGES = 2;

function fieldsOf(claim: IndexedClaim): [text: string, boost: number][] {
  return [
    [claim.claim, 2],
    [claim.claimEn, 2],
    [claim.summary, 1],
    ...claim.phrases.map((phrase): [string, number] => [phrase, 1]),
    ...claim.concepts.flat().map((wording): [string, number] => [wording, 0.5]),
  ];
}

function addTerm(rows: Rows, { hash, kind }: Term, of: { claim: number; boost: number }): void {
  const row = rows.get(hash);
  if (!row) {
    rows.set(hash, { kind, claims: [of.claim], weights: [of.boost] });
    return;
  }
  const last = row.claims.length - 1;
  if (row.claims[last] === of.claim) row.weights[last] = (row.weights[last] as number) + of.boost;
  else {
    row.claims.push(of.claim);
    row.weights.push(of.boost);
  }
}

/** What a text scores that tells the claim in its own words; nothing tells a claim that has none. */
function ownWeight(
  rows: Rows,
  scale: Scale,
  { terms, claim }: { terms: readonly Term[]; claim: number },
): number {
  let total = 0;
  for (const hash of new Set(terms.map((term) => term.hash))) {
    const row = rows.get(hash);
    const at = row ? placeOf(row.claims, claim) : -1;
    if (row && at >= 0) total += postingWeight(row, scale, at);
  }
  return total || Number.POSITIVE_INFINITY;
}

function placeOf(claims: readonly number[], wanted: number): number {
  let low = 0;
  let high = claims.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return claims[low] === wanted ? low : -1;
}

function postingWeight(
  { kind, claims, weights }: Row,
  { lengths, mean }: Scale,
  at: number,
): number {
  const idf = Math.log(1 + (lengths.length - claims.length + 0.5) / (claims.length + 0.5));
  const length =
    1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[claims[at] as number] as number)) / mean;
  const share = (weights[at] as number) / length;
  return (TERM_WEIGHTS[kind] * idf * share) / (SATURATION + share);
}

function packRows(rows: Rows, scale: Scale) {
  const terms = Int32Array.from(rows.keys()).sort();
  const total = [...rows.values()].reduce((sum, { claims }) => sum + claims.length, 0);
  const packed = {
    terms,
    termStarts: new Uint32Array(terms.length + 1),
    postingClaims: new Uint32Array(total),
    postingWeights: new Float32Array(total),
  };
  let at = 0;
  for (const [term, hash] of terms.entries()) {
    const row = rows.get(hash) as Row;
    packed.postingClaims.set(row.claims, at);
    for (let posting = 0; posting < row.claims.length; posting++) {
      packed.postingWeights[at++] = postingWeight(row, scale, posting);
    }
    packed.termStarts[term + 1] = at;
  }
  return packed;
}
