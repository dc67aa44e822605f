// What is new, gathered while other gathering is under way: after syncs that follow each other, and when
// everything is deleted meanwhile.
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gatherNews } from '../../../entrypoints/background/gather-news.ts';
import type { Store, StoredEntry } from '../../../lib/feed/store.ts';
import { readNews } from '../../../lib/news.ts';

beforeEach(() => {
  fakeBrowser.reset();
  const said = async () => {};
  Object.assign(fakeBrowser.action, {
    setBadgeText: said,
    setBadgeBackgroundColor: said,
    setTitle: said,
  });
  Object.assign(fakeBrowser.i18n, { getMessage: () => 'Ví dụ' });
});

/** A store of one entry, which is read when it is let go. */
function storeOf(id: string) {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const row = {
    key: `vi-du/${id}`,
    topic: 'health',
    entry: { kind: 'rebuttal', updatedAt: '2026-11-01' },
  } as unknown as StoredEntry;
  const eachEntries = async (take: (rows: StoredEntry[]) => void) => {
    await isLetGo;
    take([row]);
  };
  return { store: { eachEntries } as unknown as Store, letGo };
}

test('what was gathered of deleted entries does not outlive them', async () => {
  const deleted = storeOf('da-xoa');
  const begun = storeOf('moi');
  const before = gatherNews(deleted.store);
  const after = gatherNews(begun.store, { isSeen: true });
  begun.letGo();
  // Long enough for whatever does not wait.
  await new Promise((resolve) => setTimeout(resolve, 10));
  deleted.letGo();
  await Promise.all([before, after]);
  expect(await readNews()).toEqual({
    known: { upTo: '2026-11-01', keys: ['vi-du/moi'] },
    fresh: [],
  });
});

test('what cannot be gathered does not keep what follows waiting', async () => {
  const broken = { eachEntries: () => Promise.reject(new Error('closed')) };
  const { store, letGo } = storeOf('moi');
  letGo();
  const failed = gatherNews(broken as unknown as Store);
  const gathered = gatherNews(store);
  await expect(failed).rejects.toThrow('closed');
  await gathered;
  expect((await readNews())?.known.keys).toEqual(['vi-du/moi']);
});
