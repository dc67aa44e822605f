import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { matchPage } from '../../../entrypoints/background/page-matches.ts';
import { takeFirstRun } from '../../../entrypoints/popup/first-run.ts';
import { addDismissal, readDismissals } from '../../../lib/dismissals.ts';
import { rebuttal } from '../claims/invented-entries.ts';
import { key, knowledgeOf } from './one-entry.ts';

const knowledge = knowledgeOf(rebuttal({ phrases: ['cầu Ví Dụ đã sập'] }));
const request = {
  type: 'match' as const,
  page: 'https://www.facebook.com/groups/1',
  passages: [{ text: 'Nghe nói cầu Ví Dụ đã sập.', links: [] }],
};

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

test('marks and hides as anywhere, and writes nothing to disk', async () => {
  expect((await matchPage(knowledge, request, true))[0]).toHaveLength(1);
  // Long enough for what is written once the page has its answer.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await browser.storage.session.get(null)).toEqual({});
  await addDismissal({ key, words: 'cầu Ví Dụ đã sập', at: 1 }, true);
  expect(await readDismissals()).toHaveLength(1);
  expect((await matchPage(knowledge, request, true))[0]).toEqual([]);
  expect(await takeFirstRun(true)).toBe(true);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('in an ordinary window the same is remembered, so that the test above can tell', async () => {
  await matchPage(knowledge, request, false);
  // Once the page has its answer.
  await vi.waitFor(async () => {
    const { 'mark-tally': tally } = await browser.storage.session.get('mark-tally');
    expect(tally).toEqual([{ hash: expect.any(Number), keys: [key] }]);
  });
  await addDismissal({ key, words: 'cầu Ví Dụ đã sập', at: 1 }, false);
  await takeFirstRun(false);
  expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual([
    'dismissed',
    'popup-opened',
  ]);
});
