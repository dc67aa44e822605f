// Which claims a text could resemble at all: those whose concept groups or rarest words stand close
// together in it. Only they are compared. Pure.

import type { Syllables } from '../reading/normalize.ts';
import { conceptsOf, leastMass, type MetWordings, metWordings } from './met-wordings.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { isNegated } from './wording-hits.ts';

/** A claim worth comparing, and the stretch `[from, to)` of the text that is richest in its words. */
export type Candidate = {
  claim: number;
  from: number;
  to: number;
  /** First and last syllable of what was met in the stretch, `[start, end)`. */
  start: number;
  end: number;
  /** Weight of the best wording met of each concept group; 0 where none was. */
  groups: number[];
  mass: number;
  /** How many concept groups were only met with a negation before them. */
  negated: number;
};

/** A claim is told in about two sentences: what stands further apart does not belong together. */
const STRETCH_SYLLABLES = 45;
/** A stretch of a long text is no shorter, however short its lines are. */
const LEAST_STRETCH_SYLLABLES = 12;
const MAX_CANDIDATES = 6;

/** Floats added in another order may come out a little lighter. */
const SLACK = 1e-6;

/** The claims to compare, heaviest first. */
export function candidatesOf(
  index: SimilaritySections,
  text: Syllables,
  bareness: number,
): Candidate[] {
  const met = metWordings(index, text, bareness);
  const found: Candidate[] = [];
  for (let at = 0; at < met.claims.length; at++) {
    const candidate = richestStretch(index, met, { at, text });
    if (candidate) found.push(candidate);
  }
  if (found.length > 1) found.sort((a, b) => b.mass - a.mass || a.claim - b.claim);
  return found.slice(0, MAX_CANDIDATES);
}

/** Of one claim's entries, those of its richest stretch, and what it weighs there; `null` when too little. */
function richestStretch(
  index: SimilaritySections,
  met: MetWordings,
  { at, text }: { at: number; text: Syllables },
): Candidate | null {
  const { hits, parts, places } = met;
  const claim = met.claims[at] as number;
  const own = conceptsOf(index, claim);
  const least = leastMass(index, claim);
  const run = richestRun(met, at, text.count);
  if (run.most < least - SLACK) return null;
  const groups = Array.from({ length: own }, () => 0);
  let end = 0;
  // Of the claim's own words that start together the heaviest counts.
  let words = 0;
  let wordStart = -1;
  let word = 0;
  for (let entry = run.from; entry < run.to; entry++) {
    const hit = places[entry] as number;
    const weight = hits.weights[hit] as number;
    const part = parts[entry] as number;
    end = Math.max(end, hits.stops[hit] as number);
    if (part !== own) {
      groups[part] = Math.max(groups[part] as number, weight);
    } else if (hits.starts[hit] === wordStart) {
      word = Math.max(word, weight);
    } else {
      words += word;
      wordStart = hits.starts[hit] as number;
      word = weight;
    }
  }
  const mass = groups.reduce((sum, one) => sum + one, 0) + (words + word);
  if (mass < least) return null;
  const start = hits.starts[places[run.from] as number] as number;
  const negated = groups.length > 0 ? onlyNegated(met, run, { own, text }) : 0;
  return { claim, start, end, groups, mass, negated, ...stretchAround(start, end, text) };
}

/** How many concept groups were met with a negation before them, and never without. */
function onlyNegated(
  { hits, parts, places }: MetWordings,
  { from, to }: { from: number; to: number },
  { own, text }: { own: number; text: Syllables },
): number {
  const plain = new Set<number>();
  const denied = new Set<number>();
  for (let entry = from; entry < to; entry++) {
    const part = parts[entry] as number;
    if (part === own) continue;
    const start = hits.starts[places[entry] as number] as number;
    (isNegated(start, text) ? denied : plain).add(part);
  }
  let only = 0;
  for (const part of denied) if (!plain.has(part)) only++;
  return only;
}

/** `most`: no less than what its entries weigh. */
type Run = { from: number; to: number; most: number };

/** The entries of a claim within one stretch, where they weigh the most; all of a short text. */
function richestRun({ bounds, hits, places }: MetWordings, at: number, count: number): Run {
  const { starts, stops, weights } = hits;
  const first = bounds[at] as number;
  const last = bounds[at + 1] as number;
  if (count <= STRETCH_SYLLABLES) return { from: first, to: last, most: Number.POSITIVE_INFINITY };
  let best = -1;
  let most = 0;
  let from = first;
  let to = first;
  let next = first;
  let weight = 0;
  for (let entry = first; entry < last; entry++) {
    const hit = places[entry] as number;
    const limit = (starts[hit] as number) + STRETCH_SYLLABLES;
    while (next < last && (stops[places[next] as number] as number) <= limit) {
      weight += weights[places[next] as number] as number;
      next++;
    }
    if (weight > best) {
      best = weight;
      // A wording longer than a stretch stands alone, and was not counted.
      most = next > entry ? weight : Number.POSITIVE_INFINITY;
      from = entry;
      to = Math.max(next, entry + 1);
    }
    if (next > entry) weight -= weights[hit] as number;
    else next = entry + 1;
  }
  return { from, to, most };
}

/**
 * A full stretch around what was met: its words are read in their context, but of a long text only in
 * sentences that have any of it.
 */
function stretchAround(
  start: number,
  end: number,
  { count, breaks }: Syllables,
): { from: number; to: number } {
  if (count <= STRETCH_SYLLABLES) return { from: 0, to: count };
  const spare = Math.max(0, STRETCH_SYLLABLES - (end - start));
  const first = Math.max(0, start - (spare >> 1));
  const last = Math.min(count, Math.max(end, first + STRETCH_SYLLABLES));
  let from = start;
  while (from > first && breaks[from] === 0) from--;
  let to = end;
  while (to < last && breaks[to] === 0) to++;
  // A line of a few words is like anything that has them: some of its neighbours are read, too.
  from = Math.max(first, from - (Math.max(0, LEAST_STRETCH_SYLLABLES - (to - from)) >> 1));
  return { from, to: Math.min(last, Math.max(to, from + LEAST_STRETCH_SYLLABLES)) };
}
