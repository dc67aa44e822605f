// Whether a text can hold any word that refutes, by the syllables that were read of it already: most
// texts hold none, and need not be read for cues. `false` is certain. Pure.

import { type Syllables, syllablesOf } from '../reading/normalize.ts';
import { bothSpellings } from '../reading/two-spellings.ts';
import { NO_MORE_WORD } from './cue-text.ts';
import { firstWordsOf, secondWordsOf } from './first-words.ts';
import { addKey, type KeyFilter, keyFilter, mayHold, takeKey } from './key-filter.ts';
import { isPlainText } from './plain-text.ts';
import { ANSWERING } from './register.ts';

/**
 * Cues by how they open: by a syllable that needs no second, or by two; and a bit for each of these. What
 * comes second is worked out where a first syllable is met.
 */
type Openings = {
  firsts: Map<number, First[]>;
  cues: Map<number, string[]>;
  patterns: Map<number, RegExp>;
  filter: KeyFilter;
};
type First = { cue: string; word: string; isSyllable: boolean };

let openings: Openings | null = null;

export function mayRefute(text: string, { exact, start, count }: Syllables): boolean {
  if (!isPlainText(text)) return true;
  openings ??= openingsOfCues(ANSWERING.refuting);
  for (let at = 0; at < count; at++) {
    const first = exact[at] as number;
    const key = keyOf(first, 0);
    if (mayHold(openings.filter, key)) {
      meet(openings, first);
      if (opens(openings, key, { text, at: start[at] as number })) return true;
    }
    if (at + 1 === count) return false;
    const both = keyOf(first, exact[at + 1] as number);
    if (
      mayHold(openings.filter, both) &&
      opens(openings, both, { text, at: start[at] as number })
    ) {
      return true;
    }
  }
  return false;
}

/** Whether a cue stands here that opens so; in a plain text small letters and capitals are the same. */
function opens(
  { cues, patterns }: Openings,
  key: number,
  { text, at }: { text: string; at: number },
): boolean {
  const own = cues.get(key);
  if (!own) return false;
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(`(?:${own.join('|')})${NO_MORE_WORD}`, 'iuy');
    patterns.set(key, pattern);
  }
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A first word of several syllables, such as one with digits in it, is known by its first alone. */
function openingsOfCues(cues: readonly string[]): Openings {
  const firsts = new Map<number, First[]>();
  for (const cue of cues.map(bothSpellings)) {
    for (const word of firstWordsOf(cue)) {
      const { exact, count } = syllablesOf(word);
      const first = { cue, word, isSyllable: count === 1 };
      const known = firsts.get(exact[0] as number);
      if (known) known.push(first);
      else firsts.set(exact[0] as number, [first]);
    }
  }
  const filter = keyFilter();
  for (const syllable of firsts.keys()) addKey(filter, keyOf(syllable, 0));
  return { firsts, cues: new Map(), patterns: new Map(), filter };
}

/** Works out what can follow a first syllable, and files its cues by that. */
function meet({ firsts, cues, filter }: Openings, syllable: number): void {
  const met = firsts.get(syllable);
  if (!met) return;
  firsts.delete(syllable);
  takeKey(filter, keyOf(syllable, 0));
  for (const { cue, word, isSyllable } of met) {
    for (const second of (isSyllable && secondWordsOf(cue, word)) || ['']) {
      const { exact, count } = syllablesOf(second);
      const key = keyOf(syllable, count === 1 ? (exact[0] as number) : 0);
      cues.set(key, [...(cues.get(key) ?? []), cue]);
      addKey(filter, key);
    }
  }
}

function keyOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}
