import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openIndex } from '../../../lib/claims/claim-index.ts';
import { matchPassage } from '../../../lib/claims/matching/match.ts';
import type { Manifest } from '../../../lib/feed/manifest.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { packLines, readChangesOf } from './change-lines.ts';
import { fileResponse, type Lab, openLab, rebuttal } from './feed-lab.ts';

let lab: Lab;
beforeEach(() => {
  lab = openLab();
});
afterEach(() => lab.close());

const keys = async () => (await lab.store.entries.toArray()).map(({ key }) => key).sort();
const marked = async (text: string) => {
  const buffer = await lab.store.readIndex();
  const index = buffer && openIndex(buffer);
  return index ? matchPassage(index, { text, links: [] }).map(({ key }) => key) : 'no index';
};

describe('a first sync', () => {
  test('without any network serves the starter set, and says that it is offline', async () => {
    await lab.sync({
      server: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    expect(await keys()).toEqual(['built-in/khoi-dau']);
    expect(await marked('đây là câu ví dụ của khoi-dau')).toEqual(['built-in/khoi-dau']);
    expect(await lab.errorCode()).toBe('offline');
  });

  test('without a feed address serves the starter set without an error', async () => {
    await lab.sync({ builtIn: null });
    expect(await keys()).toEqual(['built-in/khoi-dau']);
    expect(await lab.errorCode()).toBe(null);
    expect(lab.requests).toEqual([]);
  });

  test('with a feed takes its entries in place of the starter set, by chosen topics only', async () => {
    lab.publish([
      rebuttal('mot'),
      rebuttal('hai', { topic: 'health' }),
      rebuttal('ba', { topic: 'public-bodies' }),
    ]);
    await lab.sync();
    expect(await keys()).toEqual(['built-in/hai', 'built-in/mot']);
    expect(await marked('câu ví dụ của mot')).toEqual(['built-in/mot']);
    expect((await lab.store.feedStates())[0]).toMatchObject({
      source: 'feed',
      sequence: 1,
      entries: 2,
      skipped: 0,
      publisher: { name: { vi: 'Nhà xuất bản Ví Dụ' } },
      check: { checkedAt: lab.now, lastError: null, failures: 0 },
    });
    expect(
      lab.requests.map(({ file }) => file).filter((file) => file.startsWith('public')),
    ).toEqual([]);
  });
});

describe('a later sync', () => {
  beforeEach(async () => {
    lab.publish(Array.from({ length: 40 }, (_, at) => rebuttal(`so-${at}`)));
    await lab.sync();
    lab.requests.length = 0;
  });

  test('with nothing new asks for the manifest once and gets by with "unchanged"', async () => {
    const before = await lab.content();
    await lab.sync({ server: () => new Response(null, { status: 304 }) });
    expect(lab.requests).toHaveLength(1);
    expect(new Headers(lab.requests[0]?.options.headers).get('If-Modified-Since')).toBe(
      'Mon, 01 Jun 2026 00:01:00 GMT',
    );
    expect(await lab.content()).toBe(before);
    expect(await lab.errorCode()).toBe(null);
  });

  test('with a few changes fetches a delta, and ends as a fresh reader does', async () => {
    const next = Array.from({ length: 40 }, (_, at) => rebuttal(`so-${at + 1}`));
    lab.publish(next);
    await lab.sync();
    expect(lab.requests.map(({ file }) => file.replace(/-[0-9a-f]{16}/, ''))).toEqual([
      'manifest.json',
      'disaster-d1.jsonl.gz',
    ]);
    const content = await lab.content();
    await Promise.all([
      lab.store.feeds.clear(),
      lab.store.entries.clear(),
      lab.store.indexes.clear(),
    ]);
    await lab.sync();
    expect(await lab.content()).toBe(content);
  });

  test('takes a withdrawn entry away, and remembers that it was withdrawn', async () => {
    lab.publish(Array.from({ length: 39 }, (_, at) => rebuttal(`so-${at}`)));
    await lab.sync();
    expect(await marked('câu ví dụ của so-39')).toEqual([]);
    const gone = (await lab.store.readEntries(['built-in/so-39'])).get('built-in/so-39');
    expect(gone).toMatchObject({ entry: null, date: '2026-06-01' });
  });

  test('after two publications missed gets by with one delta', async () => {
    lab.publish([
      ...Array.from({ length: 40 }, (_, at) => rebuttal(`so-${at}`)),
      rebuttal('moi-1'),
    ]);
    lab.publish([
      ...Array.from({ length: 39 }, (_, at) => rebuttal(`so-${at}`)),
      rebuttal('moi-1'),
      rebuttal('moi-2'),
    ]);
    await lab.sync();
    expect(lab.requests.map(({ file }) => file.slice(0, 11))).toEqual([
      'manifest.js',
      'disaster-d1',
    ]);
    const all = await keys();
    expect(all).toContain('built-in/moi-1');
    expect(all).toContain('built-in/moi-2');
    expect(await marked('câu ví dụ của so-39')).toEqual([]);
  });
});

describe('a change of topics', () => {
  test('takes effect at the next sync, also when the feed says "unchanged"', async () => {
    lab.publish([rebuttal('mot'), rebuttal('hai', { topic: 'public-bodies' })]);
    await lab.sync();
    const settings = { ...DEFAULT_SETTINGS, topics: { 'public-bodies': true, disaster: false } };
    await lab.sync({
      settings,
      server: (file) =>
        file === 'manifest.json' ? new Response(null, { status: 304 }) : undefined,
    });
    expect(await keys()).toEqual(['built-in/hai']);
    expect(await marked('câu ví dụ của mot')).toEqual([]);
    expect(await marked('câu ví dụ của hai')).toEqual(['built-in/hai']);
  });

  test('of the starter set needs no network', async () => {
    await lab.sync({ builtIn: null });
    await lab.sync({
      builtIn: null,
      settings: { ...DEFAULT_SETTINGS, topics: { disaster: false } },
    });
    expect(await keys()).toEqual([]);
    await lab.sync({ builtIn: null });
    expect(await keys()).toEqual(['built-in/khoi-dau']);
  });
});

describe('what a request says of the reader', () => {
  test('is nothing: no credentials, no referrer, no cache, no header but the date of the publication', async () => {
    lab.publish([rebuttal('mot')]);
    await lab.sync();
    await lab.sync();
    for (const { options } of lab.requests) {
      expect(options).toMatchObject({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'manual',
      });
      expect(
        [...new Headers(options.headers).keys()].filter((name) => name !== 'if-modified-since'),
      ).toEqual([]);
    }
  });
});

describe('several feeds', () => {
  test('stand side by side: the same id twice is two entries, and a feed that is removed takes only its own', async () => {
    lab.publish([rebuttal('mot')]);
    const other = openLab();
    other.publish([
      rebuttal('mot', { vi: { claim: 'Khác.', summary: 'Khác.', correction: 'Khác.' } }),
    ]);
    const url = 'https://khac.example.org/manifest.json';
    const settings = {
      ...DEFAULT_SETTINGS,
      feeds: [{ id: 'khac', url, publicKey: other.publicKey }],
    };
    await lab.sync({
      settings,
      fetch: async (address) => {
        const from = address.startsWith('https://khac') ? other : lab;
        return fileResponse(from.readFile(address.slice(address.lastIndexOf('/') + 1)));
      },
    });
    expect(await keys()).toEqual(['built-in/mot', 'khac/mot']);
    await lab.sync();
    expect(await keys()).toEqual(['built-in/mot']);
    other.close();
  });

  test('the build’s own is the first of them, and calls its topics as it likes', async () => {
    lab.publish([rebuttal('mot')]);
    const other = openLab();
    other.publish([rebuttal('mot')]);
    other.forge((manifest) => {
      const { topics } = manifest as unknown as Manifest;
      return { ...manifest, topics: topics.map((topic) => ({ ...topic, vi: 'Tên khác' })) };
    });
    // A key's fingerprint, which most often sorts before any name.
    const id = '0123456789abcdef';
    const url = 'https://khac.example.org/manifest.json';
    const settings = { ...DEFAULT_SETTINGS, feeds: [{ id, url, publicKey: other.publicKey }] };
    await lab.sync({
      settings,
      fetch: async (address) => {
        const from = address.startsWith('https://khac') ? other : lab;
        return fileResponse(from.readFile(address.slice(address.lastIndexOf('/') + 1)));
      },
    });
    expect((await lab.store.feedStates()).map((feed) => feed.id)).toEqual(['built-in', id]);
    expect((await lab.store.topics()).map(({ vi }) => vi)).not.toContain('Tên khác');
    other.close();
  });
});

describe('what is held', () => {
  const settled = async () => {
    const content = await lab.content();
    await lab.replaceStore();
    await lab.sync();
    expect(content).toBe(await lab.content());
  };

  test('does not depend on the way there: an entry moves to another topic and back', async () => {
    const others = Array.from({ length: 20 }, (_, at) => rebuttal(`so-${at}`));
    lab.publish([...others, rebuttal('doi-cho')]);
    await lab.sync();
    lab.publish([...others, rebuttal('doi-cho', { topic: 'health' })]);
    await lab.sync();
    const moved = (await lab.store.readEntries(['built-in/doi-cho'])).get('built-in/doi-cho');
    expect(moved).toMatchObject({ topic: 'health', entry: { topic: 'health' } });
    lab.publish([...others, rebuttal('doi-cho')]);
    await lab.sync();
    expect(await keys()).toContain('built-in/doi-cho');
    expect((await lab.store.feedStates())[0]?.skipped).toBe(0);
    await settled();
  });

  test('is nothing of an entry that became one we refuse, and the count goes when it is mended', async () => {
    const page = { appearances: ['https://www.facebook.com/trangvidu'] };
    await readChangesOf(lab, [{ put: rebuttal('mot') }, { put: rebuttal('hai') }]);
    const { manifest } = (await lab.store.feeds.get('built-in')) ?? {};
    const change = async (lines: unknown[]) => {
      const delta = packLines(lines);
      lab.writeFile(delta.described.file, delta.bytes);
      lab.forge((last) => {
        const { topics, sequence } = last as unknown as Manifest;
        const disaster = topics.find(({ id }) => id === 'disaster') as Manifest['topics'][number];
        disaster.deltas = [{ ...delta.described, from: sequence }];
        disaster.snapshot = { ...disaster.snapshot, sha256: delta.described.sha256, bytes: 9999 };
        return { ...last, sequence: sequence + 1 };
      });
      await lab.sync();
    };
    expect(manifest?.sequence).toBe(1);
    await change([{ put: { ...rebuttal('hai'), ...page } }]);
    expect(await keys()).toEqual(['built-in/mot']);
    expect((await lab.store.feedStates())[0]?.skipped).toBe(1);
    await change([{ put: rebuttal('hai') }]);
    expect(await keys()).toEqual(['built-in/hai', 'built-in/mot']);
    expect((await lab.store.feedStates())[0]?.skipped).toBe(0);
  });

  test('is replaced by a feed that another key signs, whatever its sequence', async () => {
    lab.publish([rebuttal('mot')]);
    lab.publish([rebuttal('hai')]);
    await lab.sync();
    const next = openLab();
    next.publish([rebuttal('ba')]);
    await lab.sync({
      builtIn: { url: 'https://feed.example.org/manifest.json', publicKey: next.publicKey },
      fetch: async (address) =>
        fileResponse(next.readFile(address.slice(address.lastIndexOf('/') + 1))),
    });
    expect(await keys()).toEqual(['built-in/ba']);
    next.close();
  });
});

describe('who is asked', () => {
  beforeEach(async () => {
    lab.publish([rebuttal('mot'), rebuttal('hai', { topic: 'health' })]);
    await lab.sync();
    lab.requests.length = 0;
  });

  test('by the schedule: nobody before it is due', async () => {
    await lab.sync({ ask: 'due' });
    expect(lab.requests).toEqual([]);
    lab.now += 7 * 3_600_000;
    await lab.sync({ ask: 'due', isMetered: true });
    expect(lab.requests).toEqual([]);
    lab.now = (await lab.store.checks.get('built-in'))?.dueAt ?? 0;
    await lab.sync({ ask: 'due' });
    expect(lab.requests).toHaveLength(1);
  });

  test('by the schedule: nobody who asked for patience, though another feed is due', async () => {
    const other = openLab();
    other.publish([rebuttal('mot')]);
    const feeds = [
      { id: 'khac', url: 'https://khac.example.org/manifest.json', publicKey: other.publicKey },
    ];
    const settings = { ...DEFAULT_SETTINGS, feeds };
    const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '999999' } });
    await lab.sync({ server: busy });
    const asked: string[] = [];
    await lab.sync({
      settings,
      ask: 'due',
      fetch: async (address) => {
        asked.push(new URL(address).host);
        return fileResponse(other.readFile(address.slice(address.lastIndexOf('/') + 1)));
      },
    });
    expect(new Set(asked)).toEqual(new Set(['khac.example.org']));
    other.close();
  });

  test('after a topic was switched off: nobody; after one was switched on: its feed', async () => {
    const off = { ...DEFAULT_SETTINGS, topics: { health: false } };
    await lab.sync({ ask: 'chosen', settings: off });
    expect(lab.requests).toEqual([]);
    expect(await keys()).toEqual(['built-in/mot']);
    await lab.sync({ ask: 'chosen' });
    expect(lab.requests).toHaveLength(2);
    expect(await keys()).toEqual(['built-in/hai', 'built-in/mot']);
  });

  test('a machine that slept is not all at once back with everyone else', async () => {
    lab.now += 12 * 3_600_000;
    await lab.sync({ ask: 'due' });
    expect(lab.requests).toEqual([]);
    const { dueAt } = (await lab.store.checks.get('built-in')) ?? {};
    expect((dueAt ?? 0) - lab.now).toBeGreaterThanOrEqual(0);
    expect((dueAt ?? 0) - lab.now).toBeLessThanOrEqual(46 * 60_000);
  });
});

describe('bad entries among good ones', () => {
  test.each([
    ['of an unknown kind', { kind: 'prophecy' }],
    ['with a whole page as an appearance', { appearances: ['https://www.facebook.com/trangvidu'] }],
    ['with a whole site as an appearance', { appearances: ['https://example.org/'] }],
    [
      'with a profile as an appearance',
      { appearances: ['https://www.facebook.com/profile.php?id=1'] },
    ],
    ['with a script for a link', { sources: [{ url: 'javascript:alert(1)' }] }],
    [
      'with a bidi override in its claim',
      { vi: { claim: '\u202exấu', summary: 'a', correction: 'b' } },
    ],
    ['of another topic than its file', { topic: 'health' }],
  ])('%s are skipped and counted', async (_, change) => {
    const lines = [rebuttal('tot'), { ...rebuttal('xau'), ...change }].map((put) => ({ put }));
    await readChangesOf(lab, lines);
    expect(await keys()).toEqual(['built-in/tot']);
    expect((await lab.store.feedStates())[0]?.skipped).toBe(1);
    expect(await lab.errorCode()).toBe(null);
  });
});
