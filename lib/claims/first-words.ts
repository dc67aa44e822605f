// With which words a text can begin that a cue matches. Cues are only tried where one of their first
// words stands: of some eight hundred that is seldom more than three. Pure.

const WORD_LETTER = /[\p{L}\p{N}]/u;

/**
 * The first words of a cue, a fragment of a regular expression: literals, groups, sets, and what may
 * be left out. Throws `TypeError` where the first word could be any, or none.
 */
export function firstWordsOf(cue: string): Set<string> {
  const reading: Reading = { cue, at: 0, complete: new Set() };
  for (const word of readOptions(reading, new Set(['']))) reading.complete.add(word);
  if (reading.complete.has('')) throw new TypeError(`a cue without a first word: ${cue}`);
  return reading.complete;
}

/** Where reading stands, and the words that have ended. Beginnings of words are handed along. */
type Reading = { cue: string; at: number; complete: Set<string> };

function readOptions(reading: Reading, open: Set<string>): Set<string> {
  const after = readSequence(reading, open);
  while (reading.cue[reading.at] === '|') {
    reading.at++;
    for (const word of readSequence(reading, open)) after.add(word);
  }
  return after;
}

function readSequence(reading: Reading, open: Set<string>): Set<string> {
  let here = new Set(open);
  while (reading.at < reading.cue.length && !'|)'.includes(reading.cue.charAt(reading.at))) {
    const after = readPiece(reading, here);
    const quantifier = /^(?:[?*+]|\{\d+,?\d*\})/.exec(reading.cue.slice(reading.at))?.[0] ?? '';
    reading.at += quantifier.length;
    const isEndless = quantifier !== '' && quantifier !== '?';
    if (isEndless && after.size > 0) throw new TypeError(`an endless first word: ${reading.cue}`);
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
  const after = new Set<string>();
  if (open.size === 0) return after;
  for (const letter of lettersOf(piece)) {
    if (WORD_LETTER.test(letter)) for (const word of open) after.add(word + letter);
    else for (const word of open) reading.complete.add(word);
  }
  return after;
}

/** The letters that a piece stands for. */
function lettersOf(piece: string): string[] {
  if (piece.startsWith('\\u')) return [String.fromCharCode(Number.parseInt(piece.slice(2), 16))];
  if (piece.startsWith('\\') || piece === '.' || piece.startsWith('[^')) {
    throw new TypeError(`a first word of any letters: ${piece}`);
  }
  if (!piece.startsWith('[')) return [piece];
  return [...piece.slice(1, -1).replace(/(.)-(.)/gu, (_, from, to) => between(from, to))];
}

function between(from: string, to: string): string {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, step) =>
    String.fromCharCode(first + step),
  ).join('');
}
