// A text as cues are read in it: small letters, one form of each, and its words as hashes. Most texts
// are read as they lie; only one with a sign that changes with its neighbours is spelled anew. Pure.
import { asShown, mayBeDrawn } from '../reading/shown-text.ts';
import { isAscii, isPlainText } from './plain-text.ts';

/** Words are runs of letters and digits. All arrays are of one length. */
export type CueText = {
  /** The text in small letters, composed or, where nobody wrote any diacritics, without them. */
  spelled: () => string;
  /** Where words begin and end in it, counted from `offset`. */
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  offset: number;
};

/** `isBare`: the text is written without diacritics, and cues are to be found without theirs. */
export function cueText(text: string, isBare: boolean): CueText {
  return cueTextParts(text, isBare).whole;
}

/**
 * A text and its parts `[from, to)`, which begin and end between words. Of a text that is read as it
 * lies a part is read with the whole.
 */
export function cueTextParts(
  text: string,
  isBare: boolean,
): { whole: CueText; part: (from: number, to: number) => CueText } {
  if (!isBare && readPlain(text)) {
    let known: string | null = null;
    const spelled = () => (known ??= text.toLowerCase());
    const whole = { spelled, ...draftWords(), offset: 0 };
    return { whole, part: (from, to) => partOf(whole, from, to) };
  }
  const spelled = spelledForCues(text, isBare);
  readSpelled(spelled);
  return {
    whole: { spelled: () => spelled, ...draftWords(), offset: 0 },
    part: (from, to) => cueText(text.slice(from, to), isBare),
  };
}

function partOf({ spelled, starts, ends, hashes }: CueText, from: number, to: number): CueText {
  let first = 0;
  while (first < starts.length && (starts[first] as number) < from) first++;
  let last = first;
  while (last < ends.length && (ends[last] as number) <= to) last++;
  let known: string | null = null;
  return {
    spelled: () => (known ??= spelled().slice(from, to)),
    starts: starts.subarray(first, last),
    ends: ends.subarray(first, last),
    hashes: hashes.subarray(first, last),
    offset: from,
  };
}

/** A text in the spelling of cues. */
export function spelledForCues(text: string, isBare: boolean): string {
  if (isPlainText(text)) return (isBare ? stripMarks(text) : text).toLowerCase();
  const shown = asShown(text);
  return (isBare ? stripMarks(shown) : shown.normalize('NFC')).toLowerCase();
}

/** The case stays: \S is not \s. */
export function stripMarks(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/**
 * Behind a cue no letter or digit comes. The alphabets by their places: an engine takes twenty times as
 * long to make ready what says \p{L}, for each of the hundreds of expressions that cues are tried with.
 */
export const NO_MORE_WORD =
  '(?![0-9a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufdff])';

/** The hash of a word in small letters. */
export function cueHash(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  }
  return hash;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The words being read; results are copies. */
let starts = new Int32Array(1024);
let ends = new Int32Array(1024);
let hashes = new Int32Array(1024);
let count = 0;

function draftWords() {
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

function makeRoom(text: string): void {
  count = 0;
  if (starts.length > text.length) return;
  starts = new Int32Array(text.length + 1);
  ends = new Int32Array(text.length + 1);
  hashes = new Int32Array(text.length + 1);
}

/** Asks for an emoji in colours; it never joins with what stands before it. */
const PICTURE_SELECTOR = 0xfe0f;
const SPACE = 32;
const UNKNOWN = 0;
/** No part of a word. */
const GAP = 1;
/** To be seen with its neighbours. */
const ODD = 2;
/** What each unit is, as far as it was met: one of the above, or the small letter it is read as. */
const readAs = new Uint16Array(0x10000);

/** Reads a text whose every sign stands for itself; `false` at the first that does not. */
function readPlain(text: string): boolean {
  makeRoom(text);
  const units = text.length;
  let hash = SEED;
  let start = -1;
  let before = GAP;
  let beforeThat = GAP;
  let unitBefore = 0;
  for (let at = 0; at < units; at++) {
    const unit = text.charCodeAt(at);
    let letter = readAs[unit] as number;
    if (letter <= ODD) {
      if (letter === UNKNOWN) {
        letter = readingOf(unit);
        readAs[unit] = letter;
      }
      if (letter === ODD) {
        if (!isPicture(text, at)) return false;
        letter = GAP;
      }
    }
    if (letter !== GAP) {
      if (start < 0) start = at;
      else if (letter === before && letter === beforeThat && mayBeDrawn(unit)) {
        return false;
      }
      hash = Math.imul(hash ^ letter, PRIME);
    } else if (start >= 0) {
      starts[count] = start;
      ends[count] = at;
      hashes[count++] = hash;
      start = -1;
      hash = SEED;
    } else if (unit === SPACE && unitBefore === SPACE) {
      return false;
    }
    beforeThat = before;
    before = letter;
    unitBefore = unit;
  }
  if (start >= 0) {
    starts[count] = start;
    ends[count] = units;
    hashes[count++] = hash;
  }
  return true;
}

function readingOf(unit: number): number {
  const sign = String.fromCharCode(unit);
  const small = sign.toLowerCase();
  if (unit === PICTURE_SELECTOR) return GAP;
  const isJamo = unit >= 0x1100 && unit < 0x1200;
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  // A sigma's small form depends on what follows.
  if (isJamo || isSurrogate || sign === 'Σ' || small.length !== 1 || /\p{M}/u.test(sign))
    return ODD;
  if (sign.normalize('NFC') !== sign || small.normalize('NFC') !== small) return ODD;
  if (spelledForCues(sign, false) !== small) return ODD;
  return /[\p{L}\p{N}]/u.test(sign) ? small.charCodeAt(0) : GAP;
}

/** Either half of an emoji: of no alphabet, and the same in every form. */
function isPicture(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const first = unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
  const point = text.codePointAt(first) ?? 0;
  return point >= 0x1f300 && point < 0x1fa00;
}

/** Reads a text in the spelling of cues. */
function readSpelled(spelled: string): void {
  makeRoom(spelled);
  for (const { 0: word, index } of spelled.matchAll(/[\p{L}\p{N}]+/gu)) {
    starts[count] = index;
    ends[count] = index + word.length;
    hashes[count++] = cueHash(word);
  }
}
