// Which of the claims that scored are answers: best first, and none rather than irrelevant ones. Pure.
import type { LookUpIndex } from '../claim-index.ts';
import type { EntryKey } from '../entries/entry.ts';
import type { Least, Scored } from './term-scores.ts';

/** One of the best few must meet so much of the weight of a few words: two of five are met by chance. */
const ENOUGH_OF_FEW = 0.58;
const FEW_WORDS = 5;
/** With each further word a little less will do: long questions are asked in words of their own. */
const LESS_PER_WORD = 0.06;
const ENOUGH_OF_MANY = 0.38;
const BEST_FEW = 3;
/**
 * However the claim stands out, of a query of so many syllables one of the best few must meet so much:
 * fitted to real headlines, first paragraphs and comments, of which nothing here tells.
 */
const FLOOR_OF_ONE = 0.76;
const LESS_BY_LENGTH = 0.151;
/** After those, a claim that meets less than this is not an answer, nor one that meets less than half of what they do. */
const MIN_COVERAGE = 0.31;
const MIN_OF_BEST = 0.5;
/** Unless most of the claim itself is in the query: a post says more than the claim it passes on. */
const MIN_CLAIM_SHARE = 0.6;
/** A whole post was pasted: its own words outnumber the claim's, and what counts is to stand out from the crowd. */
const LONG_QUERY = 16;
/** The answer of this rank is the crowd, which is thinner where there are fewer claims. */
const CROWD = 9;

export type Query = {
  syllables: number;
  /** Those that do not only ask, a foreign word counted twice. */
  words: number;
  /** Whether it is written with marks, as Vietnamese is and no English. */
  isMarked: boolean;
  /** The share of the query's weight that no claim could have met, in `[0, 1]`. */
  unknown: number;
  /** At most so many answers. */
  limit: number;
};

/** What a claim must come to to be an answer, or to count as one of the crowd. */
export function leastOf({ syllables, words }: Pick<Query, 'syllables' | 'words'>): Least {
  return {
    met: MIN_COVERAGE,
    ofClaim: words > FEW_WORDS ? MIN_CLAIM_SHARE : Number.POSITIVE_INFINITY,
    best: syllables >= LONG_QUERY ? CROWD + 1 : 0,
    // It is near enough then, and the rest are measured by it.
    few: BEST_FEW,
    leader: syllables >= LONG_QUERY ? Number.POSITIVE_INFINITY : ENOUGH_OF_FEW,
    ofLeader: MIN_OF_BEST,
  };
}

/** The answers, best first; `[]` when nothing is near enough to what was asked. */
export function answersOf(
  { count, keyOf, sections: { claimWeights } }: LookUpIndex,
  scored: readonly Scored[],
  query: Query,
): { key: EntryKey; score: number }[] {
  const { syllables, words, unknown, limit } = query;
  const isLong = syllables >= LONG_QUERY;
  const enough = Math.max(syllables, words) >= LONG_QUERY ? MIN_COVERAGE : enoughOf(words);
  const outstanding = isLong
    ? crowdOf(scored) * Math.max(1.2, 2.9 - 0.39 * Math.log10(count))
    : Number.POSITIVE_INFINITY;
  const { ofClaim } = leastOf({ syllables, words });
  const meets = (least: number) => (one: Scored) =>
    one.met >= least ||
    one.rank >= ofClaim * (claimWeights[one.claim] as number) ||
    one.rank >= outstanding;
  const best = scored
    .filter(meets(MIN_COVERAGE))
    .sort((a, b) => b.rank - a.rank || a.claim - b.claim);
  const most = Math.max(0, ...best.slice(0, BEST_FEW).map(({ met }) => met));
  const isNear =
    most >= floorOf(query) * (1 - unknown) &&
    best.slice(0, BEST_FEW).some(meets(enough * (1 - unknown)));
  return (isNear ? best.filter(meets(MIN_OF_BEST * most)) : [])
    .slice(0, limit)
    .map(({ claim, met }) => ({ key: keyOf(claim), score: Math.min(1, met) }));
}

function enoughOf(words: number): number {
  const fewer = LESS_PER_WORD * Math.max(0, words - FEW_WORDS);
  return Math.max(ENOUGH_OF_MANY, ENOUGH_OF_FEW - fewer);
}

/** Nothing of what has no diacritics: in other languages a word has many forms, few of which are met. */
function floorOf({ syllables, isMarked }: Query): number {
  if (syllables <= FEW_WORDS || !isMarked) return 0;
  return FLOOR_OF_ONE - LESS_BY_LENGTH * Math.log(syllables);
}

/** The rank of the answer that is one of many; of fewer, the last one's. */
function crowdOf(scored: readonly Scored[]): number {
  const best: number[] = [];
  for (const { rank } of scored) {
    if (best.length > CROWD && rank <= (best[CROWD] as number)) continue;
    let at = Math.min(best.length, CROWD);
    while (at > 0 && (best[at - 1] as number) < rank) {
      best[at] = best[at - 1] as number;
      at--;
    }
    best[at] = rank;
  }
  return best[Math.min(CROWD, best.length - 1)] ?? 0;
}
