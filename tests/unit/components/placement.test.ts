import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInView, place } from '../../../entrypoints/card.content/placement.ts';
import { runs } from '../../runs.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (top: number, left = 100) => ({ top, bottom: top + 20, left });

describe('where the card stands', () => {
  test('under the line, eight pixels below it', () => {
    expect(place(line(100), card, viewport)).toMatchObject({ top: 128, left: 100 });
  });

  test('above it where there is no room below', () => {
    expect(place(line(700), card, viewport)).toMatchObject({ top: 700 - 8 - 300 });
  });

  test('on the roomier side, and lower, where it fits on neither', () => {
    const tall = { width: 360, height: 624 };
    expect(place(line(300), tall, viewport)).toEqual({ top: 328, left: 100, room: 464 });
    expect(place(line(500), tall, viewport)).toEqual({ top: 8, left: 100, room: 484 });
  });

  test('inside the viewport at its right and left edge', () => {
    expect(place(line(100, 900), card, viewport).left).toBe(1000 - 8 - 360);
    expect(place(line(100, -50), card, viewport).left).toBe(8);
  });

  test('never outside, never over the line where there is room for it', () => {
    const size = fc.record({ width: fc.constant(360), height: fc.integer({ min: 100, max: 900 }) });
    const view = fc.record({
      width: fc.integer({ min: 400, max: 2000 }),
      height: fc.integer({ min: 560, max: 1400 }),
    });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), size, view, (share, wanted, seen) => {
        const anchor = line(Math.round(share * (seen.height - 20)));
        const { top, left, room } = place(anchor, wanted, seen);
        const bottom = top + Math.min(wanted.height, room);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(seen.height - 8);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + wanted.width).toBeLessThanOrEqual(seen.width - 8);
        expect(top >= anchor.bottom || bottom <= anchor.top).toBe(true);
      }),
      { seed: 3, numRuns: runs(1000) },
    );
  });
});

test.each([
  [-30, false],
  [-10, true],
  [790, true],
  [800, false],
])('a line at %d is in view: %s', (top, isSeen) => {
  expect(isInView(line(top), viewport)).toBe(isSeen);
});
