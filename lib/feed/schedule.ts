// When to ask again: about every six hours, spread so that readers do not come all at once, and ever
// less often while it fails. Pure. The arithmetic behind it is in docs/scale.md.
import type { FeedCheck } from './store.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Five to seven hours: readers who once came together drift apart. */
const SHORTEST_INTERVAL_MS = 5 * HOUR_MS;
const LONGEST_INTERVAL_MS = 7 * HOUR_MS;
/** On a connection that is paid for by use, about once a day. */
const METERED_EXTRA_MS = 18 * HOUR_MS;
const FIRST_RETRY_MS = 5 * MINUTE_MS;
const LONGEST_RETRY_MS = 24 * HOUR_MS;
/** A server may ask for patience, not for ever. */
const LONGEST_WAIT_MS = 7 * 24 * HOUR_MS;
/** Who is later than this was asleep or switched off, and wakes together with many others. */
const LATE_MS = 30 * MINUTE_MS;
const WAKE_SPREAD_MS = 45 * MINUTE_MS;
/** What browsers let an alarm wait at least. */
const SHORTEST_LOOK_MS = MINUTE_MS;
/** Where nothing says when: the last attempt could not even be written down. */
const BLIND_LOOK_MS = 15 * MINUTE_MS;
const LONGEST_LOOK_MS = 24 * HOUR_MS;

/** When to ask next after an answer, in milliseconds from now. */
export function nextCheck(random: () => number = Math.random): number {
  return SHORTEST_INTERVAL_MS + random() * (LONGEST_INTERVAL_MS - SHORTEST_INTERVAL_MS);
}

/** How long to wait after so many failures in a row: doubling, with "full jitter" over the upper half. */
export function nextAttempt(
  failures: number,
  retryAfterMs: number | null,
  random: () => number = Math.random,
): number {
  const doubled = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(20, failures - 1));
  const spread = doubled * (0.5 + 0.5 * random());
  if (retryAfterMs === null) return spread;
  // Everyone was told the same time: come after it, and not all in the same second.
  return Math.max(spread, Math.min(retryAfterMs, LONGEST_WAIT_MS) + FIRST_RETRY_MS * random());
}

/**
 * What the schedule does about a feed at a moment: ask it, wait, or (for who was asleep when it was
 * due) come back at the time given, in milliseconds.
 */
export function nextStep(
  check: FeedCheck,
  { now, isMetered = false, random = Math.random }: Moment,
): 'ask' | 'wait' | { dueAt: number } {
  const { dueAt } = check;
  if (dueAt === null) return 'ask';
  // A clock that was wrong and is set back leaves times that lie too far ahead.
  if (lastMoveAt(check) > now + LATE_MS) return 'ask';
  if (dueAt - now > LONGEST_WAIT_MS + LONGEST_RETRY_MS) return 'ask';
  const extra = extraWait(check, isMetered);
  const late = now - dueAt - extra;
  if (late < 0) return 'wait';
  if (late <= LATE_MS) return 'ask';
  return { dueAt: now - extra + SHORTEST_LOOK_MS + random() * WAKE_SPREAD_MS };
}

/**
 * Milliseconds until the schedule should be looked at again: exactly when the first feed is due, for
 * looks at fixed times would gather the readers who woke together.
 */
export function nextLook(checks: readonly FeedCheck[], { now, isMetered = false }: Moment): number {
  const waits = checks.flatMap((check) => {
    const wait = (check.dueAt ?? 0) + extraWait(check, isMetered) - now;
    return wait > 0 ? [wait] : [];
  });
  if (waits.length === 0) return BLIND_LOOK_MS;
  return Math.max(SHORTEST_LOOK_MS, Math.min(LONGEST_LOOK_MS, ...waits));
}

/** When the check was set on its way: by an attempt that began, failed or was answered. */
function lastMoveAt({ begunAt, failures, lastError, checkedAt }: FeedCheck): number {
  return begunAt ?? (failures > 0 ? lastError?.at : checkedAt) ?? 0;
}

/** Only what is current can wait longer on a metered network. */
function extraWait({ failures }: FeedCheck, isMetered: boolean): number {
  return isMetered && failures === 0 ? METERED_EXTRA_MS : 0;
}

export type Moment = {
  /** Milliseconds since 1970. */
  now: number;
  /** The network says that it is paid for by use. */
  isMetered?: boolean;
  random?: () => number;
};

/** Minutes until the first look after installation, spread over ten minutes, for the alarm's delay. */
export function firstDelayMinutes(random: () => number = Math.random): number {
  return 1 + random() * 10;
}
