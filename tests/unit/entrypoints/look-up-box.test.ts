import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createLookUp } from '../../../entrypoints/popup/look-up.ts';
import { MAX_LOOKED_UP } from '../../../lib/looked-up-length.ts';
import { leavePending, takePending } from '../../../lib/pending-look-up.ts';

const post = vi.spyOn(browser.runtime, 'sendMessage');
const asked = () =>
  post.mock.calls.map(([message]) => (message as unknown as { query: string }).query);

beforeEach(async () => {
  vi.useFakeTimers();
  post.mockReset().mockResolvedValue({ ok: true, value: [] } as never);
  await browser.storage.session.clear();
});
afterEach(() => void vi.useRealTimers());

test('what is typed is asked when the typing rests', async () => {
  const box = createLookUp(() => {});
  for (const words of ['c', 'cầ', 'cầu']) {
    box.setQuery(words);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked()).not.toContain('cầu');
  await vi.advanceTimersByTimeAsync(20);
  expect(asked().filter((query) => query !== '')).toEqual(['cầu']);
  expect(box.results.value).toEqual([]);
});

test('the background makes ready while the typing goes on, once', () => {
  const box = createLookUp(() => {});
  box.setQuery('c');
  expect(asked()).toEqual(['']);
  box.setQuery('cầ');
  expect(asked()).toEqual(['']);
  expect(box.results.value).toBeNull();
});

test('words that were not typed wait for nothing', async () => {
  const box = createLookUp(() => {});
  box.setQuery('cầu sập', false);
  expect(asked()).toEqual(['cầu sập']);
  await vi.advanceTimersByTimeAsync(0);
  expect(box.results.value).toEqual([]);
});

test('nor do words that were chosen on a page', async () => {
  await leavePending({ words: 'cầu sập', isPrivate: false });
  const box = createLookUp(() => {});
  await vi.advanceTimersByTimeAsync(1);
  expect(asked()).toEqual(['cầu sập']);
  expect(box.query.value).toBe('cầu sập');
});

test('nor are the lines of what was chosen joined into words that nobody wrote', async () => {
  await leavePending({ words: 'khẩn cấp\ncầu sập\r\n\n chuyển tiếp', isPrivate: false });
  const box = createLookUp(() => {});
  await vi.advanceTimersByTimeAsync(1);
  expect(box.query.value).toBe('khẩn cấp cầu sập chuyển tiếp');
});

test('a long message is taken whole, from the first picture of the box on', async () => {
  const page = readFileSync('entrypoints/popup/index.html', 'utf8');
  expect(page).toContain(`maxlength="${MAX_LOOKED_UP}"`);
  const words = 'tin '.repeat(MAX_LOOKED_UP / 4).trim();
  await leavePending({ words, isPrivate: false });
  expect((await takePending())?.words).toBe(words);
});
