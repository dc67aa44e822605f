import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leap } from '../../../../lib/claims/look-up/leap.ts';
import { runs } from '../../../runs.ts';

test('From any guess the first posting is found whose claim is not below the wanted one', () => {
  const number = fc.oneof(fc.nat(300), fc.nat(0xffff));
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { minLength: 1, maxLength: 300 }),
      number,
      fc.nat(),
      fc.nat(),
      (numbers, wanted, some, other) => {
        const claims = numbers.sort((a, b) => a - b);
        const postings = Uint16Array.from(claims.flatMap((claim) => [claim, 0xffff]));
        const to = claims.length;
        const from = some % to;
        const guess = from + (other % (to + 20));
        const found = claims.findIndex((claim, at) => at >= from && claim >= wanted);
        expect(leap(postings, wanted, { from, to, guess })).toBe(found < 0 ? to : found);
      },
    ),
    { seed: 20261126, numRuns: runs(500) },
  );
});
