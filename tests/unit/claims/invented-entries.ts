// Invented entries for tests of what is said of them.
import type { Rebuttal, Source } from '../../../lib/claims/entries/entry.ts';

/** A newspaper that quotes an authority. */
export const source = (given: Partial<Source> = {}): Source => ({
  publisher: 'Báo Ví Dụ',
  title: 'Bác tin',
  url: 'https://example.org/1',
  date: '2026-01-02',
  official: false,
  authority: 'Sở Ví Dụ',
  ...given,
});

/** A rebuttal with one source. */
export const rebuttal = (given: Partial<Rebuttal> = {}): Rebuttal => ({
  kind: 'rebuttal',
  id: 'vi-du',
  updatedAt: '2026-01-03',
  topic: 'disaster',
  rating: 'false',
  reviewed: '2026-01-01',
  phrases: [],
  appearances: [],
  sources: [source()],
  vi: { claim: 'Cầu sập.', summary: 'Cầu không sập.', correction: 'Cầu vẫn đi được nhé.' },
  en: { claim: 'The bridge fell.', summary: 'The bridge stands.' },
  ...given,
});
