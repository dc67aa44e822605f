// What the schemas, and the parser of JSON before them, find wrong, in words for a person.
import * as z from 'zod/mini';
import type { Flaw } from '../lib/claims/entries/entry.ts';
import { RATING_WORDS } from './import/rating-words.ts';
import { both, joined, type Words } from './words.ts';

/** One finding of a schema about `value`, the whole that was checked, in plain words. */
export function wordsOfIssue(issue: z.core.$ZodIssue, value: unknown): Words {
  const found = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined || found === null ? MISSING : otherType(issue.expected);
    case 'too_small':
      return issue.origin === 'array' ? tooFew(issue.minimum) : EMPTY;
    case 'too_big':
      return tooMuch(issue, found);
    case 'invalid_value':
      return issue.path.at(-1) === 'rating'
        ? noRating(issue.values, found)
        : {
            vi: `phải là một trong: ${issue.values.join('; ')}`,
            en: `should be one of: ${issue.values.join(', ')}`,
          };
    case 'invalid_union':
      return { vi: 'phải là rebuttal, notice hoặc channel', en: issue.message };
    case 'invalid_format': {
      const text = String(found).slice(0, 60);
      const form = FORMS[String(issue.path.at(-1))];
      return {
        vi: `“${text}” viết chưa đúng dạng${form ? `; ${form}` : ''}`,
        en: `"${text}" is not well formed`,
      };
    }
  }
  return FLAWS[issue.message as Flaw]?.(String(found)) ?? { vi: 'sai dạng', en: issue.message };
}

/** Of what should be there. */
export const MISSING: Words = { vi: 'còn thiếu', en: 'is missing' };
const EMPTY: Words = { vi: 'đang trống', en: 'is empty' };

const AS_DAY = 'viết như 2026-06-01';
/** How a value is written, by its name. */
const FORMS: Record<string, string> = {
  id: 'chỉ dùng chữ thường không dấu, số và dấu gạch nối',
  updatedAt: AS_DAY,
  reviewed: AS_DAY,
  date: AS_DAY,
  validFrom: AS_DAY,
  validUntil: AS_DAY,
};

const FLAWS: Record<Flaw, (found: string) => Words> = {
  'control or bidi character': hiddenCharacter,
  'not trimmed or not NFC': () => ({
    vi: 'có dấu cách thừa ở hai đầu, hoặc chữ có dấu ghép rời (không phải Unicode NFC); gõ lại',
    en: 'not trimmed or not NFC',
  }),
  'not an absolute http(s) address': (found) => ({
    vi: `“${found.slice(0, 80)}” không phải địa chỉ bắt đầu bằng https:// hay http://; dán nguyên đường link`,
    en: `"${found.slice(0, 80)}" is no address that begins with https:// or http://`,
  }),
  'no such day': () => ({ vi: 'không có ngày ấy', en: 'no such day' }),
  'not https': () => ({ vi: 'phải bắt đầu bằng https://', en: 'not https' }),
  'no such moment': () => ({ vi: 'không có thời điểm ấy', en: 'no such moment' }),
  'two topics of one name': () => ({
    vi: 'có hai chủ đề trùng mã (id)',
    en: 'two topics of one name',
  }),
};

const TYPES: Record<string, string> = {
  string: 'chữ, trong dấu nháy ("…")',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách ([…])',
  object: 'nhóm có tên ({…})',
};

function otherType(expected: string): Words {
  return { vi: `phải là ${TYPES[expected] ?? expected}`, en: `should be of the type ${expected}` };
}

function tooFew(minimum: number | bigint): Words {
  const least = minimum === 1 ? 'một' : minimum;
  return { vi: `đang trống; cần ít nhất ${least}`, en: `needs at least ${minimum}` };
}

function noRating(values: readonly unknown[], found: unknown): Words {
  const words = Object.entries(RATING_WORDS).map(([rating, [word]]) => `${word} (${rating})`);
  const en = `should be one of: ${values.join(', ')}`;
  return found === undefined
    ? { vi: `chưa có kết luận; viết một trong: ${words.join('; ')}`, en: `no rating; ${en}` }
    : { vi: `phải là một trong: ${words.join('; ')}`, en };
}

function tooMuch(issue: z.core.$ZodIssueTooBig, found: unknown): Words {
  const has = (found as { length?: number } | undefined)?.length;
  const { maximum: most, path, origin } = issue;
  if (path[0] === 'concepts') return tooManyOfConcepts(found, { has, depth: path.length, most });
  return origin === 'array'
    ? {
        vi: `có ${has} giá trị; nhiều nhất là ${most}, hãy bỏ bớt`,
        en: `has ${has} values; at most ${most} fit`,
      }
    : {
        vi: `dài ${has} ký tự; nhiều nhất là ${most}, hãy rút gọn`,
        en: `has ${has} characters; at most ${most} fit`,
      };
}

/** What is too much in concept groups: the groups, a group's wordings, or a wording's length. */
function tooManyOfConcepts(
  found: unknown,
  { has, depth, most }: { has: number | undefined; depth: number; most: number | bigint },
): Words {
  if (depth === 1) {
    return {
      vi: `có ${has} dòng, mỗi dòng là một ý của tuyên bố; nhiều nhất là ${most}: ghi các cách nói của cùng một ý trên một dòng, cách nhau bằng dấu “;”`,
      en: `has ${has} lines, each an idea of the claim; at most ${most} fit: put the wordings of one idea on one line, with ";" between them`,
    };
  }
  if (depth === 2) {
    return {
      vi: `một ý có ${has} cách nói; nhiều nhất là ${most}, hãy bỏ bớt`,
      en: `an idea has ${has} wordings; at most ${most} fit`,
    };
  }
  const text = `${String(found).slice(0, 60).trim()}…`;
  return {
    vi: `“${text}” dài ${has} ký tự; nhiều nhất là ${most}, và một ý chỉ cần vài chữ`,
    en: `"${text}" has ${has} characters; at most ${most} fit, and an idea is said in a few words`,
  };
}

function hiddenCharacter(text: string): Words {
  const hidden = /[^\P{C}\n]/u.exec(text)?.[0] ?? '';
  const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    vi: `có ký tự ẩn (U+${code}), thường do sao chép từ nơi khác; gõ lại những chữ này`,
    en: `holds a hidden character (U+${code}), as copied text does; type these words anew`,
  };
}

/** What `JSON.parse` found, which it says in English alone. */
export function wordsOfJsonError(error: unknown): Words {
  return {
    vi: 'không phải JSON đúng cú pháp: gần chỗ này thừa hoặc thiếu dấu phẩy, dấu ngoặc, hay dấu nháy thẳng (")',
    en: (error as Error).message,
  };
}

/** A text of JSON, checked against a schema. Throws what `complain` makes of why it is none. */
export function parseAs<S extends z.core.$ZodType>(
  schema: S,
  text: string,
  complain: (why: Words) => Error,
): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw complain(wordsOfJsonError(error));
  }
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const found = parsed.error.issues.map(
    (issue) => both`${issue.path.join('.')}: ${wordsOfIssue(issue, value)}`,
  );
  throw complain(joined(found, '; '));
}
