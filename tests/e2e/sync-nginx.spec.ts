// The built extension against a real nginx over TLS: what it asks, and what it makes of the answers.
import { basename } from 'node:path';
import { type Page, request } from 'playwright/test';
import { test as base, type Extension, expect, startExtension } from './extension.ts';
import { type Nginx, nginxMissing, startNginx } from './nginx.ts';
import {
  ARTICLE,
  article,
  ask,
  checkOf,
  marks,
  openPublisher,
  PHRASE,
  rows,
  type TestPublisher,
  trustFeed,
} from './sync-lab.ts';

const missing = nginxMissing();
if (missing) console.error(`${missing}.`);

let publisher: TestPublisher;
let nginx: Nginx;
// No page is routed here: where Playwright stands between, it answers CORS requests itself.
const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  extension: async ({}, use) => {
    test.skip(missing !== null, missing ?? '');
    publisher = openPublisher();
    nginx = await startNginx(publisher.out, { [basename(ARTICLE)]: article() });
    const extension = await startExtension({
      args: [
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP ${new URL(ARTICLE).host}:443 127.0.0.1:${nginx.port}`,
      ],
    });
    await use(extension);
    await extension.context.close();
    await nginx.close();
    publisher.close();
  },
});

test('a first sync, "unchanged", and a delta: nothing but the feed is asked, and nothing said of the reader', async ({
  extension,
}) => {
  const options = await trust(extension, `${nginx.origin}/manifest.json`);
  await expect.poll(() => checkOf(options, 'vi-du')).toMatchObject({ lastError: null });
  const first = await nginx.asked({ count: 3 });
  expect(first.map(({ method, status }) => `${method} ${status}`)).toEqual(
    first.map(() => 'GET 200'),
  );
  expect(first.map(({ path }) => path.replace(/-[0-9a-f]{16}/, ''))).toEqual([
    '/manifest.json',
    '/channels.jsonl.gz',
    '/transport.jsonl.gz',
  ]);
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);

  await ask(options, { type: 'sync' });
  const second = await nginx.asked({ of: 'GET', count: 1 });
  // Without leave for the host, the browser asks first whether the date may be sent.
  expect(second.map(({ method, status }) => `${method} ${status}`)).toEqual([
    'OPTIONS 204',
    'GET 304',
  ]);
  expect(second[1]?.since).toBe('Mon, 01 Jun 2026 00:01:00 GMT');
  expect(second.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1024);

  publisher.publish(['cầu Ví Dụ sẽ được sơn lại']);
  await ask(options, { type: 'sync' });
  const asked = await nginx.asked({ of: 'GET', count: 2 });
  const third = asked.filter(({ method }) => method === 'GET');
  expect(third.map(({ status }) => status)).toEqual([200, 200]);
  await expect.poll(() => marks(page)).toBe('');

  for (const { etag, cookie, referrer } of [...first, ...second, ...third]) {
    expect([etag, cookie, referrer]).toEqual(['', '', '']);
  }
});

test('the ready configuration says to caches, browsers and readers what docs/feed.md asks for', async ({
  extension: _,
}) => {
  const asking = await request.newContext({ baseURL: nginx.origin, ignoreHTTPSErrors: true });
  const { manifest } = JSON.parse(await (await asking.get('/manifest.json')).text());
  const { issued, topics } = JSON.parse(manifest);
  const { file, bytes } = topics[0].snapshot;
  const dated = new Date(issued).toUTCString();
  const unchanged = await asking.get('/manifest.json', { headers: { 'If-Modified-Since': dated } });
  expect([unchanged.status(), unchanged.headers()['last-modified']]).toEqual([304, dated]);
  const packed = await asking.get(`/${file}`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-length': String(bytes),
    'content-type': 'application/gzip',
  });
  expect(packed.headers()).not.toHaveProperty('content-encoding');
  const answers = [
    unchanged,
    packed,
    await asking.get('/unsigned.json'),
    await asking.get('/transport-0123456789abcdef.jsonl.gz'),
    await asking.post('/manifest.json'),
    await asking.fetch('/manifest.json', { method: 'OPTIONS' }),
  ];
  expect(answers.map((answer) => answer.status())).toEqual([304, 200, 404, 404, 405, 204]);
  for (const answer of answers) {
    expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(answer.headers()).not.toHaveProperty('set-cookie');
    expect(answer.headers()).not.toHaveProperty('etag');
  }
  // What is not there must not be kept as if it would never be.
  expect(answers[3]?.headers()).not.toHaveProperty('cache-control');
  await asking.dispose();
});

test('a redirect is not followed, and said to be one', async ({ extension }) => {
  const options = await trust(extension, `${nginx.oddOrigin}/moved/manifest.json`);
  expect((await checkOf(options, 'vi-du'))?.lastError?.code).toBe('redirected');
  expect((await nginx.asked({ count: 1 })).map(({ path }) => path)).toEqual([
    '/moved/manifest.json',
  ]);
  await expect(options.getByText(/chuyển sang địa chỉ khác/).first()).toBeVisible();
});

test('a server that is busy is left in peace for as long as it says', async ({ extension }) => {
  const options = await trust(extension, `${nginx.oddOrigin}/busy/manifest.json`);
  const [check] = (await rows(options, 'checks')).filter(({ id }) => id === 'vi-du');
  const { lastError, dueAt } = check as { lastError: { code: string; at: number }; dueAt: number };
  expect(lastError.code).toBe('http');
  expect(dueAt - lastError.at).toBeGreaterThanOrEqual(7_200_000);
});

test('a server that goes away takes nothing with it, and is found again', async ({ extension }) => {
  const options = await trust(extension, `${nginx.origin}/manifest.json`);
  await expect.poll(() => checkOf(options, 'vi-du')).toMatchObject({ lastError: null });
  const page = await extension.context.newPage();
  await page.goto(ARTICLE);
  await expect.poll(() => marks(page)).toBe(PHRASE);
  publisher.publish(['cầu Ví Dụ sẽ được sơn lại']);
  await nginx.stop();
  await ask(options, { type: 'sync' });
  expect((await checkOf(options, 'vi-du'))?.lastError?.code).toBe('offline');
  expect(await marks(page)).toBe(PHRASE);
  await nginx.start();
  await ask(options, { type: 'sync' });
  expect(await checkOf(options, 'vi-du')).toMatchObject({ lastError: null });
  await expect.poll(() => marks(page)).toBe('');
});

/** Trusts the feed at an address, and syncs. */
async function trust(extension: Extension, url: string): Promise<Page> {
  // The sync that the change of settings begins, and no other: the log is to be read request by request.
  const options = await trustFeed(extension, { url, publicKey: publisher.publicKey });
  await expect
    .poll(async () => (await rows(options, 'checks')).find(({ id }) => id === 'vi-du'))
    .toMatchObject({ dueAt: expect.any(Number) });
  return options;
}
