// The letters table: for every UTF-16 unit, which letter it is to a matcher. It is shipped, in runs of
// units: asking the engine's Unicode data took ten times as long as all else that a worker does before its
// first text, and what an index is made of would depend on the browser. Pure.
import { LETTER_RUNS } from './letter-runs.ts';

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

let table: Int32Array | null = null;

/** The table, 65,536 codes. */
export function letterTable(): Int32Array {
  table ??= unpackLetters(LETTER_RUNS);
  return table;
}

/** The code of one code point, for those beyond the table (mathematical letters and the like). */
export function letterCode(character: string): number {
  const plain = character.normalize('NFKC');
  if (plain === character) return BREAK;
  const first = plain.codePointAt(0) ?? 0;
  return plain.length === 1 && first < 0x10000 ? (letterTable()[first] ?? BREAK) : BREAK;
}

/** Kinds of runs, in the two low bits of how many units they have. */
export const RUN_KINDS = { others: 0, same: 1, rising: 2 } as const;
export const KIND_BITS = 2;
const KIND_MASK = (1 << KIND_BITS) - 1;
/** Quality and tone of a letter, below how far its base lies from that of the letter before. */
export const MARK_BITS = 6;

/**
 * The codes that runs stand for (`scripts/letter-runs.ts` makes them): a list of numbers as JSON, which an
 * engine reads quicker than anything that we could, two for each run. The first is its kind and how many
 * units it has, the second, of what is no letter, its code; of letters, which have the same base or each
 * the next, what the first one is.
 */
export function unpackLetters(runs: string): Int32Array {
  const numbers = JSON.parse(runs) as number[];
  const codes = new Int32Array(0x10000);
  let unit = 0;
  let base = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const kind = (numbers[at] as number) & KIND_MASK;
    const end = unit + ((numbers[at] as number) >> KIND_BITS);
    const value = numbers[at + 1] as number;
    let code = value;
    if (kind !== RUN_KINDS.others) {
      base += value >> MARK_BITS;
      const marks = value & ((1 << MARK_BITS) - 1);
      code = LETTER | (marks << QUALITY_SHIFT) | (base << BASE_SHIFT);
    }
    if (kind === RUN_KINDS.rising) {
      for (; unit < end; unit++) {
        codes[unit] = code;
        code += 1 << BASE_SHIFT;
      }
      base = (code >> BASE_SHIFT) - 1;
    } else if (code !== BREAK) {
      codes.fill(code, unit, end);
    }
    unit = end;
  }
  return codes;
}
