import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileIndex, openIndex } from '../../../lib/claims/claim-index.ts';
import { toIndexedClaim } from '../../../lib/claims/indexed-claim.ts';
import { syllablesOf } from '../../../lib/claims/normalize.ts';
import { numberAt } from '../../../lib/claims/syllable-table.ts';
import { addUp } from '../../../lib/claims/term-scores.ts';
import { termsOf, WHOLE_SHARE } from '../../../lib/claims/terms.ts';
import { runs } from '../../runs.ts';
import { claim, starterEntries } from './starter-index.ts';

const starter = openIndex(
  compileIndex(starterEntries().map((entry) => toIndexedClaim(`data/${entry.id}`, entry))),
);
if (!starter) throw new Error('the index cannot be read');
const index = starter;
const { termStarts, postingLow, postingHigh, postingShares, heaviestPosting } = index.sections;
const lengthOf = (row: number) => (termStarts[row + 1] as number) - (termStarts[row] as number);

/** Every row read to its end. */
function naïve(rows: readonly { row: number; weight: number; share: number }[]) {
  const all = new Map<number, { rank: number; met: number }>();
  for (const { row, weight, share } of rows) {
    for (let at = termStarts[row] as number; at < (termStarts[row + 1] as number); at++) {
      const claim = numberAt({ low: postingLow, high: postingHigh }, at);
      const { rank, met } = all.get(claim) ?? { rank: 0, met: 0 };
      const own = (postingShares[at] as number) / WHOLE_SHARE;
      const more = weight * own * (heaviestPosting[0] as number);
      all.set(claim, { rank: rank + more, met: met + share });
    }
  }
  return all;
}

const rowsOf = fc.uniqueArray(fc.nat(termStarts.length - 2), { minLength: 1, maxLength: 40 });
const weigh = (rows: number[]) => rows.map((row, at) => ({ row, weight: 1 + at / 7, share: 0.1 }));

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

test('Of many rows the claims that are kept have what all rows give them, each once', () => {
  const common = Array.from({ length: termStarts.length - 1 }, (_, row) => row)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, 60);
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

test('Claims of more than two bytes are told apart', () => {
  const count = 65_540;
  const many = Array.from({ length: count }, (_, at) => ({
    ...claim('nhiều', { claim: `${at}` }),
    key: `vi-du/${at}` as const,
  }));
  const large = openIndex(compileIndex(many));
  if (!large) throw new Error('the index cannot be read');
  for (const at of [3, 65_535, 65_536, 65_539]) {
    const [term] = termsOf(syllablesOf(`${at}`));
    const rows = [{ row: large.rowOf(term?.hash ?? 0), weight: 1, share: 1 }];
    expect(addUp(large, rows).map((one) => one.claim)).toEqual([at]);
  }
});
