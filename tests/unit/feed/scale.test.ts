// The figures of docs/scale.md that hang on the schedule's jitter, by simulation with a fixed seed.
// "Of a million" is what each second brings where a million readers have the extension.
import { describe, expect, test } from 'vitest';
import { runs } from '../../runs.ts';
import { type Readers, requestsPerMinute } from './readers.ts';

const MILLION = 1_000_000;
const NEVER_OFF = () => ({ from: 0, until: 1440 });
/** An office day: on between half past seven and nine, off between four and half past five. */
const OFFICE = (random: () => number) => ({
  from: 450 + 90 * random(),
  until: 960 + 90 * random(),
});
/** Nobody is that punctual: every browser starts at eight sharp. */
const EIGHT_SHARP = () => ({ from: 480, until: 990 });

/** Two days of readers, after one to get into step. */
const simulate = (given: Partial<Readers>) => {
  const minutes = requestsPerMinute({
    count: runs(20_000),
    seed: 20261125,
    days: 3,
    isOn: NEVER_OFF,
    ...given,
  });
  return minutes.slice(1440);
};
const perSecond = (minutes: Float64Array) => (MILLION * Math.max(...minutes)) / 60;
const perDay = (minutes: Float64Array) => minutes.reduce((sum, one) => sum + one, 0) / 2;
const between = (minutes: Float64Array, from: number, until: number) =>
  minutes.slice(from, until).reduce((sum, one) => sum + one, 0);

describe('requests', () => {
  test('of readers who are never off: four a day, and hardly a peak', () => {
    const minutes = simulate({});
    expect(perDay(minutes)).toBeGreaterThan(3.8);
    expect(perDay(minutes)).toBeLessThan(4.2);
    expect(perSecond(minutes)).toBeLessThan(130);
  });

  test('of offices: about two a day, and a morning’s peak under 260 a second of a million', () => {
    const minutes = simulate({ isOn: OFFICE });
    expect(perDay(minutes)).toBeGreaterThan(1.5);
    expect(perDay(minutes)).toBeLessThan(2.5);
    expect(perSecond(minutes)).toBeLessThan(260);
  });

  test('of a million who all start at eight sharp: spread over three quarters of an hour', () => {
    const minutes = simulate({ isOn: EIGHT_SHARP });
    expect(perSecond(minutes)).toBeLessThan(450);
    // And not gathered at the end of it: every ten minutes have their share.
    for (const from of [480, 490, 500, 510]) {
      const share = between(minutes, from + 1, from + 11);
      expect(share).toBeGreaterThan(0.18);
      expect(share).toBeLessThan(0.26);
    }
  });

  test('of clients that would ask at once on waking: the peak that the spread avoids', () => {
    // Every request in the first minute: what "eight sharp" costs without it.
    expect(MILLION / 60 / perSecond(simulate({ isOn: EIGHT_SHARP }))).toBeGreaterThan(35);
  });
});

describe('an outage of four hours, from ten to two', () => {
  const out = (minute: number) => minute >= 1440 + 600 && minute < 1440 + 840;

  test('brings a few requests a reader, and its end no more than its course', () => {
    const minutes = simulate({ answers: (minute) => ({ ok: !out(minute) }) });
    const during = between(minutes, 600, 840);
    expect(during).toBeLessThan(4.5);
    expect(perSecond(minutes)).toBeLessThan(520);
    expect(perSecond(minutes.slice(840, 1440))).toBeLessThan(450);
  });

  test('with "Retry-After: 3600" brings fewer', () => {
    const retryAfterMs = 3_600_000;
    const minutes = simulate({ answers: (minute) => ({ ok: !out(minute), retryAfterMs }) });
    expect(between(minutes, 600, 840)).toBeLessThan(2.2);
    expect(perSecond(minutes)).toBeLessThan(360);
  });

  test('of three days is made up for within a day of its end', () => {
    const minutes = requestsPerMinute({
      count: runs(5000),
      seed: 7,
      days: 6,
      isOn: NEVER_OFF,
      answers: (minute) => ({ ok: minute < 1440 || minute >= 4 * 1440 }),
    });
    // By then every wait is between half a day and a day.
    expect(between(minutes, 3 * 1440, 4 * 1440)).toBeLessThan(1.6);
    expect(perSecond(minutes.slice(4 * 1440))).toBeLessThan(150);
  });
});
