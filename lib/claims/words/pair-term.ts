// Pairs of neighbours as terms: by themselves, as what is rare is told by them before there are synonyms. Pure.

const PAIR_SPACE = 0x27d4eb2f;

/** The term of a pair of folded syllables. */
export function pairTerm(first: number, second: number): number {
  return Math.imul(first ^ PAIR_SPACE, 0x9e3779b1) ^ second;
}
