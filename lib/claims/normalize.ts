// Turns text into syllables that can be compared, with the map back to the original: one pass, no
// intermediate strings. Both the claim index and the pages go through here. Pure.
import {
  BREAK,
  IGNORED,
  LETTER,
  letterCode,
  letterTable,
  QUALITY,
  SURROGATE,
  TONE,
} from './letters.ts';
import { foldedNumber, spellingOf } from './spelling-table.ts';
import { exactHash, foldedHash } from './syllable-hash.ts';

/** Flags of a syllable. */
export const MARKED = 1;
/** Letters only and not a single mark: it may have lost its diacritics. */
export const BARE = 2;
export const NUMBER = 4;

/**
 * The syllables of a text, in order, as parallel arrays of which the first `count` are valid.
 * `start` and `end` are UTF-16 offsets into the original text, always at character boundaries.
 */
export type Syllables = {
  count: number;
  /** Hash of the letters without diacritics. */
  folded: Int32Array;
  /** Hash of the letters with diacritics; where the tone sits in the syllable does not count. */
  exact: Int32Array;
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
  /** Whether a sentence or line ended before this syllable. */
  breaks: Uint8Array;
};

const MAX_LETTERS = 40;
const ZERO = 48;

/** Syllables of a text; a new set of arrays each call, sized to the text. Linear in its length. */
export function syllablesOf(text: string): Syllables {
  const reader = new SyllableReader(text);
  reader.read();
  return reader.out;
}

class SyllableReader {
  readonly out: Syllables;
  private readonly text: string;
  private readonly letters = new Uint16Array(MAX_LETTERS);
  private readonly qualities = new Uint8Array(MAX_LETTERS);
  private length = 0;
  private tone = 0;
  private isDrawn = false;
  private isCluttered = false;
  private start = 0;
  private end = 0;
  private isNumber = false;
  private breakBefore = 1;
  /** Breaks since the last syllable; what is invisible is none. */
  private gap = 0;

  constructor(text: string) {
    this.text = text;
    // A syllable takes a unit at least; a short form of one unit stands for up to two syllables.
    const capacity = text.length * 2 + 8;
    this.out = {
      count: 0,
      folded: new Int32Array(capacity),
      exact: new Int32Array(capacity),
      start: new Int32Array(capacity),
      end: new Int32Array(capacity),
      flags: new Uint8Array(capacity),
      breaks: new Uint8Array(capacity),
    };
  }

  read(): void {
    const { text } = this;
    const table = letterTable();
    let inHashtag = false;
    let wasLower = false;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let code = table[unit] as number;
      let width = 1;
      if (code === SURROGATE) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
        width = character.length;
        code = width === 2 ? letterCode(character) : BREAK;
      }
      if (code >= LETTER) {
        const letter = code >>> 16;
        const isDigit = letter >= ZERO && letter <= 57;
        const isLower = inHashtag && isLowerAt(text, at);
        // #VỡĐêỞXã: a word begins at a capital after a small letter, or before one.
        const isNewWord = inHashtag && !isLower && (wasLower || isLowerAt(text, at + width));
        if (this.length > 0 && (isDigit !== this.isNumber || isNewWord)) this.finish();
        wasLower = isLower && !isDigit;
        if (this.length === 0) {
          this.start = at;
          this.isNumber = isDigit;
        }
        this.push(letter, (code >> 8) & 15, (code >> 12) & 15);
        this.end = at + width;
      } else if (code > QUALITY) {
        if (this.length > 0) {
          const last = Math.min(this.length, MAX_LETTERS) - 1;
          if (this.qualities[last] === 0) this.qualities[last] = code - QUALITY;
          this.end = at + width;
        }
      } else if (code > TONE) {
        if (this.length > 0) {
          this.setTone(code - TONE);
          this.end = at + width;
        }
      } else if (code === IGNORED) {
        if (this.length > 0 && isCombining(unit)) this.end = at + width;
      } else if (this.isNumber && this.length > 0 && isThousands(text, at)) {
        this.end = at + width;
      } else {
        this.finish();
        this.gap++;
        if (unit === 35 || unit === 0xff03) {
          inHashtag = true;
          wasLower = false;
        } else inHashtag = false;
        if (isSentenceEnd(text, at, unit)) this.breakBefore = 1;
      }
      at += width - 1;
    }
    this.finish();
  }

  private push(letter: number, quality: number, tone: number): void {
    const { letters, qualities } = this;
    if (tone > 0) this.setTone(tone);
    const last = this.length - 1;
    // "quááááá" is "quá": a letter written three times or more counts once; digits always count.
    if (!this.isNumber && last >= 1 && letters[last] === letter && letters[last - 1] === letter) {
      this.isDrawn = true;
      return;
    }
    if (this.isDrawn && last >= 1 && letters[last] === letters[last - 1]) this.length--;
    this.isDrawn = false;
    if (this.length < MAX_LETTERS) {
      letters[this.length] = letter;
      qualities[this.length] = quality;
      this.length++;
    }
  }

  private setTone(tone: number): void {
    if (this.tone > 0 && this.tone !== tone) this.isCluttered = true;
    this.tone = tone;
  }

  private finish(): void {
    if (this.length === 0) return;
    const { letters, qualities } = this;
    if (this.isDrawn && this.length > 1) this.length--;
    const from = this.isNumber && this.length === 2 && letters[0] === ZERO ? 1 : 0;
    // Stacked tones are clutter, not spelling: then the syllable counts as having none.
    const tone = this.isCluttered ? 0 : this.tone;
    let quality = 0;
    for (let at = from; at < this.length; at++) quality |= qualities[at] as number;
    const isMarked = !this.isCluttered && (tone > 0 || quality > 0);
    const folded = foldedHash(letters, from, this.length);
    const exact = exactHash({ letters, qualities, from, to: this.length, tone });
    this.emit(folded, exact, this.isNumber ? NUMBER : isMarked ? MARKED : BARE);
    this.length = 0;
    this.tone = 0;
    this.isNumber = false;
    this.isDrawn = false;
    this.isCluttered = false;
  }

  private emit(folded: number, exact: number, flags: number): void {
    const spelling = spellingOf(exact, this.afterNumber());
    if (!spelling) {
      this.write(foldedNumber(folded), exact, flags);
      return;
    }
    // A short form says nothing about whether its writer uses diacritics.
    for (let at = 0; at < spelling.folded.length; at++) {
      this.write(
        spelling.folded[at] as number,
        spelling.exact[at] as number,
        flags === MARKED ? MARKED : BARE,
      );
    }
  }

  private afterNumber(): boolean {
    const { count, flags } = this.out;
    return count > 0 && flags[count - 1] === NUMBER && this.gap <= 1;
  }

  private write(folded: number, exact: number, flags: number): void {
    const { out } = this;
    const at = out.count++;
    out.folded[at] = folded;
    out.exact[at] = exact;
    out.flags[at] = flags;
    out.start[at] = this.start;
    out.end[at] = this.end;
    out.breaks[at] = this.breakBefore;
    this.breakBefore = 0;
    this.gap = 0;
  }
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

function isSentenceEnd(text: string, at: number, unit: number): boolean {
  if (unit === 10 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 59) return true;
  if (unit !== 46) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > 32);
}
