// Which words of a claim made it an answer to what was looked up: those that stand together in both,
// and single ones that few claims have. A syllable that merely recurs, as "trung" of "trung ga gia"
// does in "Trung Quốc", is none of them. Pure.
import type { ClaimIndex } from './claim-index.ts';
import { BARE, type Syllables, syllablesOf } from './normalize.ts';

/** A word that stands alone says something where at most this share of the claims has it. */
const TELLING_SHARE = 0.08;
const FEW = 2;
const SAME = 2;
/** The same letters with other diacritics: a slip, if its neighbours are the same. */
const CLOSE = 1;

/** `[start, end)` offsets into `shown`, neighbours joined; `[]` where nothing is shared. */
export function matchedWords(index: ClaimIndex, query: string, shown: string): [number, number][] {
  const asked = syllablesOf(query);
  const told = syllablesOf(shown);
  const { isMet, explained } = runs(asked, told);
  const single = (isWanted: (at: number) => boolean) => {
    for (let of = 0; of < asked.count; of++) {
      if (explained.has(asked.exact[of] as number)) continue;
      for (let at = 0; at < told.count; at++) {
        if (isMet[at] || likeness(asked, told, { of, at }) !== SAME || !isWanted(at)) continue;
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
  for (let from = 1 - asked.count; from < told.count; from++) {
    let length = 0;
    let same = 0;
    for (let of = Math.max(0, -from); of <= asked.count; of++) {
      const at = from + of;
      const like = of < asked.count && at < told.count ? likeness(asked, told, { of, at }) : 0;
      if (like > 0) {
        length++;
        if (like === SAME) same++;
        continue;
      }
      if (length > 1 && same > 0) {
        isMet.fill(true, at - length, at);
        for (const word of asked.exact.subarray(of - length, of)) explained.add(word);
      }
      length = 0;
      same = 0;
      if (at >= told.count) break;
    }
  }
  return { isMet, explained };
}

function likeness(asked: Syllables, told: Syllables, { of, at }: { of: number; at: number }) {
  if (asked.folded[of] !== told.folded[at]) return 0;
  const isSame = asked.flags[of] === BARE || asked.exact[of] === told.exact[at];
  return isSame ? SAME : CLOSE;
}

function isTelling(index: ClaimIndex, folded: number): boolean {
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
