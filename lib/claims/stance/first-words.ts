// With which words a text can go on that a cue matches. Cues are only tried where one of their first
// words stands, before one of their second: of some eight hundred that is seldom any. Pure.

const WORD_LETTER = /[\p{L}\p{N}]/u;
/** Between the words of an opening; a word that has ended has it behind it. */
const GAP = '\n';

/**
 * The first words of a cue, a fragment of a regular expression, each with the words that can come
 * second; `null` where that may be any, or none. Literals, groups, sets, and what may be left out are
 * read. Throws `TypeError` where the first word could be any, or none.
 */
export function openingsOf(cue: string): Map<string, Set<string> | null> {
  const reading: Reading = { cue, at: 0, complete: new Set() };
  for (const opening of readOptions(reading, new Set(['']))) reading.complete.add(opening);
  const openings = new Map<string, Set<string> | null>();
  for (const opening of reading.complete) {
    const [first = '', second = ''] = opening.split(GAP);
    if (first === '') throw new TypeError(`a cue without a first word: ${cue}`);
    const known = openings.get(first);
    if (second === '' || known === null) openings.set(first, null);
    else openings.set(first, new Set([...(known ?? []), second]));
  }
  return openings;
}

/** Where reading stands, and the openings that are whole. Beginnings of them are handed along. */
type Reading = { cue: string; at: number; complete: Set<string> };

function readOptions(reading: Reading, open: Set<string>): Set<string> {
  const after = readSequence(reading, open);
  while (reading.cue[reading.at] === '|') {
    reading.at++;
    for (const opening of readSequence(reading, open)) after.add(opening);
  }
  return after;
}

function readSequence(reading: Reading, open: Set<string>): Set<string> {
  let here = new Set(open);
  while (reading.at < reading.cue.length && !'|)'.includes(reading.cue.charAt(reading.at))) {
    let after = readPiece(reading, here);
    const quantifier = /^(?:[?*+]|\{\d+,?\d*\})/.exec(reading.cue.slice(reading.at))?.[0] ?? '';
    reading.at += quantifier.length;
    const isEndless = quantifier !== '' && quantifier !== '?';
    if (isEndless) after = endAtFirst(reading, after);
    here = /^(?:[?*]|\{0)/.test(quantifier) ? new Set([...here, ...after]) : after;
  }
  return here;
}

function readPiece(reading: Reading, open: Set<string>): Set<string> {
  const { cue, at } = reading;
  const group = /^\((?:\?(?::|<?[=!]))/.exec(cue.slice(at))?.[0];
  if (group) {
    reading.at += group.length;
    // What is looked ahead or behind at adds nothing to the word.
    const inside = readOptions(reading, group === '(?:' ? open : new Set());
    reading.at++;
    return group === '(?:' ? inside : open;
  }
  const [piece = ''] =
    /^(?:\[[^\]]*\]|\\u[0-9a-f]{4}|\\p\{\w+\}|\\.|.)/su.exec(cue.slice(at)) ?? [];
  reading.at += piece.length;
  if (open.size === 0) return open;
  const letters = lettersOf(piece);
  if (letters === null) return endAtFirst(reading, open);
  const after = new Set<string>();
  for (const letter of letters) {
    for (const opening of open) {
      if (WORD_LETTER.test(letter)) after.add(opening + letter);
      else if (!opening.includes(GAP)) after.add(opening + GAP);
      else if (opening.endsWith(GAP)) after.add(opening);
      else reading.complete.add(opening);
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

/** The letters that a piece stands for; `null` for any. */
function lettersOf(piece: string): string[] | null {
  if (piece.startsWith('\\u')) return [String.fromCharCode(Number.parseInt(piece.slice(2), 16))];
  if (piece.startsWith('\\') || piece === '.' || piece.startsWith('[^')) return null;
  if (!piece.startsWith('[')) return [piece];
  return [...piece.slice(1, -1).replace(/(.)-(.)/gu, (_, from, to) => between(from, to))];
}

function between(from: string, to: string): string {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, step) =>
    String.fromCharCode(first + step),
  ).join('');
}
