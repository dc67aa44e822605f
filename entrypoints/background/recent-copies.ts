// When corrections were copied within the last hour, in memory-only storage, three times of each at
// most: enough to ask whether it has not been said, and nothing that tells what was ever sent.
import { browser } from 'wxt/browser';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import { createTurns } from '../../lib/turns.ts';

const KEY = 'recent-copies';
const HOUR_MS = 3_600_000;
/** Copies within the hour that need no question. */
const ENOUGH = 3;
const inTurn = createTurns();
type Copy = { key: EntryKey; at: number };

/** Whether to copy without asking; a copy that is made is remembered. */
export function mayCopy(
  key: EntryKey,
  { isSure, now }: { isSure: boolean; now: number },
): Promise<boolean> {
  return inTurn(() => copyAt(key, { isSure, now }));
}

async function copyAt(
  key: EntryKey,
  { isSure, now }: { isSure: boolean; now: number },
): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const copies = Array.isArray(stored) ? (stored as Copy[]) : [];
  const recent = copies.filter(({ at }) => at <= now && now - at < HOUR_MS);
  const same = recent.filter((copy) => copy.key === key);
  const isAllowed = isSure || same.length < ENOUGH;
  const others = recent.filter((copy) => copy.key !== key);
  const kept = isAllowed ? [{ key, at: now }, ...same].slice(0, ENOUGH) : same;
  await browser.storage.session.set({ [KEY]: [...kept, ...others] });
  return isAllowed;
}
