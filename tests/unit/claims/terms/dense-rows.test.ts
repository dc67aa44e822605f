import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  denseShare,
  isDense,
  packDense,
  unpackDense,
} from '../../../../lib/claims/terms/dense-rows.ts';
import { runs } from '../../../runs.ts';

/** A part of a row: of so many claims those that have it, with their shares. */
const parts = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat())
  .map(([claims, density, seed]) => {
    const shares: [number, number][] = [];
    for (let claim = 0, state = seed; claim < claims; claim++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
      if (state % 1000 < density * 1000) shares.push([claim, 2 + (state % 65_534)]);
    }
    return { claims, shares };
  });

test('A dense part has the same shares in the place of its postings, and touches nothing else', () => {
  let dense = 0;
  fc.assert(
    fc.property(parts, fc.nat(40), ({ claims, shares }, from) => {
      const size = shares.length;
      if (!isDense(size, claims)) return;
      dense++;
      const plain = Uint16Array.from(shares.flat());
      const postings = new Uint16Array(from + plain.length + 8).fill(7);
      postings.set(plain, from);
      packDense(postings, from, { size, claims });
      const known = new Map(shares);
      for (let claim = 0; claim < claims; claim++) {
        expect(denseShare(postings, from, claims, claim)).toBe(known.get(claim) ?? 0);
      }
      const unpacked = new Uint16Array(plain.length);
      unpackDense(postings, from, { size, claims }, unpacked);
      expect(unpacked).toEqual(plain);
      expect([...postings.subarray(0, from)]).toEqual(new Array(from).fill(7));
      expect([...postings.subarray(from + plain.length)]).toEqual(new Array(8).fill(7));
    }),
    { seed: 20261127, numRuns: runs(200) },
  );
  expect(dense).toBeGreaterThan(0);
});

test.each<[number, number, boolean]>([
  [0, 100, false],
  [1, 16, false],
  [2, 16, true],
  [2, 17, false],
  [8191, 65_536, false],
  [8192, 65_536, true],
])('%i of %i claims are laid out densely: %s', (size, claims, isSo) => {
  expect(isDense(size, claims)).toBe(isSo);
});

test('The last of as many claims as a part may have is told', () => {
  const claims = 65_536;
  const postings = new Uint16Array(claims * 2);
  for (let claim = 0; claim < claims; claim++) postings.set([claim, claim], claim * 2);
  packDense(postings, 0, { size: claims, claims });
  expect(denseShare(postings, 0, claims, 65_535)).toBe(65_535);
});
