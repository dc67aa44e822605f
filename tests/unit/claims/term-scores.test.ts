import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileIndex, openIndex } from '../../../lib/claims/claim-index.ts';
import { toIndexedClaim } from '../../../lib/claims/indexed-claim.ts';
import { syllablesOf } from '../../../lib/claims/normalize.ts';
import { numberAt } from '../../../lib/claims/syllable-table.ts';
import { addUp } from '../../../lib/claims/term-scores.ts';
import { OTHERWISE_TOLD, readTerms, TOLD, WHOLE_SHARE } from '../../../lib/claims/terms.ts';
import { runs } from '../../runs.ts';
import { claim, starterEntries } from './starter-index.ts';

const starter = openIndex(
  compileIndex(starterEntries().map((entry) => toIndexedClaim(`data/${entry.id}`, entry))),
);
if (!starter) throw new Error('the index cannot be read');
const index = starter;
const { termStarts, postingShares, heaviestPosting, claimWeights } = index.sections;
const postings = { low: index.sections.postingLow, high: index.sections.postingHigh };
const lengthOf = (row: number) => (termStarts[row + 1] as number) - (termStarts[row] as number);

/** Every row read to its end. */
function naïve(rows: readonly { row: number; weight: number; share: number }[]) {
  const all = new Map<number, { rank: number; met: number }>();
  for (const { row, weight, share } of rows) {
    for (let at = termStarts[row] as number; at < (termStarts[row + 1] as number); at++) {
      const claim = numberAt(postings, at);
      const { rank, met } = all.get(claim) ?? { rank: 0, met: 0 };
      const posting = postingShares[at] as number;
      const more = weight * (posting / WHOLE_SHARE) * (heaviestPosting[0] as number);
      const counts = posting & TOLD ? share : share * OTHERWISE_TOLD;
      all.set(claim, { rank: rank + more, met: met + counts });
    }
  }
  return all;
}

const rowsOf = fc.uniqueArray(fc.nat(termStarts.length - 2), { minLength: 1, maxLength: 40 });
const heaviestOf = (row: number) => {
  const shares = postingShares.subarray(termStarts[row], termStarts[row + 1]);
  return (Math.max(...shares) / WHOLE_SHARE) * (heaviestPosting[0] as number);
};
const weigh = (rows: number[]) =>
  rows.map((row, at) => {
    const weight = 1 + at / 7;
    return { row, weight, share: 0.1, most: weight * heaviestOf(row) };
  });

test('What few rows add up to is what reading them all adds up to', () => {
  fc.assert(
    fc.property(rowsOf, (numbers) => {
      const rows = weigh(numbers);
      fc.pre(numbers.reduce((sum, row) => sum + lengthOf(row), 0) <= 600);
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

/** The longest rows. */
const common = Array.from({ length: termStarts.length - 1 }, (_, row) => row)
  .sort((a, b) => lengthOf(b) - lengthOf(a))
  .slice(0, 60);

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
  });
  let dropped = 0;
  fc.assert(
    fc.property(
      rowsOf,
      fc.shuffledSubarray(common, { minLength: 5 }),
      leasts,
      (some, many, least) => {
        const rows = weigh([...new Set([...some, ...many])]);
        const all = addUp(index, rows);
        const found = new Map(addUp(index, rows, least).map((one) => [one.claim, one]));
        const highest = all.map(({ rank }) => rank).sort((a, b) => b - a);
        const best = least.best === 0 ? Number.POSITIVE_INFINITY : (highest[least.best - 1] ?? 0);
        for (const one of all) {
          const isAsked =
            one.met >= least.met ||
            one.rank >= least.ofClaim * (claimWeights[one.claim] as number) ||
            one.rank >= best;
          if (isAsked) expect(found.get(one.claim)).toEqual(one);
          else if (!found.has(one.claim)) dropped++;
          found.delete(one.claim);
        }
        expect(found.size).toBe(0);
        expect(addUp(index, rows)).toEqual(all);
      },
    ),
    { seed: 20261126, numRuns: runs(100) },
  );
  expect(dropped).toBeGreaterThan(0);
});

test('Claims of more than two bytes are told apart', () => {
  const count = 65_540;
  const many = Array.from({ length: count }, (_, at) => ({
    ...claim('nhiều', { claim: `${at}` }),
    key: `vi-du/${at}` as const,
  }));
  const large = openIndex(compileIndex(many));
  if (!large) throw new Error('the index cannot be read');
  for (const at of [3, 65_535, 65_536, 65_539]) {
    const [term = 0] = readTerms(syllablesOf(`${at}`)).hashes;
    const rows = [{ row: large.rowOf(term), weight: 1, share: 1, most: 100 }];
    expect(addUp(large, rows).map((one) => one.claim)).toEqual([at]);
  }
});
