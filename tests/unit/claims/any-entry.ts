// Entries of any content that the schema allows, for properties: texts full of what JSON-LD, HTML and
// importers trip over.
import fc from 'fast-check';
import {
  type Channel,
  type Notice,
  RATINGS,
  type Rebuttal,
  type Source,
} from '../../../lib/claims/entries/entry.ts';

const TRAPS = fc.constantFrom(
  '&amp;',
  '&lt;b&gt;',
  '<b>đậm</b>',
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '"',
  "'",
  '\\',
  '{{x}}',
  '\n',
  '  ',
  'đê vỡ',
  'Ưỡn ẹo',
  '😭',
  '\u2028',
  '$&',
  '`',
);

/** Text of 1 to `max` units as the schema wants it. */
function anyText(max: number): fc.Arbitrary<string> {
  const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  return fc
    .array(fc.oneof(TRAPS, letters), { minLength: 1, maxLength: 6 })
    .map((parts) =>
      parts
        .join('')
        .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (one) =>
          one === '\n' ? one : '',
        )
        .normalize('NFC')
        .trim(),
    )
    .filter((text) => text.length >= 1 && text.length <= max);
}

const day = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));
const partial = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
);
const address = fc
  .tuple(
    fc.constantFrom('https://example.org/', 'https://vi-du.example.com/a/', 'http://example.org/'),
    fc.webPath({ size: 'small' }),
    fc.constantFrom('', '?a=1&b=2', '?q=%C4%91', '#phan', '?a=1&amp;b=2', '?u=a,https://b'),
  )
  .map((parts) => parts.join(''));

const source: fc.Arbitrary<Source> = fc.record({
  publisher: anyText(120),
  title: anyText(400),
  url: address,
  date: fc.option(partial),
  official: fc.boolean(),
  authority: fc.option(anyText(200)),
});

function optional<T, K extends string>(key: K, value: fc.Arbitrary<T>) {
  return fc.option(value).map((some) => (some === null ? {} : ({ [key]: some } as Record<K, T>)));
}

/** Any rebuttal with a source over https, its keys in the schema's order. */
export const anyRebuttal: fc.Arbitrary<Rebuttal> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/),
    updatedAt: day,
    phrases: fc.array(anyText(200), { maxLength: 4 }),
    concepts: optional(
      'concepts',
      fc.array(fc.array(anyText(200), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    ),
    appearances: fc.uniqueArray(address, { maxLength: 4 }),
    topic: fc.constantFrom('disaster', 'health', 'public-bodies'),
    rating: fc.constantFrom(...RATINGS),
    sources: fc
      .array(source, { minLength: 1, maxLength: 4 })
      .filter((all) => all.some(({ url }) => url.startsWith('https://'))),
    reviewed: fc.option(partial),
    vi: fc
      .tuple(anyText(500), anyText(1000), anyText(600), optional('ratingText', anyText(60)))
      .map(([claim, summary, correction, own]) => ({ claim, summary, correction, ...own })),
    en: optional(
      'en',
      fc
        .tuple(
          anyText(500),
          anyText(1000),
          optional('correction', anyText(600)),
          optional('ratingText', anyText(60)),
        )
        .map(([claim, summary, correction, own]) => ({ claim, summary, ...correction, ...own })),
    ),
  })
  .map(({ concepts, en, id, updatedAt, phrases, ...rest }) => ({
    kind: 'rebuttal' as const,
    id,
    updatedAt,
    phrases,
    ...concepts,
    ...rest,
    ...en,
  }));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** Any notice, its keys in the schema's order. */
export const anyNotice: fc.Arbitrary<Notice> = fc
  .record({
    kind: fc.constant('notice' as const),
    id,
    updatedAt: day,
    phrases: fc.array(anyText(200), { maxLength: 3 }),
    appearances: fc.uniqueArray(address, { maxLength: 2 }),
    topic: fc.constantFrom('disaster', 'health'),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
    validFrom: fc.option(partial),
    validUntil: fc.option(partial),
    vi: fc.record({ title: anyText(300), summary: anyText(1000) }),
    en: optional(
      'en',
      fc
        .tuple(optional('title', anyText(300)), anyText(1000))
        .map(([title, summary]) => ({ ...title, summary })),
    ),
  })
  .map(({ en, ...rest }) => ({ ...rest, ...en }));

/** Any channel, its keys in the schema's order. */
export const anyChannel: fc.Arbitrary<Channel> = fc
  .record({
    kind: fc.constant('channel' as const),
    id,
    updatedAt: day,
    role: fc.constantFrom('authority', 'press', 'impersonating'),
    platform: fc.constantFrom('web', 'facebook', 'zalo', 'youtube', 'tiktok'),
    url: address,
    owner: anyText(200),
    evidence: address,
    vi: fc.record({ name: anyText(200) }),
    en: optional('en', fc.record({ name: anyText(200) })),
  })
  .map(({ en, ...rest }) => ({ ...rest, ...en }));
