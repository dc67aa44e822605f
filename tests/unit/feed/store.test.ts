// Databases as older versions wrote them open in this one, and lose nothing that a reader has.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { INDEX_VERSION } from '../../../lib/claims/arrays/index-version.ts';
import { openIndex } from '../../../lib/claims/claim-index.ts';
import { matchPassage } from '../../../lib/claims/matching/match.ts';
import { recompileIndex } from '../../../lib/feed/compile.ts';
import { openOrReplace } from '../../../lib/feed/open-store.ts';
import { openStore } from '../../../lib/feed/store.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { fileResponse, type Lab, openLab, rebuttal } from './feed-lab.ts';

type Dump = { version: number; stores: Record<string, string>; rows: Record<string, object[]> };

let lab: Lab;
beforeEach(async () => {
  lab = openLab();
  await lab.replaceStore();
  await load(lab.store.name);
  lab.reopen();
});
afterEach(() => lab.close());

/** Writes a dump with the schema of its own time. */
async function load(name: string, version = '1'): Promise<void> {
  const text = readFileSync(`tests/fixtures/store/version-${version}.json`, 'utf8');
  const dump = JSON.parse(text, (_, value) =>
    typeof value?.base64 === 'string' ? bytesOf(value.base64) : value,
  ) as Dump;
  const old = new Dexie(name);
  old.version(dump.version).stores(dump.stores);
  for (const [table, rows] of Object.entries(dump.rows)) await old.table(table).bulkAdd(rows);
  old.close();
}

const marked = async (text: string) => {
  const buffer = await lab.store.readIndex();
  const index = buffer && openIndex(buffer);
  return index ? matchPassage(index, { text, links: [] }).map(({ key }) => key) : 'no index';
};

test('version 1 opens with all its entries and feeds', async () => {
  const rows = await lab.store.entries.toArray();
  expect(rows.map(({ key, entry }) => [key, entry === null])).toEqual([
    ['built-in/hai', true],
    ['built-in/mot', false],
    ['built-in/suc-khoe', false],
    ['khac/mot', false],
  ]);
  const feeds = await lab.store.feedStates();
  expect(feeds.map(({ id, sequence, skipped }) => [id, sequence, skipped])).toEqual([
    ['built-in', 2, 0],
    ['khac', 2, 1],
  ]);
  expect(await lab.store.downloads.count()).toBe(0);
});

test('its marks are there once the index is compiled by this version', async () => {
  await recompileIndex(lab.store);
  expect(await marked('đây là câu ví dụ của mot')).toEqual(['built-in/mot', 'khac/mot']);
});

test('an index in one buffer is compiled again in two, and nothing is left of it', async () => {
  await lab.replaceStore();
  await load(lab.store.name, '2-one-buffer');
  lab.reopen();
  expect(await lab.store.indexes.toCollection().primaryKeys()).toEqual(['claims']);
  expect(await marked('đây là câu ví dụ của mot')).toBe('no index');
  expect(await recompileIndex(lab.store)).toBe(true);
  expect(await marked('đây là câu ví dụ của mot')).toEqual(['built-in/mot']);
  const rows = await lab.store.indexes.toArray();
  expect(rows.map(({ id, version }) => [id, version])).toEqual([
    ['claims', INDEX_VERSION],
    ['look-up', INDEX_VERSION],
  ]);
});

test('an index of which a half is missing is not current', async () => {
  await recompileIndex(lab.store);
  expect(await recompileIndex(lab.store)).toBe(false);
  for (const half of ['claims', 'look-up'] as const) {
    await lab.store.indexes.delete(half);
    expect(await lab.store.readIndex()).toBe(null);
    expect(await recompileIndex(lab.store)).toBe(true);
    expect(await lab.store.readIndex()).not.toBe(null);
  }
});

test('a server that asked for patience in version 1 is left in peace', async () => {
  const check = await lab.store.checks.get('khac');
  expect(check).toMatchObject({ failures: 1, lastError: { code: 'http' } });
  expect(check).not.toHaveProperty('retryAt');
  expect((check?.dueAt ?? 0) - (check?.lastError?.at ?? 0)).toBeGreaterThanOrEqual(7_200_000);
});

