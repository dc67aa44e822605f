// Entries that are lost while sync's own records say that all is there: by a hand in the browser's
// tools, by a crash, by a disk.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../lib/feed/store.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { fileResponse, type Lab, openLab, rebuttal } from './feed-lab.ts';

let lab: Lab;
beforeEach(() => {
  lab = openLab();
});
afterEach(() => lab.close());

const many = Array.from({ length: 12 }, (_, at) => rebuttal(`so-${at}`));
const LOSSES: [name: string, lose: (store: Store) => Promise<unknown>][] = [
  ['all of them', (store) => store.entries.clear()],
  ['one of them', (store) => store.entries.delete('built-in/so-3')],
];

test.each(LOSSES)(
  '%s: the next look of the schedule has the feed in full again',
  async (_, lose) => {
    lab.publish([...many, rebuttal('rut-lai')]);
    await lab.sync();
    lab.publish(many);
    await lab.sync();
    const content = await lab.content();
    await lose(lab.store);
    await lab.sync({ ask: 'due' });
    expect(await lab.content()).toBe(content);
    // And once it is whole again it is asked no more than before.
    lab.requests.length = 0;
    await lab.sync({ ask: 'due' });
    expect(lab.requests).toEqual([]);
  },
);

test('also when the server says "unchanged"', async () => {
  lab.publish(many);
  await lab.sync();
  const content = await lab.content();
  await lab.store.entries.clear();
  const server = (file: string) =>
    file === 'manifest.json' ? new Response(null, { status: 304 }) : undefined;
  await lab.sync({ ask: 'due', server });
  expect(await lab.content()).toBe(content);
});

test('of the starter set, without any network', async () => {
  await lab.sync({ builtIn: null });
  const content = await lab.content();
  await lab.store.entries.clear();
  await lab.sync({ builtIn: null, ask: 'due' });
  expect(await lab.content()).toBe(content);
});

test('of one feed: the other is not asked', async () => {
  const other = openLab();
  other.publish([rebuttal('mot')]);
  lab.publish(many);
  const url = 'https://khac.example.org/manifest.json';
  const feeds = [{ id: 'khac', url, publicKey: other.publicKey }];
  const asked = new Set<string>();
  const sync = (ask: 'all' | 'due') =>
    lab.sync({
      ask,
      settings: { ...DEFAULT_SETTINGS, feeds },
      fetch: async (address) => {
        asked.add(new URL(address).host);
        const from = address.startsWith('https://khac') ? other : lab;
        return fileResponse(from.readFile(address.slice(address.lastIndexOf('/') + 1)));
      },
    });
  await sync('all');
  const content = await lab.content();
  await lab.store.entries.delete('khac/mot');
  asked.clear();
  await sync('due');
  expect([...asked]).toEqual(['khac.example.org']);
  expect(await lab.content()).toBe(content);
  other.close();
});

test('what is left serves while no newer data can be had, and a server that asked for patience has it', async () => {
  lab.publish(many);
  await lab.sync();
  const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '9999' } });
  await lab.sync({ server: busy });
  await lab.store.entries.delete('built-in/so-3');
  lab.requests.length = 0;
  await lab.sync({ ask: 'due' });
  expect(lab.requests).toEqual([]);
  expect(await lab.store.entries.count()).toBe(11);
  lab.now = (await lab.store.checks.get('built-in'))?.dueAt ?? 0;
  await lab.sync({ ask: 'due' });
  expect(await lab.store.entries.count()).toBe(12);
});
