// The values in other people's JSON-LD: texts with HTML in them, in one language or several, days
// written in many ways, addresses as strings, objects or lists. Pure.
import { partialDate, webUrl } from '../entries/entry.ts';
import { VIETNAM_MS } from '../entries/mark.ts';

export type JsonNode = { readonly [property: string]: unknown };

/** A text and its language as two letters, `null` where nobody says which. */
export type Said = { text: string; language: string | null };

/** Tags that editors leave in texts; anything else in angle brackets is text. */
const TAGS =
  /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<\/?(p|br|hr|div|span|a|b|i|u|em|strong|small|sup|sub|ul|ol|li|h[1-6]|img|figure|figcaption|blockquote|q|cite|table|tbody|thead|tr|td|th|iframe|script|style|font|center|section|article|header|footer)\b[^>]*>/gi;
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};
/** Of names such as `agrave`: the mark behind the letter. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};

export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What may stand alone or in a list, as a list; nothing and `null` are `[]`. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a node is of a schema.org type, however its name is written. */
export function isOfType(node: JsonNode, type: string): boolean {
  return listOf(node['@type']).some(
    (name) => typeof name === 'string' && name.replace(/^.*[/:#]/, '') === type,
  );
}

/** The texts of a value: a string, a number, `{"@value", "@language"}`, `{"vi", "en"}`, or a list of those. */
export function saidIn(value: unknown, read: (text: string) => string): Said[] {
  return listOf(value).flatMap((one): Said[] => {
    if (typeof one === 'string' || typeof one === 'number') {
      const text = read(String(one));
      return text === '' ? [] : [{ text, language: null }];
    }
    if (!isNode(one)) return [];
    if ('@value' in one) {
      const language = languageCode(one['@language']);
      return saidIn(one['@value'], read).map(({ text }) => ({ text, language }));
    }
    return Object.entries(one)
      .filter(([key]) => /^[a-z]{2}(-\w+)?$/i.test(key))
      .flatMap(([key, text]) =>
        typeof text === 'string'
          ? saidIn(text, read).map((said) => ({ ...said, language: languageCode(key) }))
          : [],
      );
  });
}

/** `vi` of `vi-VN`, `vi_VN`, "Vietnamese", `{"name": …}`; `null` of anything else. */
export function languageCode(value: unknown): string | null {
  const [first] = listOf(value);
  if (isNode(first)) return languageCode(first.alternateName ?? first.name ?? first['@value']);
  if (typeof first !== 'string') return null;
  if (/^(vietnamese|tiếng việt)$/i.test(first.trim())) return 'vi';
  if (/^english$/i.test(first.trim())) return 'en';
  return /^([a-z]{2})([-_].*)?$/i.exec(first.trim())?.[1]?.toLowerCase() ?? null;
}

/** Whether the letters show that a text is Vietnamese: every fourth word has one that only Vietnamese has. */
export function looksVietnamese(text: string): boolean {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = words.filter((word) => /[ăđơư\u1ea0-\u1ef9]/i.test(word));
  return own.length * 4 >= words.length && own.length > 0;
}

/** Text as readers would see it: entities read, tags and unseen characters gone, one space between words. */
export function cleanText(text: string): string {
  let plain = text;
  // Twice: texts that were escaped twice are common.
  for (let round = 0; round < 2; round++) plain = readEntities(plain.replace(TAGS, ' '));
  return plain
    .replace(TAGS, ' ')
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/**
 * The day, month or year that a date names, in Việt Nam where it carries a time zone; `null` when it
 * cannot be read for certain (`01/02/2021`).
 */
export function dayOf(value: string): string | null {
  const plain = value.trim().replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3');
  const moment = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?$/i.exec(
    plain,
  );
  const written = moment?.[1] ?? plain;
  if (!partialDate.safeParse(written).success) return null;
  if (!moment?.[4]) return written;
  const zoned = plain
    .replace(' ', 'T')
    .replace(' ', '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const ms = Date.parse(zoned.toUpperCase());
  if (Number.isNaN(ms)) return null;
  const there = new Date(ms + VIETNAM_MS).toISOString().slice(0, 10);
  return partialDate.safeParse(there).success ? there : null;
}

/**
 * Addresses in a string, an object with `url` or `@id`, or a list; `wrong` are those that are none.
 * Unless the texts are exact, one string may hold several, and `&amp;` is read.
 */
export function addressesIn(
  value: unknown,
  { isExact }: { isExact: boolean },
): { urls: string[]; wrong: string[] } {
  const found = listOf(value).flatMap((one): string[] => {
    if (one === null) return [];
    if (isNode(one)) {
      const inside = addressesIn(one.url ?? one['@id'] ?? one['@value'] ?? one.sameAs, { isExact });
      return [...inside.urls, ...inside.wrong];
    }
    if (isExact) return [String(one)];
    return String(one)
      .split(/[\s,;]+(?=https?:)/i)
      .map((part) => part.trim().replaceAll('&amp;', '&'))
      .filter((part) => part !== '');
  });
  const isUrl = (one: string) => webUrl.safeParse(one).success;
  return { urls: found.filter(isUrl), wrong: found.filter((one) => !isUrl(one)) };
}

function readEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      const isText = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isText ? String.fromCodePoint(code) : ' ';
    }
    const plain = NAMED[name.toLowerCase()];
    if (plain !== undefined) return plain;
    const [, letter, mark] = /^([aeiouy])(grave|acute|circ|tilde)$/i.exec(name) ?? [];
    return letter && mark ? `${letter}${MARKS[mark.toLowerCase()]}` : whole;
  });
}
