// Manifests and files changed at random: nothing is accepted that was not signed, nothing hangs, and
// nothing is thrown but a FeedError. Twenty times as many in `npm run test:long`: 10,000 each.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entrySchema } from '../../../lib/claims/entries/entry.ts';
import { isAcceptable } from '../../../lib/claims/links/acceptable.ts';
import { unpackFile } from '../../../lib/feed/download.ts';
import { openSigned } from '../../../lib/feed/envelope.ts';
import { FeedError } from '../../../lib/feed/feed-error.ts';
import { type FeedFile, manifestSchema } from '../../../lib/feed/manifest.ts';
import { runs } from '../../runs.ts';
import { packLines } from './change-lines.ts';
import { fileResponse, type Lab, openLab, rebuttal, type StoreRows } from './feed-lab.ts';

const SEED = 20261125;
const TIMEOUT_MS = 600_000;

let lab: Lab;
let held: StoreRows;
let before: string;
let after: string;
beforeAll(async () => {
  lab = openLab();
  lab.publish(Array.from({ length: 9 }, (_, at) => rebuttal(`so-${at}`)));
  await lab.sync();
  held = await lab.rows();
  before = await lab.content();
  lab.publish(Array.from({ length: 9 }, (_, at) => rebuttal(`so-${at + 1}`)));
  await lab.sync();
  after = await lab.content();
});
afterAll(() => lab.close());

/** Bytes with some of them changed, left out, doubled or cut off. */
const mutation = fc.array(
  fc.record({
    how: fc.constantFrom('set', 'flip', 'drop', 'double', 'cut'),
    at: fc.nat(),
    value: fc.nat(255),
  }),
  { minLength: 1, maxLength: 4 },
);
type Mutation = { how: string; at: number; value: number }[];

function mutate(bytes: Uint8Array, changes: Mutation): Uint8Array<ArrayBuffer> {
  let out = Array.from(bytes);
  for (const { how, at, value } of changes) {
    const place = at % Math.max(1, out.length);
    if (how === 'set') out[place] = value;
    else if (how === 'flip') out[place] = (out[place] ?? 0) ^ (1 << (value % 8));
    else if (how === 'drop') out.splice(place, 1 + (value % 9));
    else if (how === 'double') out.splice(place, 0, ...out.slice(place, place + 1 + (value % 9)));
    else out = out.slice(0, place);
  }
  return Uint8Array.from(out);
}

/** What a promise gives, or `null` where it throws a FeedError; anything else is thrown on. */
async function orRefused<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

test(
  'of random changes to a signed manifest none is accepted',
  async () => {
    const bytes = new Uint8Array(lab.readFile('manifest.json'));
    const original = JSON.stringify((await openSigned(bytes, [lab.publicKey])).manifest);
    const property = fc.asyncProperty(mutation, async (changes) => {
      const opened = await orRefused(openSigned(mutate(bytes, changes), [lab.publicKey], '1.0.0'));
      // White space around what is signed, and fields beside it, are not signed and mean nothing.
      if (opened) expect(JSON.stringify(opened.manifest)).toBe(original);
    });
    await fc.assert(property, { seed: SEED, numRuns: runs(500) });
  },
  TIMEOUT_MS,
);

test(
  'of random changes to a file none is accepted, by whatever it is described',
  async () => {
    const { bytes, described } = packLines([{ put: rebuttal('mot') }, { put: rebuttal('hai') }]);
    const original = await unpackFile(new Uint8Array(bytes), described, 'x');
    const property = fc.asyncProperty(mutation, fc.boolean(), async (changes, isMisdescribed) => {
      const changed = mutate(bytes, changes);
      const isSame = Buffer.from(changed).equals(bytes);
      // As if the hash were right: what is left is gzip, the length and UTF-8.
      const file: FeedFile = isMisdescribed
        ? { ...packedAs(changed), rawBytes: described.rawBytes }
        : described;
      const text = await orRefused(unpackFile(changed, file, 'x'));
      if (text !== null && !isMisdescribed) expect([isSame, text]).toEqual([true, original]);
      if (text !== null) expect(Buffer.byteLength(text)).toBe(described.rawBytes);
    });
    await fc.assert(property, { seed: SEED, numRuns: runs(500) });
  },
  TIMEOUT_MS,
);

test(
  'whatever a server makes of a publication, a sync ends at the old one or the new one',
  async () => {
    const answer = fc.record({
      changes: mutation,
      which: fc.constantFrom('manifest', 'files', 'all'),
      status: fc.constantFrom(200, 200, 200, 206, 304, 301, 404, 429, 503),
      header: fc.constantFrom('', '0', '99999999', 'soon', 'Tue, 01 Jan 2030 00:00:00 GMT'),
    });
    const property = fc.asyncProperty(answer, async ({ changes, which, status, header }) => {
      await lab.replaceStore(held);
      await lab.sync({
        server: (file) => {
          if (which !== 'all' && (which === 'files') !== file.endsWith('.gz')) return undefined;
          const body = mutate(lab.readFile(file), changes);
          const headers = { 'Retry-After': header };
          return new Response(status === 304 ? null : body, { status, headers });
        },
      });
      expect([before, after]).toContain(await lab.content());
    });
    await fc.assert(property, { seed: SEED, numRuns: runs(500) });
  },
  TIMEOUT_MS,
);

test(
  'whatever a careless hand signs, only whole and acceptable entries are held',
  async () => {
    const junk = fc.oneof(
      fc.constantFrom(null, -1, 2 ** 53, '', 'javascript:alert(1)', '\u202e', [], {}, '__proto__'),
      fc.jsonValue(),
    );
    const changes = fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 3 });
    const bytes = lab.readFile('manifest.json');
    const property = fc.asyncProperty(changes, changes, async (inManifest, inLines) => {
      await lab.replaceStore(held);
      lab.writeFile('manifest.json', bytes);
      const lines = [{ put: rebuttal('mot') }, { put: rebuttal('hai') }].map((line) =>
        withJunk(line, inLines),
      );
      const { bytes: packed, described } = packLines(lines);
      lab.forge((manifest) => {
        const { topics } = manifest as { topics: { snapshot: object; deltas: object[] }[] };
        Object.assign(topics[0] ?? {}, { snapshot: described, deltas: [] });
        return inManifest.length > 1 ? withJunk(manifest, inManifest) : manifest;
      });
      await lab.sync({
        server: (file) => (file === described.file ? fileResponse(packed) : undefined),
      });
      for (const { entry } of await lab.store.entries.toArray()) {
        if (entry)
          expect([entrySchema.safeParse(entry).success, isAcceptable(entry)]).toEqual([true, true]);
      }
      for (const { manifest } of await lab.store.feeds.toArray()) {
        expect(manifestSchema.safeParse(manifest).success).toBe(true);
      }
      expect(await lab.store.readIndex()).not.toBe(null);
    });
    try {
      await fc.assert(property, { seed: SEED, numRuns: runs(500) });
    } finally {
      lab.writeFile('manifest.json', bytes);
    }
  },
  TIMEOUT_MS,
);

function packedAs(bytes: Uint8Array): FeedFile {
  const { described } = packLines([]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...described, sha256, bytes: bytes.length };
}

/** A value with junk at the places with these numbers, counted through it. */
function withJunk<T>(value: T, changes: [number, unknown][]): T {
  const copy = structuredClone(value);
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  for (const [at, junk] of changes) {
    const [node, key] = places[at % places.length] ?? [];
    if (node && key) node[key] = junk;
  }
  return copy;
}
