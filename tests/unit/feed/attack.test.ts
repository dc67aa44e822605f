// Every attack ends with the data before still serving, index and all, and an error that says what
// happened in words a person understands.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { enPages } from '../../../components/words/en-pages.ts';
import { viPages } from '../../../components/words/vi-pages.ts';
import { mergeFiles } from '../../../lib/feed/merge.ts';
import { bomb, forged, topicOf } from './attack-lab.ts';
import { ATTACKS_ON_BYTES } from './attacks.ts';
import { SIGNED_ATTACKS } from './attacks-signed.ts';
import { type Lab, openLab, rebuttal } from './feed-lab.ts';

let lab: Lab;
let before: string;
beforeEach(async () => {
  lab = openLab();
  lab.publish([rebuttal('mot')]);
  await lab.sync();
  before = await lab.content();
  lab.publish([rebuttal('mot'), rebuttal('hai')]);
});
afterEach(() => lab.close());

const keys = async () => (await lab.store.entries.toArray()).map(({ key }) => key).sort();

test('there are many attacks', () => {
  expect(ATTACKS_ON_BYTES.length + SIGNED_ATTACKS.length).toBeGreaterThanOrEqual(65);
});

test.each([...ATTACKS_ON_BYTES, ...SIGNED_ATTACKS])('%s: %s', async (_, code, prepare) => {
  const server = prepare(lab);
  await lab.sync(server ? { server } : {});
  expect(await lab.errorCode()).toBe(code);
  expect(await lab.content()).toBe(before);
  for (const { error } of [viPages, enPages]) {
    expect(Object.keys(error)).toContain(code);
  }
});

test('after every attack, the next honest answer is taken', async () => {
  for (const [, , prepare] of ATTACKS_ON_BYTES.slice(0, 12)) {
    const server = prepare(lab);
    await lab.sync(server ? { server } : {});
  }
  lab.publish([rebuttal('ba')]);
  await lab.sync();
  expect(await lab.errorCode()).toBe(null);
  expect(await keys()).toEqual(['built-in/ba', 'built-in/hai', 'built-in/mot']);
});

describe('an address', () => {
  test.each([
    ['http', 'http://feed.example.org/manifest.json'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:application/json,{}'],
    ['a script', 'javascript:alert(1)'],
    ['with a password', 'https://ai:do@feed.example.org/manifest.json'],
    ['that only begins like this machine', 'http://localhost.example.org/manifest.json'],
    ['nothing', ''],
  ])('that is %s is not even asked', async (_, url) => {
    lab.requests.length = 0;
    await lab.sync({ builtIn: { url, publicKey: lab.publicKey } });
    expect(lab.requests).toEqual([]);
    expect(await lab.errorCode()).toBe('insecure');
  });
});

test('extra files on the server are never asked for', async () => {
  lab.writeFile('disaster-0000000000000000.jsonl.gz', 'x');
  lab.writeFile('health-0000000000000000.jsonl.gz', 'x');
  lab.requests.length = 0;
  await lab.sync();
  const asked = lab.requests.map(({ file }) => file.replace(/-[0-9a-f]{16}/, ''));
  expect(asked).toEqual(['manifest.json', 'disaster-d1.jsonl.gz']);
  expect(lab.requests.map(({ file }) => file).join()).not.toContain('0000000000000000');
});

test('a delta that unpacks to more than what it spares is left alone', async () => {
  // All snapshots together are bounded, and with this all that is downloaded instead of them.
  const sha256 = createHash('sha256').update(bomb).digest('hex');
  const file = `disaster-d1-${sha256.slice(0, 16)}.jsonl.gz`;
  lab.writeFile(file, bomb);
  forged((manifest) => {
    const { snapshot, deltas } = topicOf(manifest, 'disaster');
    snapshot.bytes = Math.max(snapshot.bytes, 10 * bomb.length);
    deltas.splice(0, 1, { file, sha256, bytes: bomb.length, rawBytes: 30_000_000, from: 1 });
    return manifest;
  })(lab);
  lab.requests.length = 0;
  await lab.sync();
  expect(lab.requests.map((asked) => asked.file)).not.toContain(file);
  expect(lab.requests).toHaveLength(2);
});

test('hundreds of thousands of entries that are refused, twice over, hang nothing', () => {
  const ids = (name: string) => Array.from({ length: 300_000 }, (_, at) => `${name}-${at}`);
  const held = { disaster: { sha256: 'x', sequence: 1 } };
  const { refused } = mergeFiles(
    'built-in',
    { rows: new Map(), held, refused: { disaster: ids('mot') } },
    {
      topics: ['disaster'],
      files: [
        { topic: 'disaster', from: 1, held: held.disaster, changes: [], refused: ids('hai') },
      ],
    },
  );
  expect(refused.disaster).toHaveLength(600_000);
});

describe('a freeze, or a clock that is wrong by a year', () => {
  test.each([
    ['late', 365, 'expired'],
    ['early', -365, 'clock'],
    ['right', 0, null],
  ])('%s: the data serves, and the warning says so', async (_, days, warning) => {
    lab.now += days * 86_400_000;
    await lab.sync();
    expect(await keys()).toEqual(['built-in/hai', 'built-in/mot']);
    expect((await lab.store.feedStates())[0]?.check.warning).toBe(warning);
    expect(await lab.errorCode()).toBe(null);
  });

  test('"unchanged" for ever is called expired in the end', async () => {
    await lab.sync();
    lab.now += 40 * 86_400_000;
    await lab.sync({ server: () => new Response(null, { status: 304 }) });
    expect((await lab.store.feedStates())[0]?.check.warning).toBe('expired');
    expect(await keys()).toEqual(['built-in/hai', 'built-in/mot']);
  });

  test.each([365, -365])(
    'a clock put right after %i days is asked again at once or soon',
    async (days) => {
      lab.now += days * 86_400_000;
      await lab.sync();
      lab.now -= days * 86_400_000;
      lab.requests.length = 0;
      await lab.sync({ ask: 'due' });
      const { dueAt } = (await lab.store.checks.get('built-in')) ?? {};
      const waits = (dueAt ?? 0) - lab.now;
      expect(lab.requests.length > 0 || waits <= 46 * 60_000).toBe(true);
    },
  );
});

describe('a server that asks for patience', () => {
  test.each([
    ['seconds', '7200', 7_200_000],
    ['for ever', '999999', 604_800_000],
    ['nonsense', 'soon', 0],
    ['a negative time', '-5', 0],
    ['a day of the past', 'Mon, 01 Jan 2001 00:00:00 GMT', 0],
  ])('in %s is given it, within reason', async (_, retryAfter, atLeastMs) => {
    const headers = { 'Retry-After': retryAfter };
    await lab.sync({ server: () => new Response('', { status: 503, headers }) });
    const wait = ((await lab.store.checks.get('built-in'))?.dueAt ?? 0) - lab.now;
    expect(wait).toBeGreaterThanOrEqual(Math.max(150_000, atLeastMs));
    expect(wait).toBeLessThanOrEqual(604_800_000 + 300_000);
  });
});
