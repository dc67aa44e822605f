import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByKeys } from '../../../../lib/claims/arrays/number-order.ts';
import { runs } from '../../../runs.ts';

test.each([9, 300, 70_000, 2 ** 32 - 1])(
  'Keys up to %i are sorted, equal ones as they were',
  (max) => {
    fc.assert(
      fc.property(fc.array(fc.nat(max), { maxLength: 400 }), (keys) => {
        const order = Uint32Array.from(keys, (_, at) => keys.length - 1 - at);
        const expected = [...order].sort((a, b) => (keys[a] as number) - (keys[b] as number));
        sortByKeys(order, Uint32Array.from(keys), keys.length);
        expect([...order]).toEqual(expected);
      }),
      { seed: 20261126, numRuns: runs(60) },
    );
  },
);
