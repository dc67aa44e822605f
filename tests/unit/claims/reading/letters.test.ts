import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BASE_SHIFT,
  BREAK,
  IGNORED,
  LETTER,
  letterTable,
  QUALITY,
  QUALITY_SHIFT,
  SURROGATE,
  TONE,
  unpackLetters,
} from '../../../../lib/claims/reading/letters.ts';
import { lettersOfEngine, packLetters } from '../../../../scripts/letter-runs.ts';
import { runs } from '../../../runs.ts';

const RUNS = new URL('../../../../lib/claims/reading/letter-runs.ts', import.meta.url);
/** Of Unicode, that the runs were written from. */
const [, VERSION] = /Unicode (\S+);/.exec(readFileSync(RUNS, 'utf8')) ?? [];

test('every unit is what the engine knows of it, but for what a newer Unicode has added', () => {
  const shipped = letterTable();
  const known = lettersOfEngine();
  const added = { length: 0, wrong: [] as string[] };
  known.forEach((code, unit) => {
    if (shipped[unit] === code) return;
    if (shipped[unit] === BREAK) added.length++;
    else added.wrong.push(unit.toString(16));
  });
  expect(added.wrong).toEqual([]);
  expect(VERSION).toMatch(/^\d+\.\d+/);
  // As `npm run letters` would write it, where the version is the same.
  if (process.versions.unicode === VERSION) expect(added.length).toBe(0);
  expect(added.length).toBeLessThan(200);
});

test('a table comes out of its runs as it went in', () => {
  const letter = fc
    .tuple(fc.integer({ min: 1, max: 0xffff - 300 }), fc.integer({ min: 0, max: 63 }))
    .map(([base, marks]) => LETTER | (marks << QUALITY_SHIFT) | (base << BASE_SHIFT));
  const other = fc.constantFrom(BREAK, IGNORED, SURROGATE, TONE + 1, QUALITY + 3);
  const run = fc.tuple(
    fc.oneof(letter, other),
    fc.integer({ min: 1, max: 300 }),
    fc.constantFrom(0, 1 << BASE_SHIFT),
  );
  fc.assert(
    fc.property(fc.array(run, { maxLength: 200 }), (all) => {
      const codes = new Int32Array(0x10000);
      let unit = 0;
      for (const [code, length, step] of all) {
        for (let at = 0; at < length; at++) codes[unit++] = code + (code < LETTER ? 0 : at * step);
      }
      expect(unpackLetters(packLetters(codes))).toEqual(codes);
    }),
    { seed: 20261127, numRuns: runs(200) },
  );
});
