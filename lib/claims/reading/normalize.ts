// Turns text into syllables that can be compared, with the map back to the original: one pass, no
// intermediate strings. Both the claim index and the pages go through here. Pure.
import { readWords, startWords } from './plain-syllables.ts';
import { readSlowly } from './slow-syllables.ts';
import { emptySyllables, type ReadingState, type Syllables } from './syllables.ts';
import { WARM_UP, WARM_UPS } from './warm-up.ts';

export { BARE, MARKED, NUMBER, type Syllables } from './syllables.ts';

/** What is being filled; the arrays grow with the longest text so far. */
let draft = emptySyllables(1024);
let copied = emptySyllables(1024);

/** Syllables of a text, valid until the next is read. Linear in its length. */
export function readSyllables(text: string): Syllables {
  draft = readSyllablesInto(draft, text);
  return draft;
}

/** The same into room of the caller's; what is returned is larger room where that was too small. */
export function readSyllablesInto(room: Syllables, text: string): Syllables {
  const out = roomFor(text, room);
  readInto(out, text);
  return out;
}

/** The same as new arrays of just their number, to be kept. */
export function syllablesOf(text: string): Syllables {
  copied = readSyllablesInto(copied, text);
  const { count } = copied;
  const out = emptySyllables(count);
  out.count = count;
  out.hasJoints = copied.hasJoints;
  out.folded.set(copied.folded.subarray(0, count));
  out.exact.set(copied.exact.subarray(0, count));
  out.start.set(copied.start.subarray(0, count));
  out.end.set(copied.end.subarray(0, count));
  out.flags.set(copied.flags.subarray(0, count));
  out.breaks.set(copied.breaks.subarray(0, count));
  return out;
}

/** A syllable takes a unit at least; a short form of one unit stands for up to two syllables. */
function roomFor(text: string, known: Syllables): Syllables {
  const capacity = text.length * 2 + 8;
  return known.folded.length < capacity ? emptySyllables(capacity) : known;
}

let isWarm = false;

/** To be called before many texts without signs are read; takes some milliseconds the first time. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  copied = roomFor(WARM_UP, copied);
  for (let time = 0; time < WARM_UPS; time++) readInto(copied, WARM_UP);
}

const state: ReadingState = { gap: 0, breakBefore: 1 };

function readInto(out: Syllables, text: string): void {
  out.count = 0;
  out.hasJoints = false;
  state.gap = 0;
  state.breakBefore = 1;
  startWords();
  let at = 0;
  while (at < text.length) {
    at = readWords(out, text, at, state);
    if (at < text.length) at = readSlowly(out, text, at, state);
  }
}
