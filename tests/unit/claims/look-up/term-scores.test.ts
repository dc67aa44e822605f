import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimIndex } from '../../../../lib/claims/claim-index.ts';
import { addUp } from '../../../../lib/claims/look-up/term-scores.ts';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import {
  OTHERWISE_TOLD,
  partsOf,
  readTerms,
  TOLD,
  WHOLE_SHARE,
} from '../../../../lib/claims/terms/terms.ts';
import { runs } from '../../../runs.ts';
import { claim, indexOf, starterIndex } from '../starter-index.ts';

const index = starterIndex();
const { terms, heaviestPosting, claimWeights } = index.sections;

/** The claims of a row with their shares, read one by one. */
function readRow({ count, sections }: ClaimIndex, row: number): [claim: number, share: number][] {
  const { termStarts, postings } = sections;
  const parts = partsOf(count);
  const read: [number, number][] = [];
  for (let part = 0; part < parts; part++) {
    const to = termStarts[row * parts + part + 1] as number;
    for (let at = termStarts[row * parts + part] as number; at < to; at++) {
      read.push([part * 65_536 + (postings[at * 2] as number), postings[at * 2 + 1] as number]);
    }
  }
  return read;
}

/** Every row read to its end. */
function naïve(
  rows: readonly { row: number; weight: number; share: number }[],
  of: ClaimIndex = index,
) {
  const all = new Map<number, { rank: number; met: number }>();
  for (const { row, weight, share } of rows) {
    for (const [claim, posting] of readRow(of, row)) {
      const { rank, met } = all.get(claim) ?? { rank: 0, met: 0 };
      const more = weight * (posting / WHOLE_SHARE) * (of.sections.heaviestPosting[0] as number);
      const counts = posting & TOLD ? share : share * OTHERWISE_TOLD;
      all.set(claim, { rank: rank + more, met: met + counts });
    }
  }
  return all;
}

const rowsOf = fc.uniqueArray(fc.nat(terms.length - 1), { minLength: 1, maxLength: 40 });
const heaviestOf = (row: number) => {
  const shares = readRow(index, row).map(([, share]) => share);
  return (Math.max(...shares) / WHOLE_SHARE) * (heaviestPosting[0] as number);
};
const weigh = (rows: number[]) =>
  rows.map((row, at) => {
    const weight = 1 + at / 7;
    return { row, weight, share: row % 4 === 0 ? 0.3 : 0.01, most: weight * heaviestOf(row) };
  });

test('What few rows add up to is what reading them all adds up to', () => {
  fc.assert(
    fc.property(rowsOf, (numbers) => {
      const rows = weigh(numbers);
      fc.pre(numbers.reduce((sum, row) => sum + index.sizeOf(row), 0) <= 600);
      const model = naïve(rows);
      const scored = addUp(index, rows);
      expect(scored.map(({ claim }) => claim).sort()).toEqual([...model.keys()].sort());
      for (const { claim, rank, met } of scored) {
        expect(rank).toBeCloseTo(model.get(claim)?.rank ?? Number.NaN, 3);
        expect(met).toBeCloseTo(model.get(claim)?.met ?? Number.NaN, 3);
      }
    }),
    { seed: 20261125, numRuns: runs(100) },
  );
});

function longestRows({ sections, sizeOf }: ClaimIndex, count: number): number[] {
  return Array.from(sections.terms, (_, row) => row)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, count);
}

const common = longestRows(index, 60);

test('Of many rows the claims that are kept have what all rows give them, each once', () => {
  fc.assert(
    fc.property(rowsOf, fc.shuffledSubarray(common, { minLength: 20 }), (some, many) => {
      const rows = weigh([...new Set([...some, ...many])]);
      const model = naïve(rows);
      const scored = addUp(index, rows);
      expect(scored.length).toBeGreaterThan(0);
      for (const { claim, rank, met } of scored) {
        expect(rank).toBeCloseTo(model.get(claim)?.rank ?? Number.NaN, 3);
        expect(met).toBeCloseTo(model.get(claim)?.met ?? Number.NaN, 3);
      }
      expect(new Set(scored.map(({ claim }) => claim)).size).toBe(scored.length);
      // Nothing is left over for the next call.
      expect(addUp(index, rows)).toEqual(scored);
    }),
    { seed: 20261125, numRuns: runs(60) },
  );
});

