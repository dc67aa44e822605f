// Lays imported drafts over the entries that stand: what is new, what changed, what is the same.
import { isDeepStrictEqual } from 'node:util';
import { type Entry, entrySchema } from '../../lib/claims/entries/entry.ts';
import { wordsOfIssue } from '../issue-words.ts';
import { both } from '../words.ts';
import { KIND_WORDS } from './columns.ts';
import type { Draft, ImportContext } from './draft.ts';

export type Merged = { added: Entry[]; changed: Entry[]; same: Entry[] };

/** Checks each draft; what is wrong goes to the context's complaints. `today` is a day such as `2026-11-25`. */
export function mergeDrafts(
  drafts: readonly Draft[],
  {
    standing,
    today,
    context,
  }: { standing: readonly Entry[]; today: string; context: ImportContext },
): Merged {
  const merged: Merged = { added: [], changed: [], same: [] };
  const stored = new Map(standing.map((entry) => [entry.id, entry]));
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const before = stored.get(draft.id) ?? null;
    if (draft.isSpoilt) {
      checked(draft, { before, today, context });
      continue;
    }
    const twice = seen.get(draft.id);
    if (twice) {
      const at = twice.place([]);
      const words = {
        vi: `trùng mã “${draft.id}”, hoặc trùng tuyên bố, với ${at.vi}; sửa một trong hai`,
        en: `"${draft.id}" stands already at ${at.en}`,
      };
      context.complaints.push(both`${draft.place(['id'])}: ${words}`);
    }
    seen.set(draft.id, twice ?? draft);
    const entry = checked(draft, { before, today, context });
    if (!entry || twice) continue;
    if (!before) merged.added.push(entry);
    else if (isDeepStrictEqual({ ...entry, updatedAt: '' }, { ...before, updatedAt: '' })) {
      merged.same.push(before);
    } else merged.changed.push(entry);
  }
  return merged;
}

function checked(
  draft: Draft,
  { before, today, context }: { before: Entry | null; today: string; context: ImportContext },
): Entry | null {
  const wanted = draft.over(before);
  if (before && before.kind !== wanted.kind) {
    const words = {
      vi: `mục “${draft.id}” đã có với loại “${KIND_WORDS[before.kind][0]}”, không đổi loại được; đặt mã khác`,
      en: `"${draft.id}" stands as a ${before.kind} already, and stays one`,
    };
    context.complaints.push(both`${draft.place(['kind'])}: ${words}`);
    return null;
  }
  const updatedAt = dayOfChange(wanted.updatedAt, before, today);
  const parsed = entrySchema.safeParse({ ...wanted, updatedAt });
  if (!parsed.success) {
    const words = parsed.error.issues
      .filter(({ path }) => !draft.isSpoilt?.(path))
      .map((issue) => both`${draft.place(issue.path)}: ${wordsOfIssue(issue, wanted)}`);
    context.complaints.push(...words);
    return null;
  }
  const entry = withMore(parsed.data, wanted);
  if (entry.kind !== 'channel' && !context.topics.some(({ id }) => id === entry.topic)) {
    const words = {
      vi: `chủ đề “${entry.topic}” không có trong topics.json; sửa lại, hoặc thêm chủ đề vào tệp ấy`,
      en: `"${entry.topic}" is not in topics.json`,
    };
    context.complaints.push(both`${draft.place(['topic'])}: ${words}`);
    return null;
  }
  return entry;
}

/** An entry with what its line says beside it. */
function withMore(entry: Entry, line: Record<string, unknown>): Entry {
  const more = Object.entries(line).filter(
    ([key, value]) => !(key in entry) && value !== undefined,
  );
  return { ...entry, ...Object.fromEntries(more) };
}

/** The day that the file gives, if it is news; else today, and never a day before the one that stands. */
function dayOfChange(given: unknown, before: Entry | null, today: string): unknown {
  if (!before) return given ?? today;
  const isNews = typeof given === 'string' && given > before.updatedAt;
  return isNews || (given !== undefined && typeof given !== 'string')
    ? given
    : [today, before.updatedAt].sort()[1];
}
