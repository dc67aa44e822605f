import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { noticeSchema, rebuttalSchema, topicSchema } from '../../../../lib/claims/entries/entry.ts';

const rebuttal = {
  kind: 'rebuttal',
  id: 'vi-du-cau-sap',
  updatedAt: '2026-01-02',
  phrases: ['cầu ví dụ bị sập'],
  appearances: ['https://example.org/bai/1'],
  topic: 'disaster',
  rating: 'false',
  sources: [
    {
      publisher: 'Báo Ví Dụ',
      title: 'Cầu Ví Dụ không sập',
      url: 'https://example.org/cau',
      date: '2026-01-01',
      official: false,
      authority: 'Sở Ví Dụ',
    },
  ],
  reviewed: '2026-01',
  vi: {
    claim: 'Cầu Ví Dụ bị sập.',
    summary: 'Cầu vẫn đi lại bình thường.',
    correction: 'Cầu không sập nhé.',
  },
};

test('a whole rebuttal is accepted and unknown fields are dropped', () => {
  const parsed = z.safeParse(rebuttalSchema, { ...rebuttal, later: 1 });
  expect(parsed.success && parsed.data).toEqual(rebuttal);
});

test.each<[string, object]>([
  ['a script link', { sources: [{ ...rebuttal.sources[0], url: 'javascript:alert(1)' }] }],
  ['credentials in a link', { appearances: ['https://a:b@example.org/'] }],
  ['no source', { sources: [] }],
  ['a day that does not exist', { reviewed: '2026-02-30' }],
  ['a bidi override', { vi: { ...rebuttal.vi, claim: 'Cầu \u202e sập' } }],
  ['a control character', { vi: { ...rebuttal.vi, claim: 'Cầu \u0000 sập' } }],
  ['text that is not NFC', { vi: { ...rebuttal.vi, claim: 'Cầu sập'.normalize('NFD') } }],
  ['ten megabytes of text', { vi: { ...rebuttal.vi, summary: 'a'.repeat(10_000_000) } }],
  ['an unknown rating', { rating: 'very-false' }],
  ['an id with a slash', { id: 'a/b' }],
])('a rebuttal with %s is refused', (_, change) => {
  expect(z.safeParse(rebuttalSchema, { ...rebuttal, ...change }).success).toBe(false);
});

test('a notice may be open-ended, a topic needs both languages', () => {
  const { rating: _rating, reviewed: _reviewed, ...common } = rebuttal;
  const notice = {
    ...common,
    kind: 'notice',
    validFrom: '2026-01-01',
    validUntil: null,
    vi: { title: 'a', summary: 'b' },
  };
  expect(z.safeParse(noticeSchema, notice).success).toBe(true);
  expect(z.safeParse(topicSchema, { id: 'health', vi: 'Y tế', on: true }).success).toBe(false);
});
