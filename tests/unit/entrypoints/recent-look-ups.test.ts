import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { createRecentLookUps } from '../../../entrypoints/popup/recent-look-ups.ts';

const stored = async () =>
  ((await browser.storage.local.get('recent-look-ups'))['recent-look-ups'] as {
    queries: string[];
  } | null) ?? null;

beforeEach(() => browser.storage.local.clear());

test('keeps the last six, newest first, each once', async () => {
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) {
    // Each in a popup of its own.
    const popup = createRecentLookUps(false);
    await expect.poll(() => popup.queries.value.length).toBe((await stored())?.queries.length ?? 0);
    await popup.remember(query);
  }
  expect((await stored())?.queries).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
});

test('going on typing is one look-up', async () => {
  const recent = createRecentLookUps(false);
  await recent.remember('tiền mệnh');
  await recent.remember('tiền mệnh giá  nhỏ');
  expect(recent.queries.value).toEqual(['tiền mệnh giá nhỏ']);
});

test('keeps no pasted post, and nothing of a private window', async () => {
  await createRecentLookUps(false).remember('dài '.repeat(40));
  await createRecentLookUps(true).remember('ví dụ');
  expect(await stored()).toBeNull();
  await createRecentLookUps(false).remember('ví dụ');
  expect(createRecentLookUps(true).queries.value).toEqual([]);
});

test('is cleared in one go', async () => {
  const recent = createRecentLookUps(false);
  await recent.remember('ví dụ');
  await recent.clear();
  expect(recent.queries.value).toEqual([]);
  expect(await browser.storage.local.get(null)).toEqual({});
});
