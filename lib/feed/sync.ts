// Keeps the starter set and every feed current, by the schedule or because the reader wants it.
// Whatever goes wrong is written down, and the data held before keeps serving. In the background.
import type { FeedSource } from '../settings.ts';
import { applyFeed, removeFeeds } from './apply.ts';
import { recompileIndex } from './compile.ts';
import { asFeedError } from './feed-error.ts';
import { mendHollow } from './hollow.ts';
import { type Manifest, planDownloads } from './manifest.ts';
import { type Moment, nextAttempt, nextCheck, nextLook, nextStep } from './schedule.ts';
import { ensureStarter } from './starter.ts';
import { BUILT_IN, type FeedCheck, uncheckedFeed } from './store.ts';
import type { Syncing } from './syncing.ts';
import { chosenTopics, heldOf, updateFeed } from './update.ts';

const DAY_MS = 86_400_000;

/**
 * Syncs the starter set and every feed; whether anything changed. A feed's failure is recorded in its
 * check, not thrown. Throws `FeedError` where even that cannot be written.
 */
export async function syncAll(syncing: Syncing): Promise<boolean> {
  try {
    await mendHollow(syncing.store);
    const isRemoved = await removeStrangers(syncing);
    const starter = await ensureStarter(syncing).catch(asFeedError);
    let changed = isRemoved || starter === true;
    for (const source of sourcesOf(syncing)) {
      changed = (await syncFeed(syncing, source)) || changed;
    }
    if (typeof starter !== 'boolean' && !syncing.builtIn) throw starter;
    return (await recompileIndex(syncing.store)) || changed;
  } catch (error) {
    throw asFeedError(error);
  }
}

/** The feeds to read: the build's own first, then the reader's. */
function sourcesOf({ builtIn, settings }: Pick<Syncing, 'builtIn' | 'settings'>): FeedSource[] {
  return [...(builtIn ? [{ ...builtIn, id: BUILT_IN }] : []), ...settings.feeds];
}

/** Whether the schedule has anything to do now, and in how many milliseconds to look again. */
export async function lookAtSchedule(
  { store, ...sources }: Pick<Syncing, 'store' | 'builtIn' | 'settings'>,
  moment: Moment,
): Promise<{ isDue: boolean; lookAgainMs: number }> {
  const ids = sourcesOf(sources).map(({ id }) => id);
  const stored = await store.checks.bulkGet(ids);
  const checks = stored.map((check, at) => check ?? uncheckedFeed(ids[at] as string));
  const isDue = checks.some((check) => nextStep(check, moment) !== 'wait');
  return { isDue, lookAgainMs: nextLook(checks, moment) };
}

async function syncFeed(syncing: Syncing, source: FeedSource): Promise<boolean> {
  const { store, now } = syncing;
  let before = (await store.checks.get(source.id)) ?? uncheckedFeed(source.id);
  try {
    if (await isToBeAsked(syncing, source, before)) {
      before = begin(before, now());
      await store.checks.put(before);
      const { manifest, changed } = await updateFeed(syncing, source);
      const warning = warningOf(manifest, now());
      const dueAt = now() + nextCheck();
      await store.checks.put({ ...uncheckedFeed(source.id), checkedAt: now(), warning, dueAt });
      return changed;
    }
    return await applyChoice(syncing, source);
  } catch (error) {
    const { code, retryAfterMs } = asFeedError(error);
    const failures = before.failures + 1;
    const dueAt = now() + nextAttempt(failures, retryAfterMs);
    const lastError = { code, at: now() };
    const { begunAt: _ended, ...kept } = before;
    await store.checks.put({ ...kept, lastError, failures, dueAt, progress: null });
    return false;
  }
}

/**
 * The check of an attempt that begins. Nothing runs once a worker is stopped, so what is to hold then
 * is written before: after one such attempt the next comes at once, after more of them ever later.
 */
function begin(check: FeedCheck, now: number): FeedCheck {
  if (check.begunAt === undefined) return { ...check, begunAt: now };
  const failures = check.failures + 1;
  const lastError = { code: 'unfinished', at: check.begunAt } as const;
  const dueAt = now + nextAttempt(failures, null);
  return { ...check, begunAt: now, failures, lastError, dueAt };
}

async function isToBeAsked(
  syncing: Syncing,
  source: FeedSource,
  check: FeedCheck,
): Promise<boolean> {
  const { store, ask, now, isMetered } = syncing;
  if (ask === 'all') return true;
  const step = nextStep(check, { now: now(), isMetered });
  if (step === 'ask') return true;
  if (step !== 'wait') await store.checks.put({ ...check, ...step });
  return ask === 'chosen' && (await isLacking(syncing, source));
}

/** Whether something that is chosen is not held, so that the feed must be asked for it. */
async function isLacking(syncing: Syncing, source: FeedSource): Promise<boolean> {
  const slot = await heldOf(syncing.store, source);
  if (!slot) return true;
  return planDownloads(slot.manifest, slot.held, chosenTopics(syncing, slot.manifest)).length > 0;
}

/** Topics that are not chosen any more go without a request. */
async function applyChoice(syncing: Syncing, source: FeedSource): Promise<boolean> {
  const slot = await heldOf(syncing.store, source);
  if (!slot) return false;
  const { held: _held, refused: _refused, rows: _rows, ...kept } = slot;
  const chosen = chosenTopics(syncing, slot.manifest);
  return applyFeed(syncing.store, { ...kept, chosen }, []);
}

/** What is odd about the time, though the data is good: never a reason to throw data away. */
function warningOf({ issued, expires }: Manifest, now: number): FeedCheck['warning'] {
  if (Date.parse(issued) > now + DAY_MS) return 'clock';
  return Date.parse(expires) < now ? 'expired' : null;
}

/** Removing a feed removes its data. */
async function removeStrangers(syncing: Syncing): Promise<boolean> {
  const { store } = syncing;
  const known = new Set([BUILT_IN, ...sourcesOf(syncing).map(({ id }) => id)]);
  const isStranger = (id: string) => !known.has(id);
  const feeds = (await store.feeds.toCollection().primaryKeys()).filter(isStranger);
  const checks = (await store.checks.toCollection().primaryKeys()).filter(isStranger);
  const isRemoved = await removeFeeds(store, feeds);
  await store.checks.bulkDelete(checks);
  await store.downloads
    .where('feedId')
    .noneOf([...known])
    .delete();
  return isRemoved;
}
