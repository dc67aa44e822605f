// How quiet the reader wants a page to be: which matches are marked at all. Looking up finds
// everything whatever is chosen here. Pure.
import type { ClaimMatch } from './claim-match.ts';
import type { Entry, Rating } from './entry.ts';
import { beginsMs } from './mark.ts';

/** What a mark can be about: a rebuttal by its rating, a notice, a channel by its role. */
export type MarkKind = Rating | 'notice' | 'authority' | 'impersonating';

/** How far back a reader can choose to be told. */
export const QUIET_MONTHS = [3, 6, 12, 24] as const;

export type Quiet = {
  /** Only listed links and phrases, no resemblances. */
  confirmedOnly: boolean;
  /** Kinds that are not marked. */
  kindsOff: readonly MarkKind[];
  /** Rebuttals reviewed longer ago, or on a day that nobody knows, are not marked; `null` for any age. */
  months: number | null;
};

/** Whether a match is to be marked. */
export function isWanted(
  { certainty }: Pick<ClaimMatch, 'certainty'>,
  entry: Entry,
  { quiet, now }: { quiet: Quiet; now: Date },
): boolean {
  if (quiet.confirmedOnly && certainty !== 'confirmed') return false;
  if ((quiet.kindsOff as readonly string[]).includes(kindOf(entry))) return false;
  if (quiet.months === null || entry.kind !== 'rebuttal') return true;
  return entry.reviewed !== null && beginsMs(entry.reviewed) >= monthsBefore(now, quiet.months);
}

function kindOf(entry: Entry): MarkKind | 'press' {
  if (entry.kind === 'rebuttal') return entry.rating;
  return entry.kind === 'notice' ? 'notice' : entry.role;
}

/** The same day of an earlier month, in milliseconds; where there is none, the first of the next. */
function monthsBefore(now: Date, months: number): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, now.getUTCDate());
}
