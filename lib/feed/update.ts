// Brings one feed up to date: manifest, signature, plan, files, one transaction. What is downloaded
// and checked is kept until it is applied, so that a sync that was stopped goes on where it was.
import { type FeedSource, isTopicOn } from '../settings.ts';
import { applyFeed } from './apply.ts';
import { downloadBytes, unpackFile } from './download.ts';
import { openSigned } from './envelope.ts';
import { FeedError } from './feed-error.ts';
import {
  type Download,
  isTooMuch,
  MAX_MANIFEST_BYTES,
  type Manifest,
  planDownloads,
  readChanges,
} from './manifest.ts';
import type { TopicChanges } from './merge.ts';
import { type FeedCheck, type FeedState, type Store, uncheckedFeed } from './store.ts';
import type { Syncing } from './syncing.ts';

/** What is held of a source; `undefined` before its first sync, or when another key signed what is held. */
export async function heldOf(store: Store, source: FeedSource): Promise<FeedState | undefined> {
  const slot = await store.feeds.get(source.id);
  return slot?.source === 'feed' && slot.rootKey === source.publicKey ? slot : undefined;
}

/** The topics of a manifest that the reader chose. */
export function chosenTopics({ settings }: Syncing, { topics }: Manifest): string[] {
  return topics.filter((topic) => isTopicOn(settings, topic)).map(({ id }) => id);
}

/** Asks the feed; returns the manifest that it now stands at, and whether anything changed. Throws `FeedError`. */
export async function updateFeed(
  syncing: Syncing,
  source: FeedSource,
): Promise<{ manifest: Manifest; changed: boolean }> {
  const { store } = syncing;
  const held = await heldOf(store, source);
  const { manifest, key } = await fetchManifest(syncing, source, held);
  checkManifest(manifest, held);
  const chosen = chosenTopics(syncing, manifest);
  if (isTooMuch(manifest, chosen)) throw new FeedError('too-large', 'the chosen topics together');
  const plan = planDownloads(manifest, held?.held ?? {}, chosen);
  const files = await fetchFiles(syncing, source, plan);
  const rootKey = source.publicKey;
  const slot = { id: source.id, source: 'feed' as const, rootKey, key, manifest, chosen };
  return { manifest, changed: await applyFeed(store, slot, files) };
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
    return openSigned(bytes, trusted, syncing.clientVersion);
  }
  if (!held) throw new FeedError('http', 'the server says "unchanged" to a first request');
  return { manifest: held.manifest, key: held.key ?? source.publicKey };
}

function checkManifest(manifest: Manifest, held: FeedState | undefined): void {
  if (!held) return;
  const before = held.manifest;
  if (before.feed !== manifest.feed) {
    throw new FeedError('wrong-feed', `${manifest.feed} where ${before.feed} was`);
  }
  if (manifest.sequence < before.sequence) {
    throw new FeedError('rollback', `sequence ${manifest.sequence} after ${before.sequence}`);
  }
  if (manifest.sequence === before.sequence && !isSame(manifest, before)) {
    throw new FeedError('rollback', 'two publications under one sequence');
  }
}

function isSame(a: Manifest, b: Manifest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function fetchFiles(
  syncing: Syncing,
  source: FeedSource,
  plan: readonly Download[],
): Promise<TopicChanges[]> {
  const { store } = syncing;
  await forgetDownloads(store, source.id, plan);
  const files: TopicChanges[] = [];
  for (const [done, { topic, file, from, held }] of plan.entries()) {
    await showProgress(store, source.id, { done, total: plan.length });
    const isLast = done === plan.length - 1;
    const lines = await fetchFile(syncing, source, { file, keep: !isLast });
    files.push({ topic, from, held, ...readChanges(lines, topic) });
  }
  return files;
}

async function fetchFile(
  syncing: Syncing,
  source: FeedSource,
  { file, keep }: { file: Download['file']; keep: boolean },
): Promise<string> {
  const { downloads } = syncing.store;
  const url = new URL(file.file, source.url).href;
  const kept = await downloads.get(file.sha256);
  if (kept) {
    // Checked again as if it came from the network: what is not as it was is fetched anew.
    const lines = await unpackFile(kept.bytes, file, url).catch(() => null);
    if (lines !== null) return lines;
  }
  const bytes = await downloadBytes(url, { maxBytes: file.bytes }, syncing);
  const lines = await unpackFile(bytes ?? new Uint8Array(), file, url);
  if (keep && bytes) await downloads.put({ sha256: file.sha256, feedId: source.id, bytes });
  return lines;
}

/** What was kept for an earlier publication is of no use to this one. */
async function forgetDownloads(
  { downloads }: Store,
  feedId: string,
  plan: readonly Download[],
): Promise<void> {
  const wanted = new Set(plan.map(({ file }) => file.sha256));
  const kept = await downloads.where('feedId').equals(feedId).primaryKeys();
  await downloads.bulkDelete(kept.filter((sha256) => !wanted.has(sha256)));
}

async function showProgress(
  store: Store,
  id: string,
  progress: FeedCheck['progress'],
): Promise<void> {
  const check = (await store.checks.get(id)) ?? uncheckedFeed(id);
  await store.checks.put({ ...check, progress });
}
