// Turns text into syllables that can be compared, with the map back to the original: one pass, no
// intermediate strings. Both the claim index and the pages go through here. Pure.
import {
  BASE_SHIFT,
  BREAK,
  IGNORED,
  LETTER,
  letterCode,
  letterTable,
  QUALITY,
  QUALITY_MASK,
  QUALITY_SHIFT,
  SURROGATE,
  TONE,
  TONE_MASK,
  TONE_SHIFT,
} from './letters.ts';
import { isSentenceEnd, type ReadingState, readPlain } from './plain-syllables.ts';
import { foldedNumber, maySpell, spellingOf } from './spelling-table.ts';
import { HASH_PRIME, HASH_SEED, heardTone, mixed } from './syllable-hash.ts';
import { BARE, emptySyllables, MARKED, NUMBER, type Syllables } from './syllables.ts';

export { BARE, MARKED, NUMBER, type Syllables } from './syllables.ts';

const MAX_LETTERS = 40;
const ZERO = 48;
const NINE = 57;
const HASH_SIGN = 35;
const WIDE_HASH_SIGN = 0xff03;

/** The letters of the syllable being read, their codes without the tone. */
const letters = new Int32Array(MAX_LETTERS);
/** What is being filled; its arrays grow with the longest text so far, and results are copies. */
let draft = emptySyllables(1024);
const plain: ReadingState = { count: 0, gap: 0, breakBefore: 1 };

/** Syllables of a text, as new arrays of just their number. Linear in its length. */
export function syllablesOf(text: string): Syllables {
  // A syllable takes a unit at least; a short form of one unit stands for up to two syllables.
  const capacity = text.length * 2 + 8;
  if (draft.folded.length < capacity) draft = emptySyllables(capacity);
  readInto(draft, text);
  const out = emptySyllables(draft.count);
  out.count = draft.count;
  out.folded.set(draft.folded.subarray(0, draft.count));
  out.exact.set(draft.exact.subarray(0, draft.count));
  out.start.set(draft.start.subarray(0, draft.count));
  out.end.set(draft.end.subarray(0, draft.count));
  out.flags.set(draft.flags.subarray(0, draft.count));
  out.breaks.set(draft.breaks.subarray(0, draft.count));
  return out;
}

