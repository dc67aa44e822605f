// The settings as a file that a reader keeps or gives to a colleague. Written plainly, read with
// suspicion: whoever sends such a file wants something chosen. Extension pages only.
import * as z from 'zod/mini';
import { RATINGS, topicId, webUrl } from './claims/entries/entry.ts';
import { QUIET_MONTHS } from './claims/entries/quiet.ts';
import type { FeedSource, Settings } from './settings.ts';

const FORMAT = 'doi-chieu-settings';
/** A file of every choice there is has a few thousand. */
export const MAX_SETTINGS_BYTES = 100_000;

/**
 * What a file carries: choices, and nothing that tells what was read or hidden. Sites that the reader
 * added are not in it: they need the browser's leave, which no file can give.
 */
export type CarriedSettings = Pick<Settings, 'language' | 'topics' | 'sitesOff' | 'marks'> & {
  /** Without their ids: those follow from the keys. */
  feeds: Omit<FeedSource, 'id'>[];
};

const schema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  language: z.enum(['vi', 'en']),
  topics: z
    .record(topicId, z.boolean())
    .check(z.refine((topics) => Object.keys(topics).length <= 200, 'too many topics')),
  feeds: z
    .array(
      z.strictObject({
        url: webUrl.check(z.startsWith('https://')),
        publicKey: z.string().check(z.regex(/^[\w-]{43}$/)),
      }),
    )
    .check(z.maxLength(20)),
  sitesOff: z.array(z.string().check(z.regex(/^[a-z0-9.-]{1,60}$/))).check(z.maxLength(200)),
  marks: z.strictObject({
    look: z.enum(['wash', 'line']),
    confirmedOnly: z.boolean(),
    kindsOff: z
      .array(z.enum([...RATINGS, 'notice', 'authority', 'impersonating']))
      .check(z.maxLength(20)),
    months: z.nullable(z.literal([...QUIET_MONTHS])),
  }),
});

/** The file's text. */
export function writeSettingsFile(settings: Settings): string {
  const { language, topics, feeds, sitesOff, marks } = settings;
  const carried: CarriedSettings = {
    language,
    topics,
    sitesOff,
    marks,
    feeds: feeds.map(({ url, publicKey }) => ({ url, publicKey })),
  };
  return `${JSON.stringify({ format: FORMAT, version: 1, ...carried }, null, 2)}\n`;
}

/** The choices in a file; `newer` where a later version wrote it, `malformed` where it is anything else. */
export function readSettingsFile(text: string): CarriedSettings | 'malformed' | 'newer' {
  if (text.length > MAX_SETTINGS_BYTES) return 'malformed';
  const parsed = parseJson(text);
  const known = schema.safeParse(parsed);
  if (known.success) {
    const { format: _format, version: _version, ...carried } = known.data;
    return carried;
  }
  const { format, version } = (parsed ?? {}) as { format?: unknown; version?: unknown };
  return format === FORMAT && typeof version === 'number' && version > 1 ? 'newer' : 'malformed';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