test('What cannot come to the least may be missing, and nothing else is or has other sums', () => {
  const leasts = fc.record({
    met: fc.double({ min: 0.1, max: 3, noNaN: true }),
    ofClaim: fc.constantFrom(0.1, 0.6, Number.POSITIVE_INFINITY),
    best: fc.constantFrom(0, 1, 10),
    leader: fc.constantFrom(0.2, 0.8, Number.POSITIVE_INFINITY),
    ofLeader: fc.constantFrom(0.3, 0.9),
  });
  let dropped = 0;
  let behind = 0;
  fc.assert(
    fc.property(
      rowsOf,
      fc.shuffledSubarray(common, { minLength: 2 }),
      leasts,
      (some, many, least) => {
        const rows = weigh([...new Set([...some, ...many])]);
        const all = addUp(index, rows);
        const found = new Map(addUp(index, rows, least).map((one) => [one.claim, one]));
        const highest = all.map(({ rank }) => rank).sort((a, b) => b - a);
        const best = least.best === 0 ? Number.POSITIVE_INFINITY : (highest[least.best - 1] ?? 0);
        const [leader] = all.filter((one) => one.rank === highest[0]);
        if (!leader) return;
        const isLed =
          leader.met >= least.leader &&
          all.every((one) => one === leader || (one.rank < leader.rank && one.met < leader.met));
        const met = isLed ? Math.max(least.met, least.ofLeader * leader.met) : least.met;
        for (const one of all) {
          const isAsked =
            one.met >= met ||
            one.rank >= least.ofClaim * (claimWeights[one.claim] as number) ||
            one.rank >= best;
          if (isAsked) expect(found.get(one.claim)).toEqual(one);
          else if (!found.has(one.claim)) {
            dropped++;
            if (one.met >= least.met) behind++;
          }
          found.delete(one.claim);
        }
        expect(found.size).toBe(0);
        expect(addUp(index, rows)).toEqual(all);
      },
    ),
    { seed: 20261126, numRuns: runs(300) },
  );
  expect(dropped).toBeGreaterThan(behind);
  expect(behind).toBeGreaterThan(0);
});

describe('Of more claims than two bytes tell apart', () => {
  const count = 66_500;
  /** Beside its own number each has words that one claim in two, three, five and so on has. */
  const shared = Object.entries({ bàng: 2, cùng: 3, dừng: 5, gừng: 7, hàng: 50, lừng: 900 });
  const large = indexOf(
    Array.from({ length: count }, (_, at) => {
      const words = shared.flatMap(([word, every]) => (at % every === 0 ? [word] : []));
      return {
        ...claim('nhiều', { claim: [at, ...words].join(' ') }),
        key: `vi-du/${at}` as const,
      };
    }),
  );
  const rowOfNumber = (at: number) =>
    large.rowOf(readTerms(syllablesOf(`${at}`)).hashes[0] as number);
  const longest = longestRows(large, 14);

  test('each is told from the others', () => {
    for (const at of [3, 65_535, 65_536, 66_499]) {
      const rows = [{ row: rowOfNumber(at), weight: 1, share: 1, most: 100 }];
      expect(addUp(large, rows).map((one) => one.claim)).toEqual([at]);
    }
  });

  test('those that are kept have what all rows give them', () => {
    const longModels = new Map(
      longest.map((row) => [row, naïve([{ row, weight: 1, share: 0.1 }], large)]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(20, 700),
        fc.oneof(fc.nat(count - 1), fc.integer({ min: 65_000, max: 65_800 })),
        fc.shuffledSubarray(longest, { minLength: 1 }),
        (some, from, many) => {
          const few = Array.from({ length: some }, (_, at) => rowOfNumber((from + at) % count));
          const rows = [...few, ...many].map((row, at) => {
            const weight = at < some ? 1 + ((at * 37) % some) / some : 1;
            return { row, weight, share: 0.1, most: 100 };
          });
          const own = naïve(rows.slice(0, some), large);
          const models = [own, ...many.map((row) => longModels.get(row))];
          const wrong = addUp(large, rows).filter(({ claim, rank, met }) => {
            let [rankLeft, metLeft] = [rank, met];
            for (const model of models) {
              rankLeft -= model?.get(claim)?.rank ?? 0;
              metLeft -= model?.get(claim)?.met ?? 0;
            }
            return Math.abs(rankLeft) > 1e-3 || Math.abs(metLeft) > 1e-3;
          });
          expect(wrong).toEqual([]);
        },
      ),
      { seed: 20261126, numRuns: runs(20) },
    );
  });
});
