// Whether a text can hold any word that refutes, by the syllables that were read of it already: most
// texts hold none, and need not be read for cues. `false` is certain. Pure.

import { type Syllables, syllablesOf } from '../reading/normalize.ts';
import { mayBeDrawn } from '../reading/shown-text.ts';
import { bothSpellings } from '../reading/two-spellings.ts';
import { openingsOf } from './first-words.ts';
import { ANSWERING } from './register.ts';

/** A syllable in so many is sought among the openings by chance. */
const FILTER_BITS = 1 << 16;
/** Letters of Vietnamese and plain signs: of any others, words and syllables may differ. */
const PLAIN_SIGN =
  /[\n -"$-~«»°\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9–—‘’“”…]/;
const SPACE = 32;
/** No plain sign is beyond these. */
const SIGNS = 0x2100;

/** Cues by how they open: by a syllable that needs no second, or by two; and a bit for each of these. */
type Openings = {
  cues: Map<number, string[]>;
  patterns: Map<number, RegExp>;
  filter: Uint32Array;
};

let openings: Openings | null = null;
let plainSigns: Uint8Array | null = null;

export function mayRefute(text: string, { exact, start, count }: Syllables): boolean {
  if (!isPlain(text)) return true;
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
    pattern = new RegExp(`(?:${cues.get(key)?.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
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

function isPlain(text: string): boolean {
  plainSigns ??= Uint8Array.from({ length: SIGNS }, (_, unit) =>
    Number(PLAIN_SIGN.test(String.fromCharCode(unit))),
  );
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= SIGNS || plainSigns[unit] === 0) return false;
    // Where a space or a letter is repeated, words are not what stands there.
    if (unit !== text.charCodeAt(at - 1)) continue;
    if (unit === SPACE || (mayBeDrawn(unit) && unit === text.charCodeAt(at - 2))) return false;
  }
  return true;
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
