import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInView, place } from '../../../entrypoints/card/placement.ts';
import { runs } from '../../runs.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (top: number, left = 100) => ({ top, bottom: top + 20, left, right: left + 200 });

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

  describe('where there is little room above and below', () => {
    const tall = { width: 360, height: 624 };
    const short = { width: 360, height: 330 };
    const wide = { width: 1000, height: 500 };
    const narrow = { width: 800, height: 500 };
    test.each([
      ['to the right of the line', line(160), tall, wide, { top: 8, left: 308, room: 484 }],
      ['to its left', line(160, 500), tall, wide, { top: 8, left: 132, room: 484 }],
      ['beginning where the line does', line(160), short, wide, { top: 160, left: 308, room: 484 }],
      [
        'below it, as far as there is',
        line(80, 300),
        tall,
        narrow,
        { top: 108, left: 300, room: 384 },
      ],
      ['below it, where it fits whole', line(100), short, wide, { top: 128, left: 100, room: 364 }],
    ])('%s', (_, anchor, size, view, placement) => {
      expect(place(anchor, size, view)).toEqual(placement);
    });

    test('over the line, where it fits beside it no more than anywhere', () => {
      expect(place(line(150), tall, { width: 400, height: 320 })).toEqual({
        top: 8,
        left: 32,
        room: 304,
      });
    });
  });

  test('inside the viewport at its right and left edge', () => {
    expect(place(line(100, 900), card, viewport).left).toBe(1000 - 8 - 360);
    expect(place(line(100, -50), card, viewport).left).toBe(8);
  });

  test('never outside, never over the line where there is room for it', () => {
    const size = fc.record({ width: fc.constant(360), height: fc.integer({ min: 100, max: 900 }) });
    const view = fc.record({
      width: fc.integer({ min: 400, max: 2000 }),
      height: fc.integer({ min: 250, max: 1400 }),
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
        const isClear = top >= anchor.bottom || bottom <= anchor.top;
        const isBeside = left >= anchor.right || left + wanted.width <= anchor.left;
        const most = Math.max(anchor.top, seen.height - anchor.bottom) - 16;
        expect(isClear || isBeside || most < 320).toBe(true);
        // What it wants, or enough to read, or all there is.
        expect(room).toBeGreaterThanOrEqual(Math.min(wanted.height, 320, seen.height - 16));
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
