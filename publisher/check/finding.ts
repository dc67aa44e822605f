// What a look at the entries turns up, and where in the publisher's files it stands.
import type { PlacedEntry } from '../read-data.ts';
import type { Words } from '../words.ts';

/**
 * `error`: it must not be published so (readers would refuse the entry, or a rule is broken). `look`:
 * a person should look and decide; a word list or a resemblance found it.
 */
type FindingKind = 'error' | 'look';

/** `at` is the path to the value in the entry's line, such as `['phrases', 2]`; `words` say what to do. */
export type Finding = { kind: FindingKind; at: readonly (string | number)[]; words: Words };

/** A look at one entry; `today` is a day in Việt Nam, `2026-06-01`. */
export type EntryLint = (placed: PlacedEntry, today: string) => Finding[];

export type PlacedFinding = Finding & { placed: PlacedEntry };

/** A look at all entries together. */
export type SetLint = (entries: readonly PlacedEntry[]) => PlacedFinding[];

/** What a person should look at. */
export function look(at: Finding['at'], words: Words): Finding {
  return { kind: 'look', at, words };
}

/** What must be mended. */
export function error(at: Finding['at'], words: Words): Finding {
  return { kind: 'error', at, words };
}
