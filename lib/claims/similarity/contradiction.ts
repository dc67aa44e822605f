// Where a passage says otherwise than the claim it resembles: another number of the same thing,
// another year, another place of the same kind. Not proof, but it counts against. Pure.
import { BARE, NUMBER, syllablesOf } from '../reading/normalize.ts';
import { asShown } from '../reading/shown-text.ts';
import { isPlainText } from '../stance/plain-text.ts';
import { lettersOf, type Named, namesIn, namesOf } from './place-names.ts';
import { tellsOfElsewhere } from './regions.ts';

const GLUED = /[\p{L}\p{N}][-–/.]$/u;
const YEAR = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu;

/** How many things the passage says otherwise: of numbers with their unit, of years, of names. */
export function contradictions(claim: string, text: string): number {
  const passage = (isPlainText(text) ? text : asShown(text)).replaceAll('\n', ' ');
  return (
    otherNumbers(claim, passage) +
    disagreements(yearsOf(claim), yearsOf(passage)) +
    otherNames(claim, passage) +
    Number(tellsOfElsewhere(claim, passage))
  );
}

/** Values by what they are values of. */
type Said = Map<number | string, Set<string>>;

/** Things that both speak of, with no value in common; `whole` may name a claim's value elsewhere. */
function disagreements(claim: Said, passage: Said, whole = ''): number {
  const spoken = lettersOf(whole);
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

function otherNumbers(claim: string, passage: string): number {
  // "lớp 10 Hà Nội": what comes after it is a name, not what was counted. A claim is written with care.
  const counted = countsOf(claim).filter(({ at }) => !/\p{Lu}/u.test(claim.charAt(at)));
  if (counted.length === 0) return 0;
  const claimed: Said = new Map();
  const said: Said = new Map();
  for (const { exact, value } of counted) add(claimed, exact, value);
  for (const { exact, folded, isBare, value } of countsOf(passage)) {
    const lost = isBare && counted.find((one) => one.folded === folded);
    add(said, lost ? lost.exact : exact, value);
  }
  return disagreements(claimed, said);
}

/** A number and the syllable right after it, which begins at `at`: 7 of days, 16 of provinces. */
type Count = { value: string; folded: number; exact: number; isBare: boolean; at: number };

function countsOf(text: string): Count[] {
  const counts: Count[] = [];
  const { count, folded, exact, flags, start, end } = syllablesOf(text);
  for (let at = 0; at + 1 < count; at++) {
    if (flags[at] !== NUMBER || flags[at + 1] === NUMBER) continue;
    // 15/9, COVID-19: part of a date or of a name, and nothing that was counted.
    const first = start[at] as number;
    if (GLUED.test(text.slice(Math.max(0, first - 2), first))) continue;
    const next = start[at + 1] as number;
    if (text.slice(end[at], next).trim() !== '') continue;
    counts.push({
      value: String(exact[at]),
      folded: folded[at + 1] as number,
      exact: exact[at + 1] as number,
      isBare: flags[at + 1] === BARE,
      at: next,
    });
  }
  return counts;
}

function yearsOf(text: string): Said {
  const said: Said = new Map();
  for (const [year] of text.matchAll(YEAR)) add(said, 'year', year);
  return said;
}

function otherNames(claim: string, passage: string): number {
  const names = namesOf(claim);
  if (names.length === 0) return 0;
  return disagreements(byHead(names), byHead(namesIn(passage, names)), passage);
}

function byHead(names: readonly Named[]): Said {
  const said: Said = new Map();
  for (const { head, name } of names) add(said, head, name);
  return said;
}

/** One of them may say the name in full. */
function isSame(value: string, other: string): boolean {
  return value === other || value.startsWith(`${other} `) || other.startsWith(`${value} `);
}

function add(said: Said, thing: number | string, value: string): void {
  const values = said.get(thing);
  if (values) values.add(value);
  else said.set(thing, new Set([value]));
}
