// What each UTF-16 unit is to the loop that cuts words: a letter by a code of seven bits, where a
// word ends, or something that only the slow loop reads. Built once from the letters table.
import { BASE_SHIFT, BREAK, LETTER, letterTable } from './letters.ts';

/** Codes below this are letters; codes of letters end in four bits that are not all zero. */
export const WORD_END = 128;
/** Word ends that may join two numbers (as a point may), and end no sentence. */
export const COMMA = 129;
/** Word ends that end a sentence too, always or only before a gap. */
export const SENTENCE_END = 130;
const POINT = 131;
/** Marks, invisible units, surrogates, the hash sign, letters without a code. */
export const STOP = 132;
export const CODE_BITS = 7;

const CONSONANTS = 'bcdđfghjklmnpqrstvwxz';
const VOWELS = 'aăâeêioôơuưy';
const DIGITS = '0123456789';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The codes of all 65,536 units, once `fillWordCodes` was called. Units that read alike share one. */
export const wordCodes = new Uint8Array(0x10000);

let isFilled = false;

/** Fills the table when it is first needed: that takes a moment. */
export function fillWordCodes(): void {
  if (isFilled) return;
  isFilled = true;
  const letters = letterTable();
  const known = codesOfLetters(letters);
  wordCodes.fill(STOP);
  for (let unit = 0; unit < wordCodes.length; unit++) {
    const letter = letters[unit] as number;
    if (letter === BREAK) wordCodes[unit] = WORD_END;
    else if (letter >= LETTER && letter >> BASE_SHIFT < 0x250) {
      wordCodes[unit] = known.get(letter) ?? STOP;
    }
  }
  for (const sign of '\n!?;…') wordCodes[sign.charCodeAt(0)] = SENTENCE_END;
  for (const sign of '#＃') wordCodes[sign.charCodeAt(0)] = STOP;
  wordCodes['.'.charCodeAt(0)] = POINT;
  wordCodes[','.charCodeAt(0)] = COMMA;
}

/** A code for every letter and digit of Vietnamese, by what the letters table calls it. */
function codesOfLetters(letters: Int32Array): Map<number, number> {
  const spelled = [
    ...CONSONANTS,
    ...DIGITS,
    ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ];
  const known = new Map<number, number>();
  let next = 0;
  for (const letter of spelled) {
    next++;
    if ((next & 15) === 0) next++;
    known.set(letters[letter.charCodeAt(0)] as number, next);
  }
  return known;
}
