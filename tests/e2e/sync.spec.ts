// The built extension with a real signed feed: synced, matched from, stopped in the middle, altered.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { type Extension, expect, test } from './extension.ts';
import {
  ARTICLE,
  article,
  ask,
  checkOf,
  FEED,
  marks,
  openPublisher,
  PHRASE,
  rows,
  type TestPublisher,
  trustFeed,
} from './sync-lab.ts';

/** In an extension page. */
declare const chrome: typeof browser;

let publisher: TestPublisher;
/** What the feed's server answers instead of a file. */
let answer: (file: string) => Promise<string | Buffer | null> | string | Buffer | null;

test.beforeEach(async ({ extension }) => {
  publisher = openPublisher();
  answer = () => null;
  await extension.context.route(`${FEED}**`, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    try {
      const body = (await answer(file)) ?? readFileSync(join(publisher.out, file));
      await route.fulfill({ body });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  await extension.context.route(ARTICLE, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: article() }),
  );
});
test.afterEach(() => publisher.close());

test('a feed is synced, matched from, named to the reader, and asked for nothing but itself', async ({
  extension,
}) => {
  const options = await holdFeed(extension);
  await expect
    .poll(() => checkOf(options, 'vi-du'))
    .toMatchObject({ lastError: null, checkedAt: expect.any(Number) });
  await expect(options.getByText('Nhà xuất bản Ví Dụ').first()).toBeVisible();
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  const hosts = new Set(extension.requests.map((url) => new URL(url).host));
  expect([...hosts].sort()).toEqual([extension.id, 'feed.example.org', 'vnexpress.net'].sort());
});

test('a change of topics takes effect on open pages, without a restart', async ({ extension }) => {
  const options = await holdFeed(extension);
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  await options.bringToFront();
  const topic = options.getByRole('checkbox', { name: 'Giao thông' });
  await topic.uncheck();
  await expect.poll(() => marks(page)).toBe('');
  await topic.check();
  await expect.poll(() => marks(page)).toBe(PHRASE);
});

test('an altered feed changes nothing, and the options say so in words', async ({ extension }) => {
  const options = await holdFeed(extension);
  await expect
    .poll(() => checkOf(options, 'vi-du'))
    .toMatchObject({ lastError: null, checkedAt: expect.any(Number) });
  publisher.publish(['lời vu vơ khác hẳn']);
  answer = (file) =>
    file === 'manifest.json'
      ? readFileSync(join(publisher.out, file), 'utf8').replace('Nhà xuất bản', 'Kẻ mạo danh')
      : null;
  await ask(options, { type: 'sync' });
  expect((await checkOf(options, 'vi-du'))?.lastError?.code).toBe('bad-signature');
  await expect(options.getByText(/chữ ký/).first()).toBeVisible();
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  answer = () => null;
  await ask(options, { type: 'sync' });
  expect((await checkOf(options, 'vi-du'))?.lastError).toBe(null);
  await expect.poll(() => marks(page)).toBe('');
});

test('a worker that is stopped in the middle of a sync loses nothing, and the next one ends well', async ({
  extension,
}) => {
  const options = await holdFeed(extension);
  await expect
    .poll(() => checkOf(options, 'vi-du'))
    .toMatchObject({ lastError: null, checkedAt: expect.any(Number) });
  publisher.publish([PHRASE, 'cầu Ví Dụ sắp xây lại từ đầu']);
  let isHeld = false;
  answer = (file) => {
    if (!file.endsWith('.gz')) return null;
    isHeld = true;
    return new Promise(() => {});
  };
  void ask(options, { type: 'sync' }).catch(() => {});
  await expect.poll(() => isHeld).toBe(true);
  await extension.stopWorker();
  answer = () => null;
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  await ask(options, { type: 'sync' });
  expect(await checkOf(options, 'vi-du')).toMatchObject({ lastError: null, progress: null });
  await page.reload();
  await expect.poll(() => marks(page)).toBe(PHRASE);
});

test('deleting all local data leaves the starter set, and trusts no feed any more', async ({
  extension,
}) => {
  const options = await holdFeed(extension);
  await expect
    .poll(() => checkOf(options, 'vi-du'))
    .toMatchObject({ checkedAt: expect.any(Number) });
  await ask(options, { type: 'delete-all' });
  const feeds = await rows(options, 'feeds');
  expect(feeds.map(({ id, source }) => [id, source])).toEqual([['built-in', 'starter']]);
  // What is new is counted from the starter set on; of the feed nothing is left.
  const kept = () => options.evaluate(() => chrome.storage.local.get());
  await expect
    .poll(async () => Object.keys(await kept()).filter((name) => name !== 'news'))
    .toEqual([]);
  expect(JSON.stringify(await kept())).not.toContain('vi-du/');
});

/** Trusts the feed and syncs, so that it is held. */
test('nor is what a sync wrote down of its entries while they were being deleted', async ({
  extension,
}) => {
  const options = await holdFeed(extension);
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isHeld = false;
  answer = async () => {
    isHeld = true;
    await isLetGo;
    return null;
  };
  void ask(options, { type: 'sync' }).catch(() => {});
  await expect.poll(() => isHeld).toBe(true);
  const deleted = ask(options, { type: 'delete-all' });
  const kept = () => options.evaluate(() => chrome.storage.local.get());
  await expect.poll(async () => Object.keys(await kept())).toEqual([]);
  const known = { upTo: '2026-06-01', keys: ['vi-du/mot'] };
  await options.evaluate((news) => chrome.storage.local.set({ news: { version: 1, news } }), {
    known,
    fresh: [],
  });
  letGo();
  await deleted;
  expect(JSON.stringify(await kept())).not.toContain('vi-du/');
});

async function holdFeed(extension: Extension): Promise<Page> {
  const options = await trustFeed(extension, publisher);
  await ask(options, { type: 'sync' });
  return options;
}
