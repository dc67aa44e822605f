// Cues are written in one spelling and found in both of those that papers use: where the tone sits
// ("hóa ra", "hoá ra") and how a last i is written ("lý do", "lí do"). Matching itself reads
// syllables, for which they are one. Pure.

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Two vowels at the end of a word, either of which may have the tone. */
const VOWELS = ['oa', 'oe', 'uy'];
const TONED = TONES.flatMap((tone) =>
  VOWELS.map((both) => [both.charAt(0) + tone + both.charAt(1), both + tone]),
);
/** With other consonants before it nobody writes the other letter: "thì", "bị". */
const LAST_I = ['', ...TONES].map((tone) => [`i${tone}`, `y${tone}`]);
const BEFORE_LAST_I = '(?<=(?<!\\p{L})(?:[hklmst]|qu))';

/** Both, by each of two spellings. */
const BOTH = new Map(
  [...TONED, ...LAST_I]
    .map((both) => both.map((spelling) => spelling.normalize('NFC')))
    .flatMap((both) => both.map((spelling) => [spelling, both])),
);
const OF_TWO = new RegExp(
  `(?:(?<!q)(?:${anyOf(TONED)})|${BEFORE_LAST_I}(?:${anyOf(LAST_I)}))(?!\\p{L})`,
  'gu',
);

/** A cue, a fragment of a regular expression, as one that matches both spellings of each of its words. */
export function bothSpellings(cue: string): string {
  return cue.replace(OF_TWO, (spelling) => `(?:${BOTH.get(spelling)?.join('|')})`);
}

/** A text in small letters with the same one of two spellings for each of its words. */
export function oneSpelling(text: string): string {
  return text.replace(OF_TWO, (spelling) => BOTH.get(spelling)?.[0] as string);
}

function anyOf(pairs: readonly (readonly string[])[]): string {
  return pairs.flat().join('|').normalize('NFC');
}
