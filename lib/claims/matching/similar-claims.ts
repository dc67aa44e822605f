// Which claims a passage tells in other words. Never more than "similar": a resemblance to compare. Pure.

import { weighCandidates } from '../similarity/similarity.ts';
import type { SimilaritySections } from '../similarity/similarity-index.ts';
import { type ReadPassage, readPassage } from './read-passage.ts';

/** `start` and `end` are UTF-16 offsets: the part of the passage that made the match. */
type SimilarClaim = { claim: number; start: number; end: number; score: number };

/** One passage tells one story; two where two entries are on the same one. */
const MAX_SIMILAR = 2;
/** One that far behind the other is on another story that has its words. */
const MAX_BEHIND = 1.5;

/** The claims that a passage resembles, best first. */
export function similarClaims(
  index: SimilaritySections,
  passage: ReadPassage,
  isAsked: boolean,
): SimilarClaim[] {
  const weighed = weighPassage(index, passage, { isHopeful: true, isAsked });
  return leading(weighed, ({ margin }) => margin)
    .filter(({ margin }) => margin > 0)
    .map(({ claim, start, end, logit }) => ({
      claim,
      start,
      end,
      score: 1 / (1 + Math.exp(-logit)),
    }));
}

/** Of candidates, best first, those that a reader may be shown, by how alike they are. */
export function leading<One>(ranked: readonly One[], likenessOf: (one: One) => number): One[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const least = likenessOf(best) - MAX_BEHIND;
  return ranked.filter((one) => likenessOf(one) > least).slice(0, MAX_SIMILAR);
}

/** Every candidate of a passage, best first; each writer's part of it is weighed alone. */
export function weighPassage(
  index: SimilaritySections,
  passage: ReadPassage,
  options: Parameters<typeof weighCandidates>[2] = {},
): ReturnType<typeof weighCandidates> {
  if (passage.parts.length === 0) return weighCandidates(index, passage, options);
  return passage.parts
    .flatMap(({ start, end }) =>
      weighCandidates(index, readPassage(passage.text.slice(start, end)), options).map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
      })),
    )
    .sort((a, b) => b.margin - a.margin || a.claim - b.claim)
    .filter(({ claim }, at, all) => all.findIndex((one) => one.claim === claim) === at);
}
