import { describe, expect, test } from 'vitest';
import { calendarDay, clockTime, isSameDay } from '../../../components/clock-time.ts';
import { ageOf, type FeedView } from '../../../components/feed-age.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-25T08:00:00Z');

const feed = (source: FeedView['source'], check: Partial<FeedView['check']> = {}): FeedView => ({
  id: 'built-in',
  source,
  publisher: { name: { vi: 'Ví dụ', en: 'Example' }, reportUrl: null },
  issued: '2026-10-01T00:00:00Z',
  entries: 1,
  skipped: 0,
  check: { checkedAt: NOW, lastError: null, warning: null, progress: null, ...check },
});

describe('the age of the data', () => {
  test('none where no feed is held', () => expect(ageOf([], NOW)).toBeNull());

  test.each<[string, FeedView, { staleDays: number | null; error: string | null }]>([
    ['a fresh feed', feed('feed'), { staleDays: null, error: null }],
    [
      'two days are nothing',
      feed('feed', { checkedAt: NOW - 2 * DAY_MS }),
      { staleDays: null, error: null },
    ],
    ['three are', feed('feed', { checkedAt: NOW - 3 * DAY_MS }), { staleDays: 3, error: null }],
    [
      'never checked: since it was issued',
      feed('feed', { checkedAt: null }),
      { staleDays: 55, error: null },
    ],
    [
      'the starter set is never behind',
      feed('starter', { checkedAt: null }),
      { staleDays: null, error: null },
    ],
    [
      'an error is told even when fresh',
      feed('feed', { lastError: { code: 'altered', at: NOW } }),
      { staleDays: null, error: 'altered' },
    ],
    [
      'so is a feed past its date',
      feed('feed', { warning: 'expired' }),
      { staleDays: null, error: 'expired' },
    ],
    [
      'and a starter set that no feed could replace',
      feed('starter', { lastError: { code: 'offline', at: NOW } }),
      { staleDays: null, error: 'offline' },
    ],
  ])('%s', (_, one, expected) => {
    expect(ageOf([one], NOW)).toMatchObject(expected);
  });

  test('of several feeds the one most behind is shown', () => {
    const behind = feed('feed', { checkedAt: NOW - 9 * DAY_MS });
    const broken = feed('feed', { lastError: { code: 'http', at: NOW } });
    expect(ageOf([feed('feed'), broken, behind], NOW)).toMatchObject({ staleDays: 9 });
    expect(ageOf([feed('feed'), broken], NOW)).toMatchObject({ error: 'http' });
  });
});

test('moments are written on the reader’s clock', () => {
  const ms = new Date(2026, 2, 5, 8, 4).getTime();
  expect([clockTime(ms), calendarDay(ms)]).toEqual(['08:04', '05/03/2026']);
  expect(isSameDay(ms, new Date(2026, 2, 5, 23, 59).getTime())).toBe(true);
  expect(isSameDay(ms, new Date(2026, 2, 6, 0, 0).getTime())).toBe(false);
});
