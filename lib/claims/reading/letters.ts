// The letters table: for every UTF-16 unit, which letter it is to a matcher. Built once from the
// Unicode data of the engine (one pass over 65,536 units), pure, runs anywhere.

/** What a unit is, when it is no letter: between words, invisible inside one, or a tone. */
export const BREAK = 0;
export const IGNORED = 1;
export const SURROGATE = 2;
/** Tones are `TONE + 1 .. TONE + 5`: huyền, sắc, ngã, hỏi, nặng. */
export const TONE = 8;
/** Marks that change the letter before them: circumflex, breve, horn. */
export const QUALITY = 16;

/**
 * Letters are coded `LETTER | quality << 8 | tone << 11 | base << 14`, 30 bits, so that a code is a
 * small integer to the engine; `base` is a UTF-16 unit.
 */
export const LETTER = 128;
export const QUALITY_SHIFT = 8;
export const TONE_SHIFT = 11;
export const BASE_SHIFT = 14;
export const QUALITY_MASK = 7 << QUALITY_SHIFT;
export const TONE_MASK = 7 << TONE_SHIFT;

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const QUALITIES = ['\u0302', '\u0306', '\u031b'];
/** đ: a quality that has no combining mark. */
const STROKE = 4;

/** Letters that look like Latin ones; the look is what counts (Unicode TR 39, by hand for these two scripts). */
const LOOK_ALIKES: Record<string, string> = {
  ...pairs('авекмнорстухіѕјԁԛԝһ', 'abekmhopctyxisjdqwh'),
  ...pairs('αβεικνορτυχ', 'abeikvoptux'),
  ...pairs('ıɑɡ', 'iag'),
};

let table: Int32Array | null = null;

/** The table, 65,536 codes. */
export function letterTable(): Int32Array {
  table ??= buildTable();
  return table;
}

/** The code of one code point, for those beyond the table (mathematical letters and the like). */
export function letterCode(character: string): number {
  const plain = character.normalize('NFKC');
  if (plain === character) return BREAK;
  const first = plain.codePointAt(0) ?? 0;
  return plain.length === 1 && first < 0x10000 ? (letterTable()[first] ?? BREAK) : BREAK;
}

/**
 * Where most units are only themselves, and are asked about by the run, which is much quicker. Before
 * they are not; between lie ideographs, syllables of Hangul, surrogates and units of nobody's.
 */
const FAR = [
  [0x600, 0x3400],
  [0x4db6, 0x4e00],
  [0x9fa6, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, 0x10000],
] as const;
/** Letters and numbers; symbols; what is invisible. */
const FAR_RUNS = /([\p{L}\p{N}]{1,8})|(\p{So}{1,8})|[\p{Mn}\p{Me}\p{Cf}]+/gu;
/** Letters that nobody sees. */
const FILLERS = [0x115f, 0x3164];
const IDEOGRAPHS = [
  [0x3400, 0x4db6],
  [0x4e00, 0x9fa6],
] as const;
/** In the order of their first letters, which count. */
const [HANGUL, HANGUL_END] = [0xac00, 0xd7a4] as const;
const FIRST_HANGUL_LETTER = 0x1100;
const SYLLABLES_OF_LETTER = 588;

function buildTable(): Int32Array {
  const codes = new Int32Array(0x10000);
  for (let unit = 0; unit < FAR[0][0]; unit++) {
    codes[unit] = codeOf(String.fromCharCode(unit), unit);
  }
  for (const [from, to] of FAR) fillFar(codes, from, to);
  for (const unit of FILLERS) codes[unit] = IGNORED;
  for (const [from, to] of IDEOGRAPHS) {
    for (let unit = from; unit < to; unit++) codes[unit] = plainCode(unit);
  }
  for (let unit = HANGUL; unit < HANGUL_END; unit++) {
    const first = Math.floor((unit - HANGUL) / SYLLABLES_OF_LETTER);
    codes[unit] = plainCode(FIRST_HANGUL_LETTER + first);
  }
  return codes.fill(SURROGATE, 0xd800, 0xe000);
}

/** Fills the units `[from, to)`. */
function fillFar(codes: Int32Array, from: number, to: number): void {
  let units = '';
  for (let unit = from; unit < to; unit++) units += String.fromCharCode(unit);
  for (const { 0: run, 1: letters, 2: symbols, index } of units.matchAll(FAR_RUNS)) {
    const first = from + index;
    if (letters === undefined && symbols === undefined) {
      codes.fill(IGNORED, first, first + run.length);
      continue;
    }
    const isPlain = run.normalize('NFKD').toLowerCase() === run;
    // A symbol that is only itself is a break.
    if (isPlain && letters === undefined) continue;
    for (let at = 0; at < run.length; at++) {
      codes[first + at] = isPlain ? plainCode(first + at) : codeOf(run.charAt(at), first + at);
    }
  }
}

/** The code of a letter that is only itself. */
function plainCode(base: number): number {
  return LETTER | (base << BASE_SHIFT);
}

function codeOf(character: string, unit: number): number {
  if (unit < 0x80) return asciiCode(unit);
  if (unit >= 0x300 && unit < 0x370) return markCode(character);
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return IGNORED;
  if (!/[\p{L}\p{N}\p{So}]/u.test(character)) return BREAK;
  const plain = character.normalize('NFKC').toLowerCase();
  if (!/^[\p{L}\p{N}]/u.test(plain)) return BREAK;
  return spelledCode(plain.normalize('NFD'));
}

function asciiCode(unit: number): number {
  const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const isLetter = (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57);
  return isLetter ? LETTER | (lower << BASE_SHIFT) : BREAK;
}

function markCode(mark: string): number {
  // U+0340 and U+0341 are other names of huyền and sắc (canonical equivalents).
  const plain = mark.normalize('NFC');
  const tone = TONES.indexOf(plain);
  if (tone >= 0) return TONE + tone + 1;
  const quality = QUALITIES.indexOf(plain);
  return quality >= 0 ? QUALITY + quality + 1 : IGNORED;
}

/** A letter and the marks after it; of several letters (ligatures) the first. */
function spelledCode(spelled: string): number {
  let base = spelled.charAt(0);
  let quality = 0;
  let tone = 0;
  for (const mark of spelled.slice(1)) {
    if (TONES.includes(mark)) tone = TONES.indexOf(mark) + 1;
    if (QUALITIES.includes(mark)) quality = QUALITIES.indexOf(mark) + 1;
  }
  if (base === 'đ') {
    base = 'd';
    quality = STROKE;
  }
  base = LOOK_ALIKES[base] ?? base;
  return (
    LETTER | (quality << QUALITY_SHIFT) | (tone << TONE_SHIFT) | (base.charCodeAt(0) << BASE_SHIFT)
  );
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to.charAt(at)]));
}
