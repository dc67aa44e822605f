// Whether a passage tells of another part of the country than a claim: it names provinces or countries,
// none of which is the claim's, and nothing else that the claim names. Pure.
import { doCapitalsTell, hasNoMarks, lettersOf } from './place-names.ts';
import { COUNTRY_NAMES, REGION_NAMES, WORDS_AS_WELL, WORDS_IF_BARE } from './region-names.ts';

/** Of the longest name. */
const MAX_WORDS = 3;
const ELSEWHERE = -1;

/** A short form names a claim's region, and proves no other: "ĐN" may be two of them. */
type Place = { region: number; name: string; isShort: boolean };

const PLACES = new Map<string, Place>([
  ...COUNTRY_NAMES.split('|').map((name) => placeOf(name, ELSEWHERE)),
  ...REGION_NAMES.trim()
    .split('\n')
    .flatMap((row, region) => row.split('|').map((name) => placeOf(name, region))),
]);
const WORDS = lettersOfAll(WORDS_AS_WELL);
const WORDS_BARE = lettersOfAll(`${WORDS_AS_WELL}|${WORDS_IF_BARE}`);
/** What opens a sentence before a place, and is no name that goes on. */
const OPENERS = lettersOfAll(
  'Tại|Ở|Từ|Về|Đến|Vào|Người|Dân|Tỉnh|Bão|Lũ|Vụ|Tin|Nhiều|Sở|Xã|Huyện|Và',
);

type Word = { word: string; letters: string; start: number; end: number };
/** A text, composed, and its words in it. */
type Read = { text: string; words: readonly Word[] };

/** Whether the passage speaks of other provinces or of countries, and of no place of the claim's. */
export function tellsOfElsewhere(claim: string, passage: string): boolean {
  const claimed = readText(claim);
  const own = new Set<number>();
  for (const { region, isSure } of placesIn(claimed)) {
    if (isSure && region !== ELSEWHERE) own.add(region);
  }
  if (own.size === 0) return false;
  const said = readText(passage);
  let isElsewhere = false;
  for (const { region, isSure } of placesIn(said)) {
    if (own.has(region)) return false;
    isElsewhere ||= isSure;
  }
  if (!isElsewhere) return false;
  const letters = ` ${lettersOfWords(said.words)} `;
  return !otherNames(claimed).some((name) => letters.includes(` ${name} `));
}

/** Each place that is named; not sure where the word may be another, or go on a name. */
function* placesIn({ text, words }: Read) {
  const isBare = hasNoMarks(text);
  const tells = doCapitalsTell(text);
  for (let at = 0; at < words.length; at++) {
    for (let count = MAX_WORDS; count > 0; count--) {
      const own = words.slice(at, at + count);
      const place = own.length === count && PLACES.get(lettersOfWords(own));
      if (!place || !areTogether(own, text)) continue;
      const isSure =
        !place.isShort &&
        words[at + count]?.letters !== 'duong' &&
        (isBare || isSpelledSo(own, place.name)) &&
        (tells
          ? own.every(({ word }) => isCapital(word)) && !goesOn(words[at - 1], own[0] as Word, text)
          : !(isBare ? WORDS_BARE : WORDS).has(lettersOf(place.name)));
      yield { region: place.region, isSure };
      at += count - 1;
      break;
    }
  }
}

/** Names of two words and more that are no province's or country's. */
function otherNames({ text, words }: Read): string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let count = 0;
    while (isName(words[at + count]) && areTogether(words.slice(at, at + count + 1), text)) count++;
    const name = lettersOfWords(words.slice(at, at + count));
    if (count > 1 && !PLACES.has(name)) names.push(name);
    at += Math.max(0, count - 1);
  }
  return names;
}

/** Whether a name goes on here that began with the word before: a person's, a street's. */
function goesOn(before: Word | undefined, first: Word, text: string): boolean {
  return isName(before) && !OPENERS.has(before.letters) && areTogether([before, first], text);
}

function isName(word: Word | undefined): word is Word {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isSpelledSo(words: readonly Word[], name: string): boolean {
  return marked(words.map(({ word }) => word).join(' ')) === marked(name.replaceAll('.', ' '));
}

/** Small letters with the marks of each word in one order, wherever its tone stands. */
function marked(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => [...word.normalize('NFD')].sort().join(''))
    .join(' ');
}

function areTogether(words: readonly Word[], text: string): boolean {
  return words.every(
    ({ start }, at) => at === 0 || /^[\s.]*$/.test(text.slice((words[at - 1] as Word).end, start)),
  );
}

function readText(written: string): Read {
  const text = written.normalize('NFC');
  const words = Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
    word,
    letters: lettersOf(word),
    start: index,
    end: index + word.length,
  }));
  return { text, words };
}

function lettersOfWords(words: readonly Word[]): string {
  return words.map(({ letters }) => letters).join(' ');
}

function placeOf(name: string, region: number): [string, Place] {
  return [
    lettersOf(name.replaceAll('.', ' ')),
    { region, name, isShort: name.length < 4 && name === name.toUpperCase() },
  ];
}

function lettersOfAll(names: string): Set<string> {
  return new Set(names.split('|').map(lettersOf));
}
