// Which words of a claim made it an answer to what was looked up: those that stand together in both,
// and single ones that few claims have. A syllable that merely recurs, as "trung" of "trung ga gia"
// does in "Trung Quốc", is none of them. Pure.
import type { LookUpIndex } from '../claim-index.ts';
import { BARE, readSyllables, type Syllables, syllablesOf } from '../reading/normalize.ts';

/** A word that stands alone says something where at most this share of the claims has it. */
const TELLING_SHARE = 0.08;
const FEW = 2;

/**
 * For any number of shown texts, which words of each match the query: `[start, end)` offsets into it,
 * neighbours joined; `[]` where nothing is shared.
 */
export function matchedWords(
  index: LookUpIndex,
  query: string,
): (shown: string) => [number, number][] {
  const asked = syllablesOf(query);
  return (shown) => wordsIn(index, asked, readSyllables(shown));
}

function wordsIn(index: LookUpIndex, asked: Syllables, told: Syllables): [number, number][] {
  const { isMet, explained } = runs(asked, told);
  const single = (isWanted: (at: number) => boolean) => {
    for (let of = 0; of < asked.count; of++) {
      if (explained.has(asked.exact[of] as number)) continue;
      for (let at = 0; at < told.count; at++) {
        if (isMet[at] || !isSame(asked, of, told, at) || !isWanted(at)) continue;
        isMet[at] = true;
        explained.add(asked.exact[of] as number);
        break;
      }
    }
  };
  single((at) => isTelling(index, told.folded[at] as number));
  // Of a word or two there is no more to go by.
  if (asked.count <= FEW && !isMet.includes(true)) single(() => true);
  return joined(told, isMet);
}

/** Marks what stands together in both, two syllables or more, of which one at least is the very same. */
function runs(asked: Syllables, told: Syllables) {
  const isMet = new Array<boolean>(told.count).fill(false);
  const explained = new Set<number>();
  for (let at = 0; at < told.count; at++) {
    for (let of = 0; of < asked.count; of++) {
      if (!isLike(asked, of, told, at)) continue;
      const isWithin = of > 0 && at > 0 && isLike(asked, of - 1, told, at - 1);
      if (isWithin) continue;
      let length = 0;
      let same = 0;
      while (
        of + length < asked.count &&
        at + length < told.count &&
        isLike(asked, of + length, told, at + length)
      ) {
        if (isSame(asked, of + length, told, at + length)) same++;
        length++;
      }
      if (length < 2 || same === 0) continue;
      isMet.fill(true, at, at + length);
      for (const word of asked.exact.subarray(of, of + length)) explained.add(word);
    }
  }
  return { isMet, explained };
}

/** The same letters, maybe with other diacritics: a slip, if its neighbours are the same. */
function isLike(asked: Syllables, of: number, told: Syllables, at: number): boolean {
  return asked.folded[of] === told.folded[at];
}

function isSame(asked: Syllables, of: number, told: Syllables, at: number): boolean {
  return (
    isLike(asked, of, told, at) && (asked.flags[of] === BARE || asked.exact[of] === told.exact[at])
  );
}

function isTelling(index: LookUpIndex, folded: number): boolean {
  const claims = index.sizeOf(index.rowOf(folded));
  return claims <= Math.max(1, index.count * TELLING_SHARE);
}

function joined({ start, end }: Syllables, isMet: readonly boolean[]): [number, number][] {
  const words: [number, number][] = [];
  for (const [at, met] of isMet.entries()) {
    if (!met) continue;
    const last = words.at(-1);
    if (last && isMet[at - 1]) last[1] = end[at] as number;
    else words.push([start[at] as number, end[at] as number]);
  }
  return words;
}
