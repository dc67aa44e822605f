// Which claims a text could resemble at all: those whose concept groups or rarest words stand close
// together in it. Only they are compared. Pure.

import type { Syllables } from '../reading/normalize.ts';
import { conceptsOf, leastMass } from './least-mass.ts';
import { type MetWordings, metWordings } from './met-wordings.ts';
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

/** Floats added up in other groups may come out a little lighter. */
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
  return found.length > MAX_CANDIDATES ? found.slice(0, MAX_CANDIDATES) : found;
}

/** By concept group of the claim at hand: the weight of the best wording met of it. */
const best = new Float64Array(256);

/** Of one claim's entries, those of its richest stretch, and what it weighs there; `null` when too little. */
function richestStretch(
  index: SimilaritySections,
  met: MetWordings,
  { at, text }: { at: number; text: Syllables },
): Candidate | null {
  const claim = met.claims[at] as number;
  const own = conceptsOf(index, claim);
  const least = leastMass(index, claim);
  const all = { from: met.bounds[at] as number, to: met.bounds[at + 1] as number };
  let run: Run = all;
  if (text.count > STRETCH_SYLLABLES) {
    // What is told again and again weighs no more within a stretch: most claims end here.
    if (massOf(met, all, own) < least - SLACK) return null;
    run = richestRun(met, all);
  }
  const mass = massOf(met, run, own);
  if (mass < least) return null;
  const groups = Array.from(best.subarray(0, own));
  const { hits, places } = met;
  const start = hits.starts[places[run.from] as number] as number;
  let end = 0;
  for (let entry = run.from; entry < run.to; entry++) {
    end = Math.max(end, hits.stops[places[entry] as number] as number);
  }
  const negated = groups.length > 0 ? onlyNegated(met, run, { own, text }) : 0;
  return { claim, start, end, groups, mass, negated, ...stretchAround(start, end, text) };
}

/**
 * What entries of a claim weigh together, and of each group: the heaviest wording of it, and of the
 * claim's own words that start together the heaviest.
 */
function massOf({ hits, parts, places }: MetWordings, { from, to }: Run, own: number): number {
  const { starts, weights } = hits;
  for (let part = 0; part < own; part++) best[part] = 0;
  let words = 0;
  let wordStart = -1;
  let word = 0;
  for (let entry = from; entry < to; entry++) {
    const hit = places[entry] as number;
    const weight = weights[hit] as number;
    const part = parts[entry] as number;
    if (part !== own) {
      if (weight > (best[part] as number)) best[part] = weight;
    } else if (starts[hit] === wordStart) {
      if (weight > word) word = weight;
    } else {
      words += word;
      wordStart = starts[hit] as number;
      word = weight;
    }
  }
  let groups = 0;
  for (let part = 0; part < own; part++) groups += best[part] as number;
  return groups + (words + word);
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

/** Entries of a claim, one after the other. */
type Run = { from: number; to: number };

/** Of the entries of a claim in a long text, those within one stretch where they weigh the most. */
function richestRun({ hits, places }: MetWordings, { from: first, to: last }: Run): Run {
  const { starts, stops, weights } = hits;
  let best = -1;
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
      from = entry;
      to = Math.max(next, entry + 1);
    }
    if (next > entry) weight -= weights[hit] as number;
    else next = entry + 1;
  }
  return { from, to };
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
