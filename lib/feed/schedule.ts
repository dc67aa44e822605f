// When to ask again: every six hours, spread so that readers do not come all at once, and ever less
// often while it fails. Pure.
import type { FeedCheck } from './store.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const SYNC_INTERVAL_MS = 6 * HOUR_MS;
const FIRST_RETRY_MS = 5 * MINUTE_MS;
const LONGEST_RETRY_MS = 24 * HOUR_MS;
/** A server may ask for patience, not for ever. */
const LONGEST_WAIT_MS = 7 * 24 * HOUR_MS;

/** How long to wait after so many failures in a row: doubling, with "full jitter" over the upper half. */
export function nextAttempt(
  failures: number,
  retryAfterMs: number | null,
  random: () => number = Math.random,
): number {
  const doubled = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(20, failures - 1));
  const spread = doubled * (0.5 + 0.5 * random());
  return Math.max(spread, Math.min(retryAfterMs ?? 0, LONGEST_WAIT_MS));
}

/** Whether a feed is due; a clock that was set back makes it due too. */
export function isDue(check: FeedCheck, now: number): boolean {
  if (check.retryAt !== null && check.failures > 0) {
    return now >= check.retryAt || check.retryAt - now > LONGEST_WAIT_MS + LONGEST_RETRY_MS;
  }
  if (check.checkedAt === null) return true;
  const age = now - check.checkedAt;
  return age >= SYNC_INTERVAL_MS || age < 0;
}

/** Minutes until the first check after start-up, spread over ten minutes, for the alarm's delay. */
export function firstDelayMinutes(random: () => number = Math.random): number {
  return 1 + random() * 10;
}
