import { describe, expect, test } from 'vitest';
import type { ClaimMatch } from '../../../../lib/claims/entries/claim-match.ts';
import type { Channel, Notice, Rebuttal, Source } from '../../../../lib/claims/entries/entry.ts';
import { isMarkable, isOldEvent, markTone } from '../../../../lib/claims/entries/mark.ts';

const source: Source = {
  publisher: 'Báo Ví Dụ',
  title: 'Bác tin',
  url: 'https://example.org/1',
  date: null,
  official: false,
  authority: 'Sở Ví Dụ',
};
const rebuttal = (given: Partial<Rebuttal> = {}): Rebuttal => ({
  kind: 'rebuttal',
  id: 'vi-du',
  updatedAt: '2026-01-01',
  topic: 'economy',
  rating: 'false',
  reviewed: '2026-01-01',
  phrases: [],
  appearances: [],
  sources: [source],
  vi: { claim: 'a', summary: 'b', correction: 'c' },
  ...given,
});
const notice = (validFrom: string | null, validUntil: string | null): Notice => ({
  kind: 'notice',
  id: 'tb',
  updatedAt: '2026-01-01',
  topic: 'transport',
  validFrom,
  validUntil,
  phrases: [],
  appearances: [],
  sources: [source],
  vi: { title: 'a', summary: 'b' },
});
const channel = (role: Channel['role'], evidence = 'https://example.org/bang-chung'): Channel => ({
  kind: 'channel',
  id: 'kenh',
  updatedAt: '2026-01-01',
  role,
  platform: 'web',
  url: 'https://example.org',
  owner: 'Sở Ví Dụ',
  evidence,
  vi: { name: 'Cổng Ví Dụ' },
});
const match = (given: Partial<ClaimMatch> = {}): ClaimMatch => ({
  key: 'vi-du/vi-du',
  how: 'phrase',
  certainty: 'confirmed',
  stance: null,
  start: 0,
  end: 1,
  link: null,
  score: 1,
  ...given,
});
/** Noon in Hà Nội. */
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);

describe('the 60-day rule', () => {
  test.each<[topic: string, reviewed: string | null, now: string, isOld: boolean]>([
    ['disaster', '2026-01-01', '2026-01-01', false],
    ['disaster', '2026-01-01', '2026-03-02', false],
    ['disaster', '2026-01-01', '2026-03-03', true],
    ['safety', '2026-01-01', '2026-06-01', true],
    ['health', null, '2026-01-01', true],
    ['transport', '2026-01', '2026-03-02', false],
    ['transport', '2026-01', '2026-03-03', true],
    ['education', '2026', '2026-03-03', true],
    ['economy', '2016-01-01', '2026-01-01', false],
    ['economy', null, '2026-01-01', false],
    ['disaster', '2027-01-01', '2026-01-01', true],
    ['disaster', '2026-01-02', '2026-01-01', false],
  ])('%s reviewed %s is on %s an old event: %s', (topic, reviewed, now, isOld) => {
    expect(isOldEvent(rebuttal({ topic, reviewed }), noon(now))).toBe(isOld);
  });

  test('counts days in Hà Nội, not in Greenwich', () => {
    const entry = rebuttal({ topic: 'disaster', reviewed: '2026-01-01' });
    expect(isOldEvent(entry, new Date('2026-03-02T16:59:59Z'))).toBe(false);
    expect(isOldEvent(entry, new Date('2026-03-02T17:00:00Z'))).toBe(true);
  });

  test('makes even a repeated rumour neutral, and leaves a refuting text calm', () => {
    const entry = rebuttal({ topic: 'disaster', reviewed: '2020-01-01' });
    expect(markTone(match({ stance: 'repeats' }), entry, noon('2026-01-01'))).toBe('old');
    expect(markTone(match({ stance: 'refutes' }), entry, noon('2026-01-01'))).toBe('addressed');
  });

  test('holds for a clock that is wrong by years', () => {
    const entry = rebuttal({ topic: 'disaster' });
    for (const now of ['1970-01-01', '2099-01-01']) expect(isOldEvent(entry, noon(now))).toBe(true);
    expect(isOldEvent(entry, new Date(Number.NaN))).toBe(true);
  });
});

describe('what may be marked', () => {
  const now = noon('2026-05-10');
  test.each([
    ['a rebuttal with a source over https', rebuttal(), true],
    [
      'a rebuttal without one',
      rebuttal({ sources: [{ ...source, url: 'http://example.org' }] }),
      false,
    ],
    ['a notice without dates', notice(null, null), true],
    ['a notice on its last day', notice('2026-05-01', '2026-05-10'), true],
    ['a notice the day after', notice('2026-05-01', '2026-05-09'), false],
    ['a notice in its last month', notice(null, '2026-05'), true],
    ['a notice the month after', notice(null, '2026-04'), false],
    ['a notice of last year', notice(null, '2025'), false],
    ['a notice that begins tomorrow', notice('2026-05-11', null), false],
    ['a notice that begins today', notice('2026-05-10', null), true],
    ['an authority', channel('authority'), true],
    ['an impostor', channel('impersonating'), true],
    ['the press', channel('press'), false],
    [
      'a channel whose evidence is not over https',
      channel('authority', 'http://example.org'),
      false,
    ],
  ])('%s: %s', (_, entry, may) => expect(isMarkable(entry, now)).toBe(may));
});

describe('tones', () => {
  test.each<[string, Partial<ClaimMatch>, Partial<Rebuttal>, string]>([
    ['stance not known', {}, {}, 'neutral'],
    ['repeats', { stance: 'repeats' }, {}, 'repeats'],
    ['refutes', { stance: 'refutes' }, {}, 'addressed'],
    ['repeats what is fabricated', { stance: 'repeats' }, { rating: 'fabricated' }, 'repeats'],
    ['repeats what is unproven', { stance: 'repeats' }, { rating: 'unproven' }, 'neutral'],
    ['repeats what is outdated', { stance: 'repeats' }, { rating: 'outdated' }, 'neutral'],
    ['repeats what is true', { stance: 'repeats' }, { rating: 'true' }, 'neutral'],
    ['a scam told, stance not known', {}, { rating: 'scam' }, 'neutral'],
    ['a scam repeated', { stance: 'repeats' }, { rating: 'scam' }, 'scam'],
    ['a scam’s own link', { how: 'link' }, { rating: 'scam' }, 'scam'],
    ['a link, stance not known', { how: 'link' }, {}, 'neutral'],
    ['similar, whatever the stance', { certainty: 'similar', stance: 'repeats' }, {}, 'similar'],
    ['similar and refuting', { certainty: 'similar', stance: 'refutes' }, {}, 'addressed'],
  ])('%s', (_, given, entry, tone) => {
    expect(markTone(match(given), rebuttal(entry), noon('2026-01-02'))).toBe(tone);
  });

  test.each([
    [notice(null, null), 'notice'],
    [channel('authority'), 'notice'],
    [channel('impersonating'), 'scam'],
  ])('of notices and channels', (entry, tone) => {
    expect(markTone(match(), entry, noon('2026-01-02'))).toBe(tone);
  });
});
