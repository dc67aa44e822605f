import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDismissal, readDismissals, removeDismissal } from '../../lib/dismissals.ts';

const key = 'built-in/vi-du' as const;

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test.each([true, false])(
  'changes at the same time are made in their order, in a private window: %s',
  async (isPrivate) => {
    await Promise.all([
      addDismissal({ key, words: 'ví dụ một', at: 1 }, isPrivate),
      addDismissal({ key, words: 'ví dụ hai', at: 2 }, isPrivate),
      removeDismissal({ key, words: 'ví dụ hai' }, 0),
      addDismissal({ key, words: 'ví dụ ba', at: 3 }, isPrivate),
    ]);
    expect((await readDismissals()).map(({ words }) => words)).toEqual(['ví dụ ba', 'ví dụ một']);
  },
);

test('words that differ in case, spacing or Unicode form only are the same', async () => {
  await addDismissal({ key, words: 'Cấm  xe đạp', at: 1 }, false);
  await addDismissal({ key, words: 'cấm xe đạp'.normalize('NFD'), at: 2 }, false);
  expect(await readDismissals()).toHaveLength(1);
  await removeDismissal({ key, words: 'CẤM XE ĐẠP' }, 0);
  expect(await readDismissals()).toEqual([]);
});

test('what was dismissed before a time is not taken back', async () => {
  await addDismissal({ key, words: 'ví dụ', at: 5 }, false);
  await removeDismissal({ key, words: 'ví dụ' }, 6);
  expect(await readDismissals()).toHaveLength(1);
  await removeDismissal({ key, words: 'ví dụ' }, 5);
  expect(await readDismissals()).toEqual([]);
});

test('after a change that could not be written the next one is made', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('đầy'));
  await expect(addDismissal({ key, words: 'ví dụ một', at: 1 }, false)).rejects.toThrow('đầy');
  await addDismissal({ key, words: 'ví dụ hai', at: 2 }, false);
  expect((await readDismissals()).map(({ words }) => words)).toEqual(['ví dụ hai']);
});