test('what it refused without saying what is fetched whole, and what was current is not', async () => {
  const [builtIn, other] = await lab.store.feeds.toArray();
  expect(Object.keys(builtIn?.held ?? {}).sort()).toEqual(['channels', 'disaster', 'health']);
  expect(Object.keys(other?.held ?? {})).not.toContain('disaster');
  expect(other?.refused).toEqual({ disaster: [''] });
});

test('it syncs on, and ends as a fresh reader does', async () => {
  lab.publish([rebuttal('mot'), rebuttal('ba')]);
  const settings = {
    ...DEFAULT_SETTINGS,
    feeds: [
      { id: 'khac', url: 'https://khac.example.org/manifest.json', publicKey: lab.publicKey },
    ],
  };
  const sync = () =>
    lab.sync({
      settings,
      fetch: async (address) =>
        fileResponse(lab.readFile(address.slice(address.lastIndexOf('/') + 1))),
    });
  await sync();
  const content = await lab.content();
  await lab.replaceStore();
  await sync();
  expect(await lab.content()).toBe(content);
});

test('an upgrade that is stopped half-way leaves the old database, and the next one does it', async () => {
  const name = `${lab.store.name}-stopped`;
  await load(name);
  const stopped = openStore(name);
  stopped.use({
    stack: 'dbcore',
    name: 'stop',
    create: (core) => ({
      ...core,
      table: (table) => ({
        ...core.table(table),
        mutate: (request) =>
          table === 'checks'
            ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
            : core.table(table).mutate(request),
      }),
    }),
  });
  await expect(stopped.open()).rejects.toThrow();
  stopped.close();
  const next = openStore(name);
  expect(await next.entries.count()).toBe(4);
  expect((await next.checks.get('khac'))?.dueAt).toBeGreaterThan(0);
  await next.delete();
});

test('a database that no upgrade can make sense of is begun anew, from the starter set', async () => {
  const name = `${lab.store.name}-damaged`;
  const old = new Dexie(name);
  old.version(1).stores({ feeds: 'id', checks: 'id', entries: 'key', indexes: 'id' });
  await old.table('feeds').add({ id: 'built-in', held: 7 });
  old.close();
  const damaged = openStore(name);
  await expect(damaged.open()).rejects.toThrow();
  damaged.close();
  const store = openStore(name);
  await openOrReplace(store);
  await lab.sync({ store, builtIn: null });
  expect((await store.entries.toArray()).map(({ key }) => key)).toEqual(['built-in/khoi-dau']);
  await openOrReplace(store);
  expect(await store.entries.count()).toBe(1);
  await store.delete();
});

test('an opening that fails by accident is tried again before anything is deleted', async () => {
  const name = `${lab.store.name}-accident`;
  await load(name);
  const store = openStore(name);
  const open = store.open.bind(store);
  let attempts = 0;
  store.open = (() =>
    ++attempts === 1
      ? Promise.reject(new DOMException('Internal error.', 'UnknownError'))
      : open()) as typeof store.open;
  await openOrReplace(store);
  expect(await store.entries.count()).toBe(4);
  await store.delete();
});

test('a full disk is no damage', async () => {
  const store = openStore(`${lab.store.name}-full`);
  store.open = () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) as never;
  await expect(openOrReplace(store)).rejects.toThrow('no room');
});

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
}

test.each([0, 1, 250, 251, 777])(
  'all of %i entries are gone through once, by their keys',
  async (count) => {
    await lab.replaceStore();
    const keys = Array.from({ length: count }, (_, at) => `vi-du/${(at * 7919) % 1009}` as const);
    const rows = keys.map((key) => ({ key, feedId: 'vi-du', topic: 'x', entry: null, date: '' }));
    await lab.store.entries.bulkAdd(rows);
    const seen: string[] = [];
    let times = 0;
    await lab.store.eachEntries((some) => {
      times++;
      seen.push(...some.map(({ key }) => key));
    });
    expect(seen).toEqual([...keys].sort());
    expect(times).toBe(Math.ceil(count / 250));
  },
);
