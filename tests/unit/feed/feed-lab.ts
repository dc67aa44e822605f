// A publisher, a server and a reader's store for one test: real builds in a temporary folder, served
// from memory, fetched into fake-indexeddb.
import 'fake-indexeddb/auto';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../../lib/claims/entries/entry.ts';
import { openStore, type Store } from '../../../lib/feed/store.ts';
import { syncAll } from '../../../lib/feed/sync.ts';
import type { Syncing } from '../../../lib/feed/syncing.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import { buildFeed, buildStarter } from '../../../publisher/feed/build.ts';
import { createKeys, readPublicKey } from '../../../publisher/feed/keys.ts';
import { Steps } from './steps.ts';

const MANIFEST_URL = 'https://feed.example.org/v1/manifest.json';
const TOPICS = ['disaster', 'health', 'public-bodies'];

/** Answers a request for a file, or changes what the server answers. */
export type Server = (
  file: string,
  options: RequestInit,
) => Response | undefined | Promise<Response | undefined>;

/** The rows of a store, by table. */
export type StoreRows = Record<string, unknown[]>;

export type Lab = {
  folder: string;
  store: Store;
  /** The steps of everything that goes through the store and the network from now on. */
  steps: Steps;
  /** Leaves the store as a stopped worker does, and opens it again. */
  reopen: () => void;
  /** A database of its own, with these rows or none. */
  replaceStore: (rows?: StoreRows) => Promise<void>;
  rows: () => Promise<StoreRows>;
  /** Every request so far, by file name. */
  requests: { file: string; options: RequestInit }[];
  publicKey: string;
  /** A stranger's. */
  otherKey: string;
  now: number;
  /** Publishes entries as the next publication. */
  publish: (entries: Entry[]) => void;
  /** Puts a manifest of any content in place, signed with the publisher's key or another. */
  forge: (
    change: (manifest: Record<string, unknown>) => unknown,
    key?: 'own' | 'other' | 'none',
  ) => void;
  readFile: (file: string) => Buffer;
  writeFile: (file: string, bytes: Uint8Array | string) => void;
  sync: (given?: Partial<Syncing> & { server?: Server; settings?: Settings }) => Promise<void>;
  /** What the store holds, as one comparable text. */
  content: () => Promise<string>;
  errorCode: () => Promise<string | null>;
  close: () => void;
};

let count = 0;

