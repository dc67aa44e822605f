import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { createSaving } from '../../../entrypoints/extension-page/saving.ts';
import { createSettingsTransfer } from '../../../entrypoints/options/settings-transfer.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../lib/settings.ts';
import { writeSettingsFile } from '../../../lib/settings-file.ts';

const KEYS = ['A', 'B'].map((letter) => letter.repeat(43));
/** The fingerprint of 32 zero bytes. */
const ZERO = '66687aadf862bd77';
const own: Settings = {
  ...DEFAULT_SETTINGS,
  feeds: [{ id: ZERO, url: 'https://example.org/mine', publicKey: KEYS[0] ?? '' }],
  staffNoteRead: true,
};

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.local.set({ settings: own });
});

/** Over settings that can be written. */
function createTransfer() {
  const settings = signal(own);
  return createSettingsTransfer({
    settings,
    write: createSaving(settings).write,
    signingKeys: async () => new Map(),
  });
}

function fileOf(change: Partial<Settings>): File {
  return new File([writeSettingsFile({ ...own, ...change })], 'vi-du.json');
}

test('choices are replaced, and the reader’s own feeds stay as they are', async () => {
  const transfer = createTransfer();
  const feeds = KEYS.map((publicKey) => ({ id: '', url: 'https://example.org/theirs', publicKey }));
  await transfer.pick(fileOf({ language: 'en', topics: { food: false }, feeds }));
  // A feed that is trusted already is not offered again, and keeps its address.
  expect(transfer.offer.value).toMatchObject({ newFeeds: [{ host: 'example.org' }] });
  await transfer.take();
  const { language, topics, feeds: now, staffNoteRead } = await readSettings();
  expect({ language, topics, staffNoteRead }).toEqual({
    language: 'en',
    topics: { food: false },
    staffNoteRead: true,
  });
  expect(now.map(({ url, publicKey }) => [url, publicKey])).toEqual([
    ['https://example.org/mine', KEYS[0]],
    ['https://example.org/theirs', KEYS[1]],
  ]);
});

test('a feed that is there under a key that came later is not added a second time', async () => {
  const transfer = createTransfer();
  const [mine] = own.feeds;
  await transfer.pick(
    fileOf({ feeds: [{ id: '', url: mine?.url ?? '', publicKey: KEYS[1] ?? '' }] }),
  );
  expect(transfer.offer.value).toEqual({ newFeeds: [] });
  await transfer.take();
  expect((await readSettings()).feeds).toEqual(own.feeds);
});

test('a file without feeds takes none away', async () => {
  const transfer = createTransfer();
  await transfer.pick(fileOf({ feeds: [] }));
  await transfer.take();
  expect((await readSettings()).feeds).toEqual(own.feeds);
});

test('nothing is taken that was dropped or refused', async () => {
  const transfer = createTransfer();
  await transfer.pick(fileOf({ language: 'en' }));
  transfer.drop();
  await transfer.take();
  await transfer.pick(new File(['x'.repeat(100_001)], 'vi-du.json'));
  expect(transfer.offer.value).toBe('malformed');
  await transfer.take();
  expect(await readSettings()).toEqual(own);
});
