// More entries than one question may name: a page on which they all stand, and as many marks hidden.
import { readFileSync } from 'node:fs';
import type { browser } from 'wxt/browser';
import type { Rebuttal } from '../../lib/claims/entries/entry.ts';
import { type Extension, expect, test } from './extension.ts';
import { startFace } from './face-lab.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const ADDRESS = 'https://tuoitre.vn/vi-du-100002.html';
/** Of topics that are on at first. */
const REBUTTALS = readFileSync('data/rebuttals.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Rebuttal)
  .filter(({ topic, phrases }) => topic !== 'public-bodies' && phrases.length > 0);

let extension: Extension;
test.beforeAll(async () => {
  extension = await startFace();
});
test.afterAll(() => extension.context.close());

test('of a page with more than a hundred marked entries the popup lists each', async () => {
  expect(REBUTTALS.length).toBeGreaterThan(120);
  const told = REBUTTALS.map(({ phrases }) => `<p>Hôm qua ở chợ có người kể: ${phrases[0]}.</p>`);
  await extension.context.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Ví dụ</title><h1>Ví dụ</h1><div itemprop="articleBody">${told.join('')}</div>`,
    }),
  );
  const page = await extension.context.newPage();
  await page.goto(ADDRESS);
  const popup = await extension.open('popup.html');
  await page.bringToFront();
  const marked = () =>
    popup.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const request = { type: 'page-matches' };
      const state = await chrome.tabs.sendMessage(tab?.id ?? -1, request, { frameId: 0 });
      return (state as { value: { matches: unknown[] } }).value.matches.length;
    }, ADDRESS);
  await expect.poll(marked).toBeGreaterThan(110);
  const count = await marked();
  await popup.reload();
  await expect(popup.locator('.list-title').first()).toContainText(/\d+ mục/);
  const listed = popup.locator('.lists > section').filter({ hasNot: popup.locator('select') });
  await expect.poll(() => listed.locator('.entry').count()).toBe(count);
  await popup.close();
  await page.close();
});

test('of more than a hundred hidden marks each says of which entry it was', async () => {
  const options = await extension.open('options.html');
  const marks = REBUTTALS.slice(0, 120).map(({ id, phrases }, at) => ({
    key: `built-in/${id}`,
    words: phrases[0],
    at: 1_790_000_000_000 + at,
  }));
  await options.evaluate(
    (all) => chrome.storage.local.set({ dismissed: { version: 1, marks: all } }),
    marks,
  );
  await expect(options.locator('#dismissed li')).toHaveCount(120);
  const text = () => options.locator('#dismissed').innerHTML();
  const isKnown = async () => (await text()).includes(REBUTTALS[0]?.vi.claim ?? '?');
  await expect.poll(isKnown).toBe(true);
  expect((await text()).split(/Mục đã rút|…/)).toHaveLength(1);
  await options.close();
});
