// When the feeds are synced: after installation, on an alarm, when the reader asks, and when a
// setting that matters to them changes. One sync at a time.
import { browser } from 'wxt/browser';
import { recompileIndex } from '../../lib/feed/compile.ts';
import { firstDelayMinutes, isDue } from '../../lib/feed/schedule.ts';
import { ensureStarter } from '../../lib/feed/starter.ts';
import { type Store, uncheckedFeed } from '../../lib/feed/store.ts';
import { sourcesOf, syncAll } from '../../lib/feed/sync.ts';
import { readSettings } from '../../lib/settings.ts';
import { ownUrl } from './own-url.ts';

const ALARM = 'sync';
/** How often it is looked whether a feed is due; how often it is asked is the schedule's business. */
const LOOK_MINUTES = 15;

const builtIn =
  __BUILT_IN_FEED_URL__ && __BUILT_IN_FEED_KEY__
    ? { url: __BUILT_IN_FEED_URL__, publicKey: __BUILT_IN_FEED_KEY__ }
    : null;

export type Syncing = {
  /** Settles once the store has something to serve; cheap when it has. */
  ready: () => Promise<void>;
  /** Syncs now; settles when done. Failures stand in the store. */
  sync: () => Promise<void>;
  /** Forgets everything and begins again with the starter set. */
  deleteAll: () => Promise<void>;
};

/** Syncing of a store; `onChanged` after every sync that may have changed it. */
export function createSyncing(store: Store, onChanged: () => void): Syncing {
  let isReady: Promise<void> | null = null;
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;

  const ready = () => {
    isReady ??= fillStore(store);
    isReady.catch(() => {
      isReady = null;
    });
    return isReady;
  };
  const run = () => {
    running = runSync(store).finally(() => {
      running = null;
      onChanged();
    });
    return running;
  };
  // Who asks while a sync runs may have changed what it reads: that one ends, and one more follows.
  const sync = () => {
    if (!running) return run();
    following ??= running
      .catch(() => {})
      .then(() => {
        following = null;
        return run();
      });
    return following;
  };
  const deleteAll = async () => {
    await running?.catch(() => {});
    await store.delete({ disableAutoOpen: false });
    isReady = null;
    await ready();
    onChanged();
  };

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM && (await isAnyDue(store))) await sync();
  });
  return { ready, sync, deleteAll };
}

/** Sets the alarm where there is none; alarms outlive the worker, and may be lost with the browser. */
export async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  browser.alarms.create(ALARM, {
    delayInMinutes: firstDelayMinutes(),
    periodInMinutes: LOOK_MINUTES,
  });
}

async function fillStore(store: Store): Promise<void> {
  if ((await store.feeds.count()) > 0) return;
  await ensureStarter({ store, readStarter, settings: await readSettings() });
  await recompileIndex(store);
}

async function runSync(store: Store): Promise<void> {
  await syncAll({
    store,
    settings: await readSettings(),
    builtIn,
    readStarter,
    fetch: (url, options) => fetch(url, options),
    clientVersion: browser.runtime.getManifest().version,
    now: Date.now,
    signal: new AbortController().signal,
  });
}

async function isAnyDue(store: Store): Promise<boolean> {
  const settings = await readSettings();
  const checks = await store.checks.toArray();
  return sourcesOf({ builtIn, settings }).some(({ id }) =>
    isDue(checks.find((check) => check.id === id) ?? uncheckedFeed(id), Date.now()),
  );
}

async function readStarter(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(ownUrl(`/starter-feed/${file}`));
  return new Uint8Array(await response.arrayBuffer());
}
