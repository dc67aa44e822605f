// Whether a text can hold any word that refutes, by the syllables that were read of it already: most
// texts hold none, and need not be read for cues. `false` is certain. Pure.

import { type Syllables, syllablesOf } from '../reading/normalize.ts';
import { bothSpellings } from '../reading/two-spellings.ts';
import { NO_MORE_WORD } from './cue-text.ts';
import { openingsOf } from './first-words.ts';
import { isPlainText } from './plain-text.ts';
import { ANSWERING } from './register.ts';

/** A syllable in so many is sought among the openings by chance. */
const FILTER_BITS = 1 << 16;

/** Cues by how they open: by a syllable that needs no second, or by two; and a bit for each of these. */
type Openings = {
  cues: Map<number, string[]>;
  patterns: Map<number, RegExp>;
  filter: Uint32Array;
};

let openings: Openings | null = null;

export function mayRefute(text: string, { exact, start, count }: Syllables): boolean {
  if (!isPlainText(text)) return true;
  openings ??= openingsOfCues(ANSWERING.refuting);
  for (let at = 0; at < count; at++) {
    const first = exact[at] as number;
    const key = mixed(first, 0);
    if (isIn(openings, key) && opens(openings, key, { text, at: start[at] as number })) return true;
    if (at + 1 === count) return false;
    const both = mixed(first, exact[at + 1] as number);
    if (isIn(openings, both) && opens(openings, both, { text, at: start[at] as number })) {
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
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(`(?:${cues.get(key)?.join('|')})${NO_MORE_WORD}`, 'iuy');
    patterns.set(key, pattern);
  }
  pattern.lastIndex = at;
  return pattern.test(text);
}

function openingsOfCues(cues: readonly string[]): Openings {
  const made: Openings = {
    cues: new Map(),
    patterns: new Map(),
    filter: new Uint32Array(FILTER_BITS / 32),
  };
  for (const cue of cues.map(bothSpellings)) {
    for (const [first, seconds] of openingsOf(cue)) {
      for (const second of seconds ?? ['']) {
        const key = keyOf(syllablesOf(first), syllablesOf(second));
        const word = (key & (FILTER_BITS - 1)) >>> 5;
        made.cues.set(key, [...(made.cues.get(key) ?? []), cue]);
        made.filter[word] = (made.filter[word] as number) | (1 << (key & 31));
      }
    }
  }
  return made;
}

/** A first word of several syllables, such as one with digits in it, is known by its first alone. */
function keyOf(first: Syllables, second: Syllables): number {
  const isPair = first.count === 1 && second.count === 1;
  return mixed(first.exact[0] as number, isPair ? (second.exact[0] as number) : 0);
}

function mixed(first: number, second: number): number {
  const both = Math.imul(first, 0x9e3779b1) ^ second;
  return both ^ (both >>> 15);
}

function isIn({ cues, filter }: Openings, key: number): boolean {
  const word = filter[(key & (FILTER_BITS - 1)) >>> 5] as number;
  return (word & (1 << (key & 31))) !== 0 && cues.has(key);
}
