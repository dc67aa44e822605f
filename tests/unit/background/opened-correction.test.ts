import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openedEntry, rememberOpened } from '../../../lib/opened-correction.ts';

beforeEach(() => fakeBrowser.reset());

test('corrections that are opened at once all know their entry', async () => {
  const keys = ['built-in/a', 'built-in/b', 'built-in/c'] as const;
  const words = await Promise.all(keys.map(rememberOpened));
  expect(await Promise.all(words.map(openedEntry))).toEqual(keys);
});
