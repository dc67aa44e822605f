import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestClaims } from '../../../../lib/claims/similarity/heaviest-claims.ts';
import type { SimilaritySections } from '../../../../lib/claims/similarity/similarity-index.ts';
import type { WordingHits } from '../../../../lib/claims/similarity/wording-hits.ts';
import { PART_BITS } from '../../../../lib/claims/similarity/wording-rows.ts';
import { seeded } from '../../../bench/corpus.ts';
import { runs } from '../../../runs.ts';

const MOST = 24;
const MOST_GROUPS = 8192;
const LEAST = 7;
const LEAST_WITH_CONCEPTS = 12.5;

/** Every other claim has concept groups. */
const leastOf = (claim: number) => (claim % 2 === 0 ? LEAST : LEAST_WITH_CONCEPTS);

/** Rows of claims, `[row, weight]` of each hit, and how many claims there are. */
type Met = { claims: number; rows: number[][]; hits: [row: number, weight: number][] };

/** Hits by the length of their rows, of so many groups; then one by one until enough claims are met. */
function naïve({ rows, hits }: Met): number[] {
  const lengthOf = ([row]: [number, number]) => (rows[row] as number[]).length;
  const sorted = [...hits].sort((a, b) => lengthOf(a) - lengthOf(b));
  const masses = new Map<number, number>();
  let read = 0;
  for (const hit of sorted) {
    read += lengthOf(hit);
    if (read > MOST_GROUPS && masses.size > MOST) break;
    for (const claim of rows[hit[0]] as number[]) {
      masses.set(claim, (masses.get(claim) ?? 0) + hit[1]);
    }
  }
  return [...masses]
    .filter(([, mass]) => mass >= LEAST)
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, MOST)
    .filter(([claim, mass]) => mass >= leastOf(claim))
    .map(([claim]) => claim)
    .sort((a, b) => a - b);
}

function sectionsOf({ claims, rows }: Met): SimilaritySections {
  const claimGroups = [0];
  for (let claim = 0; claim < claims; claim++) {
    claimGroups.push((claimGroups[claim] as number) + (leastOf(claim) === LEAST ? 1 : 3));
  }
  return {
    claimGroups: Uint32Array.from(claimGroups),
    rowGroups: Uint32Array.from(rows.flat(), (claim) => claim << PART_BITS),
  } as SimilaritySections;
}

function hitsOf({ rows, hits }: Met): WordingHits {
  const ends = rows.map((_, at) => rows.slice(0, at + 1).flat().length);
  return {
    count: hits.length,
    solos: 0,
    starts: new Uint32Array(hits.length),
    stops: new Uint32Array(hits.length),
    weights: Float64Array.from(hits, ([, weight]) => weight),
    rowOf: Uint32Array.from(hits, ([row]) => row),
    rows: {
      count: rows.length,
      from: Uint32Array.from(ends, (end, at) => end - (rows[at] as number[]).length),
      to: Uint32Array.from(ends),
    },
  };
}

/** Rows of so many claims, each drawn from those lengths, and so many hits besides one of each row. */
type Shape = { claims: number; rows: [least: number, most: number][]; others: number };

function drawn(seed: number, { claims, rows, others }: Shape): Met {
  const draw = seeded(seed + 1);
  const made = rows.map(([least, most]) => {
    const row = new Set<number>();
    const length = least + draw(most - least + 1);
    while (row.size < length) row.add(draw(claims));
    return [...row].sort((a, b) => a - b);
  });
  const hits = Array.from({ length: others }, (): [number, number] => [
    draw(rows.length),
    draw(16) / 2,
  ]);
  return {
    claims,
    rows: made,
    hits: [...made.map((_, row): [number, number] => [row, 0.5]), ...hits],
  };
}

const times = (count: number, least: number, most: number) =>
  Array.from({ length: count }, (): [number, number] => [least, most]);

test.each<[string, Shape]>([
  ['few of many', { claims: 5000, rows: times(30, 1, 20), others: 40 }],
  ['most of few', { claims: 80, rows: times(30, 1, 40), others: 60 }],
  ['more groups than are read', { claims: 400, rows: times(30, 1, 300), others: 90 }],
  ['the same, of many', { claims: 40_000, rows: times(30, 1, 300), others: 90 }],
  [
    'too few of the short rows',
    { claims: 9000, rows: [...times(2, 1, 9), ...times(3, 8200, 8400)], others: 9 },
  ],
])('The heaviest claims are those of adding up one hit after the other: %s', (_, shape) => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const made = drawn(seed, shape);
      const found = heaviestClaims(sectionsOf(made), hitsOf(made)).sort((a, b) => a - b);
      expect(found).toEqual(naïve(made));
    }),
    { seed: 20261127, numRuns: runs(20) },
  );
});
