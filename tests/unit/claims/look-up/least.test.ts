import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp } from '../../../../lib/claims/look-up/term-scores.ts';
import { LONG_ROW } from '../../../../lib/claims/terms/digests.ts';
import { runs } from '../../../runs.ts';
import { claim, indexOf, starterIndex } from '../starter-index.ts';
import { heaviestOf, longestRows } from './naïve-rows.ts';

/** Invented claims, more than two bytes tell apart, of a few words each of which one in so many has. */
const WORDS = Object.entries({
  ...{ bàng: 2, cùng: 3, dừng: 5, gừng: 7, hàng: 11, khung: 13, lừng: 40, mừng: 55 },
  ...{ nắng: 90, phòng: 100, quầng: 130, sừng: 150, tầng: 170, vòng: 190, xông: 210 },
  ...{ rồng: 600, đồng: 900, giếng: 3000, thuyền: 9000 },
});
const many = () =>
  indexOf(
    Array.from({ length: 67_000 }, (_, at) => {
      const words = WORDS.filter(([, every], word) => (at * (word + 1)) % every < 1 + (at % 2));
      const told = words.map(([word]) => word).join(' ');
      return { ...claim('nhiều', { claim: told }), key: `vi-du/${at}` as const };
    }),
  );

describe.each([
  ['of few claims', starterIndex, 90, 400],
  ['of many', many, 60, 200],
] as const)('Added up, %s', (_, make, longest, times) => {
  const index = make();
  const { sections, sizeOf } = index;
  const common = longestRows(index, longest);
  const others = fc.nat(sections.terms.length - 1);
  const most = new Map<number, number>();
  const mostOf = (row: number) => {
    const known = most.get(row) ?? heaviestOf(index, row);
    most.set(row, known);
    return known;
  };
  const leasts = fc.record({
    met: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
    ofClaim: fc.constantFrom(0.1, 0.6, Number.POSITIVE_INFINITY),
    best: fc.constantFrom(0, 0, 0, 1, 10),
    few: fc.constantFrom(1, 3),
    leader: fc.constantFrom(0.2, 0.8, Number.POSITIVE_INFINITY),
    ofLeader: fc.constantFrom(0.3, 0.9),
  });

  test('what cannot come to the least may be missing, and nothing else is or has other sums', () => {
    let dropped = 0;
    let behind = 0;
    const rows = fc.tuple(
      fc.uniqueArray(others, { maxLength: 20 }),
      fc.shuffledSubarray(common, { minLength: 2, maxLength: 25 }),
    );
    fc.assert(
      fc.property(rows, leasts, ([some, long], least) => {
        const weighed = [...new Set([...some, ...long])].map((row, at) => {
          const weight = 1 + (at % 9) / 7;
          const share = 0.01 + ((row * 7) % 17) / 40;
          return { row, weight, share, most: weight * mostOf(row) };
        });
        const all = addUp(index, weighed);
        const found = new Map(addUp(index, weighed, least).map((one) => [one.claim, one]));
        const highest = all.map(({ rank }) => rank).sort((a, b) => b - a);
        const best = least.best === 0 ? Number.POSITIVE_INFINITY : (highest[least.best - 1] ?? 0);
        const met = Math.max(least.met, least.ofLeader * ledBy(all, least));
        for (const one of all) {
          const ofClaim = least.ofClaim * (sections.claimWeights[one.claim] as number);
          const isAsked = one.met >= met || one.rank >= ofClaim || one.rank >= best;
          if (isAsked) expect(found.get(one.claim)).toEqual(one);
          else if (!found.has(one.claim)) {
            dropped++;
            if (one.met >= least.met) behind++;
          }
          found.delete(one.claim);
        }
        expect(found.size).toBe(0);
        // Nothing is left over for the next call.
        expect(addUp(index, weighed)).toEqual(all);
      }),
      { seed: 20261127, numRuns: runs(times) },
    );

    expect(dropped).toBeGreaterThan(behind);
    expect(behind).toBeGreaterThan(0);
  });

  test('what a rare row alone names is let go of as well', () => {
    const row = sections.terms.findIndex((_, at) => sizeOf(at) > 2 && sizeOf(at) < 600);
    const rows = [{ row, weight: 1, share: 0.5, most: mostOf(row) }];
    const least = { met: 0.9, ofClaim: Number.POSITIVE_INFINITY, best: 0 };
    const measured = { ...least, few: 3, leader: 1, ofLeader: 0.5 };
    expect(addUp(index, rows).length).toBe(sizeOf(row));
    expect(addUp(index, rows, measured).length).toBeLessThan(2);
  });

  test('some rows are long enough for digests only where there are many claims', () => {
    expect(sizeOf(common[0] as number) >= LONG_ROW).toBe(index.count > LONG_ROW);
  });
});

/** What the claim meets by which others are measured; 0 where there is none. */
function ledBy(
  all: readonly { rank: number; met: number }[],
  { best, few, leader }: { best: number; few: number; leader: number },
): number {
  const most = Math.max(...all.map(({ met }) => met));
  const isLed = all.some(
    (one) =>
      one.met === most &&
      all.filter((other) => other !== one && other.rank >= one.rank).length < few,
  );
  return isLed && best === 0 && most >= leader ? most : 0;
}
