import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from '../../../entrypoints/background/answer.ts';
import { watchHiddenMarks } from '../../../entrypoints/options/hidden-marks.ts';
import { addDismissal } from '../../../lib/dismissals.ts';
import { rebuttal } from '../claims/invented-entries.ts';

const end = new AbortController();
afterEach(() => end.abort());

test('the words of every entry are known, of however many marks were hidden', async () => {
  fakeBrowser.reset();
  const handlers = {
    entries: async ({ keys }: { keys: `${string}/${string}`[] }) =>
      keys.map((key) => ({ key, entry: rebuttal({}), publisher: { name: '', reportUrl: null } })),
  } as unknown as Handlers;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message) =>
    answer(handlers, message, { id: fakeBrowser.runtime.id }),
  );
  const keys = Array.from({ length: 230 }, (_, at) => `built-in/vi-du-${at}` as const);
  for (const [at, key] of keys.entries()) await addDismissal({ key, words: 'ví dụ', at }, false);
  const hidden = watchHiddenMarks(end.signal);
  await vi.waitFor(() => expect(hidden.value.dismissals).toHaveLength(230));
  expect([...hidden.value.entries.keys()].sort()).toEqual([...keys].sort());
});
