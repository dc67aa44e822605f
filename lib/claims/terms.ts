// The terms by which claims are looked up: syllables with and without their diacritics, and pairs
// of neighbours. Each kind of term has its own hash space.
import { FOREIGN } from './look-up-words.ts';
import { BARE, type Syllables } from './normalize.ts';

export const TERM_WEIGHTS = { exact: 1, folded: 0.3, pair: 0.5 } as const;

export type TermKind = keyof typeof TERM_WEIGHTS;
export type Term = {
  hash: number;
  kind: TermKind;
  /** Index of its (first) syllable. */
  at: number;
  /** The folded term of that syllable. */
  folded: number;
};

const EXACT_SPACE = 0x5bd1e995;
const PAIR_SPACE = 0x27d4eb2f;

/** Every term of a text, in order, repeated as often as it stands there. */
export function termsOf({ folded, exact, flags, count }: Syllables): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < count; at++) {
    const own = folded[at] as number;
    terms.push({ hash: own, kind: 'folded', at, folded: own });
    terms.push({ hash: exactTerm(exact[at] as number), kind: 'exact', at, folded: own });
    if (at > 0) {
      const before = folded[at - 1] as number;
      terms.push({ hash: pairTerm(before, own), kind: 'pair', at: at - 1, folded: before });
    }
  }
  // A text without a single mark says nothing about diacritics: its exact terms would only match by luck.
  return isBareText(flags, count)
    ? terms.filter(({ kind, at }) => kind !== 'exact' || flags[at] === FOREIGN)
    : terms;
}

/** The term of a pair of folded syllables. */
export function pairTerm(first: number, second: number): number {
  return Math.imul(first ^ PAIR_SPACE, 0x9e3779b1) ^ second;
}

function exactTerm(exact: number): number {
  return Math.imul(exact ^ EXACT_SPACE, 0x85ebca6b);
}

function isBareText(flags: Uint8Array, count: number): boolean {
  let bare = 0;
  let marked = 0;
  for (let at = 0; at < count; at++) {
    if (flags[at] === BARE) bare++;
    else if (flags[at] === 1) marked++;
  }
  return marked === 0 && bare > 1;
}
