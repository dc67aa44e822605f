// The stored claim index, opened half by half: a page waits for what it is matched against alone, and
// whoever looks something up first has the other half read as well.
import {
  type ClaimIndex,
  compileIndex,
  type LookUpIndex,
  openIndex,
  openLookUp,
  openMatching,
} from '../../lib/claims/claim-index.ts';
import { recompileIndex } from '../../lib/feed/compile.ts';
import type { Store } from '../../lib/feed/store.ts';

export type StoredIndex = {
  forMatching: () => Promise<ClaimIndex>;
  forLookUp: () => Promise<LookUpIndex>;
};

type Opened<Index> = { index: Index; fingerprint: string };

/** The index of a store that is ready once `ready` settles, as it is when each half is first asked for. */
export function openStoredIndex(store: Store, ready: () => Promise<unknown>): StoredIndex {
  let matching: Promise<Opened<ClaimIndex>> | null = null;
  let lookUp: Promise<Opened<LookUpIndex>> | null = null;

  const openForMatching = () => {
    matching ??= ready().then(() => openOrCompile(store, readMatching));
    matching.catch(() => {
      matching = null;
    });
    return matching;
  };
  const openForLookUp = async () => {
    const [known, half] = await Promise.all([
      openForMatching(),
      ready().then(() => store.readHalf('look-up')),
    ]);
    const isPair = half?.fingerprint === known.fingerprint;
    const index = isPair ? openLookUp(known.index, half.buffer) : null;
    if (index) return { ...known, index };
    // The entries changed since, or this half is damaged.
    const both = await openOrCompile(store, readBoth);
    matching = Promise.resolve(both);
    return both;
  };
  return {
    forMatching: async () => (await openForMatching()).index,
    forLookUp: async () => {
      lookUp ??= openForLookUp();
      lookUp.catch(() => {
        lookUp = null;
      });
      return (await lookUp).index;
    },
  };
}

async function readMatching(store: Store): Promise<Opened<ClaimIndex> | null> {
  const half = await store.readHalf('claims');
  const index = half && openMatching(half.buffer);
  return index && { index, fingerprint: half.fingerprint };
}

async function readBoth(store: Store): Promise<Opened<LookUpIndex> | null> {
  const stored = await store.readIndex();
  const index = stored && openIndex(stored);
  return index && { index, fingerprint: stored.fingerprint };
}

/** What is of another version, or damaged, is compiled again from the entries, whichever half it is. */
async function openOrCompile<Index extends ClaimIndex>(
  store: Store,
  read: (store: Store) => Promise<Opened<Index> | null>,
): Promise<Opened<Index | LookUpIndex>> {
  const opened = await read(store);
  if (opened) return opened;
  await store.indexes.clear();
  await recompileIndex(store);
  return (await read(store)) ?? { index: emptyIndex(), fingerprint: '' };
}

function emptyIndex(): LookUpIndex {
  return openIndex(compileIndex([])) as LookUpIndex;
}
