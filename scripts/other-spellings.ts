// A text in the other of two spellings that papers are divided between.

const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
const WORD_END = '(?![\\p{L}\\p{M}])';
/** "kỹ", "quý": a y after consonants alone. */
const LAST_Y = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}])(?:[bcdđghklmnprstvx]{1,2}|qu))y(?=${TONE}?${WORD_END})`,
  'giu',
);
/** "hòa" or "hoà", "thúy" or "thuý". */
const TONED_PAIR = new RegExp(
  `(?<!q)(?:o${TONE}[ae]|u${TONE}y|(?:o[ae]|uy)${TONE})${WORD_END}`,
  'giu',
);

/** Each y after consonants alone as an i: "kĩ sư", "quí". */
export function withLastI(text: string): string {
  return spelledApart(text, LAST_Y, (y) => (y === 'y' ? 'i' : 'I'));
}

/** Each tone on the other of two vowels: "hòa" for "hoà", and "hoà" for "hòa". */
export function withTonesMoved(text: string): string {
  return spelledApart(
    text,
    TONED_PAIR,
    ([first = '', second = '', third = '']) => first + third + second,
  );
}

/** Rewrites what is found where letters and their marks stand apart. */
function spelledApart(text: string, found: RegExp, rewrite: (match: string) => string): string {
  return text
    .normalize('NFD')
    .replace(found, (match) => rewrite(match))
    .normalize('NFC');
}
