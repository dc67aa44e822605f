import { describe, expect, test } from 'vitest';
import { type CardMode, cardMode } from '../../../components/card-reason.ts';
import {
  copyLabelOf,
  dateOf,
  headlineOf,
  languageOf,
  sayerOf,
  sourcesOf,
  summaryOf,
  verbOf,
  verdictOf,
} from '../../../components/entry-text.ts';
import { wordsOf } from '../../../components/Language.tsx';
import type { MarkTone } from '../../../lib/claims/entries/claim-match.ts';
import { RATINGS } from '../../../lib/claims/entries/entry.ts';
import { channel, notice, rebuttal } from '../../fixtures/gallery/entries.ts';

const vi = wordsOf('vi');
const en = wordsOf('en');

describe('how a card shows an entry', () => {
  test.each<[MarkTone, boolean, CardMode]>([
    ['repeats', false, 'plain'],
    ['scam', false, 'plain'],
    ['notice', false, 'plain'],
    ['neutral', false, 'neutral'],
    ['similar', false, 'similar'],
    ['old', true, 'old'],
    ['similar', true, 'old'],
    ['repeats', true, 'old'],
    ['addressed', false, 'addressed'],
    ['addressed', true, 'addressed'],
  ])('tone %s, old %s: %s', (tone, isOld, mode) => {
    expect(cardMode(tone, isOld)).toBe(mode);
  });
});

describe('what an entry says', () => {
  test('every rating has a word, a shape and a colour', () => {
    const verdicts = RATINGS.map((rating) => verdictOf(rebuttal(rating), 'vi', vi));
    expect(new Set(verdicts.map(({ word }) => word)).size).toBe(RATINGS.length);
    expect(new Set(verdicts.map(({ icon }) => icon)).size).toBe(RATINGS.length);
  });

  test('the triangle is for scams alone, and only they and impostors have their hue', () => {
    const entries = [...RATINGS.map((rating) => rebuttal(rating)), notice, channel('authority')];
    const scams = entries.filter((entry) => verdictOf(entry, 'vi', vi).tone === 'scam');
    expect(scams.map(({ id }) => id)).toEqual(['vi-du-scam']);
    expect(verdictOf(channel('impersonating'), 'vi', vi)).toMatchObject({ tone: 'scam' });
  });

  test('the publisher’s own word for the rating replaces ours, in its language only', () => {
    const entry = rebuttal('false');
    entry.vi.ratingText = 'Tin giả';
    expect(verdictOf(entry, 'vi', vi).word).toBe('Tin giả');
    expect(verdictOf(entry, 'en', en).word).toBe('False');
  });

  test('an entry without an English version stays Vietnamese, and says so', () => {
    const entry = rebuttal('false');
    expect(headlineOf(entry, 'en')).toBe(entry.vi.claim);
    expect(languageOf(entry, 'en')).toBe('vi');
    expect(summaryOf(notice, 'en')).toBe(notice.en?.summary);
    expect(headlineOf(notice, 'en')).toBe(notice.vi.title);
  });

  test('sources over http are not shown, and the authority’s own comes first', () => {
    const entry = rebuttal('false');
    const [first] = entry.sources;
    if (!first) throw new Error('the fixture has sources');
    const own = { ...first, official: true, url: 'https://example.org/own' };
    const plain = { ...first, url: 'http://example.org/plain' };
    entry.sources = [plain, first, own];
    expect(sourcesOf(entry).map(({ url }) => url)).toEqual([own.url, first.url]);
    entry.sources = [plain];
    expect(sourcesOf(entry)).toEqual([]);
  });

  test('who says so, and when', () => {
    expect([sayerOf(rebuttal('false')), dateOf(rebuttal('false'))]).toEqual([
      'Sở Ví Dụ',
      '20/11/2026',
    ]);
    expect([sayerOf(notice), dateOf(notice)]).toEqual(['Trung tâm Ví Dụ', '01/11/2026']);
    expect([sayerOf(channel('press')), dateOf(channel('press'))]).toEqual(['Sở Ví Dụ', null]);
  });

  test('what was done with the claim follows the rating', () => {
    const verbs = RATINGS.map((rating) => verbOf(rebuttal(rating), vi));
    expect(verbs).toEqual([
      'bác bỏ',
      'bác bỏ',
      'đính chính',
      'bác bỏ',
      'cảnh báo',
      'bác bỏ',
      'xác nhận',
    ]);
  });

  test('only what corrects is called a correction', () => {
    expect(
      [rebuttal('false'), channel('impersonating')].map((one) => copyLabelOf(one, vi)),
    ).toEqual([vi.copy.correction, vi.copy.correction]);
    expect([notice, channel('authority')].map((one) => copyLabelOf(one, vi))).toEqual([
      vi.copy.notice,
      vi.copy.notice,
    ]);
  });
});
