// Where a passage says otherwise than the claim it resembles: another number of the same thing,
// another year, another place of the same kind. Not proof, but it counts against. Pure.
import { NUMBER, syllablesOf } from './normalize.ts';
import { asShown } from './shown-text.ts';

/** What places and bodies are called before their names. */
const HEADS =
  'xã|phường|quận|huyện|tỉnh|thị trấn|thị xã|thành phố|thôn|ấp|bản|làng|khu đô thị|chung cư|đường|phố|ngõ|cầu|hầm|hồ|sông|đập|đê|thủy điện|bệnh viện|trường|thcs|thpt|tiểu học|mầm non|đại học|chợ|siêu thị|ngân hàng|sân bay|bến xe|ga';
/** The head in any case, the name in capitals: with a flag for both, neither would be told apart. */
const NAMED = new RegExp(
  `(?<!\\p{L})(${HEADS.replace(/(?<=^|\||\s)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})\\s+(\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+)*)`,
  'gu',
);
const GLUED = /[\p{L}\p{N}][-–/.]$/u;
const YEAR = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu;

/** How many things the passage says otherwise: of numbers with their unit, of years, of names. */
export function contradictions(claim: string, text: string): number {
  const passage = asShown(text).replaceAll('\n', ' ');
  return (
    disagreements(numbersOf(claim), numbersOf(passage)) +
    disagreements(yearsOf(claim), yearsOf(passage)) +
    disagreements(namesOf(claim), namesOf(passage), passage)
  );
}

/** Values by what they are values of. */
type Said = Map<number | string, Set<string>>;

/** Things that both speak of, with no value in common; `whole` may name a claim's value elsewhere. */
function disagreements(claim: Said, passage: Said, whole = ''): number {
  const spoken = bare(whole);
  let count = 0;
  for (const [thing, values] of claim) {
    const others = passage.get(thing);
    if (!others) continue;
    const agrees = [...values].some(
      (value) => spoken.includes(value) || [...others].some((other) => isSame(value, other)),
    );
    if (!agrees) count++;
  }
  return count;
}

/** Numbers by the syllable right after them: 7 of days, 16 of provinces. */
function numbersOf(text: string): Said {
  const said: Said = new Map();
  const { count, exact, flags, start, end } = syllablesOf(text);
  for (let at = 0; at + 1 < count; at++) {
    if (flags[at] !== NUMBER || flags[at + 1] === NUMBER) continue;
    // 15/9, COVID-19: part of a date or of a name, and nothing that was counted.
    const first = start[at] as number;
    if (GLUED.test(text.slice(Math.max(0, first - 2), first))) continue;
    const next = start[at + 1] as number;
    if (text.slice(end[at], next).trim() !== '') continue;
    // "lớp 10 Hà Nội": what comes after it is a name, not what was counted.
    if (/\p{Lu}/u.test(text.charAt(next))) continue;
    add(said, exact[at + 1] as number, String(exact[at]));
  }
  return said;
}

function yearsOf(text: string): Said {
  const said: Said = new Map();
  for (const [year] of text.matchAll(YEAR)) add(said, 'year', year);
  return said;
}

function namesOf(text: string): Said {
  const said: Said = new Map();
  for (const [, head = '', name = ''] of text.normalize('NFC').matchAll(NAMED)) {
    add(said, head.toLowerCase(), bare(name));
  }
  return said;
}

/** One of them may say the name in full. */
function isSame(value: string, other: string): boolean {
  return value === other || value.startsWith(`${other} `) || other.startsWith(`${value} `);
}

/** Hoà Thịnh is Hòa Thịnh. */
function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

function add(said: Said, thing: number | string, value: string): void {
  const values = said.get(thing);
  if (values) values.add(value);
  else said.set(thing, new Set([value]));
}
