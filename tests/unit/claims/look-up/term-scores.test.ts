import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp } from '../../../../lib/claims/look-up/term-scores.ts';
import { syllablesOf } from '../../../../lib/claims/reading/normalize.ts';
import { readTerms } from '../../../../lib/claims/terms/terms.ts';
import { runs } from '../../../runs.ts';
import { claim, indexOf, starterIndex } from '../starter-index.ts';
import { heaviestOf, longestRows, naïve } from './naïve-rows.ts';

const index = starterIndex();
const { terms } = index.sections;

const rowsOf = fc.uniqueArray(fc.nat(terms.length - 1), { minLength: 1, maxLength: 40 });
const weigh = (rows: number[]) =>
  rows.map((row, at) => {
    const weight = 1 + at / 7;
    return {
      row,
      weight,
      share: row % 4 === 0 ? 0.3 : 0.01,
      most: weight * heaviestOf(index, row),
    };
  });

test('What few rows add up to is what reading them all adds up to', () => {
  fc.assert(
    fc.property(rowsOf, (numbers) => {
      const rows = weigh(numbers);
      fc.pre(numbers.reduce((sum, row) => sum + index.sizeOf(row), 0) <= 600);
      const model = naïve(rows, index);
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

const common = longestRows(index, 60);

test('Of many rows the claims that are kept have what all rows give them, each once', () => {
  fc.assert(
    fc.property(rowsOf, fc.shuffledSubarray(common, { minLength: 20 }), (some, many) => {
      const rows = weigh([...new Set([...some, ...many])]);
      const model = naïve(rows, index);
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
