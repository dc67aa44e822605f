// Which of the claims' wordings stand in a text, and how much each weighs. Pure.
import { pairWeight, syllableWeight } from './background.ts';
import { BARE, type Syllables } from './normalize.ts';
import { type PhraseScan, scanPhrases } from './phrase-index.ts';
import { type SimilaritySections, wordingsOf } from './similarity-index.ts';
import { hashWord } from './syllable-hash.ts';

/** Wordings met, as parallel arrays of which the first `count` are valid until the next text is read. */
export type WordingHits = {
  count: number;
  /** The syllables `[start, stop)` of each. */
  starts: Uint32Array;
  stops: Uint32Array;
  weights: Float64Array;
  /** The row `[from, to)` of the groups that have the wording. */
  from: Uint32Array;
  to: Uint32Array;
  /** The hits by the length of their rows; and in reading order. */
  byRow: Uint32Array;
  byStart: Uint32Array;
};

/** How much of a wording's weight is left when its diacritics are lost. */
const LOST_PAIR = 0.3;
const LOST_PAIR_IN_BARE_TEXT = 0.9;
const LOST_SYLLABLE_IN_BARE_TEXT = 0.5;
/** A wording of more than two syllables says more than its rarest pair. */
const LONGER = 1;
const NEGATORS = new Set(['không', 'chưa', 'chẳng', 'chả'].map((word) => hashWord(word).exact));
/** A hit's number is the lower part of the key by which it is sorted. */
const KEY_STEP = 2 ** 22;

let hits = roomForHits(256);
let keys = new Float64Array(256);

/** All wordings in a text that weigh anything. */
export function wordingHits(
  index: SimilaritySections,
  text: Syllables,
  isBareText: boolean,
): WordingHits {
  const { rowEnds, rowGroups } = index;
  const scan = scanPhrases(wordingsOf(index), text);
  if (scan.count > keys.length) {
    hits = roomForHits(scan.count * 2);
    keys = new Float64Array(scan.count * 2);
  }
  let count = 0;
  for (let at = 0; at < scan.count; at++) {
    const weight = weightOf(scan, at, { text, isBareText });
    if (weight === 0) continue;
    const wording = scan.phrases[at] as number;
    hits.weights[count] = weight;
    hits.starts[count] = scan.starts[at] as number;
    hits.stops[count] = (scan.starts[at] as number) + (scan.lengths[at] as number);
    hits.from[count] = wording === 0 ? 0 : (rowEnds[wording - 1] as number);
    hits.to[count] = Math.min(rowEnds[wording] as number, rowGroups.length);
    count++;
  }
  hits.count = count;
  sortHits(hits);
  return hits;
}

/** "không bắn pháo hoa": a negation stands before a hit in its own sentence. */
export function isNegated(start: number, { exact, breaks }: Syllables): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 2; at--) {
    if (breaks[at + 1]) return false;
    if (NEGATORS.has(exact[at] as number)) return true;
  }
  return false;
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

/** The shortest rows first; and, of hits that start together, those with the shortest row first. */
function sortHits({ count, from, to, starts, byRow, byStart }: WordingHits): void {
  const own = keys.subarray(0, count);
  for (let at = 0; at < count; at++) {
    own[at] = ((to[at] as number) - (from[at] as number)) * KEY_STEP + at;
  }
  own.sort();
  for (let at = 0; at < count; at++) {
    const hit = (own[at] as number) % KEY_STEP;
    byRow[at] = hit;
    own[at] = (starts[hit] as number) * KEY_STEP + at;
  }
  own.sort();
  for (let at = 0; at < count; at++) {
    byStart[at] = byRow[(own[at] as number) % KEY_STEP] as number;
  }
}

function roomForHits(size: number): WordingHits {
  return {
    count: 0,
    starts: new Uint32Array(size),
    stops: new Uint32Array(size),
    weights: new Float64Array(size),
    from: new Uint32Array(size),
    to: new Uint32Array(size),
    byRow: new Uint32Array(size),
    byStart: new Uint32Array(size),
  };
}
