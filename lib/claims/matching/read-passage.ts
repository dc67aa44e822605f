// A text read once for everything that is asked of it, and how far its writer left the diacritics out.
// Somebody may quote who leaves them out, or answer without: each writer's part is judged alone. Pure.
import { withoutJoints } from '../reading/joint.ts';
import { BARE, MARKED, readSyllables, type Syllables } from '../reading/normalize.ts';

/** Text with no more than this share of marked syllables is text written without diacritics. */
const BARE_TEXT_SHARE = 0.1;
/** Three of four syllables have marks; from this share on, nobody seems to have left any out. */
const MARKED_TEXT_SHARE = 0.5;
/** Weights of wordings stay whole numbers of twentieths. */
const BARENESS_STEPS = 6;
/** In shorter sentences it is chance how many syllables have a mark. */
const TELLING_SYLLABLES = 6;

/**
 * A text made ready to be matched. `bareness` says how far its writer left the diacritics out: 0 not at
 * all, 1 altogether, and then it is a bare text.
 */
export type ReadPassage = {
  /** As it is to be read letter by letter: without signs that part a syllable. */
  text: string;
  syllables: Syllables;
  bareness: number;
  /** Where sentences with and without diacritics change; none where one hand wrote it all. */
  parts: readonly PassagePart[];
};

/** In UTF-16 offsets. */
type PassagePart = { start: number; end: number; bareness: number };

/** Reads a text; valid until the next is read. */
export function readPassage(text: string): ReadPassage {
  const syllables = readSyllables(text);
  const { bare, marked, firsts } = handsOf(syllables);
  return {
    text: syllables.hasJoints ? withoutJoints(text) : text,
    syllables,
    bareness: barenessOf(bare, marked),
    parts: partsOf(syllables, firsts, text.length),
  };
}

/** How far the diacritics were left out around a place, a UTF-16 offset. */
export function barenessAt(passage: ReadPassage, place: number): number {
  return (partAt(passage, place) ?? passage).bareness;
}

/** The part that a place, a UTF-16 offset, is in; `undefined` where there are none. */
export function partAt({ parts }: ReadPassage, place: number): PassagePart | undefined {
  return parts.find(({ end }) => place < end);
}

const NO_PARTS: readonly PassagePart[] = [];

function partsOf(
  { flags, start, count }: Syllables,
  firsts: readonly number[],
  length: number,
): readonly PassagePart[] {
  if (firsts.length === 0) return NO_PARTS;
  return [0, ...firsts].map((from, part) => {
    const to = firsts[part] ?? count;
    const own = flags.subarray(from, to);
    return {
      start: from === 0 ? 0 : (start[from] as number),
      end: to === count ? length : (start[to] as number),
      bareness: barenessOf(countOf(own, BARE), countOf(own, MARKED)),
    };
  });
}

function countOf(flags: Uint8Array, flag: number): number {
  return flags.reduce((count, one) => count + Number(one === flag), 0);
}

/** How many syllables have no mark and how many have one, and where the hand changes. */
function handsOf({ flags, breaks, count }: Syllables) {
  const firsts: number[] = [];
  let hand = 0;
  let first = 0;
  // Where short sentences of the other hand began: they are its, if a telling one follows.
  let other = -1;
  let bare = 0;
  let marked = 0;
  let bareBefore = 0;
  let markedBefore = 0;
  for (let at = 0; at <= count; at++) {
    if (at === count || breaks[at] === 1) {
      const ownBare = bare - bareBefore;
      const ownMarked = marked - markedBefore;
      const own = handOf(ownBare, ownMarked);
      if (own === hand) {
        other = -1;
      } else if (own !== 0) {
        if (other < 0) other = first;
        if (ownBare + ownMarked >= TELLING_SYLLABLES) {
          if (hand !== 0) firsts.push(other);
          hand = own;
          other = -1;
        }
      }
      first = at;
      bareBefore = bare;
      markedBefore = marked;
      if (at === count) break;
    }
    // Added without a branch: which of them a syllable is, no processor foresees.
    const flag = flags[at];
    bare += Number(flag === BARE);
    marked += Number(flag === MARKED);
  }
  return { bare, marked, firsts };
}

/** How a sentence is written: `BARE` without diacritics, `MARKED` with them; 0 where it does not tell. */
function handOf(bare: number, marked: number): number {
  const all = bare + marked;
  if (marked >= all * MARKED_TEXT_SHARE) return all === 0 ? 0 : MARKED;
  return marked <= all * BARE_TEXT_SHARE ? BARE : 0;
}

function barenessOf(bare: number, marked: number): number {
  const share = marked / Math.max(1, bare + marked);
  const left = (MARKED_TEXT_SHARE - share) / (MARKED_TEXT_SHARE - BARE_TEXT_SHARE);
  return Math.max(0, Math.min(1, Math.floor(left * BARENESS_STEPS) / BARENESS_STEPS));
}
