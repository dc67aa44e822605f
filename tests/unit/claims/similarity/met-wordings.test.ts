import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIndexedClaim } from '../../../../lib/claims/entries/indexed-claim.ts';
import { type Syllables, syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { leastMass } from '../../../../lib/claims/similarity/least-mass.ts';
import { metWordings } from '../../../../lib/claims/similarity/met-wordings.ts';
import { wordingHits } from '../../../../lib/claims/similarity/wording-hits.ts';
import { PART_BITS, PART_MASK } from '../../../../lib/claims/similarity/wording-rows.ts';
import { fullWeight } from '../../../../lib/claims/similarity/wording-weights.ts';
import { canonicalSyllables } from '../../../../lib/claims/words/canonical.ts';
import { runs } from '../../../runs.ts';
import { starterEntries, starterIndex } from '../starter-index.ts';

const { sections } = starterIndex();
const MOST = 24;
const LEAST = 7;

const told = starterEntries().map((entry) => toIndexedClaim(`data/${entry.id}`, entry).claim);
const words = told.flatMap((text) => text.split(' '));
/** Pieces of claims among words of others: texts that meet many claims a little, and some a lot. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.tuple(fc.constantFrom(...told), fc.nat(9), fc.nat(9)).map(([claim, from, length]) =>
        claim
          .split(' ')
          .slice(from, from + length)
          .join(' '),
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

/** Floats added in another order are a little different; every weight is so many twentieths. */
const units = (mass: number) => Math.round(mass * 20);

/** Every hit given to every group that has it. */
function naïve(read: Syllables, bareness: number) {
  const hits = wordingHits(sections, read, bareness);
  const claims = new Map<number, { mass: number; met: string[] }>();
  for (let hit = 0; hit < hits.count; hit++) {
    const weight = hits.weights[hit] as number;
    const row = hits.rowOf[hit] as number;
    for (let at = hits.rows.from[row] as number; at < (hits.rows.to[row] as number); at++) {
      const group = sections.rowGroups[at] as number;
      const part = group & PART_MASK;
      const claim = group >>> PART_BITS;
      const known = claims.get(claim) ?? { mass: 0, met: [] };
      known.mass += weight;
      known.met.push(`${part} ${hits.starts[hit]} ${hits.stops[hit]} ${weight}`);
      claims.set(claim, known);
    }
  }
  return claims;
}

test.each([0, 1 / 6, 2 / 3, 1])(
  'What is met is what reading every row gives (bareness %d)',
  (bareness) => {
    fc.assert(
      fc.property(text, (made) => {
        const read = canonicalSyllables(syllablesOf(made));
        const model = naïve(read, bareness);
        const { claims, bounds, parts, places, hits } = metWordings(sections, read, bareness);
        const masses = claims.map((claim) => model.get(claim)?.mass ?? 0).sort((a, b) => b - a);
        // Of the heaviest, those that weigh enough for what they are.
        const heaviest = [...model]
          .filter(([, { mass }]) => mass > LEAST - 1e-6)
          .sort(([one, a], [other, b]) => units(b.mass) - units(a.mass) || one - other)
          .slice(0, MOST)
          .filter(([claim, { mass }]) => mass > leastMass(sections, claim) - 1e-6)
          .map(([, { mass }]) => mass);
        expect(masses.length).toBeGreaterThanOrEqual(heaviest.length);
        for (const [at, mass] of masses.entries()) expect(mass).toBeCloseTo(heaviest[at] ?? 0, 6);
        for (const [at, claim] of claims.entries()) {
          const entries = Array.from(
            { length: (bounds[at + 1] as number) - (bounds[at] as number) },
            (_, step) => {
              const entry = (bounds[at] as number) + step;
              const hit = places[entry] as number;
              return `${parts[entry]} ${hits.starts[hit]} ${hits.stops[hit]} ${hits.weights[hit]}`;
            },
          );
          expect([...entries].sort()).toEqual(model.get(claim)?.met.sort());
          const starts = entries.map((entry) => Number(entry.split(' ')[1]));
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
      { seed: 20261126, numRuns: runs(60) },
    );
  },
);

test('A wording with its diacritics weighs what its syllables say, as compiled', () => {
  let met = 0;
  for (const told of starterEntries().flatMap((entry) => {
    const { phrases, concepts } = toIndexedClaim(`data/${entry.id}`, entry);
    return [...phrases, ...concepts.flat()];
  })) {
    const read = canonicalSyllables(syllablesOf(told));
    const { count, starts, stops, weights } = wordingHits(sections, read, 0);
    for (let hit = 0; hit < count; hit++) {
      const start = starts[hit] as number;
      const length = (stops[hit] as number) - start;
      const whole = fullWeight(read.folded, start, length);
      // Where some are missing a part of the weight is left.
      expect([whole, 0.3 * whole]).toContain(weights[hit]);
      if (weights[hit] === whole) met++;
    }
  }
  expect(met).toBeGreaterThan(1000);
});
