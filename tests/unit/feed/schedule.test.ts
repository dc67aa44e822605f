import { describe, expect, test } from 'vitest';
import {
  firstDelayMinutes,
  nextAttempt,
  nextCheck,
  nextLook,
  nextStep,
} from '../../../lib/feed/schedule.ts';
import { uncheckedFeed } from '../../../lib/feed/store.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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

test('after a "later" for everyone, nobody comes before it and not all come at once', () => {
  expect(nextAttempt(1, 2 * DAY, () => 0.5)).toBe(2 * DAY + 2.5 * MINUTE);
});

test('an answer is good for five to seven hours', () => {
  expect(nextCheck(() => 0)).toBe(5 * HOUR);
  expect(nextCheck(() => 1)).toBe(7 * HOUR);
});

describe('a feed is', () => {
  const check = { ...uncheckedFeed('built-in'), dueAt: NOW };
  const checked = { ...check, checkedAt: NOW - 6 * HOUR };
  test.each([
    ['asked when it never was', { ...check, dueAt: null }, 'ask'],
    ['asked when it is due', checked, 'ask'],
    ['left alone before', { ...checked, dueAt: NOW + 1 }, 'wait'],
    ['asked after a failure when its wait is over', { ...check, failures: 1 }, 'ask'],
    ['left alone until then', { ...check, failures: 1, dueAt: NOW + 1 }, 'wait'],
    ['asked half an hour late', { ...checked, dueAt: NOW - 30 * MINUTE }, 'ask'],
    [
      'put off a little when the machine slept',
      { ...checked, dueAt: NOW - 8 * HOUR },
      { dueAt: NOW + 23.5 * MINUTE },
    ],
    [
      'asked when the clock was set back',
      { ...checked, checkedAt: NOW + DAY, dueAt: NOW + 1 },
      'ask',
    ],
    [
      'asked when the clock was set back after a failure',
      {
        ...check,
        failures: 1,
        lastError: { code: 'http' as const, at: NOW + DAY },
        dueAt: NOW + DAY + HOUR,
      },
      'ask',
    ],
    [
      'left alone after a failure, though it answered before the clock was set back',
      {
        ...checked,
        checkedAt: NOW + DAY,
        failures: 1,
        lastError: { code: 'http' as const, at: NOW },
        dueAt: NOW + 1,
      },
      'wait',
    ],
    [
      'left alone when the last attempt did not end, though the clock was set back before',
      { ...checked, checkedAt: NOW + DAY, failures: 1, begunAt: NOW, dueAt: NOW + 1 },
      'wait',
    ],
    [
      'asked when its time is years ahead, after the clock was wrong',
      { ...check, failures: 1, dueAt: NOW + 400 * DAY },
      'ask',
    ],
  ])('%s', (_, given, step) => {
    expect(nextStep(given, { now: NOW, random: () => 0.5 })).toEqual(step);
  });

  test.each([
    ['left alone for a day where the network is metered', 17 * HOUR, 'wait'],
    ['asked then', 18 * HOUR, 'ask'],
    ['put off when the machine slept', 30 * HOUR, { dueAt: NOW - 18 * HOUR + 23.5 * MINUTE }],
  ])('%s', (_, late, step) => {
    const moment = { now: NOW, random: () => 0.5, isMetered: true };
    expect(nextStep({ ...checked, dueAt: NOW - late }, moment)).toEqual(step);
  });

  test('asked on a metered network too when it failed: the reader has nothing newer', () => {
    expect(nextStep({ ...check, failures: 1 }, { now: NOW, isMetered: true })).toBe('ask');
  });
});

test.each([
  ['when the first is due', [5 * HOUR, 8 * MINUTE], false, 8 * MINUTE],
  ['a day later where the network is metered', [5 * HOUR], true, 23 * HOUR],
  ['not within a minute', [1000], false, MINUTE],
  ['in a quarter of an hour when all are late', [-HOUR], false, 15 * MINUTE],
])('the schedule is looked at again %s', (_, waits, isMetered, lookAgain) => {
  const checks = waits.map((wait) => ({ ...uncheckedFeed('x'), dueAt: NOW + wait }));
  expect(nextLook(checks, { now: NOW, isMetered })).toBe(lookAgain);
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
