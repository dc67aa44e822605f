import { describe, expect, test } from 'vitest';
import type { Entry, Rating } from '../../../../lib/claims/entries/entry.ts';
import { isWanted, type Quiet } from '../../../../lib/claims/entries/quiet.ts';

const LOUD: Quiet = { confirmedOnly: false, kindsOff: [], months: null };
const NOW = new Date('2026-11-25T12:00:00Z');
const CONFIRMED = { certainty: 'confirmed' } as const;
const SIMILAR = { certainty: 'similar' } as const;

const rebuttal = (reviewed: string | null, rating: Rating = 'false') =>
  ({ kind: 'rebuttal', rating, reviewed }) as Entry;
const notice = { kind: 'notice', validFrom: '2001' } as Entry;
const channel = (role: string) => ({ kind: 'channel', role }) as Entry;
const wanted = (entry: Entry, quiet: Partial<Quiet>, match: typeof CONFIRMED | typeof SIMILAR) =>
  isWanted(match, entry, { quiet: { ...LOUD, ...quiet }, now: NOW });

test('by default everything is', () => {
  for (const entry of [rebuttal(null), notice, channel('authority'), channel('impersonating')]) {
    expect(wanted(entry, {}, SIMILAR)).toBe(true);
  }
});

test('confirmed only leaves out what merely resembles', () => {
  expect(wanted(rebuttal('2026'), { confirmedOnly: true }, SIMILAR)).toBe(false);
  expect(wanted(rebuttal('2026'), { confirmedOnly: true }, CONFIRMED)).toBe(true);
});

test('a kind that is off is not marked, and no other', () => {
  const quiet = { kindsOff: ['scam', 'notice', 'impersonating'] as const };
  expect(wanted(rebuttal('2026', 'scam'), quiet, CONFIRMED)).toBe(false);
  expect(wanted(rebuttal('2026', 'false'), quiet, CONFIRMED)).toBe(true);
  expect(wanted(notice, quiet, CONFIRMED)).toBe(false);
  expect(wanted(channel('impersonating'), quiet, CONFIRMED)).toBe(false);
  expect(wanted(channel('authority'), quiet, CONFIRMED)).toBe(true);
});

describe('only the last three months', () => {
  test.each([
    ['2026-11-25', true],
    ['2026-08-26', true],
    ['2026-08-25', false],
    ['2026-08', false],
    ['2026-09', true],
    ['2026', false],
    [null, false],
  ])('a rebuttal reviewed on %s: %s', (reviewed, isMarked) => {
    expect(wanted(rebuttal(reviewed), { months: 3 }, CONFIRMED)).toBe(isMarked);
  });

  test('what is in force and who is who does not age', () => {
    expect(wanted(notice, { months: 3 }, CONFIRMED)).toBe(true);
    expect(wanted(channel('authority'), { months: 3 }, CONFIRMED)).toBe(true);
  });
});
