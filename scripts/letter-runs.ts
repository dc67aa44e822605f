// What the engine's Unicode data makes of each UTF-16 unit, and the runs of units that it is shipped as.
import {
  BASE_SHIFT,
  BREAK,
  IGNORED,
  KIND_BITS,
  LETTER,
  MARK_BITS,
  QUALITY,
  QUALITY_SHIFT,
  RUN_KINDS,
  SURROGATE,
  TONE,
  TONE_SHIFT,
} from '../lib/claims/reading/letters.ts';

const UNITS = 0x10000;
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const QUALITIES = ['\u0302', '\u0306', '\u031b'];
/** đ: a quality that has no combining mark. */
const STROKE = 4;
/** Letters that nobody sees. */
const FILLERS = [0x115f, 0x3164];

/** Letters that look like Latin ones; the look is what counts (Unicode TR 39, by hand for these two scripts). */
const LOOK_ALIKES: Record<string, string> = {
  ...pairs('авекмнорстухіѕјԁԛԝһ', 'abekmhopctyxisjdqwh'),
  ...pairs('αβεικνορτυχ', 'abeikvoptux'),
  ...pairs('ıɑɡ', 'iag'),
};

/** The code of every unit, as lib/claims/reading/letters.ts tells them apart. */
export function lettersOfEngine(): Int32Array {
  return Int32Array.from({ length: UNITS }, (_, unit) => codeOf(String.fromCharCode(unit), unit));
}

function codeOf(character: string, unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return SURROGATE;
  if (unit >= 0x300 && unit < 0x370) return markCode(character);
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character) || FILLERS.includes(unit)) return IGNORED;
  if (!/[\p{L}\p{N}\p{So}]/u.test(character)) return BREAK;
  const plain = character.normalize('NFKC').toLowerCase();
  if (!/^[\p{L}\p{N}]/u.test(plain)) return BREAK;
  return spelledCode(plain.normalize('NFD'));
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

/** The codes as `unpackLetters` reads them. */
export function packLetters(codes: Int32Array): string {
  const runs: number[] = [];
  let base = 0;
  for (let unit = 0; unit < codes.length; ) {
    const code = codes[unit] as number;
    const same = runLength(codes, unit, 0);
    const rising = code < LETTER ? 0 : runLength(codes, unit, 1 << BASE_SHIFT);
    const length = Math.max(same, rising);
    unit += length;
    if (code < LETTER) {
      runs.push((length << KIND_BITS) | RUN_KINDS.others, code);
      continue;
    }
    const kind = rising > same ? RUN_KINDS.rising : RUN_KINDS.same;
    const marks = (code & ((1 << BASE_SHIFT) - 1)) >> QUALITY_SHIFT;
    const first = code >> BASE_SHIFT;
    runs.push((length << KIND_BITS) | kind, ((first - base) << MARK_BITS) | marks);
    base = kind === RUN_KINDS.rising ? first + length - 1 : first;
  }
  return JSON.stringify(runs);
}

/** How many codes from one on are each `step` more than the one before. */
function runLength(codes: Int32Array, from: number, step: number): number {
  let to = from + 1;
  while (to < codes.length && codes[to] === (codes[to - 1] as number) + step) to++;
  return to - from;
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to.charAt(at)]));
}
