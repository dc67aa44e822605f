// By which of its words a claim is found: its rarest pairs of syllables, and its rarest syllables. Pure.

import { NUMBER, type Syllables } from '../reading/normalize.ts';
import { LEVEL_STEP, pairWeight, syllableWeight } from './background.ts';

/** A claim is found by its rarest pairs and syllables; more would only find it more often by chance. */
const MAX_PAIRS = 16;
const MAX_SYLLABLES = 6;
const MIN_PAIR_WEIGHT = 4;
const MIN_SYLLABLE_WEIGHT = 5.5;
const MAX_WEIGHT = 7.5;

/** The word `[from, to)` of a text. */
export type Word = { text: Syllables; from: number; to: number };

/** A word and what it weighs, by how it is written: where it stands last. */
type Words = Map<number, { first: number; second: number; weight: number; word: Word }>;

/** The rarest pairs of some texts, then their rarest syllables. */
export function rarestWords(texts: readonly Syllables[]): Word[] {
  const pairs: Words = new Map();
  const singles: Words = new Map();
  for (const text of texts) {
    const { folded, exact, flags, count } = text;
    for (let at = 0; at < count; at++) {
      const own = exact[at] as number;
      const weight = syllableWeight(folded[at] as number);
      if (weight >= MIN_SYLLABLE_WEIGHT && flags[at] !== NUMBER) {
        keep(singles, { first: 0, second: own, weight, word: { text, from: at, to: at + 1 } });
      }
      if (at === 0) continue;
      const pair = pairWeight(folded[at - 1] as number, folded[at] as number);
      if (pair < MIN_PAIR_WEIGHT) continue;
      const word = { text, from: at - 1, to: at + 1 };
      keep(pairs, { first: exact[at - 1] as number, second: own, weight: pair, word });
    }
  }
  return [...rarest(pairs, MAX_PAIRS), ...rarest(singles, MAX_SYLLABLES)];
}

function keep(
  words: Words,
  found: { first: number; second: number; weight: number; word: Word },
): void {
  const { first, second } = found;
  let key = Math.imul(first, 0x9e3779b1) ^ second;
  let known = words.get(key);
  while (known && (known.first !== first || known.second !== second)) known = words.get(++key);
  if (!known) {
    words.set(key, found);
    return;
  }
  known.weight = found.weight;
  known.word = found.word;
}

/** The heaviest, and of those that weigh the same the first. There are few weights: they are gone through. */
function rarest(words: Words, most: number): Word[] {
  const found: Word[] = [];
  for (
    let weight = MAX_WEIGHT;
    weight > 0 && found.length < Math.min(most, words.size);
    weight -= LEVEL_STEP
  ) {
    for (const one of words.values()) {
      if (one.weight === weight && found.length < most) found.push(one.word);
    }
  }
  return found;
}
