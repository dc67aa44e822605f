// A sign that parts one syllable, as pages write that evade a site's filters: "b.ắt c.óc", "chế.t".
// Pure.
import { BASE_SHIFT, BREAK, LETTER, letterTable, TONE } from './letters.ts';
import { isVowel } from './syllable-hash.ts';
import { isSyllable } from './syllable-shape.ts';

/** Signs that are written there; each is one unit. */
const isSign = new Uint8Array(0x80);
for (const sign of ".*-_/|'") isSign[sign.charCodeAt(0)] = 1;
/** Consonants that are written with a vowel. */
const ONSET = /^(?:gi|qu)$/i;
const [CAPITAL_A, CAPITAL_Z] = [65, 90] as const;
const ZERO = 48;
const NINE = 57;
/** z */
const LAST_LETTER = 122;
/** "nghiêng" */
const MOST_LETTERS = 7;
/** As many as two horned letters and a tone are. */
const MOST_MARKS = 3;
const MOST_UNITS = MOST_LETTERS * 2 - 1 + MOST_MARKS;
/** A sign of no width. */
const INVISIBLE = '\u200b';

/**
 * Whether the unit at `at` parts a syllable: letters with one and the same sign between them are one
 * together, of which some part is none by itself. A capital after the sign begins a name ("H.Ứng Hòa"),
 * and what is glued to a number is its unit or has that number ("19h.em về", "20.000đ/ổ", "lá/m2").
 */
export function isJoint(text: string, at: number): boolean {
  // Most of what is asked of is a space, or the end of the text.
  // Of a unit beyond the text the engine would forget all that it made of this place.
  if (at <= 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit >= isSign.length || isSign[unit] === 0) return false;
  // A capital behind it is what most others have: nothing needs to be cut for those.
  return isBetween(text, at) && !isCapital(text.charCodeAt(at + 1)) && isParted(text, at);
}

/** Where the parted syllable begins of which a part begins at `at`; `at` itself where none does. */
export function startOfParted(text: string, at: number): number {
  return isJoint(text, at - 1) ? startOfRun(text, at - 1) : at;
}

/** The text with nothing to be seen where a sign parts a syllable; of the same length. */
export function withoutJoints(text: string): string {
  return text
    .split('')
    .map((unit, at) => (isJoint(text, at) ? INVISIBLE : unit))
    .join('');
}

/** Where the letters begin that have this sign between them. */
function startOfRun(text: string, at: number): number {
  const sign = text.charAt(at);
  let from = at;
  while (at - from < MOST_UNITS && isInside(text, from - 1, sign)) from--;
  return from;
}

/** A unit of the run: of a letter, or the sign between two. */
function isInside(text: string, at: number, sign: string): boolean {
  return isPart(text, at) || (text.charAt(at) === sign && isBetween(text, at));
}

/** Between two parts: before it is the end of one, and behind it a letter. */
function isBetween(text: string, at: number): boolean {
  return isPart(text, at - 1) && isPart(text, at + 1) && codeAt(text, at + 1) >= LETTER;
}

/** Of the alphabet without marks. */
function isCapital(unit: number): boolean {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z;
}

function isDigit(text: string, at: number): boolean {
  const letter = codeAt(text, at) >> BASE_SHIFT;
  return letter >= ZERO && letter <= NINE;
}

/** A letter that is no digit, or a mark on one. */
function isPart(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code > TONE && (code < LETTER || code >> BASE_SHIFT > NINE);
}

function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (letterTable()[text.charCodeAt(at)] as number) : BREAK;
}

/** Whether the letters about a sign are one syllable. */
function isParted(text: string, at: number): boolean {
  const sign = text.charAt(at);
  let to = at + 1;
  while (to - at < MOST_UNITS && isInside(text, to, sign)) to++;
  if (to - at === MOST_UNITS) return false;
  const from = startOfRun(text, at);
  if (to - from > MOST_UNITS || isDigit(text, from - 1) || isDigit(text, to)) return false;
  if (!mayBeSyllable(text, from, to)) return false;
  const parts = text.slice(from, to).split(sign);
  const letters = parts.map(lettersOf);
  const first = letters.findIndex(
    (part, at) => isFragment(part) || ONSET.test(parts[at] as string),
  );
  if (first < 0) return false;
  const hasCapital = parts.some((part, at) => at > 0 && /^\p{Lu}/u.test(part));
  if (hasCapital || !isSyllable(letters.join(''))) return false;
  // Consonants between two signs begin a syllable sooner than they end one: "ma-t.úy".
  return first < parts.length - 1 || !isJoint(text, to);
}

/** Whether there is a vowel, and no letter but those from A to Z: of most that is asked of ("km/h", "v.v"). */
function mayBeSyllable(text: string, from: number, to: number): boolean {
  let hasVowel = false;
  for (let at = from; at < to; at++) {
    const letter = codeAt(text, at) >> BASE_SHIFT;
    hasVowel = hasVowel || isVowel(letter);
    if (letter > LAST_LETTER) return false;
  }
  return hasVowel;
}

/** Consonants alone are no syllable; a mark that stands on no letter is nothing. */
function isFragment(letters: string): boolean {
  if (letters === '') return false;
  for (let at = 0; at < letters.length; at++) {
    if (isVowel(letters.charCodeAt(at))) return false;
  }
  return true;
}

/** Small letters without their marks. */
function lettersOf(part: string): string {
  let letters = '';
  for (let at = 0; at < part.length; at++) {
    const code = letterTable()[part.charCodeAt(at)] as number;
    if (code >= LETTER) letters += String.fromCharCode(code >> BASE_SHIFT);
  }
  return letters;
}
