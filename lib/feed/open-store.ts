// Opens the store whatever became of it: all it holds can be fetched again or ships with the package.
import { asFeedError } from './feed-error.ts';
import type { Store } from './store.ts';

/**
 * Opens the database; one that is damaged beyond opening is deleted and begun anew. Throws where the
 * disk is full, for then nothing is wrong with it.
 */
export async function openOrReplace(store: Store): Promise<void> {
  // Once may be an accident of the browser's: with the data goes what came last and who signs.
  if ((await opens(store)) || (await opens(store))) return;
  await store.delete({ disableAutoOpen: false });
  await store.open();
}

async function opens(store: Store): Promise<boolean> {
  try {
    await store.open();
    return true;
  } catch (error) {
    if (asFeedError(error).code === 'quota') throw error;
    return false;
  }
}
