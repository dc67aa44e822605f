import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../../lib/claims/arrays/in-steps.ts';
import { termRows } from '../../../../lib/claims/terms/term-rows.ts';
import { TOLD } from '../../../../lib/claims/terms/terms.ts';
import { runs } from '../../../runs.ts';

/** Hashes that share their places in a table, and the one that a free place holds. */
const HASHES = [-1, 0, 1, 1 << 20, 3 << 20, ...Array.from({ length: 1500 }, (_, at) => at * 4096)];

test('A claim has each of its terms once, told if it tells it first, and all it says of it', () => {
  const term = fc.tuple(fc.constantFrom(...HASHES), fc.integer({ min: 1, max: 4 }), fc.boolean());
  const claim = fc.array(term, { maxLength: 700 });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
      const rows = termRows();
      const model: { hash: number; halves: number; told: number }[][] = [];
      for (const terms of claims) {
        const said = new Map<number, { hash: number; halves: number; told: number }>();
        for (const [hash, halves, isTold] of terms) {
          const told = isTold ? TOLD : 0;
          rows.add(hash, hash & 1, halves, told);
          const known = said.get(hash);
          if (known) known.halves += halves;
          else said.set(hash, { hash, halves, told });
        }
        rows.close();
        model.push([...said.values()]);
      }
      const { hashes, kinds, sizes, numberOf, claimEnds, termOf, ...says } = atOnce(rows.pack());
      let posting = 0;
      const read = Array.from(claimEnds, (end) => {
        const own: (typeof model)[number] = [];
        for (; posting < end; posting++) {
          const hash = hashes[termOf[posting] as number] as number;
          own.push({ hash, halves: says.halvesOf(posting), told: says.toldOf(posting) });
        }
        return own;
      });
      expect(read).toEqual(model);
      for (const [number, hash] of hashes.entries()) {
        expect(numberOf(hash)).toBe(number);
        expect(kinds.values[number]).toBe(hash & 1);
        const having = model.filter((terms) => terms.some((one) => one.hash === hash));
        expect(sizes.values[number]).toBe(having.length);
      }
    }),
    { seed: 20261126, numRuns: runs(20) },
  );
});
