// The attacks that The Update Framework's specification names, and some of our own. Each must end
// with the data before still serving, and an error that says what happened.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSigned } from '../../../lib/feed/envelope.ts';
import { FeedError } from '../../../lib/feed/feed-error.ts';
import type { Manifest } from '../../../lib/feed/manifest.ts';
import { runs } from '../../runs.ts';
import { packLines } from './change-lines.ts';
import { fileResponse, type Lab, openLab, rebuttal, type Server } from './feed-lab.ts';

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

type Attack = [name: string, code: string, prepare: (lab: Lab) => Server | undefined];

const forged =
  (change: (manifest: Manifest) => unknown, key?: 'own' | 'other' | 'none') => (at: Lab) => {
    at.forge((manifest) => change(manifest as unknown as Manifest), key);
    return undefined;
  };
const answering =
  (answer: (file: string) => Response | undefined): ((at: Lab) => Server) =>
  () =>
  (file) =>
    answer(file);
const isFile = (file: string) => file.endsWith('.gz');

function snapshotOf(manifest: Manifest): Manifest['topics'][number] {
  const topic = manifest.topics.find(({ id }) => id === 'disaster');
  if (!topic) throw new Error('no topic');
  topic.deltas = [];
  return topic;
}

const ATTACKS: Attack[] = [
  ['a manifest that nobody signed', 'bad-signature', forged((manifest) => manifest, 'none')],
  ['a manifest signed by another key', 'bad-signature', forged((manifest) => manifest, 'other')],
  [
    'a manifest altered after signing',
    'bad-signature',
    answering((file) =>
      file === 'manifest.json' ? fileResponse(altered(lab.readFile(file))) : undefined,
    ),
  ],
  [
    'a manifest whose signature is another manifest’s',
    'bad-signature',
    answering((file) => {
      if (file !== 'manifest.json') return undefined;
      const envelope = JSON.parse(lab.readFile(file).toString());
      return fileResponse(JSON.stringify({ ...envelope, manifest: `${envelope.manifest} ` }));
    }),
  ],
  [
    'rollback: a lower sequence, properly signed',
    'rollback',
    forged((manifest) => ({ ...manifest, sequence: 0 })),
  ],
  [
    'rollback: the same sequence with another date',
    'rollback',
    forged((manifest) => ({ ...manifest, sequence: 1, issued: '2026-06-02T00:00:00Z' })),
  ],
  [
    'another feed of the same publisher',
    'wrong-feed',
    forged((manifest) => ({ ...manifest, feed: 'khac' })),
  ],
  ['a format of the future', 'client-too-old', forged((manifest) => ({ ...manifest, format: 2 }))],
  [
    'a feed for a newer client',
    'client-too-old',
    forged((manifest) => ({ ...manifest, minClient: '9.0.0' })),
  ],
  ['a manifest that is not an object', 'malformed', forged(() => [1, 2, 3])],
  [
    'a sequence that is not a number',
    'malformed',
    forged((manifest) => ({ ...manifest, sequence: '7' })),
  ],
  [
    'a file name that climbs out of the folder',
    'malformed',
    forged((manifest) => {
      snapshotOf(manifest).snapshot.file = '../../x.jsonl.gz';
      return manifest;
    }),
  ],
  [
    'a file name on another host',
    'malformed',
    forged((manifest) => {
      snapshotOf(manifest).snapshot.file = 'https://xau.example.org/x.jsonl.gz';
      return manifest;
    }),
  ],
  [
    'a publisher with a script for an address',
    'malformed',
    forged((manifest) => ({
      ...manifest,
      publisher: { ...manifest.publisher, reportUrl: 'javascript:alert(1)' },
    })),
  ],
  [
    'a file altered on its way',
    'altered',
    answering((file) => (isFile(file) ? fileResponse(altered(lab.readFile(file))) : undefined)),
  ],
  [
    'a file cut short',
    'altered',
    answering((file) =>
      isFile(file) ? fileResponse(lab.readFile(file).subarray(0, -9)) : undefined,
    ),
  ],
  ['an empty file', 'altered', answering((file) => (isFile(file) ? fileResponse('') : undefined))],
  [
    'a file with more than was announced',
    'too-large',
    answering((file) =>
      isFile(file)
        ? fileResponse(Buffer.concat([lab.readFile(file), Buffer.alloc(99)]))
        : undefined,
    ),
  ],
  [
    'mix and match: the file of an earlier publication',
    'altered',
    answering((file) => {
      if (!isFile(file)) return undefined;
      const other = packLines([{ put: rebuttal('cu') }]).bytes;
      const length = lab.readFile(file).length;
      return fileResponse(Buffer.concat([other, Buffer.alloc(length)]).subarray(0, length));
    }),
  ],
  [
    'a decompression bomb',
    'too-large',
    (at) => {
      const bomb = gzipSync(Buffer.alloc(30_000_000));
      const packed = packLines([]);
      at.forge((manifest) => {
        const sha256 = createHash('sha256').update(bomb).digest('hex');
        const { snapshot } = snapshotOf(manifest as unknown as Manifest);
        Object.assign(snapshot, packed.described, { sha256, bytes: bomb.length, rawBytes: 1000 });
        return manifest;
      });
      return (file) => (isFile(file) ? fileResponse(bomb) : undefined);
    },
  ],
  [
    'a file that is not gzip',
    'malformed',
    (at) => {
      const bytes = Buffer.from('không phải gzip');
      at.forge((manifest) => {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        Object.assign(snapshotOf(manifest as unknown as Manifest).snapshot, {
          sha256,
          bytes: bytes.length,
        });
        return manifest;
      });
      return (file) => (isFile(file) ? fileResponse(bytes) : undefined);
    },
  ],
  [
    'a file of 2 GB by announcement',
    'malformed',
    forged((manifest) => {
      snapshotOf(manifest).snapshot.bytes = 2_000_000_000;
      return manifest;
    }),
  ],
  [
    'endless data for a manifest',
    'too-large',
    answering((file) => (file === 'manifest.json' ? new Response(endless()) : undefined)),
  ],
  [
    'endless data for a file',
    'too-large',
    answering((file) => (isFile(file) ? new Response(endless()) : undefined)),
  ],
  [
    'data that stops coming',
    'timeout',
    answering((file) => (isFile(file) ? new Response(stalled()) : undefined)),
  ],
  [
    'a manifest that never comes',
    'timeout',
    answering((file) => (file === 'manifest.json' ? new Response(stalled()) : undefined)),
  ],
  ['a server error', 'http', answering(() => new Response('', { status: 500 }))],
  [
    'a missing file',
    'http',
    answering((file) => (isFile(file) ? new Response('', { status: 404 }) : undefined)),
  ],
  [
    'a login page in place of the manifest',
    'malformed',
    answering(() => fileResponse('<html>Đăng nhập</html>')),
  ],
  [
    'bytes that are not UTF-8',
    'malformed',
    answering((file) =>
      file === 'manifest.json' ? fileResponse(new Uint8Array([255, 254, 0])) : undefined,
    ),
  ],
  ['a redirect', 'redirected', answering(() => opaqueRedirect())],
  [
    'a redirect that shows its status',
    'redirected',
    answering(() => new Response(null, { status: 301 })),
  ],
  ['a redirect that was followed all the same', 'redirected', answering(() => redirected())],
];

