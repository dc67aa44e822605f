// Which claims a text could resemble at all: those whose concept groups or rarest words stand close
// together in it. Only they are compared. Pure.
import type { Syllables } from './normalize.ts';
import type { SimilaritySections } from './similarity-index.ts';
import { type Met, metWordings } from './wording-hits.ts';

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
const MAX_CANDIDATES = 6;
const MIN_MASS = 7;
/** Where there are concept groups a resemblance without them is faint. */
const MIN_MASS_WITH_CONCEPTS = 9;

/** The claims to compare, heaviest first. */
export function candidatesOf(
  index: SimilaritySections,
  text: Syllables,
  isBareText: boolean,
): Candidate[] {
  return metWordings(index, text, isBareText)
    .map(({ claim, met }) => richestStretch(index, { claim, met, count: text.count }))
    .filter(({ mass, groups }) => mass >= (groups.length > 0 ? MIN_MASS_WITH_CONCEPTS : MIN_MASS))
    .sort((a, b) => b.mass - a.mass || a.claim - b.claim)
    .slice(0, MAX_CANDIDATES);
}

function richestStretch(
  index: SimilaritySections,
  { claim, met, count }: { claim: number; met: Met[]; count: number },
): Candidate {
  const near = richestRun(met, count);
  const first = index.claimGroups[claim] as number;
  const own = (index.claimGroups[claim + 1] as number) - 1;
  const groups = Array.from({ length: own - first }, () => 0);
  const words = new Map<number, number>();
  const plain = new Set<number>();
  const denied = new Set<number>();
  let end = 0;
  for (const { group, start, end: to, weight, isNegated: isDenied } of near) {
    end = Math.max(end, to);
    if (group === own) {
      words.set(start, Math.max(words.get(start) ?? 0, weight));
    } else {
      groups[group - first] = Math.max(groups[group - first] ?? 0, weight);
      (isDenied ? denied : plain).add(group);
    }
  }
  const start = near[0]?.start ?? 0;
  return {
    claim,
    start,
    end,
    groups,
    mass: sum(groups) + sum([...words.values()]),
    negated: [...denied].filter((group) => !plain.has(group)).length,
    ...stretchAround(start, end, count),
  };
}

/** What was met within one stretch, where that weighs the most; all of a short text. */
function richestRun(met: Met[], count: number): Met[] {
  met.sort((a, b) => a.start - b.start);
  if (count <= STRETCH_SYLLABLES) return met;
  let [best, from, to, next, weight] = [-1, 0, 0, 0, 0];
  for (const [at, { start, weight: own }] of met.entries()) {
    while (next < met.length && (met[next] as Met).end <= start + STRETCH_SYLLABLES) {
      weight += (met[next] as Met).weight;
      next++;
    }
    if (weight > best) [best, from, to] = [weight, at, Math.max(next, at + 1)];
    weight -= next > at ? own : 0;
    next = Math.max(next, at + 1);
  }
  return met.slice(from, to);
}

/** A full stretch around what was met: its words are read in their context. */
function stretchAround(start: number, end: number, count: number): { from: number; to: number } {
  if (count <= STRETCH_SYLLABLES) return { from: 0, to: count };
  const spare = Math.max(0, STRETCH_SYLLABLES - (end - start));
  const from = Math.max(0, start - (spare >> 1));
  return { from, to: Math.min(count, Math.max(end, from + STRETCH_SYLLABLES)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
