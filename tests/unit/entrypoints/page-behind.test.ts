import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPageBehind } from '../../../entrypoints/popup/page-behind.ts';

type Listener = (message: unknown, sender: { tab?: { id: number } }) => unknown;

/** What the page's script answers, one after the other, each when it is let go. */
let asked: ((units: number) => void)[];
let listeners: Listener[];
const tell = (tabId: number) => {
  for (const listener of listeners) listener({ type: 'count', count: 1 }, { tab: { id: tabId } });
};

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  listeners = [];
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: [] }) },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, url: 'https://www.facebook.com/' },
  ] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    () =>
      new Promise((resolve) => {
        asked.push((units) =>
          resolve({ ok: true, value: { siteId: 'facebook', matches: [], units } } as never),
        );
      }),
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
});
afterEach(() => vi.restoreAllMocks());

const answer = async (at: number, units: number) => {
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(at));
  asked[at]?.(units);
};

test('what the page counts while it is asked for the first time is not missed', async () => {
  const { page } = createPageBehind();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  tell(7);
  await answer(0, 1);
  await answer(1, 5);
  await vi.waitFor(() => expect(page.value?.state?.units).toBe(5));
});

test('what another page counts is not asked about', async () => {
  const { page } = createPageBehind();
  tell(8);
  await answer(0, 1);
  await vi.waitFor(() => expect(page.value?.state?.units).toBe(1));
  tell(8);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveLength(1);
});

test('a late answer does not take the place of a later one', async () => {
  const { page, refresh } = createPageBehind();
  await answer(0, 1);
  await vi.waitFor(() => expect(page.value?.state?.units).toBe(1));
  void refresh();
  void refresh();
  await new Promise((resolve) => setTimeout(resolve, 20));
  // Both are under way, or the later waits.
  asked[2]?.(3);
  await answer(1, 2);
  await answer(2, 3);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(page.value?.state?.units).toBe(3);
});
