// Many readers over days, by the schedule's own functions and nothing else: when each asks, minute by
// minute. The server answers at once, or not at all.
import { nextAttempt, nextCheck, nextLook, nextStep } from '../../../lib/feed/schedule.ts';
import { uncheckedFeed } from '../../../lib/feed/store.ts';

const MINUTE_MS = 60_000;

export type Readers = {
  count: number;
  seed: number;
  days: number;
  /** When a reader's browser runs on each day, in minutes since midnight. */
  isOn: (random: () => number) => { from: number; until: number };
  /** Whether the origin answers at a moment, and what it says where it does not. */
  answers?: (minute: number) => { ok: boolean; retryAfterMs?: number };
};

/** Requests in each minute, per reader. */
export function requestsPerMinute({ count, seed, days, isOn, answers }: Readers): Float64Array {
  const random = seededRandom(seed);
  const minutes = new Float64Array(days * 1440);
  for (let reader = 0; reader < count; reader++) {
    let check = uncheckedFeed('built-in');
    // Installed at some time of the day before.
    check = { ...check, checkedAt: -1, dueAt: random() * 7 * 60 * MINUTE_MS - 12 * 60 * MINUTE_MS };
    let now = 0;
    for (let day = 0; day < days; day++) {
      const on = isOn(random);
      const until = (day * 1440 + on.until) * MINUTE_MS;
      // An alarm that was missed rings when the browser starts.
      now = Math.max(now, (day * 1440 + on.from) * MINUTE_MS);
      while (now < until) {
        const step = nextStep(check, { now, random });
        if (step === 'ask') {
          const minute = Math.floor(now / MINUTE_MS);
          minutes[minute] = (minutes[minute] ?? 0) + 1 / count;
          check = after(check, { now, answer: answers?.(minute) ?? { ok: true }, random });
        } else if (step !== 'wait') check = { ...check, ...step };
        now += nextLook([check], { now });
      }
    }
  }
  return minutes;
}

type Check = ReturnType<typeof uncheckedFeed>;
type Answer = { ok: boolean; retryAfterMs?: number };

function after(
  check: Check,
  { now, answer, random }: { now: number; answer: Answer; random: () => number },
): Check {
  if (answer.ok) {
    return { ...uncheckedFeed(check.id), checkedAt: now, dueAt: now + nextCheck(random) };
  }
  const failures = check.failures + 1;
  const wait = nextAttempt(failures, answer.retryAfterMs ?? null, random);
  return { ...check, failures, dueAt: now + wait };
}

/** The same numbers every time (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
