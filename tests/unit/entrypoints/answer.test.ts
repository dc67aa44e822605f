import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer, type Handlers } from '../../../entrypoints/background/answer.ts';

const key = 'built-in/vi-du' as const;
const handle = vi.fn(async (..._: unknown[]) => null);
// One ear for every request.
const handlers = new Proxy({}, { get: () => handle }) as Handlers;

const page = {
  id: browser.runtime.id,
  url: 'https://www.facebook.com/groups/1',
  tab: { id: 7, incognito: false },
  frameId: 0,
} as Parameters<typeof answer>[2];
const popup = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') };

beforeEach(() => void handle.mockClear());

describe('only an extension page may', () => {
  test.each([
    { type: 'sync' },
    { type: 'delete-all' },
    { type: 'resume', key },
    { type: 'news-seen' },
    { type: 'try-feed', url: 'https://feed.example.org/manifest.json', publicKey: 'x' },
  ])('ask for $type', async (message) => {
    expect(await answer(handlers, message, page)).toMatchObject({ error: { code: 'refused' } });
    expect(handle).not.toHaveBeenCalled();
    expect(await answer(handlers, message, popup)).toEqual({ ok: true, value: null });
  });
});

test('a card takes back what was dismissed in it', async () => {
  const message = { type: 'restore', key, words: 'ví dụ' };
  expect(await answer(handlers, message, page)).toEqual({ ok: true, value: null });
  expect(handle.mock.lastCall).toMatchObject([message, { isOurs: false }]);
  await answer(handlers, message, popup);
  expect(handle.mock.lastCall).toMatchObject([message, { isOurs: true }]);
});

test('another extension is not answered, whatever it asks', async () => {
  const stranger = { ...popup, id: 'another' };
  expect(
    await answer(handlers, { type: 'look-up', query: 'cầu', limit: 5 }, stranger),
  ).toMatchObject({ error: { code: 'refused' } });
  expect(handle).not.toHaveBeenCalled();
});

test.each([
  ['nothing', null],
  ['a text', 'delete-all'],
  ['an unknown request', { type: 'eval', code: '1' }],
  ['a name that every object has', { type: 'constructor' }],
  ['a key without a feed', { type: 'dismiss', key: 'vi-du', words: 'ví dụ' }],
  ['too long a question', { type: 'look-up', query: 'a'.repeat(20_001), limit: 5 }],
  ['too many answers', { type: 'look-up', query: 'a', limit: 51 }],
  [
    'too many passages',
    { type: 'match', page: '', passages: Array(201).fill({ text: '', links: [] }) },
  ],
])('%s is malformed', async (_, message) => {
  expect(await answer(handlers, message, popup)).toMatchObject({ error: { code: 'malformed' } });
  expect(handle).not.toHaveBeenCalled();
});

test('a handler is told of the private window, and a fault in it is a reply', async () => {
  const tab = { ...page.tab, incognito: true } as NonNullable<typeof page.tab>;
  await answer(handlers, { type: 'count', count: 1 }, { ...page, tab });
  expect(handle).toHaveBeenCalledWith(expect.anything(), {
    tabId: 7,
    frameId: 0,
    isPrivate: true,
    isOurs: false,
  });
  handle.mockRejectedValueOnce(new Error('không mở được'));
  expect(await answer(handlers, { type: 'count', count: 1 }, page)).toMatchObject({
    error: { code: 'failed' },
  });
});