/** A lab with a starter set of one entry and no publication yet. */
export function openLab(): Lab {
  const folder = mkdtempSync(join(tmpdir(), 'feed-lab-'));
  const [data, out, keys, starter] = ['data', 'out', 'keys', 'starter'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  createKeys(keys);
  let name = `lab-${count++}`;
  const connect = () => {
    lab.steps = new Steps();
    lab.store = openStore(name);
    lab.steps.watch(lab.store);
  };
  const requests: Lab['requests'] = [];
  const publicKey = readPublicKey(keys);
  writeData(data, [rebuttal('khoi-dau')]);
  buildStarter(data, starter);
  let published = Date.parse('2026-06-01T00:00:00Z');
  const lab: Lab = {
    folder,
    store: undefined as unknown as Store,
    steps: new Steps(),
    reopen: () => {
      lab.store.close();
      connect();
    },
    replaceStore: async (rows = {}) => {
      lab.store.close();
      name = `lab-${count++}`;
      connect();
      for (const [table, those] of Object.entries(rows))
        await lab.store.table(table).bulkAdd(those);
      lab.reopen();
    },
    rows: async () => {
      const tables = lab.store.tables.map(async (table) => [table.name, await table.toArray()]);
      return Object.fromEntries(await Promise.all(tables));
    },
    requests,
    publicKey,
    otherKey: stranger.publicKey.export({ format: 'jwk' }).x ?? '',
    now: published + 3_600_000,
    publish: (entries) => {
      published += 60_000;
      writeData(data, entries);
      // The publisher's own copy is honest, whoever signed what readers were given.
      if (existsSync(join(out, 'manifest.json'))) lab.forge((manifest) => manifest);
      buildFeed({ data, out, keys }, { now: new Date(published) });
    },
    forge: (change, key = 'own') => {
      const file = join(out, 'manifest.json');
      const { manifest } = JSON.parse(readFileSync(file, 'utf8')) as { manifest: string };
      const text = JSON.stringify(change(JSON.parse(manifest)));
      const signature = key === 'none' ? null : signWith(key, keys, text);
      writeFileSync(file, JSON.stringify({ signature, manifest: text }));
    },
    readFile: (file) => readFileSync(join(out, file)),
    writeFile: (file, bytes) => writeFileSync(join(out, file), bytes),
    sync: async ({ server, ...given } = {}) => {
      const { steps } = lab;
      const fetch: Syncing['fetch'] = async (url, options) => {
        const file = url.slice(url.lastIndexOf('/') + 1);
        requests.push({ file, options });
        return (await server?.(file, options)) ?? serveFile(out, file);
      };
      await syncAll({
        store: lab.store,
        settings: DEFAULT_SETTINGS,
        builtIn: { url: MANIFEST_URL, publicKey },
        readStarter: async (file) => {
          await steps.take(`starter ${file}`);
          return new Uint8Array(readFileSync(join(starter, file)));
        },
        clientVersion: '1.0.0',
        now: () => lab.now,
        signal: new AbortController().signal,
        patience: { stallMs: 200, answerMs: 400, bytesPerSecond: 10_000_000 },
        ask: 'all',
        isMetered: false,
        ...given,
        fetch: steps.through(given.fetch ?? fetch),
      });
    },
    content: async () => {
      const { store } = lab;
      const [feeds, entries, indexes] = await Promise.all([
        store.feeds.toArray(),
        store.entries.toArray(),
        store.indexes.toArray(),
      ]);
      const bytes = indexes.map(({ fingerprint, buffer }) => [
        fingerprint,
        Buffer.from(buffer).toString('base64'),
      ]);
      return JSON.stringify({ feeds, entries, bytes });
    },
    errorCode: async () => (await lab.store.checks.get('built-in'))?.lastError?.code ?? null,
    close: () => {
      lab.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  connect();
  return lab;
}

/** An invented rebuttal. */
export function rebuttal(
  id: string,
  given: Partial<Extract<Entry, { kind: 'rebuttal' }>> = {},
): Entry {
  return {
    kind: 'rebuttal',
    id,
    updatedAt: '2026-05-01',
    topic: 'disaster',
    rating: 'false',
    reviewed: '2026-05-01',
    phrases: [`câu ví dụ của ${id}`],
    appearances: [],
    sources: [
      {
        publisher: 'Báo Ví Dụ',
        title: 'Bác tin',
        url: `https://example.org/${id}`,
        date: '2026-05-01',
        official: false,
        authority: 'Sở Ví Dụ',
      },
    ],
    vi: {
      claim: `Tin ví dụ ${id}.`,
      summary: 'Không phải vậy.',
      correction: 'Không phải vậy nhé.',
    },
    ...given,
  };
}

/** A response with a file's bytes. */
export function fileResponse(bytes: Uint8Array | string, status = 200): Response {
  return new Response(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), { status });
}

function serveFile(folder: string, file: string): Response {
  try {
    return fileResponse(readFileSync(join(folder, file)));
  } catch {
    return new Response('', { status: 404 });
  }
}

function writeData(folder: string, entries: Entry[]): void {
  mkdirSync(folder, { recursive: true });
  const lines = (rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const topics = TOPICS.map((id) => ({
    id,
    vi: 'Ví dụ',
    en: 'Example',
    about: { vi: 'Ví dụ.', en: 'Example.' },
    on: id !== 'public-bodies',
  }));
  const publisher = {
    id: 'vi-du',
    name: { vi: 'Nhà xuất bản Ví Dụ', en: 'Example Publisher' },
    url: null,
    reportUrl: null,
  };
  writeFileSync(
    join(folder, 'rebuttals.jsonl'),
    lines(entries.filter(({ kind }) => kind === 'rebuttal')),
  );
  writeFileSync(
    join(folder, 'notices.jsonl'),
    lines(entries.filter(({ kind }) => kind === 'notice')),
  );
  writeFileSync(
    join(folder, 'channels.jsonl'),
    lines(entries.filter(({ kind }) => kind === 'channel')),
  );
  writeFileSync(join(folder, 'topics.json'), JSON.stringify(topics));
  writeFileSync(join(folder, 'publisher.json'), JSON.stringify(publisher));
}

const stranger: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync('ed25519');

function signWith(key: 'own' | 'other', keys: string, text: string): string {
  const signing =
    key === 'own' ? readFileSync(join(keys, 'feed-key.pem'), 'utf8') : stranger.privateKey;
  return sign(null, Buffer.from(text), signing).toString('base64url');
}
