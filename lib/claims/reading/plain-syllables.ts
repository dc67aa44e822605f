// The fast loop of reading: words are cut, and what each is read as is remembered. It stops at what
// only the slow loop can read, and goes on behind it.
import { isJoint, startOfParted } from './joint.ts';
import { ODD, plain, readPlainWord, TOLD_FLAGS } from './plain-word.ts';
import { NUMBER, type ReadingState, type Syllables } from './syllables.ts';
import * as cuts from './word-cuts.ts';
import * as words from './word-memo.ts';

// An imported name is looked up at every use, an own constant is known when the loop is compiled.
const { cut, cutLow, cutHigh, cutEnds, cutBreaks, KEY_MASK } = cuts;
const TOLD = TOLD_FLAGS;
const { memo, FLAGS, FOLDED, EXACT, LENGTH_SHIFT, FLAGS_SHIFT, PLACE_SHIFT, UNKEPT } = words;
const POINT = 46;
const COMMA = 44;
const ZERO = 48;
const NINE = 57;

/** The next of the words that were cut. */
let next = 0;

/** Forgets what was cut of the text before. */
export function startWords(): void {
  next = 0;
  cut.count = 0;
  cut.stop = 0;
  cut.isStopped = false;
}

/** Reads from `at` on, and returns where it stopped: the start of a word, or a unit between words. */
export function readWords(out: Syllables, text: string, at: number, state: ReadingState): number {
  while (next < cut.count && (cutEnds[next] as number) <= at) next++;
  let here = at;
  for (;;) {
    if (next < cut.count) {
      const from = here;
      here = readCut(out, text, here, state);
      if (next < cut.count) return takeBack(out, text, { from, to: here }, state);
    } else if (here < cut.stop) {
      state.gap += cut.stop - here;
      state.breakBefore |= cutBreaks[next] as number;
      here = cut.stop;
    }
    if (here >= text.length) return here;
    if (here > cut.stop || !cut.isStopped) {
      cuts.cutWords(text, here);
      cuts.stopBetweenWords(text, here);
      next = 0;
      continue;
    }
    // A word with a letter that has no code, as of another script, or one that a sign parts.
    readPlainWord(text, here);
    if (isOdd(plain.flags, text, here, plain.end) || isJoint(text, plain.end)) return here;
    keepPlain(out, here, state);
    here = plain.end;
  }
}

/** Reads the words that were cut, up to the first that is odd. */
function readCut(out: Syllables, text: string, at: number, state: ReadingState): number {
  const until = cut.count;
  const { folded, exact, start: starts, end: ownEnds, flags, breaks: ownBreaks } = out;
  cutBreaks[next] = (cutBreaks[next] as number) | state.breakBefore;
  let count = out.count;
  let word = next;
  for (; word < until; word++) {
    const lowest = cutLow[word] as number;
    const highest = cutHigh[word] as number;
    const end = cutEnds[word] as number;
    let row = placeOf(lowest, highest);
    let longer = 0;
    if (
      ((memo[row] as number) & KEY_MASK) !== lowest ||
      ((memo[row + FLAGS] as number) & KEY_MASK) !== highest
    ) {
      row = words.recall(text, { low: lowest, high: highest, end, first: row });
      if (row === UNKEPT) longer = end - plain.start;
    }
    const start = end - ((memo[row] as number) >>> LENGTH_SHIFT) - longer;
    const flag = (memo[row + FLAGS] as number) >>> FLAGS_SHIFT;
    if (flag >= NUMBER && isOdd(flag, text, start, end)) break;
    folded[count] = memo[row + FOLDED] as number;
    exact[count] = memo[row + EXACT] as number;
    starts[count] = start;
    ownEnds[count] = end;
    flags[count] = flag & TOLD;
    ownBreaks[count] = cutBreaks[word] as number;
    count++;
  }
  const stop = word < until ? cuts.startOfWord(text, cutEnds[word] as number) : cut.stop;
  const last = count > out.count ? (cutEnds[word - 1] as number) : at;
  if (count > out.count) state.gap = 0;
  out.count = count;
  state.gap += stop - last;
  state.breakBefore = cutBreaks[word] as number;
  next = word;
  return stop;
}

/**
 * Takes back what was read of a syllable that a sign parts, whose part begins at `to`, the word that is
 * odd. Returns where the syllable begins.
 */
function takeBack(
  out: Syllables,
  text: string,
  { from, to }: { from: number; to: number },
  state: ReadingState,
): number {
  const stop = Math.max(from, startOfParted(text, to));
  if (stop === to) return to;
  while (out.count > 0 && (out.start[out.count - 1] as number) >= stop) {
    out.count--;
    next--;
  }
  state.gap = stop - Math.max(from, out.end[out.count - 1] ?? from);
  state.breakBefore = cutBreaks[next] as number;
  return stop;
}

function keepPlain(out: Syllables, start: number, state: ReadingState): void {
  const at = out.count++;
  out.folded[at] = plain.folded;
  out.exact[at] = plain.exact;
  out.start[at] = start;
  out.end[at] = plain.end;
  out.flags[at] = plain.flags & TOLD;
  out.breaks[at] = state.breakBefore;
  state.gap = 0;
  state.breakBefore = 0;
}

/** What follows a number may belong to it ("1.000"), and a part of a syllable to what is beside it. */
function isOdd(flags: number, text: string, start: number, end: number): boolean {
  if (flags > ODD) return isJoint(text, end) || isJoint(text, start - 1);
  if (flags !== NUMBER) return flags === ODD;
  if (end + 1 >= text.length) return false;
  const unit = text.charCodeAt(end);
  const after = text.charCodeAt(end + 1);
  return (unit === POINT || unit === COMMA) && after >= ZERO && after <= NINE;
}

/** A word's first place in the memo. */
function placeOf(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (hash >>> PLACE_SHIFT) << 2;
}
