// Cuts a text into words without asking what they are: each word's letters as seven-bit codes in two
// numbers, and where it ends. Every unit takes the same steps; a branch at each word's end, which no
// processor foresees, would cost more than all of them.
import { startOfParted } from './joint.ts';
import * as codes from './word-codes.ts';

// An imported name is looked up at every use, an own constant is known when the loop is compiled.
const { CODE_BITS, COMMA, SENTENCE_END, STOP, WORD_END } = codes;
const wordCodes = codes.wordCodes;

/** The last letters of a word that one number holds. */
const LETTERS = 4;
const MASK = (1 << (CODE_BITS * LETTERS)) - 1;
export const KEY_MASK = MASK;
/** So many units are cut at once: what was cut is still at hand when it is looked up. */
const MOST_UNITS = 4096;

const MOST_WORDS = MOST_UNITS / 2 + 2;

/** How many words were cut, where cutting stopped, whether before what it cannot cut, and whether within a word. */
export const cut = { count: 0, stop: 0, isStopped: false, inWord: false };
/** The codes of each word's last four letters, and of the four before; a ninth spills over `KEY_MASK`. */
const ownLow = new Int32Array(MOST_WORDS);
export const cutLow = ownLow;
const ownHigh = new Int32Array(MOST_WORDS);
export const cutHigh = ownHigh;
const ownEnds = new Int32Array(MOST_WORDS);
export const cutEnds = ownEnds;
/** Whether a sentence or line ended before the word, or after the last. */
const ownBreaks = new Uint8Array(MOST_WORDS);
export const cutBreaks = ownBreaks;

/** Cuts from `from` on, the start of a word or a unit between words. */
export function cutWords(text: string, from: number): void {
  codes.fillWordCodes();
  const until = Math.min(text.length, from + MOST_UNITS);
  ownBreaks.fill(0, 0, ((until - from) >> 1) + 2);
  let word = 0;
  let lowest = 0;
  let highest = 0;
  /** All ones within a word, as are the next two for a letter. */
  let inWord = 0;
  let at = from;
  for (; at < until; at++) {
    const code = wordCodes[text.charCodeAt(at)] as number;
    const isLetter = (code - WORD_END) >> 31;
    if (code > COMMA) {
      if (code === STOP) break;
      if (code === SENTENCE_END || isGapAfter(text, at)) ownBreaks[word + (inWord & 1)] = 1;
    }
    highest = ((highest << CODE_BITS) | (lowest >>> (CODE_BITS * (LETTERS - 1)))) & isLetter;
    lowest = ((lowest << CODE_BITS) | code) & isLetter & MASK;
    word += inWord & ~isLetter & 1;
    inWord = isLetter;
    ownLow[word] = lowest;
    ownHigh[word] = highest;
    ownEnds[word] = at + 1;
  }
  if (at === text.length) {
    word += inWord & 1;
    inWord = 0;
  }
  cut.count = word;
  cut.stop = at;
  cut.inWord = inWord !== 0;
  cut.isStopped = inWord !== 0 || at < until;
}

/**
 * Lets cutting stop between two words, and before a syllable that a sign parts: the word that it
 * stopped in is cut the next time. By itself, for the loop is compiled best alone.
 */
export function stopBetweenWords(text: string, from: number): void {
  if (cut.stop === text.length) return;
  const start = cut.inWord ? startOfWord(text, cut.stop) : cut.stop;
  const stop = Math.max(from, startOfParted(text, start));
  if (stop === cut.stop) return;
  while (cut.count > 0 && (ownEnds[cut.count - 1] as number) > stop) cut.count--;
  cut.stop = stop;
  cut.isStopped = true;
}

/**
 * Cuts a text of nothing but letters and gaps, for its words alone: where they end is not noted, which
 * takes a third less. Returns how many there are, or -1: the text is long, or has a sign that may end a
 * sentence or join two numbers, or what only the slow loop reads.
 */
export function cutPlain(text: string): number {
  codes.fillWordCodes();
  const until = text.length;
  if (until > MOST_UNITS) return -1;
  // Within another function the file's own constants are looked up too.
  const table = wordCodes;
  const low = ownLow;
  const high = ownHigh;
  let word = 0;
  let lowest = 0;
  let highest = 0;
  let inWord = 0;
  for (let at = 0; at < until; at++) {
    const code = table[text.charCodeAt(at)] as number;
    if (code > WORD_END) return -1;
    const isLetter = (code - WORD_END) >> 31;
    highest = ((highest << CODE_BITS) | (lowest >>> (CODE_BITS * (LETTERS - 1)))) & isLetter;
    lowest = ((lowest << CODE_BITS) | code) & isLetter & MASK;
    word += inWord & ~isLetter & 1;
    inWord = isLetter;
    low[word] = lowest;
    high[word] = highest;
  }
  return word + (inWord & 1);
}

/** Where the word begins that ends before `end`. */
export function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && (wordCodes[text.charCodeAt(start - 1)] as number) < WORD_END) start--;
  return start;
}

/** Where a word begins, counted from 0, in a text of letters and gaps. */
export function startOfNth(text: string, word: number): number {
  const table = wordCodes;
  let left = word;
  let inWord = 0;
  for (let at = 0; at < text.length; at++) {
    const isLetter = ((table[text.charCodeAt(at)] as number) - WORD_END) >> 31;
    left += isLetter & ~inWord;
    if (left < 0) return at;
    inWord = isLetter;
  }
  return text.length;
}

function isGapAfter(text: string, at: number): boolean {
  return at + 1 >= text.length || text.charCodeAt(at + 1) <= 32;
}
