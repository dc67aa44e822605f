// When the feeds are synced: after installation, on an alarm, when the reader asks, and when a
// setting that matters to them changes. One sync at a time.
import { browser } from 'wxt/browser';
import { keepDismissalsOf } from '../../lib/dismissals.ts';
import { recompileIndex } from '../../lib/feed/compile.ts';
import type { Connection } from '../../lib/feed/download.ts';
import { FeedError } from '../../lib/feed/feed-error.ts';
import { findHollow } from '../../lib/feed/hollow.ts';
import { openOrReplace } from '../../lib/feed/open-store.ts';
import { firstDelayMinutes } from '../../lib/feed/schedule.ts';
import { ensureStarter } from '../../lib/feed/starter.ts';
import { BUILT_IN, type Store } from '../../lib/feed/store.ts';
import { lookAtSchedule, syncAll } from '../../lib/feed/sync.ts';
import type { Syncing as SyncNeeds } from '../../lib/feed/syncing.ts';
import { keepPausedOf } from '../../lib/paused-entries.ts';
import { readSettings } from '../../lib/settings.ts';
import { createTurns } from '../../lib/turns.ts';
import { ownUrl } from './own-url.ts';

const ALARM = 'sync';
/** Should the next look not be set, because the worker was stopped before it could be. */
const LOOK_MINUTES = 15;
/** A day is the longest that a look waits; the browser may set it a little later. */
const LATEST_MS = 25 * 3_600_000;
/** The browser stops a worker that has called no interface of its own for half a minute. */
const KEEP_AWAKE_MS = 20_000;
/** What takes longer hangs: the worker may be stopped, and with it the turn that others wait for. */
const LONGEST_SYNC_MS = 3_600_000;
/** The browser reads one thing after the other: what was asked when the worker started comes first. */
const COUNTED_AFTER_MS = 2000;

const builtIn =
  __BUILT_IN_FEED_URL__ && __BUILT_IN_FEED_KEY__
    ? { url: __BUILT_IN_FEED_URL__, publicKey: __BUILT_IN_FEED_KEY__ }
    : null;

export type Syncing = {
  /** Settles once the store has something to serve; cheap when it has. */
  ready: () => Promise<void>;
  /** Syncs now; settles when done. A feed's failures stand in the store. Throws `FeedError`. */
  sync: (ask: SyncNeeds['ask']) => Promise<void>;
  /** Forgets everything and begins again with the starter set. */
  deleteAll: () => Promise<void>;
};

/** Syncing of a store; `onChanged` after every sync that changed it or that the reader asked for. */
export function createSyncing(store: Store, onChanged: () => void): Syncing {
  let isReady: Promise<void> | null = null;
  // Syncs and the deletion of everything.
  const inTurn = createTurns();
  let waiting: { ask: SyncNeeds['ask']; done: Promise<void> } | null = null;

  const begin = async () => {
    await fillStore(store);
    // Nobody waits for the count, nor for what comes of it.
    setTimeout(() => void mendSoon(), COUNTED_AFTER_MS);
  };
  const mendSoon = () =>
    findHollow(store)
      .then((hollow) => (hollow.length > 0 ? sync('due') : undefined))
      .catch(() => {});
  const ready = () => {
    isReady ??= begin();
    isReady.catch(() => {
      isReady = null;
    });
    return isReady;
  };
  const run = async (ask: SyncNeeds['ask']) => {
    let isNews = ask !== 'due';
    try {
      isNews = (await runSync(store, ask)) || isNews;
    } finally {
      if (isNews) onChanged();
      const look = await lookNow(store).catch(() => null);
      if (look) setAlarm(look.lookAgainMs / 60_000);
    }
  };
  // Who asks while a sync runs may have changed what it reads: that one ends, and one more follows.
  const sync = (ask: SyncNeeds['ask']) => {
    if (waiting) {
      waiting.ask = widest(waiting.ask, ask);
      return waiting.done;
    }
    const next = { ask, done: Promise.resolve() };
    waiting = next;
    next.done = inTurn(() => {
      waiting = null;
      return run(next.ask);
    });
    return next.done;
  };
  const deleteAll = () =>
    inTurn(async () => {
      await store.delete({ disableAutoOpen: false });
      isReady = null;
      await ready();
      onChanged();
    });

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    // What is damaged is begun anew, though no page asks for it; where that fails, the alarm comes again.
    await ready().catch(() => {});
    const { isDue, lookAgainMs } = await lookNow(store);
    if (isDue) await sync('due').catch(() => {});
    else setAlarm(lookAgainMs / 60_000);
  });
  browser.permissions.onAdded.addListener(async () => {
    const checks = await store.checks.toArray();
    const isWaiting = checks.some(({ lastError }) => lastError?.code === 'withheld');
    if (isWaiting) await sync('all').catch(() => {});
  });
  return { ready, sync, deleteAll };
}

