// What the schemas find wrong, in words for a person.
import type * as z from 'zod/mini';

/** One finding of a schema about `value`, the whole that was checked, in plain words. */
export function wordsOfIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const found = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (issue.code === 'invalid_value' && issue.path.at(-1) === 'rating' && found === undefined) {
    return `no rating; should be one of: ${issue.values.join(', ')}`;
  }
  if (issue.code === 'invalid_type') {
    return found === undefined || found === null
      ? 'is missing'
      : `should be of the type ${issue.expected}`;
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'array' ? `needs at least ${issue.minimum}` : 'is empty';
  }
  if (issue.code === 'too_big') {
    const has = (found as { length?: number } | undefined)?.length;
    if (issue.path[0] === 'concepts') {
      return tooManyOfConcepts(found, { has, depth: issue.path.length, most: issue.maximum });
    }
    const unit = issue.origin === 'array' ? 'values' : 'characters';
    return `has ${has} ${unit}; at most ${issue.maximum} fit`;
  }
  if (issue.code === 'invalid_value') return `should be one of: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_format') return `"${String(found).slice(0, 60)}" is not well formed`;
  if (issue.message === 'control or bidi character') return hiddenCharacter(String(found));
  if (issue.message === 'not an absolute http(s) address') {
    return `"${String(found).slice(0, 80)}" is no address that begins with https:// or http://`;
  }
  return issue.message;
}

/** What is too much in concept groups: the groups, a group's wordings, or a wording's length. */
function tooManyOfConcepts(
  found: unknown,
  { has, depth, most }: { has: number | undefined; depth: number; most: number | bigint },
): string {
  if (depth === 1) {
    return `has ${has} lines, each an idea of the claim; at most ${most} fit: put the wordings of one idea on one line, with ";" between them`;
  }
  return depth === 2
    ? `an idea has ${has} wordings; at most ${most} fit`
    : `"${String(found).slice(0, 60).trim()}…" has ${has} characters; at most ${most} fit, and an idea is said in a few words`;
}

function hiddenCharacter(text: string): string {
  const hidden = /[^\P{C}\n]/u.exec(text)?.[0] ?? '';
  const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `holds a hidden character (U+${code}), as copied text does; type these words anew`;
}
