// A worker that is stopped each time a feed is applied, by what the feed holds or by anything else:
// the mark that its sync began is all that is left to tell.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookAtSchedule } from '../../../lib/feed/sync.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { fileResponse, type Lab, openLab, rebuttal } from './feed-lab.ts';

const MINUTE = 60_000;

let lab: Lab;
beforeEach(() => {
  lab = openLab();
  lab.publish([rebuttal('mot')]);
});
afterEach(() => lab.close());

/** A sync whose worker is stopped as soon as the feed's first file comes; how many requests it made. */
async function stoppedSync(given: Parameters<Lab['sync']>[0] = {}) {
  const { length } = lab.requests;
  const server = (file: string) => {
    if (file.endsWith('.gz')) lab.steps.fail(0, 'killed');
    return undefined;
  };
  await Promise.race([lab.sync({ server, ...given }), lab.steps.killed]);
  lab.reopen();
  return lab.requests.length - length;
}

const check = async () => await lab.store.checks.get('built-in');
const isDue = async () => {
  const builtIn = { url: 'https://feed.example.org/v1/manifest.json', publicKey: lab.publicKey };
  const sources = { store: lab.store, builtIn, settings: DEFAULT_SETTINGS };
  return (await lookAtSchedule(sources, { now: lab.now })).isDue;
};

test('one stop is an accident: the next start tries again at once, and nothing is said', async () => {
  await stoppedSync({ ask: 'due' });
  expect(await isDue()).toBe(true);
  expect(await check()).toMatchObject({ lastError: null, failures: 0 });
});

test('after the second each next attempt waits longer, and it is said why', async () => {
  await stoppedSync({ ask: 'due' });
  for (const least of [2.5, 5, 10, 20]) {
    expect(await stoppedSync({ ask: 'due' })).toBeGreaterThan(0);
    const { dueAt, lastError } = (await check()) ?? {};
    expect(lastError?.code).toBe('unfinished');
    expect((dueAt ?? 0) - lab.now).toBeGreaterThanOrEqual(least * MINUTE);
    expect(await isDue()).toBe(false);
    expect(await stoppedSync({ ask: 'due' })).toBe(0);
    lab.now = dueAt ?? 0;
  }
});

test('the reader’s own "now" tries all the same, and an attempt that ends puts it right', async () => {
  for (let attempt = 0; attempt < 5; attempt++) await stoppedSync({ ask: 'due' });
  expect(await stoppedSync({ ask: 'all' })).toBeGreaterThan(0);
  await lab.sync({ ask: 'all' });
  expect(await check()).toMatchObject({ lastError: null, failures: 0, checkedAt: lab.now });
  lab.publish([rebuttal('hai')]);
  lab.now = (await check())?.dueAt ?? 0;
  expect(await stoppedSync({ ask: 'due' })).toBeGreaterThan(0);
  expect(await isDue()).toBe(true);
});

test('an attempt that fails in the ordinary way has ended', async () => {
  await stoppedSync({ ask: 'due' });
  const server = () => fileResponse('', 500);
  await lab.sync({ server, ask: 'due' });
  expect(await check()).toMatchObject({ lastError: { code: 'http' }, failures: 2 });
  await lab.sync({ server, ask: 'all' });
  expect(await check()).toMatchObject({ lastError: { code: 'http' }, failures: 3 });
});

test('a feed that stops the worker does not keep the others from being asked', async () => {
  const other = openLab();
  other.publish([rebuttal('mot')]);
  const url = 'https://khac.example.org/manifest.json';
  const settings = {
    ...DEFAULT_SETTINGS,
    feeds: [{ id: 'khac', url, publicKey: other.publicKey }],
  };
  const fetch = async (address: string) => {
    const file = address.slice(address.lastIndexOf('/') + 1);
    if (address.startsWith('https://khac')) return fileResponse(other.readFile(file));
    if (file.endsWith('.gz')) lab.steps.fail(0, 'killed');
    return fileResponse(lab.readFile(file));
  };
  for (let start = 0; start < 3; start++) await stoppedSync({ ask: 'due', settings, fetch });
  expect(await lab.store.readEntries(['khac/mot'])).toHaveProperty('size', 1);
  other.close();
});
