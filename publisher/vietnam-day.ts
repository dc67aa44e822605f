import { VIETNAM_MS } from '../lib/claims/entries/mark.ts';

/** The day that it is in Việt Nam, seven hours ahead of UTC all year: `2026-06-01`. */
export function dayInVietnam(now: Date): string {
  return new Date(now.getTime() + VIETNAM_MS).toISOString().slice(0, 10);
}