function widest(...asked: SyncNeeds['ask'][]): SyncNeeds['ask'] {
  return (['all', 'chosen'] as const).find((one) => asked.includes(one)) ?? 'due';
}

/**
 * Sets the alarm where there is none, or one that a clock which was set back has put too far off.
 * Alarms outlive the worker, and may be lost with the browser.
 */
export async function keepAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (alarm && alarm.scheduledTime <= Date.now() + LATEST_MS) return;
  setAlarm(firstDelayMinutes());
}

function setAlarm(delayInMinutes: number): void {
  browser.alarms.create(ALARM, { delayInMinutes, periodInMinutes: LOOK_MINUTES });
}

async function fillStore(store: Store): Promise<void> {
  await openOrReplace(store);
  if ((await store.feeds.count()) > 0) return;
  await ensureStarter({ store, readStarter, settings: await readSettings() });
  await recompileIndex(store);
}

async function runSync(store: Store, ask: SyncNeeds['ask']): Promise<boolean> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_AWAKE_MS);
  const enough = setTimeout(() => clearInterval(awake), LONGEST_SYNC_MS);
  try {
    await openOrReplace(store);
    const settings = await readSettings();
    const changed = await syncAll({
      ...feedConnection(),
      store,
      settings,
      builtIn,
      readStarter,
      now: Date.now,
      ask,
      isMetered: isMetered(),
    });
    if (ask !== 'due') await forgetMarksOfOthers([BUILT_IN, ...settings.feeds.map(({ id }) => id)]);
    return changed;
  } finally {
    clearInterval(awake);
    clearTimeout(enough);
  }
}

/** How feeds are asked from here. */
export function feedConnection(): Connection & { clientVersion: string } {
  return {
    fetch: fetchFeed,
    signal: new AbortController().signal,
    clientVersion: browser.runtime.getManifest().version,
  };
}

/** What has no answer because the reader took the leave for the feed's host back is told as that. */
async function fetchFeed(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (await isWithheld(url)) throw new FeedError('withheld', 'no leave for its host', { url });
    throw error;
  }
}

/** Whether the manifest names the host of this address, and the browser does not let us ask it. */
async function isWithheld(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  const origin = `${protocol}//${hostname}/*`;
  const isNamed = browser.runtime.getManifest().host_permissions?.includes(origin) ?? false;
  return isNamed && !(await browser.permissions.contains({ origins: [origin] }));
}

/** What the reader dismissed and what was paused goes with its feed. */
async function forgetMarksOfOthers(feedIds: readonly string[]): Promise<void> {
  await keepDismissalsOf(feedIds);
  await keepPausedOf(feedIds);
}

async function lookNow(store: Store) {
  const settings = await readSettings();
  return lookAtSchedule({ store, builtIn, settings }, { now: Date.now(), isMetered: isMetered() });
}

/** Whether the network says that it is paid for by use; where browsers do not tell, it is not. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
  return connection?.saveData === true || connection?.type === 'cellular';
}

async function readStarter(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(ownUrl(`/starter-feed/${file}`));
  return new Uint8Array(await response.arrayBuffer());
}
