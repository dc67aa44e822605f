import { describe, expect, test } from 'vitest';
import {
  bestSource,
  composeCorrection,
  correctionText,
  oldWarning,
} from '../../../../lib/claims/entries/correction.ts';
import type { Channel, Entry, Source } from '../../../../lib/claims/entries/entry.ts';
import { rebuttal, source } from '../invented-entries.ts';
import { starterEntries } from '../starter-index.ts';

const told = rebuttal();

describe('a correction', () => {
  test('is the publisher’s words, then who said so, when and where', () => {
    const composed = composeCorrection(told, 'vi');
    expect(composed && correctionText(composed)).toBe(
      'Cầu vẫn đi được nhé.\n\nNguồn: Báo Ví Dụ, dẫn Sở Ví Dụ, 02/01/2026: https://example.org/1',
    );
  });

  test('in English is the English correction, else the English summary', () => {
    expect(composeCorrection(told, 'en')).toEqual({
      body: 'The bridge stands.',
      sourceLine: 'Source: Báo Ví Dụ, quoting Sở Ví Dụ, 02/01/2026: https://example.org/1',
      url: 'https://example.org/1',
    });
  });

  test.each([
    ['of a dated source', { date: '2026-02' }, '2025-01-01', '02/2026'],
    ['of the review where the source has none', { date: null }, '2025-01-01', '01/01/2025'],
    ['said to be unknown', { date: null }, null, 'không rõ ngày'],
  ])('has a date, %s', (_, given, reviewed, shown) => {
    const composed = composeCorrection({ ...told, reviewed, sources: [source(given)] }, 'vi');
    expect(composed?.sourceLine).toContain(`, ${shown}: https://`);
  });

  test('of an old event says first that this may be new', () => {
    expect(composeCorrection(told, 'vi', { isOld: true })?.body).toBe(
      'Tin tương tự đã bị bác bỏ ngày 01/01/2026; đây có thể là việc mới. Cầu vẫn đi được nhé.',
    );
    expect(composeCorrection({ ...told, reviewed: null }, 'vi', { isOld: true })?.body).toMatch(
      /^Tin tương tự từng/,
    );
  });

  test('of an old event asks nothing of what may be new', () => {
    const asking = 'Cầu vẫn đi được. Bạn yên tâm và gỡ bài nhé.';
    const told = rebuttal({ vi: { claim: 'Cầu sập.', summary: '', correction: asking } });
    expect(composeCorrection(told, 'vi')?.body).toMatch(/gỡ bài nhé\.$/);
    expect(composeCorrection(told, 'vi', { isOld: true })?.body).toBe(
      'Tin tương tự đã bị bác bỏ ngày 01/01/2026; đây có thể là việc mới. Cầu vẫn đi được.',
    );
  });

  test.each([
    ['2021-08-20', 'bị bác bỏ ngày 20/08/2021;', 'refuted on 20/08/2021;'],
    ['2011-03', 'bị bác bỏ tháng 03/2011;', 'refuted in 03/2011;'],
    ['2011', 'bị bác bỏ năm 2011;', 'refuted in 2011;'],
  ])('of an old event reviewed %s says day, month or year', (reviewed, vi, en) => {
    expect(oldWarning({ ...told, reviewed }, 'vi')).toContain(vi);
    expect(oldWarning({ ...told, reviewed }, 'en')).toContain(en);
  });

  test('without a source over https is none', () => {
    expect(
      composeCorrection({ ...told, sources: [source({ url: 'http://example.org' })] }, 'vi'),
    ).toBe(null);
  });

  test('of a channel says whose it is, with the evidence', () => {
    const channel: Channel = {
      kind: 'channel',
      id: 'kenh',
      updatedAt: '2026-01-03',
      role: 'authority',
      platform: 'web',
      url: 'https://evn.example.org',
      owner: 'Điện lực Ví Dụ',
      evidence: 'https://example.org/kenh',
      vi: { name: 'Cổng Ví Dụ' },
    };
    const shown = composeCorrection(channel, 'vi');
    expect(shown?.body).toBe(
      'Kênh chính thức của Điện lực Ví Dụ: Cổng Ví Dụ (https://evn.example.org).',
    );
    expect(shown?.sourceLine).toContain('https://example.org/kenh');
    expect(composeCorrection({ ...channel, role: 'impersonating' }, 'en')?.body).toContain(
      'is not a channel of',
    );
    expect(composeCorrection({ ...channel, role: 'press' }, 'vi')).toBe(null);
  });
});

test.each<[string, Source[], string]>([
  [
    'https before http',
    [source({ url: 'http://example.org/a', official: true }), source()],
    'https://example.org/1',
  ],
  [
    'the authority’s own before the press',
    [source(), source({ url: 'https://example.org/2', official: true, date: null })],
    'https://example.org/2',
  ],
  [
    'dated before undated',
    [source({ date: null }), source({ url: 'https://example.org/3' })],
    'https://example.org/3',
  ],
  ['else the first', [source(), source({ url: 'https://example.org/4' })], 'https://example.org/1'],
])('the source to give is %s', (_, sources, url) => expect(bestSource(sources)?.url).toBe(url));

test('every starter entry composes in both languages, always with link and date, or has no https source', () => {
  const entries: Entry[] = starterEntries();
  for (const entry of entries) {
    const isPress = entry.kind === 'channel' && entry.role === 'press';
    const links = entry.kind === 'channel' ? [entry.evidence] : entry.sources.map(({ url }) => url);
    const isSecure = links.some((url) => url.startsWith('https://'));
    for (const language of ['vi', 'en'] as const) {
      const composed = composeCorrection(entry, language);
      expect(composed !== null, entry.id).toBe(isSecure && !isPress);
      if (composed)
        expect(correctionText(composed)).toMatch(
          /(\d{4}|không rõ ngày|undated)\)?: https:\/\/\S+$/,
        );
    }
  }
});