describe('an attack', () => {
  test('there are enough of them', () => expect(ATTACKS.length).toBeGreaterThanOrEqual(30));

  test.each(ATTACKS)('%s ends as "%s", and the data before serves on', async (_, code, prepare) => {
    const server = prepare(lab);
    await lab.sync(server ? { server } : {});
    expect(await lab.errorCode()).toBe(code);
    expect(await lab.content()).toBe(before);
  });

  test.each([
    ['http', 'http://feed.example.org/manifest.json'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:application/json,{}'],
    ['nothing', ''],
  ])('an address that is %s is not even asked', async (_, url) => {
    lab.requests.length = 0;
    await lab.sync({ builtIn: { url, publicKey: lab.publicKey } });
    expect(lab.requests).toEqual([]);
    expect(await lab.errorCode()).toBe('insecure');
  });

  test('extra files on the server are never asked for', async () => {
    lab.writeFile('disaster-0000000000000000.jsonl.gz', 'x');
    lab.requests.length = 0;
    await lab.sync();
    expect(lab.requests.map(({ file }) => file)).not.toContain(
      'disaster-0000000000000000.jsonl.gz',
    );
    expect(await lab.errorCode()).toBe(null);
  });

  test.each([
    ['in two topics', 'health', [{ put: rebuttal('mot', { topic: 'health' }) }]],
    ['in one topic', 'disaster', [{ put: rebuttal('moi') }, { put: rebuttal('moi') }]],
    [
      'put and withdrawn',
      'disaster',
      [{ put: rebuttal('moi') }, { withdraw: 'moi', at: '2026-06-01' }],
    ],
  ])(
    'an id that stands twice, %s, is refused with all that came with it',
    async (_, topic, lines) => {
      const packed = packLines(lines);
      lab.writeFile(packed.described.file, packed.bytes);
      lab.forge((manifest) => {
        for (const one of (manifest as unknown as Manifest).topics) {
          if (one.id === topic) Object.assign(one, { snapshot: packed.described, deltas: [] });
        }
        return manifest;
      });
      await lab.sync();
      expect(await lab.errorCode()).toBe('duplicate');
      expect(await lab.content()).toBe(before);
    },
  );
});

describe('a freeze, or a clock that is wrong by a year', () => {
  test.each([
    ['late', 365, 'expired'],
    ['early', -365, 'clock'],
    ['right', 0, null],
  ])('%s: the data serves, and the warning says so', async (_, days, warning) => {
    lab.now += days * 86_400_000;
    await lab.sync();
    expect((await lab.store.entries.toArray()).map(({ key }) => key)).toEqual([
      'built-in/hai',
      'built-in/mot',
    ]);
    expect((await lab.store.feedStates())[0]?.check.warning).toBe(warning);
  });
});

describe('key rotation', () => {
  test('goes by a manifest signed with the old key, and only so', async () => {
    const next = openLab();
    lab.forge((manifest) => ({ ...manifest, nextKey: next.publicKey }));
    await lab.sync();
    lab.publish([rebuttal('ba')]);
    const text = JSON.parse(lab.readFile('manifest.json').toString()).manifest as string;
    next.publish([rebuttal('x')]);
    next.forge(() => JSON.parse(text));
    lab.writeFile('manifest.json', next.readFile('manifest.json'));
    await lab.sync();
    expect(await lab.errorCode()).toBe(null);
    expect((await lab.store.feeds.get('built-in'))?.key).toBe(next.publicKey);
    // From now on the old key signs nothing.
    lab.publish([rebuttal('bon')]);
    await lab.sync();
    expect(await lab.errorCode()).toBe('bad-signature');
    next.close();
  });
});

describe('a server that asks for patience', () => {
  test.each([
    ['seconds', '7200', 7_200_000],
    ['for ever', '999999', 604_800_000],
    ['nonsense', 'soon', 0],
  ])('in %s is given it, within reason', async (_, retryAfter, atLeastMs) => {
    await lab.sync({
      server: () => new Response('', { status: 503, headers: { 'Retry-After': retryAfter } }),
    });
    const wait = ((await lab.store.checks.get('built-in'))?.dueAt ?? 0) - lab.now;
    expect(wait).toBeGreaterThanOrEqual(Math.max(150_000, atLeastMs));
    expect(wait).toBeLessThanOrEqual(604_800_000 + 300_000);
  });
});

test('of ten thousand random changes to a signed manifest none is accepted, and none throws anything else', async () => {
  const bytes = new Uint8Array(lab.readFile('manifest.json'));
  const original = JSON.stringify((await openSigned(bytes, [lab.publicKey])).manifest);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(3),
      async (changes, cut) => {
        const copy = bytes.slice(0, bytes.length - cut);
        for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
        try {
          const { manifest } = await openSigned(copy, [lab.publicKey]);
          // White space around the envelope is not signed, and means nothing.
          expect(JSON.stringify(manifest)).toBe(original);
        } catch (error) {
          if (!(error instanceof FeedError)) throw error;
        }
      },
    ),
    { seed: 20261125, numRuns: runs(10_000) },
  );
}, 60_000);

function altered(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('disaster') > 0 ? copy.indexOf('disaster') : copy.length >> 1;
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
}

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
}

function stalled(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) });
}

/** What browsers answer to a request that follows no redirects. */
function opaqueRedirect(): Response {
  const response = Response.error();
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  return response;
}

function redirected(): Response {
  const response = fileResponse(lab.readFile('manifest.json'));
  Object.defineProperty(response, 'redirected', { value: true });
  return response;
}
