import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileIndex, openIndex } from '../../../../lib/claims/claim-index.ts';
import { toIndexedClaim } from '../../../../lib/claims/entries/indexed-claim.ts';
import { lookUp } from '../../../../lib/claims/look-up/look-up.ts';
import { matchPassage } from '../../../../lib/claims/matching/match.ts';
import { runs } from '../../../runs.ts';
import { starterEntries } from '../starter-index.ts';

const claims = starterEntries().map((entry) => toIndexedClaim(`data/${entry.id}`, entry));
const buffer = compileIndex(claims);

test('the same claims give the same bytes', () => {
  expect(Buffer.from(compileIndex(claims)).equals(Buffer.from(buffer))).toBe(true);
});

test('an opened index knows its keys and kinds', () => {
  const index = openIndex(buffer);
  expect(claims.map((_, at) => [index?.keyOf(at), index?.kindOf(at)])).toEqual(
    claims.map(({ key, kind }) => [key, kind]),
  );
});

test('an index that was cut short, grown or changed in its header does not open', () => {
  expect(openIndex(buffer.slice(0, 100))).toBe(null);
  expect(openIndex(buffer.slice(0, -4))).toBe(null);
  expect(openIndex(new ArrayBuffer(0))).toBe(null);
  const headerBytes = 4 * (4 + 2 * 39);
  fc.assert(
    fc.property(fc.nat(headerBytes - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const copy = buffer.slice(0);
      const bytes = new Uint8Array(copy);
      bytes[at] = (bytes[at] as number) ^ change;
      expect(openIndex(copy)).toBe(null);
    }),
    { seed: 20261125, numRuns: runs(300) },
  );
});

test('damage beyond the header makes no answer throw or hang', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(buffer.byteLength - 1), fc.nat(255)), { maxLength: 2000 }),
      (changes) => {
        const copy = buffer.slice(0);
        const bytes = new Uint8Array(copy);
        for (const [at, value] of changes) if (at >= 4 * (4 + 2 * 39)) bytes[at] = value;
        const index = openIndex(copy);
        if (!index) return;
        const text = 'không cho người dân di chuyển trong 7 ngày, bắt cóc 2 trẻ em ở Times City';
        expect(() => matchPassage(index, { text, links: ['https://evnhanoi.vn'] })).not.toThrow();
        expect(() => lookUp(index, text, 10)).not.toThrow();
      },
    ),
    { seed: 20261125, numRuns: runs(100) },
  );
});
