// The city's database, one entry at a time: its schemas and types. Used by the publisher, the feed
// and the tests; pages and the card import the types only, so that zod stays out of them.
import * as z from 'zod/mini';

/** What could hide or reorder text on screen, C0/C1 controls but line feed and bidi controls; and half characters, which no address takes. */
const HIDING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What a schema here or of the feed finds wrong by a look of its own: its message, for whoever puts it into words. */
export type Flaw =
  | 'control or bidi character'
  | 'not trimmed or not NFC'
  | 'not an absolute http(s) address'
  | 'no such day'
  | 'not https'
  | 'no such moment'
  | 'two topics of one name';

/** Text as published: trimmed, NFC, no control, bidi or half characters (line feeds allowed), `1..max` UTF-16 units. */
export const text = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine(
      (value) => !HIDING.test(value.replaceAll('\n', '')),
      'control or bidi character' satisfies Flaw,
    ),
    z.refine(
      (value) => value === value.normalize('NFC').trim(),
      'not trimmed or not NFC' satisfies Flaw,
    ),
  );

/** An absolute http or https address without credentials, at most 2,048 characters. */
export const webUrl = z.string().check(
  z.maxLength(2048),
  z.refine((value) => {
    const url = URL.parse(value);
    return (
      url !== null &&
      (url.protocol === 'https:' || url.protocol === 'http:') &&
      url.username === '' &&
      url.password === '' &&
      !HIDING.test(value)
    );
  }, 'not an absolute http(s) address' satisfies Flaw),
);

/** A day, month or year as far as it is known: `2021-08-20`, `2021-08` or `2021`. */
export const partialDate = z.string().check(
  z.regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  z.refine((value) => value.length < 10 || isoDay(value) === value, 'no such day' satisfies Flaw),
);

/** A day that exists: `2021-08-20`. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((value) => isoDay(value) === value, 'no such day' satisfies Flaw),
);
export const entryId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
export const topicId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const phrase = text(200);

const source = z.object({
  publisher: text(120),
  title: text(400),
  url: webUrl,
  date: z.nullable(partialDate),
  /** The page is the authority's own site. */
  official: z.boolean(),
  /** Whom a newspaper quotes; `null` when it quotes nobody or the page is the authority's own. */
  authority: z.nullable(text(200)),
});

export const RATINGS = [
  'false',
  'misleading',
  'outdated',
  'unproven',
  'scam',
  'fabricated',
  'true',
] as const;

const matchable = {
  phrases: z.array(phrase).check(z.maxLength(50)),
  /** Ideas of the claim, each in all its wordings: the more of them stand close together, the more alike. */
  concepts: z.optional(
    z.array(z.array(phrase).check(z.minLength(1), z.maxLength(100))).check(z.maxLength(6)),
  ),
  /** Posts and articles in which the claim travels, never whole pages or domains. */
  appearances: z.array(webUrl).check(z.maxLength(200)),
};

const base = { id: entryId, updatedAt: day };
const sources = z.array(source).check(z.minLength(1), z.maxLength(20));

export const rebuttalSchema = z.object({
  kind: z.literal('rebuttal'),
  ...base,
  ...matchable,
  topic: topicId,
  rating: z.enum(RATINGS),
  sources,
  /** When the authority or publisher reviewed the claim; `null` when nobody knows. */
  reviewed: z.nullable(partialDate),
  vi: z.object({
    claim: text(500),
    summary: text(1000),
    correction: text(600),
    /** The publisher's own words for the rating, such as "Tin giả". */
    ratingText: z.optional(text(60)),
  }),
  en: z.optional(
    z.object({
      claim: text(500),
      summary: text(1000),
      correction: z.optional(text(600)),
      ratingText: z.optional(text(60)),
    }),
  ),
});

export const noticeSchema = z.object({
  kind: z.literal('notice'),
  ...base,
  ...matchable,
  topic: topicId,
  sources,
  validFrom: z.nullable(partialDate),
  /** The last day, month or year on which it holds. */
  validUntil: z.nullable(partialDate),
  vi: z.object({ title: text(300), summary: text(1000) }),
  en: z.optional(z.object({ title: z.optional(text(300)), summary: text(1000) })),
});

const CHANNEL_ROLES = ['authority', 'press', 'impersonating'] as const;

const channelSchema = z.object({
  kind: z.literal('channel'),
  ...base,
  role: z.enum(CHANNEL_ROLES),
  platform: z.enum(['web', 'facebook', 'zalo', 'youtube', 'tiktok']),
  url: webUrl,
  /** Whose channel it is; for an impersonating one, the body that is impersonated. */
  owner: text(200),
  evidence: webUrl,
  vi: z.object({ name: text(200) }),
  en: z.optional(z.object({ name: text(200) })),
});

export const entrySchema = z.discriminatedUnion('kind', [
  rebuttalSchema,
  noticeSchema,
  channelSchema,
]);

/** A subject that readers choose by; `data/topics.json` holds the list. */
export const topicSchema = z.object({
  id: topicId,
  vi: text(60),
  en: text(60),
  /** One line on what it holds. */
  about: z.object({ vi: text(200), en: text(200) }),
  on: z.boolean(),
});

export type Source = z.infer<typeof source>;
export type Rating = (typeof RATINGS)[number];
export type Rebuttal = z.infer<typeof rebuttalSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type Channel = z.infer<typeof channelSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Topic = z.infer<typeof topicSchema>;

function isoDay(value: string): string | null {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** An entry's identity across feeds: `<feed id>/<entry id>`. No feed replaces another's. */
export type EntryKey = `${string}/${string}`;
