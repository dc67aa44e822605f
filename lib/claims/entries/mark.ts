// Whether and how an entry may be marked: the trust rules that are about time, sources and ratings.
// Pure; days are those of Việt Nam.
import type { ClaimMatch, MarkTone } from './claim-match.ts';
import type { Entry, Rebuttal } from './entry.ts';

/** Topics whose rebuttals are about events: what was not so then may be so now. */
const EVENT_TOPICS: ReadonlySet<string> = new Set([
  'disaster',
  'safety',
  'health',
  'transport',
  'education',
]);
const EVENT_DAYS = 60;
const DAY_MS = 86_400_000;
/** Việt Nam is seven hours ahead of UTC, all year. */
export const VIETNAM_MS = 7 * 3_600_000;

/** Whether the entry may be marked at all: a source over https, not press, not a notice out of its time. */
export function isMarkable(entry: Entry, now: Date): boolean {
  if (entry.kind === 'channel') return entry.role !== 'press' && isHttps(entry.evidence);
  if (!entry.sources.some(({ url }) => isHttps(url))) return false;
  return entry.kind === 'rebuttal' || isInForce(entry, now);
}

/** Whether a rebuttal is of an event: what it refutes may come true one day. */
export function isEvent(entry: Entry): entry is Rebuttal {
  return entry.kind === 'rebuttal' && EVENT_TOPICS.has(entry.topic);
}

/** Whether a rebuttal is of an event and more than 60 days old, or of an unknown age. */
export function isOldEvent(entry: Entry, now: Date): boolean {
  if (!isEvent(entry)) return false;
  if (entry.reviewed === null) return true;
  // "2024-09" may be its first day; and a date in the future says nothing about when it was checked.
  const age = now.getTime() - beginsMs(entry.reviewed);
  return !(age >= -DAY_MS && age < (EVENT_DAYS + 1) * DAY_MS);
}

/** How a match is drawn; warm only for a listed phrase or link of a rebutted claim that is known to be repeated. */
export function markTone(match: ClaimMatch, entry: Entry, now: Date): MarkTone {
  if (entry.kind === 'channel') return entry.role === 'impersonating' ? 'scam' : 'notice';
  if (match.stance === 'refutes') return 'addressed';
  if (isOldEvent(entry, now)) return 'old';
  if (match.certainty === 'similar') return 'similar';
  if (entry.kind === 'notice') return 'notice';
  if (entry.rating === 'scam' && (match.how === 'link' || match.stance === 'repeats'))
    return 'scam';
  return match.stance === 'repeats' && isWarm(entry) ? 'repeats' : 'neutral';
}

function isWarm({ rating }: Rebuttal): boolean {
  return rating === 'false' || rating === 'misleading' || rating === 'fabricated';
}

/** Between its first and its last day, both included; what has no end never ends. */
function isInForce(
  { validFrom, validUntil }: { validFrom: string | null; validUntil: string | null },
  now: Date,
): boolean {
  if (validFrom !== null && now.getTime() < beginsMs(validFrom)) return false;
  return validUntil === null || now.getTime() < endMs(validUntil);
}

function isHttps(url: string): boolean {
  return url.startsWith('https://');
}

/** When a day, month or year begins in Việt Nam, in milliseconds. */
export function beginsMs(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) - VIETNAM_MS;
}

/** When it is over. */
function endMs(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1) - VIETNAM_MS;
  if (day === undefined) return Date.UTC(year, month, 1) - VIETNAM_MS;
  return Date.UTC(year, month - 1, day + 1) - VIETNAM_MS;
}
