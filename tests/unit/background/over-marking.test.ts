import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntryKey } from '../../../lib/claims/entries/entry.ts';
import type { PageMatch } from '../../../lib/messages.ts';
import {
  keepPausedOf,
  pauseEntries,
  readPausedEntries,
  resumeEntry,
} from '../../../lib/paused-entries.ts';
import { rebuttal } from '../claims/invented-entries.ts';
import { key, knowledgeOf } from '../entrypoints/one-entry.ts';

const knowledge = knowledgeOf(rebuttal({ phrases: ['cầu Ví Dụ đã sập'] }));
const page = 'https://www.facebook.com/groups/1';
const markOf = (marked: EntryKey): PageMatch => ({
  key: marked,
  how: 'phrase',
  certainty: 'confirmed',
  stance: null,
  start: 0,
  end: 3,
  link: null,
  score: 1,
  tone: 'neutral',
});
const matches = [markOf(key)];

type Worker = Awaited<ReturnType<typeof startWorker>>;

/** As by a worker that has just started. */
async function startWorker() {
  vi.resetModules();
  const { matchPage } = await import('../../../entrypoints/background/page-matches.ts');
  const { forgetMarks, letMarkAgain, watchMarks } = await import(
    '../../../entrypoints/background/over-marking.ts'
  );
  const read = (text: string, { at = page, isComment = false } = {}) => {
    const passages = [{ text, links: [], isComment }];
    return matchPage(knowledge, { type: 'match', page: at, passages }, false);
  };
  return { read, forgetMarks, letMarkAgain, watchMarks };
}

const counted = async () =>
  ((await browser.storage.session.get('mark-tally'))['mark-tally'] as unknown[] | undefined)
    ?.length;

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

test('an entry that marks eleven posts among many without a mark is not paused', async () => {
  const { read } = await startWorker();
  for (let post = 0; post < 11; post++) {
    await read(`Bài ${post}: nghe nói cầu Ví Dụ đã sập.`);
    for (let other = 0; other < 30; other++) await read(`Bài ${post}, ${other}: trời đẹp.`);
  }
  await vi.waitFor(async () => expect(await counted()).toBe(200));
  expect(await readPausedEntries()).toEqual([]);
});

test('one that marks eleven of the first eleven is, and marks again when it is let', async () => {
  const { read, letMarkAgain } = await startWorker();
  for (let post = 0; post < 11; post++) await read(`Bài ${post}: nghe nói cầu Ví Dụ đã sập.`);
  expect(await readPausedEntries()).toMatchObject([{ key }]);
  await letMarkAgain(key);
  expect(await readPausedEntries()).toEqual([]);
  expect(await read('Bài khác: nghe nói cầu Ví Dụ đã sập.')).toMatchObject([[{ key }]]);
});

const POST = 'https://www.facebook.com/groups/1/posts/';
const ARTICLE = 'https://vi-du.example.org/tin-';
test.each<[name: string, where: (at: number) => Parameters<Worker['read']>[1], isPaused: boolean]>([
  ['eleven comments under one post', () => ({ at: `${POST}7`, isComment: true }), false],
  ['eleven texts on the page of one post', () => ({ at: `${POST}7?comment_id=1` }), false],
  ['eleven texts on the page of one article', () => ({ at: `${ARTICLE}1234567.html` }), false],
  ['eleven comments in a stream of posts', () => ({ isComment: true }), false],
  ['eleven posts of one stream', () => ({}), true],
  ['eleven articles', (at) => ({ at: `${ARTICLE}${1234567 + at}.html` }), true],
  ['comments under eleven posts', (at) => ({ at: `${POST}${at}`, isComment: true }), true],
  ['comments under three', (at) => ({ at: `${POST}${at % 3}`, isComment: true }), true],
])('%s that an entry marks pause it or not', async (_, where, isPaused) => {
  const { read } = await startWorker();
  for (let at = 0; at < 11; at++) await read(`Bài ${at}: nghe nói cầu Ví Dụ đã sập.`, where(at));
  expect(await readPausedEntries()).toHaveLength(Number(isPaused));
});

test('once an entry is paused, open pages are told to let go of its marks', async () => {
  const { read } = await startWorker();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  for (let post = 0; post < 10; post++) await read(`Bài ${post}: nghe nói cầu Ví Dụ đã sập.`);
  expect(told).not.toHaveBeenCalled();
  await read('Bài 10: nghe nói cầu Ví Dụ đã sập.');
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told.mock.lastCall?.slice(0, 2)).toEqual([7, { type: 'rescan' }]);
});

test('pages that ask at once are all counted, also by a worker that has just started', async () => {
  const { watchMarks } = await startWorker();
  await Promise.all(
    ['một', 'hai', 'ba'].map((text) => watchMarks([{ text, matches, thread: null }])),
  );
  await vi.waitFor(async () => expect(await counted()).toBe(3));
});

test('a page is answered before what was counted is written, and what is deleted stays so', async () => {
  const { read, forgetMarks } = await startWorker();
  let isWritten = false;
  vi.spyOn(browser.storage.session, 'set').mockImplementation(async () => {
    isWritten = true;
  });
  expect(await read('Nghe nói cầu Ví Dụ đã sập.')).toMatchObject([[{ key }]]);
  expect(isWritten).toBe(false);
  await forgetMarks();
  expect(isWritten).toBe(true);
});

test('entries that are paused at once are all paused', async () => {
  const { watchMarks } = await startWorker();
  const keys = ['built-in/a', 'built-in/b'] as const;
  const posts = (of: EntryKey) =>
    Array.from({ length: 11 }, (_, at) => ({
      text: `${of} ${at}`,
      matches: [markOf(of)],
      thread: null,
    }));
  await Promise.all(keys.map((one) => watchMarks(posts(one))));
  expect((await readPausedEntries()).map((one) => one.key).sort()).toEqual(keys);
});

test('what was counted before everything was deleted does not come back', async () => {
  const { watchMarks } = await startWorker();
  await watchMarks([{ text: 'trước', matches, thread: null }]);
  await browser.storage.session.clear();
  await watchMarks([{ text: 'sau', matches, thread: null }]);
  expect(await counted()).toBe(1);
});

describe('where nothing can be written', () => {
  test.each(['local', 'session'] as const)(
    'to storage.%s, marks are answered as before',
    async (area) => {
      const { read } = await startWorker();
      vi.spyOn(browser.storage[area], 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
      expect(await read('Nghe nói cầu Ví Dụ đã sập.')).toMatchObject([[{ key }]]);
    },
  );

  test('an entry that marks too much is left out all the same', async () => {
    const { read } = await startWorker();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const answers = [];
    for (let post = 0; post < 12; post++) {
      answers.push(...(await read(`Bài ${post}: nghe nói cầu Ví Dụ đã sập.`)));
    }
    expect(answers.slice(9).map((found) => found.length)).toEqual([1, 0, 0]);
  });
});

test('what is paused while others are forgotten with their feed stays paused', async () => {
  await pauseEntries(['cu/a', 'built-in/a'], 0);
  await Promise.all([
    keepPausedOf(['built-in']),
    pauseEntries(['built-in/b'], 1),
    resumeEntry('built-in/a'),
  ]);
  expect((await readPausedEntries()).map((one) => one.key)).toEqual(['built-in/b']);
});

test('an entry that one page pauses several times over is paused once', async () => {
  const { watchMarks } = await startWorker();
  const posts = Array.from({ length: 14 }, (_, at) => ({ text: `${at}`, matches, thread: null }));
  expect(await watchMarks(posts)).toEqual([key]);
  expect(await readPausedEntries()).toHaveLength(1);
});
