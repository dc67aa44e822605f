// The slow loop of reading: whatever Unicode can write a syllable with. It reads a word at a time, and
// everything could be read by it; the fast loop leaves it the odd words.
import { isJoint } from './joint.ts';
import * as codes from './letters.ts';
import { isQuarterAt } from './quarter.ts';
import { foldedNumber, maySpell, quarterSpellingOf, spellingOf } from './spelling-table.ts';
import * as hashes from './syllable-hash.ts';
import { BARE, MARKED, NUMBER, type ReadingState, type Syllables } from './syllables.ts';

// An imported name is looked up at every use, an own constant is known when the loop is compiled.
const { BASE_SHIFT, BREAK, IGNORED, LETTER, SURROGATE } = codes;
const { QUALITY, QUALITY_MASK, QUALITY_SHIFT, TONE, TONE_MASK, TONE_SHIFT } = codes;
const { HASH_PRIME, HASH_SEED } = hashes;

const MAX_LETTERS = 40;
const ZERO = 48;
const NINE = 57;
const HASH_SIGN = 35;
const WIDE_HASH_SIGN = 0xff03;

/** The letters of the syllable being read, their codes without the tone. */
const letters = new Int32Array(MAX_LETTERS);

/**
 * Reads from `at` on to the end of a word, or over one unit between words, and returns where it
 * stopped. One loop with its state in locals, and the end of a syllable written out once within it:
 * for texts full of marks this is the hottest place, and calls and fields would cost it double.
 */
export function readSlowly(
  out: Syllables,
  text: string,
  from: number,
  state: ReadingState,
): number {
  const table = codes.letterTable();
  const units = text.length;
  const { folded, exact, start: starts, end: ends, flags, breaks } = out;
  let { count } = out;
  let { gap, breakBefore } = state;
  let length = 0;
  let tone = 0;
  let isDrawn = false;
  let isCluttered = false;
  let isNumber = false;
  let start = 0;
  let end = 0;
  let inHashtag = false;
  let wasLower = false;
  let at = from;
  for (; at <= units; at++) {
    if (at > from && length === 0 && !inHashtag) break;
    const unit = at < units ? text.charCodeAt(at) : 0;
    let code = table[unit] as number;
    let width = 1;
    if (code === SURROGATE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      width = character.length;
      code = width === 2 ? codes.letterCode(character) : BREAK;
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
    } else if (length > 0 && isJoint(text, at)) {
      out.hasJoints = true;
    } else {
      isBoundary = true;
    }
    if (isBoundary && length > 0) {
      if (isDrawn && length > 1) length--;
      // Stacked tones are clutter, not spelling: then the syllable counts as having none.
      const spoken = isCluttered ? 0 : tone;
      const from =
        isNumber && length === 2 && (letters[0] as number) >> BASE_SHIFT === ZERO ? 1 : 0;
      if (hashes.isLastI(letters, length)) letters[length - 1] = hashes.I;
      let marks = spoken;
      let bareHash = HASH_SEED;
      let fullHash = HASH_SEED;
      for (let part = from; part < length; part++) {
        const packed = letters[part] as number;
        marks |= packed & QUALITY_MASK;
        bareHash = Math.imul(bareHash ^ (packed >> BASE_SHIFT), HASH_PRIME);
        fullHash = Math.imul(fullHash ^ packed, HASH_PRIME);
      }
      const fullMix = hashes.mixed(
        Math.imul(fullHash ^ (hashes.heardTone(spoken) << 8), HASH_PRIME),
      );
      const flag = isNumber ? NUMBER : marks > 0 && !isCluttered ? MARKED : BARE;
      let spelling = maySpell(fullMix)
        ? spellingOf(fullMix, count > 0 && flags[count - 1] === NUMBER && gap <= 1)
        : undefined;
      const quarter = spelling && quarterSpellingOf(fullMix);
      if (quarter && isQuarterAt(text, at)) spelling = quarter;
      const words = spelling ? spelling.folded.length : 1;
      for (let word = 0; word < words; word++) {
        folded[count] = spelling
          ? (spelling.folded[word] as number)
          : foldedNumber(hashes.mixed(bareHash));
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
  state.gap = gap;
  state.breakBefore = breakBefore;
  return Math.min(at, units);
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

/** Whether a sentence or a line ends at this unit. */
function isSentenceEnd(text: string, at: number, unit: number): boolean {
  if (unit === 10 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 59) return true;
  if (unit !== 46) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > 32);
}
