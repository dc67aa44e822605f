import { describe, expect, test } from 'vitest';
import {
  firstDelayMinutes,
  isDue,
  nextAttempt,
  SYNC_INTERVAL_MS,
} from '../../../lib/feed/schedule.ts';
import { uncheckedFeed } from '../../../lib/feed/store.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

test.each([
  [1, 2.5, 5],
  [2, 5, 10],
  [3, 10, 20],
  [12, 720, 1440],
  [400, 720, 1440],
])('after %i failures the wait is between %f and %f minutes', (failures, least, most) => {
  expect(nextAttempt(failures, null, () => 0)).toBe(least * MINUTE);
  expect(nextAttempt(failures, null, () => 1)).toBe(most * MINUTE);
});

test('a server’s "later" is kept to, for a week at most', () => {
  expect(nextAttempt(1, 2 * DAY, () => 0)).toBe(2 * DAY);
  expect(nextAttempt(1, 90 * DAY, () => 0)).toBe(7 * DAY);
});

describe('a feed is due', () => {
  const check = uncheckedFeed('built-in');
  test.each([
    ['when it was never asked', check, true],
    ['not right after a check', { ...check, checkedAt: NOW - 1 }, false],
    ['after six hours', { ...check, checkedAt: NOW - SYNC_INTERVAL_MS }, true],
    ['when the clock was set back', { ...check, checkedAt: NOW + DAY }, true],
    ['not before the time to try again', { ...check, failures: 1, retryAt: NOW + 1 }, false],
    ['at the time to try again', { ...check, failures: 1, retryAt: NOW }, true],
    [
      'when that time is years ahead, after the clock was wrong',
      { ...check, failures: 1, retryAt: NOW + 400 * DAY },
      true,
    ],
  ])('%s: %s', (_, given, due) => expect(isDue(given, NOW)).toBe(due));
});

test('ten thousand readers who start at once spread over ten minutes', () => {
  let seed = 20261125;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const perMinute = new Map<number, number>();
  for (let reader = 0; reader < 10_000; reader++) {
    const minute = Math.floor(firstDelayMinutes(random));
    perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
  }
  expect(Math.max(...perMinute.values())).toBeLessThan(1200);
  expect(perMinute.size).toBe(10);
});
