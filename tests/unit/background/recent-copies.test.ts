import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayCopy } from '../../../entrypoints/background/recent-copies.ts';

const MINUTE = 60_000;

beforeEach(() => fakeBrowser.reset());

test('three copies within the hour need no question; the fourth does, and another entry does not', async () => {
  for (const minute of [0, 10, 20]) {
    expect(await mayCopy('a/1', { isSure: false, now: minute * MINUTE })).toBe(true);
  }
  expect(await mayCopy('a/1', { isSure: false, now: 30 * MINUTE })).toBe(false);
  expect(await mayCopy('a/2', { isSure: false, now: 30 * MINUTE })).toBe(true);
});

test('who is sure copies, and is asked again the next time', async () => {
  for (const minute of [0, 1, 2]) await mayCopy('a/1', { isSure: false, now: minute * MINUTE });
  expect(await mayCopy('a/1', { isSure: true, now: 3 * MINUTE })).toBe(true);
  expect(await mayCopy('a/1', { isSure: false, now: 61 * MINUTE - 1 })).toBe(false);
});

test('after an hour nothing is left of it, nor on disk at any time', async () => {
  for (const minute of [0, 1, 2]) await mayCopy('a/1', { isSure: false, now: minute * MINUTE });
  expect(await mayCopy('a/2', { isSure: false, now: 62 * MINUTE })).toBe(true);
  expect(await browser.storage.session.get()).toEqual({
    'recent-copies': [{ key: 'a/2', at: 62 * MINUTE }],
  });
  expect(await browser.storage.local.get()).toEqual({});
});

test('more than three times of one entry are never kept', async () => {
  for (let at = 0; at < 9; at++) await mayCopy('a/1', { isSure: true, now: at });
  const { 'recent-copies': kept } = await browser.storage.session.get('recent-copies');
  expect(kept).toHaveLength(3);
});

test('of four copies that are asked for at once one is asked back', async () => {
  const asked = [0, 1, 2, 3].map(() => mayCopy('a/1', { isSure: false, now: 0 }));
  expect((await Promise.all(asked)).filter((may) => may)).toHaveLength(3);
});
