// Brings every feed up to date: manifest, signature, plan, files, one transaction, then the index.
// Whatever goes wrong is written down, and the data held before keeps serving. In the background.
import { type FeedSource, isTopicOn, type Settings } from '../settings.ts';
import { applyFeed, type TopicChanges } from './apply.ts';
import { recompileIndex } from './compile.ts';
import { type Connection, downloadBytes, downloadFile } from './download.ts';
import { openSigned } from './envelope.ts';
import { asFeedError, FeedError } from './feed-error.ts';
import { MAX_MANIFEST_BYTES, type Manifest, planDownloads, readChanges } from './manifest.ts';
import { nextAttempt } from './schedule.ts';
import { BUILT_IN, ensureStarter, type ReadStarter } from './starter.ts';
import { type FeedCheck, type FeedState, type Store, uncheckedFeed } from './store.ts';

const DAY_MS = 86_400_000;

export type Syncing = {
  store: Store;
  settings: Settings;
  /** The build's own feed; `null` where it has none. */
  builtIn: Omit<FeedSource, 'id'> | null;
  readStarter: ReadStarter;
  fetch: Connection['fetch'];
  /** Version of this extension, `1.2.3`. */
  clientVersion: string;
  now: () => number;
  signal: AbortSignal;
  stallMs?: number;
};

/** Syncs the starter set and every feed; a feed's failure is recorded in its check, not thrown. */
export async function syncAll(syncing: Syncing): Promise<void> {
  await ensureStarter(syncing);
  for (const source of sourcesOf(syncing)) await syncFeed(syncing, source);
  await removeStrangers(syncing);
  await recompileIndex(syncing.store);
}

/** The feeds to read: the build's own first, then the reader's. */
export function sourcesOf({
  builtIn,
  settings,
}: Pick<Syncing, 'builtIn' | 'settings'>): FeedSource[] {
  return [...(builtIn ? [{ ...builtIn, id: BUILT_IN }] : []), ...settings.feeds];
}

async function syncFeed(syncing: Syncing, source: FeedSource): Promise<void> {
  const { store, now } = syncing;
  const before = (await store.checks.get(source.id)) ?? uncheckedFeed(source.id);
  try {
    const manifest = await bringUpToDate(syncing, source);
    const warning = warningOf(manifest, now());
    await store.checks.put({ ...uncheckedFeed(source.id), checkedAt: now(), warning });
  } catch (error) {
    const { code, retryAfterMs } = asFeedError(error);
    const failures = before.failures + 1;
    const retryAt = now() + nextAttempt(failures, retryAfterMs);
    const lastError = { code, at: now() };
    await store.checks.put({ ...before, lastError, failures, retryAt, progress: null });
  }
}

/** Returns the manifest that the slot now stands at. */
async function bringUpToDate(syncing: Syncing, source: FeedSource): Promise<Manifest> {
  const { store, settings } = syncing;
  const slot = await store.feeds.get(source.id);
  const held = slot?.source === 'feed' && slot.rootKey === source.publicKey ? slot : undefined;
  const { manifest, key } = await fetchManifest(syncing, source, held);
  checkManifest(manifest, held, syncing.clientVersion);
  const chosen = manifest.topics.filter((topic) => isTopicOn(settings, topic)).map(({ id }) => id);
  const plan = planDownloads(manifest, held?.held ?? {}, chosen);
  const files: TopicChanges[] = [];
  for (const [done, { topic, file, kind, held: after }] of plan.entries()) {
    await showProgress(store, source.id, { done, total: plan.length });
    const lines = await downloadFile(new URL(file.file, source.url).href, file, syncing);
    files.push({ topic, kind, held: after, ...readChanges(lines, topic) });
  }
  const rootKey = source.publicKey;
  const next = { id: source.id, source: 'feed' as const, rootKey, key, manifest, chosen };
  await applyFeed(store, next, files);
  return manifest;
}

/** The newest manifest: from the server, or the one that is held where the server says it still holds. */
async function fetchManifest(
  syncing: Syncing,
  source: FeedSource,
  held: FeedState | undefined,
): Promise<{ manifest: Manifest; key: string }> {
  const since = held && new Date(held.manifest.issued).toUTCString();
  const limits = { maxBytes: MAX_MANIFEST_BYTES * 2, ...(since && { since }) };
  const bytes = await downloadBytes(source.url, limits, syncing);
  if (bytes) {
    const trusted = [held?.key ?? source.publicKey, held?.manifest.nextKey].filter(
      (key) => typeof key === 'string',
    );
    return openSigned(bytes, trusted);
  }
  if (!held) throw new FeedError('http', 'the server says "unchanged" to a first request');
  return { manifest: held.manifest, key: held.key ?? source.publicKey };
}

function checkManifest(
  manifest: Manifest,
  held: FeedState | undefined,
  clientVersion: string,
): void {
  if (held && held.manifest.feed !== manifest.feed) {
    throw new FeedError('wrong-feed', `${manifest.feed} where ${held.manifest.feed} was`);
  }
  const before = held?.manifest;
  if (before && manifest.sequence < before.sequence) {
    throw new FeedError('rollback', `sequence ${manifest.sequence} after ${before.sequence}`);
  }
  if (before && manifest.sequence === before.sequence && manifest.issued !== before.issued) {
    throw new FeedError('rollback', 'two publications under one sequence');
  }
  if (manifest.minClient && isOlder(clientVersion, manifest.minClient)) {
    throw new FeedError('client-too-old', `needs ${manifest.minClient}`);
  }
}

/** What is odd about the time, though the data is good: never a reason to throw data away. */
function warningOf({ issued, expires }: Manifest, now: number): FeedCheck['warning'] {
  if (Date.parse(issued) > now + DAY_MS) return 'clock';
  return Date.parse(expires) < now ? 'expired' : null;
}

/** Removing a feed removes its data. */
async function removeStrangers(syncing: Syncing): Promise<void> {
  const { store } = syncing;
  const known = new Set([BUILT_IN, ...sourcesOf(syncing).map(({ id }) => id)]);
  const strangers = (await store.feeds.toCollection().primaryKeys()).filter((id) => !known.has(id));
  await store.transaction('rw', store.feeds, store.checks, store.entries, async () => {
    for (const id of strangers) {
      await store.entries.where('feedId').equals(id).delete();
      await store.checks.delete(id);
      await store.feeds.delete(id);
    }
  });
}

async function showProgress(
  store: Store,
  id: string,
  progress: FeedCheck['progress'],
): Promise<void> {
  const check = (await store.checks.get(id)) ?? uncheckedFeed(id);
  await store.checks.put({ ...check, progress });
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const order = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (order !== 0) return order < 0;
  }
  return false;
}
