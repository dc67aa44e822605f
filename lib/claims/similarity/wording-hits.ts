// Which of the claims' wordings stand in a text, and how much each weighs. Pure.

import { scanPhrases } from '../phrases/phrase-index.ts';
import { cutsDate } from '../reading/cut-date.ts';
import type { Syllables } from '../reading/normalize.ts';
import { hashWord } from '../reading/syllable-hash.ts';
import { type SimilaritySections, wordingsOf } from './similarity-index.ts';
import { scanSolos } from './solo-wordings.ts';
import { weightOf } from './wording-weights.ts';

/** Wordings met, as parallel arrays of which the first `count` are valid until the next text is read. */
export type WordingHits = {
  count: number;
  /** Of which so many are of one syllable, in reading order; the others nearly are. */
  solos: number;
  /** The syllables `[start, stop)` of each. */
  starts: Uint32Array;
  stops: Uint32Array;
  weights: Float64Array;
  /** Which of `rows` is its wording's. */
  rowOf: Uint32Array;
  /** The row of each different wording met: its entries `[from, to)` are the groups that have it. */
  rows: { count: number; from: Uint32Array; to: Uint32Array };
};

/** How much of a wording's weight is left when its diacritics are lost. */
const LOST_PAIR = 0.3;
const LOST_PAIR_IN_BARE_TEXT = 0.9;
const LOST_SYLLABLE_IN_BARE_TEXT = 0.5;
const NEGATORS = new Set(['không', 'chưa', 'chẳng', 'chả'].map((word) => hashWord(word).exact));

let hits = roomForHits(256);
/** By row: its wording. */
let wordings = new Uint32Array(256);
/** By the hash of a wording: its row, and in which text that was met; at most half full. */
let slots = new Uint32Array(1024);
let slotTexts = new Uint32Array(1024);
let texts = 0;

/** All wordings in a text that weigh anything. */
export function wordingHits(
  index: SimilaritySections,
  text: Syllables,
  bareness: number,
): WordingHits {
  const solos = scanSolos(index, text, bareness === 1);
  const scan = scanPhrases(wordingsOf(index), text);
  makeRoom(solos.count + scan.count);
  hits.count = 0;
  hits.rows.count = 0;
  const { wordingWeights } = index;
  const longer = wordingWeights.length - index.soloSyllables.length;
  for (let at = 0; at < solos.count; at++) {
    const start = solos.starts[at] as number;
    const wording = longer + (solos.solos[at] as number);
    const share = solos.unsure[at] === 1 ? LOST_SYLLABLE_IN_BARE_TEXT : 1;
    const weight = share * weightOf(wordingWeights[wording] as number);
    if (weight > 0 && !cutsDate(text, start + 1)) add(wording, start, start + 1, weight);
  }
  hits.solos = hits.count;
  const lost = lostShare(bareness);
  for (let at = 0; at < scan.count; at++) {
    const start = scan.starts[at] as number;
    const stop = start + (scan.lengths[at] as number);
    const wording = scan.phrases[at] as number;
    const share = scan.lost[at] === 1 ? lost : 1;
    const weight = share * weightOf(wordingWeights[wording] as number);
    if (weight > 0 && !cutsDate(text, stop)) add(wording, start, stop, weight);
  }
  openRows(index);
  return hits;
}

function add(wording: number, start: number, stop: number, weight: number): void {
  const at = hits.count++;
  hits.weights[at] = weight;
  hits.starts[at] = start;
  hits.stops[at] = stop;
  hits.rowOf[at] = rowOfWording(wording);
}

/** Of all rows at once: so the processor waits for memory once, not for each. */
function openRows({ rowEnds, rowGroups }: SimilaritySections): void {
  const { count, from, to } = hits.rows;
  for (let row = 0; row < count; row++) {
    const wording = wordings[row] as number;
    from[row] = wording === 0 ? 0 : (rowEnds[wording - 1] as number);
    to[row] = Math.min(rowEnds[wording] as number, rowGroups.length);
  }
}

function makeRoom(count: number): void {
  if (hits.starts.length < count) {
    hits = roomForHits(count * 2);
    wordings = new Uint32Array(count * 2);
  }
  if (slots.length < count * 2) {
    slots = new Uint32Array(slots.length * 4);
    slotTexts = new Uint32Array(slots.length);
    makeRoom(count);
  }
  if (++texts > 0xffff_fff0) {
    slotTexts.fill(0);
    texts = 1;
  }
}

/** The row of a wording; one that was not met before gets the next. */
function rowOfWording(wording: number): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(wording, 0x9e3779b1) >>> 16) & mask;
  for (; slotTexts[slot] === texts; slot = (slot + 1) & mask) {
    const row = slots[slot] as number;
    if (wordings[row] === wording) return row;
  }
  slotTexts[slot] = texts;
  slots[slot] = hits.rows.count;
  wordings[hits.rows.count] = wording;
  return hits.rows.count++;
}

/** "không bắn pháo hoa": a negation stands before a hit in its own sentence. */
export function isNegated(start: number, { exact, breaks }: Syllables): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 2; at--) {
    if (breaks[at + 1]) return false;
    if (NEGATORS.has(exact[at] as number)) return true;
  }
  return false;
}

/** What is left of the weight of a wording of several syllables that lost diacritics. */
function lostShare(bareness: number): number {
  return LOST_PAIR + bareness * (LOST_PAIR_IN_BARE_TEXT - LOST_PAIR);
}

function roomForHits(size: number): WordingHits {
  return {
    count: 0,
    solos: 0,
    starts: new Uint32Array(size),
    stops: new Uint32Array(size),
    weights: new Float64Array(size),
    rowOf: new Uint32Array(size),
    rows: { count: 0, from: new Uint32Array(size), to: new Uint32Array(size) },
  };
}
