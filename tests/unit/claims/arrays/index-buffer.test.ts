import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Half } from '../../../../lib/claims/arrays/index-buffer.ts';
import {
  type CompiledIndex,
  compileIndex,
  openIndex,
  openLookUp,
  openMatching,
} from '../../../../lib/claims/claim-index.ts';
import { toIndexedClaim } from '../../../../lib/claims/entries/indexed-claim.ts';
import { lookUpText } from '../../../../lib/claims/look-up/look-up-text.ts';
import { matchPassage } from '../../../../lib/claims/matching/match.ts';
import { runs } from '../../../runs.ts';
import { bytesOf } from '../index-bytes.ts';
import { starterEntries } from '../starter-index.ts';

const claims = starterEntries().map((entry) => toIndexedClaim(`data/${entry.id}`, entry));
const compiled = compileIndex(claims);
const index = openIndex(compiled);
/** Of each half, the words of its header and how many sections it has. */
const HALVES: [Half, number][] = [
  ['matching', 34],
  ['lookUp', 9],
];
const text = 'không cho người dân di chuyển trong 7 ngày, bắt cóc 2 trẻ em ở Times City';
const passage = { text, links: ['https://evnhanoi.vn'] };

/** With one half in the place of its own. */
const having = (half: Half, buffer: ArrayBuffer): CompiledIndex => ({
  ...compiled,
  [half]: buffer,
});
const headerBytes = (sections: number) => 4 * (4 + 2 * sections);

test('the same claims give the same bytes', () => {
  expect(bytesOf(compileIndex(claims)).equals(bytesOf(compiled))).toBe(true);
});

test('an opened index knows its keys and kinds', () => {
  expect(claims.map((_, at) => [index?.keyOf(at), index?.kindOf(at)])).toEqual(
    claims.map(({ key, kind }) => [key, kind]),
  );
});

test('text is matched with the one half alone, as with both', () => {
  const alone = openMatching(compiled.matching);
  if (!alone || !index) throw new Error('the index does not open');
  const found = matchPassage(alone, passage);
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual(matchPassage(index, passage));
});

test('a half that was opened is a view of its buffer, and copies nothing', () => {
  const views = Object.values(index?.sections ?? {});
  expect(views.length).toBe(43);
  const buffers: ArrayBufferLike[] = [compiled.matching, compiled.lookUp];
  for (const { buffer } of views) expect(buffers).toContain(buffer);
});

test.each(HALVES)(
  'the %s half that was cut short, grown or changed in its header does not open',
  (half, sections) => {
    const buffer = compiled[half];
    for (const other of [buffer.slice(0, 30), buffer.slice(0, -4), new ArrayBuffer(0)]) {
      expect(openIndex(having(half, other))).toBe(null);
    }
    fc.assert(
      fc.property(
        fc.nat(headerBytes(sections) - 1),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const copy = buffer.slice(0);
          const bytes = new Uint8Array(copy);
          bytes[at] = (bytes[at] as number) ^ change;
          expect(openIndex(having(half, copy))).toBe(null);
        },
      ),
      { seed: 20261125, numRuns: runs(300) },
    );
  },
);

test('a half in the place of the other, or of other claims, does not open', () => {
  const { matching, lookUp } = compiled;
  expect(openIndex({ matching: lookUp, lookUp: matching })).toBe(null);
  expect(openMatching(lookUp)).toBe(null);
  const fewer = compileIndex(claims.slice(1));
  expect(openIndex({ matching, lookUp: fewer.lookUp })).toBe(null);
  const alone = openMatching(matching);
  expect(alone && openLookUp(alone, matching)).toBe(null);
  expect(alone && openLookUp(alone, lookUp)?.count).toBe(claims.length);
});

test.each(HALVES)(
  'in the %s half damage beyond the header makes no answer throw or hang',
  (half, sections) => {
    const buffer = compiled[half];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(buffer.byteLength - 1), fc.nat(255)), { maxLength: 2000 }),
        (changes) => {
          const copy = buffer.slice(0);
          const bytes = new Uint8Array(copy);
          for (const [at, value] of changes) if (at >= headerBytes(sections)) bytes[at] = value;
          const damaged = openIndex(having(half, copy));
          if (!damaged) return;
          expect(() => matchPassage(damaged, passage)).not.toThrow();
          expect(() => lookUpText(damaged, text, 10)).not.toThrow();
        },
      ),
      { seed: 20261125, numRuns: runs(100) },
    );
  },
);
