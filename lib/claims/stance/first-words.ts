// With which words a text can go on that a cue matches. Cues are only tried where one of their first
// words stands, before one of their second: of some eight hundred that is seldom any. Pure.

const WORD_LETTER = /[\p{L}\p{N}]/u;
const OPENING = 40;
const CLOSING = 41;
const SET = 91;
const ESCAPE = 92;
const BAR = 124;
/** Between the words of an opening; a word that has ended has it behind it. */
const GAP = '\n';

/**
 * The first words of a cue, a fragment of a regular expression. Literals, groups, sets, and what may be
 * left out are read. Throws `TypeError` where the first word could be any, or none.
 */
export function firstWordsOf(cue: string): Set<string> {
  const firsts = readCue(cue, null);
  if (firsts.has('')) throw new TypeError(`a cue without a first word: ${cue}`);
  return firsts;
}

/** The words that can come second after one of its first words; `null` where that may be any, or none. */
export function secondWordsOf(cue: string, first: string): Set<string> | null {
  const seconds = new Set<string>();
  for (const opening of readCue(cue, first)) {
    const [word, second = ''] = opening.split(GAP);
    if (word !== first) continue;
    if (second === '') return null;
    seconds.add(second);
  }
  return seconds;
}

/** Where reading stands, and the openings that are whole. Beginnings of them are handed along. */
type Reading = { cue: string; at: number; complete: Set<string>; first: string | null };

/** The openings of a cue: its first words, or what is known of the second after one of them. */
function readCue(cue: string, first: string | null): Set<string> {
  const reading: Reading = { cue, at: 0, complete: new Set(), first };
  for (const opening of readOptions(reading, new Set(['']))) reading.complete.add(opening);
  return reading.complete;
}

function readOptions(reading: Reading, open: Set<string>): Set<string> {
  const after = readSequence(reading, open);
  while (reading.cue[reading.at] === '|') {
    reading.at++;
    for (const opening of readSequence(reading, open)) after.add(opening);
  }
  return after;
}

function readSequence(reading: Reading, open: Set<string>): Set<string> {
  const { cue } = reading;
  let here = new Set(open);
  while (reading.at < cue.length && !isOptionEnd(cue.charCodeAt(reading.at))) {
    if (here.size === 0) {
      // All that is to be known is. Of most cues that is not half.
      skipOption(reading);
      return here;
    }
    let after = readPiece(reading, here);
    const quantifier = readQuantifier(reading);
    if (quantifier === '') {
      here = after;
      continue;
    }
    const mayBeLeftOut = '?*'.includes(quantifier.charAt(0)) || quantifier.startsWith('{0');
    if (quantifier !== '?') after = endAtFirst(reading, after);
    here = mayBeLeftOut ? new Set([...here, ...after]) : after;
  }
  return here;
}

function isOptionEnd(unit: number): boolean {
  return unit === BAR || unit === CLOSING;
}

/** To where this option ends. */
function skipOption(reading: Reading): void {
  const { cue } = reading;
  let depth = 0;
  for (; reading.at < cue.length; reading.at++) {
    const unit = cue.charCodeAt(reading.at);
    if (depth === 0 && isOptionEnd(unit)) return;
    if (unit === ESCAPE) reading.at++;
    else if (unit === SET) reading.at = cue.indexOf(']', reading.at);
    else if (unit === OPENING) depth++;
    else if (unit === CLOSING) depth--;
  }
}

function readQuantifier(reading: Reading): string {
  const { cue, at } = reading;
  const sign = cue.charAt(at);
  if (!isQuantifier(sign)) return '';
  reading.at = sign === '{' ? cue.indexOf('}', at) + 1 : at + 1;
  return cue.slice(at, reading.at);
}

function isQuantifier(sign: string): boolean {
  return sign === '?' || sign === '*' || sign === '+' || sign === '{';
}

function readPiece(reading: Reading, open: Set<string>): Set<string> {
  const { cue, at } = reading;
  if (cue.charCodeAt(at) === OPENING) {
    if (cue.startsWith('(?:', at)) {
      reading.at += '(?:'.length;
      const inside = readOptions(reading, open);
      reading.at++;
      return inside;
    }
    // What is looked ahead or behind at adds nothing to the word.
    do {
      reading.at++;
      skipOption(reading);
    } while (cue.charCodeAt(reading.at) === BAR);
    reading.at++;
    return open;
  }
  const letters = readLetters(reading);
  if (letters === null) return endAtFirst(reading, open);
  const after = new Set<string>();
  const { first, complete } = reading;
  for (const letter of letters) {
    const isOfWord = isWordLetter(letter);
    for (const opening of open) {
      const isFirst = !opening.includes(GAP);
      if (isOfWord) {
        if (!isFirst || !first || first.startsWith(opening + letter)) after.add(opening + letter);
      } else if (isFirst) {
        if (first === null) complete.add(opening);
        else if (opening === first) after.add(opening + GAP);
      } else if (opening.endsWith(GAP)) after.add(opening);
      else complete.add(opening);
    }
  }
  return after;
}

/** After these openings anything may come: of each only the first word is known, if that has ended. */
function endAtFirst(reading: Reading, open: Set<string>): Set<string> {
  for (const opening of open) {
    const end = opening.indexOf(GAP);
    if (end < 0) throw new TypeError(`a first word of any letters: ${reading.cue}`);
    reading.complete.add(opening.slice(0, end));
  }
  return new Set();
}

/** The letters that the next piece stands for, or letters of a word that follow each other; `null` for any. */
function readLetters(reading: Reading): string[] | null {
  const { cue, at } = reading;
  const unit = cue.charCodeAt(at);
  if (unit === ESCAPE) {
    const kind = cue.charAt(at + 1);
    reading.at +=
      kind === 'u' ? '\\u0000'.length : kind === 'p' ? cue.indexOf('}', at) + 1 - at : 2;
    if (kind !== 'u') return null;
    return [String.fromCharCode(Number.parseInt(cue.slice(at + 2, reading.at), 16))];
  }
  if (unit === SET) {
    reading.at = cue.indexOf(']', at) + 1;
    const set = cue.slice(at + 1, reading.at - 1);
    if (set.startsWith('^')) return null;
    return [...set.replace(/(.)-(.)/gu, (_, from, to) => between(from, to))];
  }
  let end = at + 1;
  if (isWordLetter(cue.charAt(at))) {
    while (end < cue.length && isWordLetter(cue.charAt(end))) end++;
    // What may be repeated or left out is the last of them alone.
    if (end > at + 1 && isQuantifier(cue.charAt(end))) end--;
  }
  reading.at = end;
  const letters = cue.slice(at, end);
  return letters === '.' ? null : [letters];
}

function isWordLetter(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  if (unit >= 0x80) return WORD_LETTER.test(letter);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}

function between(from: string, to: string): string {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, step) =>
    String.fromCharCode(first + step),
  ).join('');
}
