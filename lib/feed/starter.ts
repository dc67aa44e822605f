// The starter feed, which ships in the package and needs no signature: the package vouches for it.
// It fills the built-in slot until a verified feed does. Runs in the background.
import { isTopicOn, type Settings } from '../settings.ts';
import { applyFeed } from './apply.ts';
import { unpackFile } from './download.ts';
import { parseEnvelope } from './envelope.ts';
import { planDownloads, readChanges } from './manifest.ts';
import type { TopicChanges } from './merge.ts';
import { BUILT_IN, type Store } from './store.ts';

/** Reads a file of the package's starter folder. */
export type ReadStarter = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Brings the built-in slot to the package's starter set, unless a verified feed has taken it; whether
 * anything changed.
 */
export async function ensureStarter({
  store,
  readStarter,
  settings,
}: {
  store: Store;
  readStarter: ReadStarter;
  settings: Settings;
}): Promise<boolean> {
  const before = await store.feeds.get(BUILT_IN);
  if (before?.source === 'feed') return false;
  const { manifest } = parseEnvelope(await readStarter('manifest.json'));
  const chosen = manifest.topics.filter((topic) => isTopicOn(settings, topic)).map(({ id }) => id);
  // A package's starter set replaces that of an older package, whatever its sequence.
  const held = before?.manifest.issued === manifest.issued ? before.held : {};
  const plan = planDownloads(manifest, held, chosen);
  const files: TopicChanges[] = [];
  for (const { topic, file, from, held: after } of plan) {
    const lines = await unpackFile(await readStarter(file.file), file, file.file);
    files.push({ topic, from, held: after, ...readChanges(lines, topic) });
  }
  const slot = {
    id: BUILT_IN,
    source: 'starter' as const,
    rootKey: null,
    key: null,
    manifest,
    chosen,
  };
  return applyFeed(store, slot, files);
}
