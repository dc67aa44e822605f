// Keeps the stored claim index in step with the stored entries. Runs in the background.
import { compileIndex, INDEX_VERSION } from '../claims/claim-index.ts';
import { toIndexedClaim } from '../claims/indexed-claim.ts';
import type { Store } from './store.ts';

/** Compiles the index of all entries that stand, unless the stored one was compiled from the same. */
export async function recompileIndex(store: Store): Promise<void> {
  const fingerprint = await contentFingerprint(store);
  const stored = await store.indexes.get('claims');
  if (stored?.version === INDEX_VERSION && stored.fingerprint === fingerprint) return;
  const claims = (await store.entries.toArray()).flatMap(({ key, entry }) =>
    entry === null ? [] : [toIndexedClaim(key, entry)],
  );
  const buffer = compileIndex(claims);
  await store.indexes.put({ id: 'claims', version: INDEX_VERSION, fingerprint, buffer });
}

/** What the entries are, by the hashes of the files they came from. */
async function contentFingerprint(store: Store): Promise<string> {
  const feeds = await store.feeds.orderBy('id').toArray();
  const parts = feeds.map(({ id, held }) => [
    id,
    Object.entries(held)
      .map(([topic, { sha256 }]) => [topic, sha256])
      .sort(),
  ]);
  return JSON.stringify(parts);
}
