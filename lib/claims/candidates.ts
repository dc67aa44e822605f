// Which claims a text could resemble at all: those whose concept groups or rarest words stand close
// together in it. One pass over the text finds them; only they are compared. Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { BARE, type Syllables } from './normalize.ts';
import { findPhrases, type PhraseHit } from './phrase-index.ts';
import { type SimilaritySections, wordingsOf } from './similarity-index.ts';
import { hashWord } from './syllable-hash.ts';

/** A claim worth comparing, and the stretch `[from, to)` of the text that is richest in its words. */
export type Candidate = {
  claim: number;
  from: number;
  to: number;
  /** First and last syllable of what was met in the stretch, `[start, end)`. */
  start: number;
  end: number;
  /** Weight of the best wording met of each concept group; 0 where none was. */
  groups: number[];
  mass: number;
  negated: number;
};

/** A claim is told in about two sentences: what stands further apart does not belong together. */
const STRETCH_SYLLABLES = 45;
const MAX_CANDIDATES = 6;
const MIN_MASS = 7;
/** How much of a wording's weight is left when its diacritics are lost. */
const LOST_PAIR = 0.3;
const LOST_PAIR_IN_BARE_TEXT = 0.9;
const LOST_SYLLABLE_IN_BARE_TEXT = 0.5;
/** A wording of more than two syllables says more than its rarest pair. */
const LONGER = 1;

type Met = { group: number; start: number; end: number; weight: number; isNegated: boolean };
const NEGATORS = new Set(['không', 'chưa', 'chẳng', 'chả'].map((word) => hashWord(word).exact));
function isNegated({ start }: PhraseHit, { exact, breaks }: Syllables): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 2; at--) {
    if (breaks[at + 1]) return false;
    if (NEGATORS.has(exact[at] as number)) return true;
  }
  return false;
}

/** The claims to compare, heaviest first. */
export function candidatesOf(
  index: SimilaritySections,
  text: Syllables,
  isBareText: boolean,
): Candidate[] {
  const metOf = new Map<number, Met[]>();
  for (const hit of findPhrases(wordingsOf(index), text, 1)) {
    const weight = weightOf(hit, text, isBareText);
    if (weight === 0) continue;
    const claim = index.groupClaims[hit.claim] as number;
    const met = {
      group: hit.claim,
      start: hit.start,
      end: hit.end,
      weight,
      isNegated: isNegated(hit, text),
    };
    const known = metOf.get(claim);
    if (known) known.push(met);
    else metOf.set(claim, [met]);
  }
  const candidates: Candidate[] = [];
  for (const [claim, met] of metOf) {
    if (met.reduce((sum, { weight }) => sum + weight, 0) < MIN_MASS) continue;
    const candidate = richestStretch(index, { claim, met, count: text.count });
    if (candidate.mass >= MIN_MASS) candidates.push(candidate);
  }
  candidates.sort((a, b) => b.mass - a.mass || a.claim - b.claim);
  return candidates.slice(0, MAX_CANDIDATES);
}

function weightOf(hit: PhraseHit, text: Syllables, isBareText: boolean): number {
  const { start, end, isLost } = hit;
  const { folded, flags } = text;
  const length = end - start;
  if (length === 1) {
    const isUnsure = isLost || (isBareText && flags[start] === BARE);
    if (isUnsure && !isBareText) return 0;
    return syllableWeight(folded[start] as number) * (isUnsure ? LOST_SYLLABLE_IN_BARE_TEXT : 1);
  }
  let weight = 0;
  for (let at = start + 1; at < end; at++) {
    weight = Math.max(weight, pairWeight(folded[at - 1] as number, folded[at] as number));
  }
  weight += LONGER * (length - 2);
  return isLost ? weight * (isBareText ? LOST_PAIR_IN_BARE_TEXT : LOST_PAIR) : weight;
}

function richestStretch(
  index: SimilaritySections,
  { claim, met, count }: { claim: number; met: Met[]; count: number },
): Candidate {
  const first = index.claimGroups[claim] as number;
  const own = (index.claimGroups[claim + 1] as number) - 1;
  met.sort((a, b) => a.start - b.start);
  let best: Candidate | null = null;
  for (const [at, { start }] of met.entries()) {
    const to = count <= STRETCH_SYLLABLES ? count : start + STRETCH_SYLLABLES;
    const near = met.slice(at).filter(({ end }) => end <= to);
    const groups = Array.from({ length: own - first }, () => 0);
    const words = new Map<number, number>();
    const plain = new Set(near.filter((one) => !one.isNegated).map(({ group }) => group));
    const negated = new Set(
      near
        .filter((one) => one.isNegated && !plain.has(one.group) && one.group !== own)
        .map(({ group }) => group),
    ).size;
    for (const { group, start: place, weight } of near) {
      if (group === own) words.set(place, Math.max(words.get(place) ?? 0, weight));
      else groups[group - first] = Math.max(groups[group - first] ?? 0, weight);
    }
    const mass = sum(groups) + sum([...words.values()]);
    if (best && mass <= best.mass) continue;
    const end = near.reduce((last, one) => Math.max(last, one.end), start);
    best = { claim, start, end, groups, mass, negated, ...stretchAround(start, end, count) };
    if (count <= STRETCH_SYLLABLES) break;
  }
  return best as Candidate;
}

/** A full stretch around what was met: its words are read in their context. */
function stretchAround(start: number, end: number, count: number): { from: number; to: number } {
  if (count <= STRETCH_SYLLABLES) return { from: 0, to: count };
  const spare = Math.max(0, STRETCH_SYLLABLES - (end - start));
  const from = Math.max(0, start - (spare >> 1));
  return { from, to: Math.min(count, Math.max(end, from + STRETCH_SYLLABLES)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
