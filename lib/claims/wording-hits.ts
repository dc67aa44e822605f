// Which claims' wordings stand in a text, and how much they weigh: the first step toward the claims
// that it could resemble. Rows of the rarest wordings first; once enough claims are named, a wording
// that very many have names no more ("continue", as in looking up). Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { BARE, type Syllables } from './normalize.ts';
import { type PhraseScan, scanPhrases } from './phrase-index.ts';
import { type SimilaritySections, wordingsOf } from './similarity-index.ts';
import { hashWord } from './syllable-hash.ts';

/** A wording of a claim's group, met at the syllables `[start, end)`. */
export type Met = {
  group: number;
  start: number;
  end: number;
  weight: number;
  /** "không bắn pháo hoa": a negation stands before it in its own sentence. */
  isNegated: boolean;
};

/** Of so many claims everything met is gathered: those whose words weigh the most. */
const MAX_CLAIMS = 24;
/** Lighter claims are not worth a look. */
const MIN_MASS = 7;
/** Of a text that meets the wordings of so many groups, only its rarer wordings name claims. */
const MAX_ROWS = 8192;
/** Seeking a claim in a row costs as much as reading so many of its groups. */
const SEEK_COST = 8;
/** How much of a wording's weight is left when its diacritics are lost. */
const LOST_PAIR = 0.3;
const LOST_PAIR_IN_BARE_TEXT = 0.9;
const LOST_SYLLABLE_IN_BARE_TEXT = 0.5;
/** A wording of more than two syllables says more than its rarest pair. */
const LONGER = 1;
const NEGATORS = new Set(['không', 'chưa', 'chẳng', 'chả'].map((word) => hashWord(word).exact));

/** A wording met: its place in the scan, and the row `[from, to)` of the groups that have it. */
type Hit = { at: number; weight: number; from: number; to: number };

/** What is met of each claim by now, and in a gathering the number of each claim, from 1; else 0. */
let masses = new Float64Array(0);
let places = new Uint8Array(0);

/** All that was met of the claims whose words weigh the most in the whole text, in no order. */
export function metWordings(
  index: SimilaritySections,
  text: Syllables,
  isBareText: boolean,
): { claim: number; met: Met[] }[] {
  const claims = index.claimGroups.length - 1;
  if (masses.length < claims) {
    masses = new Float64Array(claims);
    places = new Uint8Array(claims);
  }
  const scan = scanPhrases(wordingsOf(index), text);
  const hits: Hit[] = [];
  for (let at = 0; at < scan.count; at++) {
    const weight = weightOf(scan, at, { text, isBareText });
    if (weight === 0) continue;
    const wording = scan.phrases[at] as number;
    const from = wording === 0 ? 0 : (index.rowEnds[wording - 1] as number);
    const to = Math.min(index.rowEnds[wording] as number, index.rowGroups.length);
    hits.push({ at, weight, from, to });
  }
  hits.sort((a, b) => a.to - a.from - (b.to - b.from) || a.at - b.at);
  const heavy = heaviest(index, hits);
  const found = heavy.map((claim) => ({ claim, met: [] as Met[] }));
  for (const [at, claim] of heavy.entries()) places[claim] = at + 1;
  for (const hit of hits) gather(index, hit, { scan, text, found });
  for (const claim of heavy) places[claim] = 0;
  return found;
}

function weightOf(
  { starts, lengths, lost }: PhraseScan,
  at: number,
  { text, isBareText }: { text: Syllables; isBareText: boolean },
): number {
  const { folded, flags } = text;
  const start = starts[at] as number;
  const length = lengths[at] as number;
  const isLost = lost[at] === 1;
  if (length === 1) {
    const isUnsure = isLost || (isBareText && flags[start] === BARE);
    if (isUnsure && !isBareText) return 0;
    return syllableWeight(folded[start] as number) * (isUnsure ? LOST_SYLLABLE_IN_BARE_TEXT : 1);
  }
  let weight = 0;
  for (let next = start + 1; next < start + length; next++) {
    weight = Math.max(weight, pairWeight(folded[next - 1] as number, folded[next] as number));
  }
  weight += LONGER * (length - 2);
  return isLost ? weight * (isBareText ? LOST_PAIR_IN_BARE_TEXT : LOST_PAIR) : weight;
}

/** The heaviest claims, heaviest first. */
function heaviest(index: SimilaritySections, hits: readonly Hit[]): number[] {
  const { groupClaims, rowGroups } = index;
  const named: number[] = [];
  let read = 0;
  for (const { weight, from, to } of hits) {
    read += to - from;
    if (read > MAX_ROWS && named.length > MAX_CLAIMS) break;
    for (let row = from; row < to; row++) {
      const claim = groupClaims[rowGroups[row] as number] as number;
      if (masses[claim] === 0) named.push(claim);
      masses[claim] = (masses[claim] as number) + weight;
    }
  }
  const best: number[] = [];
  for (const claim of named) {
    if ((masses[claim] as number) < MIN_MASS) continue;
    if (best.length === MAX_CLAIMS && !isHeavier(claim, best[MAX_CLAIMS - 1] as number)) continue;
    let at = Math.min(best.length, MAX_CLAIMS - 1);
    for (; at > 0 && isHeavier(claim, best[at - 1] as number); at--) {
      best[at] = best[at - 1] as number;
    }
    best[at] = claim;
  }
  for (const claim of named) masses[claim] = 0;
  return best;
}

function isHeavier(a: number, b: number): boolean {
  const more = (masses[a] as number) - (masses[b] as number);
  return more > 0 || (more === 0 && a < b);
}

type Gathering = { scan: PhraseScan; text: Syllables; found: { claim: number; met: Met[] }[] };

/** Keeps a wording for those of the claims found that have it. */
function gather(
  { groupClaims, claimGroups, rowGroups }: SimilaritySections,
  { at, weight, from, to }: Hit,
  { scan, text, found }: Gathering,
): void {
  const start = scan.starts[at] as number;
  const end = start + (scan.lengths[at] as number);
  if (to - from <= found.length * SEEK_COST) {
    for (let row = from; row < to; row++) {
      const group = rowGroups[row] as number;
      const place = places[groupClaims[group] as number] as number;
      if (!(place > 0)) continue;
      found[place - 1]?.met.push({ group, start, end, weight, isNegated: isNegated(start, text) });
    }
    return;
  }
  for (const { claim, met } of found) {
    const last = claimGroups[claim + 1] as number;
    let row = firstFrom(rowGroups, claimGroups[claim] as number, { from, to });
    for (; row < to && (rowGroups[row] as number) < last; row++) {
      const group = rowGroups[row] as number;
      met.push({ group, start, end, weight, isNegated: isNegated(start, text) });
    }
  }
}

/** The first place of a row, whose groups are in their order, that is not before `group`. */
function firstFrom(
  groups: Uint32Array,
  group: number,
  { from, to }: { from: number; to: number },
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as number) < group) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNegated(start: number, { exact, breaks }: Syllables): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 2; at--) {
    if (breaks[at + 1]) return false;
    if (NEGATORS.has(exact[at] as number)) return true;
  }
  return false;
}
