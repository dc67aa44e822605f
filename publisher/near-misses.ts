// Which rebuttals a text nearly resembles: what of their concept groups it has, and what it has not.

import type { ClaimIndex } from '../lib/claims/claim-index.ts';
import { readPassage } from '../lib/claims/matching/read-passage.ts';
import { conceptsOf } from '../lib/claims/similarity/least-mass.ts';
import { MIN_GROUP_WEIGHT } from '../lib/claims/similarity/similarity.ts';
import { wordingHits } from '../lib/claims/similarity/wording-hits.ts';
import { PART_BITS, PART_MASK } from '../lib/claims/similarity/wording-rows.ts';
import { canonicalSyllables } from '../lib/claims/words/canonical.ts';

/** Words of the text by the concept group that they meet; of each the heaviest. */
export type NearMiss = { claim: number; groups: number; met: Map<number, string> };

const MAX_NEAR = 3;
/** What is met weighs at least as much as one rare pair of syllables, or the text is about something else. */
const LEAST_MET = 7;

/** Claims of which a text meets more than half of the concept groups, the heaviest first. */
export function nearMisses(index: ClaimIndex, text: string): NearMiss[] {
  const { sections } = index;
  const { syllables, bareness } = readPassage(text);
  const words = canonicalSyllables(syllables);
  const hits = wordingHits(sections, words, bareness);
  const found = new Map<number, Map<number, { weight: number; quote: string }>>();
  for (let hit = 0; hit < hits.count; hit++) {
    const weight = hits.weights[hit] as number;
    if (weight <= MIN_GROUP_WEIGHT) continue;
    const row = hits.rowOf[hit] as number;
    const start = words.start[hits.starts[hit] as number];
    const quote = text.slice(start, words.end[(hits.stops[hit] as number) - 1]);
    for (let at = hits.rows.from[row] as number; at < (hits.rows.to[row] as number); at++) {
      const group = sections.rowGroups[at] as number;
      const claim = group >>> PART_BITS;
      const part = group & PART_MASK;
      if (part >= conceptsOf(sections, claim)) continue;
      const met = found.get(claim) ?? new Map<number, { weight: number; quote: string }>();
      if (weight > (met.get(part)?.weight ?? 0)) met.set(part, { weight, quote });
      found.set(claim, met);
    }
  }
  return [...found]
    .map(([claim, met]) => ({
      claim,
      groups: conceptsOf(sections, claim),
      mass: [...met.values()].reduce((sum, { weight }) => sum + weight, 0),
      met: new Map([...met].sort(([a], [b]) => a - b).map(([part, { quote }]) => [part, quote])),
    }))
    .filter(({ groups, mass, met }) => met.size * 2 > groups && mass >= LEAST_MET)
    .sort((a, b) => b.mass - a.mass || a.claim - b.claim)
    .slice(0, MAX_NEAR);
}
