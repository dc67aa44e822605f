// What keeping a feed current costs, over real HTTP, when one entry in a hundred changes: of 10,000
// entries in `npm run test:long`, of 3,000 otherwise.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab } from './feed-lab.ts';
import { manyEntries } from './many-entries.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

const COUNT = import.meta.env.MODE === 'long' ? 10_000 : 3_000;

let lab: Lab;
let server: StaticServer;
let whole: number;
beforeAll(async () => {
  lab = openLab();
  lab.publish(manyEntries(COUNT));
  server = await serveFolder(join(lab.folder, 'out'));
  await sync();
  whole = server.bytes();
}, 120_000);
afterAll(async () => {
  await server.close();
  lab.close();
});

const sync = () =>
  lab.sync({
    builtIn: { url: `${server.origin}/manifest.json`, publicKey: lab.publicKey },
    fetch: (url, options) => fetch(url, options),
    patience: { stallMs: 20_000, answerMs: 60_000, bytesPerSecond: 8192 },
  });

test('a first sync fetches every file once', async () => {
  expect(await lab.errorCode()).toBe(null);
  expect(await lab.store.entries.count()).toBe(COUNT);
  expect(server.answers).toHaveLength(4);
  expect(whole).toBeGreaterThan(COUNT * 100);
}, 120_000);

test('with nothing new it is one "unchanged", and less than a kilobyte both ways', async () => {
  server.answers.length = 0;
  await sync();
  expect(server.answers).toEqual(['304 manifest.json']);
  const bytes = server.bytes();
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(1024);
});

test('with one entry in a hundred changed it is at most three hundredths of the whole', async () => {
  lab.publish(manyEntries(COUNT, (at) => (at % 100 === Math.floor(at / 100) % 2 ? 1 : 0)));
  server.answers.length = 0;
  await sync();
  expect(await lab.errorCode()).toBe(null);
  expect(server.answers).toHaveLength(3);
  const share = server.bytes() / whole;
  expect(share).toBeLessThanOrEqual(0.03);
}, 120_000);
