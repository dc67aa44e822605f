import { VIETNAM_MS } from '../lib/claims/entries/mark.ts';
import { shownDate } from '../lib/claims/entries/shown-date.ts';

/** A moment of UTC for a Vietnamese reader: `2026-06-01T00:05:00Z` as `07:05 ngày 01/06/2026`. */
export function momentInVietnam(moment: string): string {
  const there = new Date(Date.parse(moment) + VIETNAM_MS).toISOString();
  return `${there.slice(11, 16)} ngày ${shownDate(there.slice(0, 10))}`;
}

/** The day that it is in Việt Nam, seven hours ahead of UTC all year: `2026-06-01`. */
export function dayInVietnam(now: Date): string {
  return new Date(now.getTime() + VIETNAM_MS).toISOString().slice(0, 10);
}