// One loop with its state in locals, and the end of a syllable written out once within it: this is
// the hottest place of the whole project, and calls and fields cost it three times as much.
function readInto(out: Syllables, text: string): void {
  const table = letterTable();
  const units = text.length;
  const { folded, exact, start: starts, end: ends, flags, breaks } = out;
  let count = 0;
  let length = 0;
  let tone = 0;
  let isDrawn = false;
  let isCluttered = false;
  let isNumber = false;
  let start = 0;
  let end = 0;
  let breakBefore = 1;
  // Breaks since the last syllable; what is invisible is none.
  let gap = 0;
  let inHashtag = false;
  let wasLower = false;
  let stoppedAt = -1;
  for (let at = 0; at <= units; at++) {
    // Nearly all of a text is read by the fast loop; this one takes what it stops at, and no more.
    if (length === 0 && !inHashtag && at !== stoppedAt) {
      plain.count = count;
      plain.gap = gap;
      plain.breakBefore = breakBefore;
      stoppedAt = readPlain(out, text, at, plain);
      at = stoppedAt;
      count = plain.count;
      gap = plain.gap;
      breakBefore = plain.breakBefore;
    }
    const unit = at < units ? text.charCodeAt(at) : 0;
    let code = table[unit] as number;
    let width = 1;
    if (code === SURROGATE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      width = character.length;
      code = width === 2 ? letterCode(character) : BREAK;
    }
    let isLetter = false;
    let isDigit = false;
    let isBoundary = false;
    if (code >= LETTER) {
      isLetter = true;
      const letter = code >> BASE_SHIFT;
      isDigit = letter >= ZERO && letter <= NINE;
      isBoundary = isDigit !== isNumber;
      if (inHashtag) {
        const isLower = isLowerAt(text, at);
        // #VỡĐêỞXã: a word begins at a capital after a small letter, or before one.
        if (!isLower && (wasLower || isLowerAt(text, at + width))) isBoundary = true;
        wasLower = isLower && !isDigit;
      }
    } else if (code > QUALITY) {
      if (length > 0) {
        const last = letters[length - 1] as number;
        if ((last & QUALITY_MASK) === 0) {
          letters[length - 1] = last | ((code - QUALITY) << QUALITY_SHIFT);
        }
        end = at + width;
      }
    } else if (code > TONE) {
      if (length > 0) {
        if (tone > 0 && tone !== code - TONE) isCluttered = true;
        tone = code - TONE;
        end = at + width;
      }
    } else if (code === IGNORED) {
      if (length > 0 && isCombining(unit)) end = at + width;
    } else if (isNumber && length > 0 && isThousands(text, at)) {
      end = at + width;
    } else {
      isBoundary = true;
    }
    if (isBoundary && length > 0) {
      if (isDrawn && length > 1) length--;
      // Stacked tones are clutter, not spelling: then the syllable counts as having none.
      const spoken = isCluttered ? 0 : tone;
      const from =
        isNumber && length === 2 && (letters[0] as number) >> BASE_SHIFT === ZERO ? 1 : 0;
      let marks = spoken;
      let bareHash = HASH_SEED;
      let fullHash = HASH_SEED;
      for (let part = from; part < length; part++) {
        const packed = letters[part] as number;
        marks |= packed & QUALITY_MASK;
        bareHash = Math.imul(bareHash ^ (packed >> BASE_SHIFT), HASH_PRIME);
        fullHash = Math.imul(fullHash ^ packed, HASH_PRIME);
      }
      const fullMix = mixed(Math.imul(fullHash ^ (heardTone(spoken) << 8), HASH_PRIME));
      const flag = isNumber ? NUMBER : marks > 0 && !isCluttered ? MARKED : BARE;
      const spelling = maySpell(fullMix)
        ? spellingOf(fullMix, count > 0 && flags[count - 1] === NUMBER && gap <= 1)
        : undefined;
      const words = spelling ? spelling.folded.length : 1;
      for (let word = 0; word < words; word++) {
        folded[count] = spelling
          ? (spelling.folded[word] as number)
          : foldedNumber(mixed(bareHash));
        exact[count] = spelling ? (spelling.exact[word] as number) : fullMix;
        // A short form says nothing about whether its writer uses diacritics.
        flags[count] = spelling && flag !== MARKED ? BARE : flag;
        starts[count] = start;
        ends[count] = end;
        breaks[count] = breakBefore;
        breakBefore = 0;
        count++;
      }
      gap = 0;
      length = 0;
      tone = 0;
      isNumber = false;
      isDrawn = false;
      isCluttered = false;
    }
    if (isLetter) {
      if (length === 0) {
        start = at;
        isNumber = isDigit;
      }
      const packed = code & ~TONE_MASK;
      const letter = code >> BASE_SHIFT;
      const ownTone = (code & TONE_MASK) >> TONE_SHIFT;
      if (ownTone > 0) {
        if (tone > 0 && tone !== ownTone) isCluttered = true;
        tone = ownTone;
      }
      const isSame = length > 0 && (letters[length - 1] as number) >> BASE_SHIFT === letter;
      const isThird =
        isSame && length > 1 && (letters[length - 2] as number) >> BASE_SHIFT === letter;
      // "quááááá" is "quá": a letter written three times or more counts once; digits always count.
      if (isThird && !isNumber) {
        isDrawn = true;
      } else {
        if (isDrawn && length > 1) length--;
        isDrawn = false;
        if (length < MAX_LETTERS) letters[length++] = packed;
      }
      end = at + width;
    } else if (isBoundary) {
      gap++;
      inHashtag = unit === HASH_SIGN || unit === WIDE_HASH_SIGN;
      if (inHashtag) wasLower = false;
      if (isSentenceEnd(text, at, unit)) breakBefore = 1;
    }
    at += width - 1;
  }
  out.count = count;
}

function isLowerAt(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

function isCombining(unit: number): boolean {
  return (unit >= 0x300 && unit < 0x370) || (unit >= 0xfe00 && unit < 0xfe10) || unit === 0x200d;
}

/** A point or comma before exactly three digits, as in 1.000.000. */
function isThousands(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 46 && unit !== 44) return false;
  for (let next = 1; next <= 3; next++) if (!isDigitAt(text, at + next)) return false;
  return !isDigitAt(text, at + 4);
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= 57;
}
