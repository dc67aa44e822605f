// A signed feed of very many invented entries, served to the extension from a folder that is gone
// afterwards, and synced into its empty profile.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { runCommand } from '../../publisher/command.ts';
import { ordinaryTexts } from '../../scripts/labelled-texts.ts';
import type { Extension } from '../e2e/extension.ts';
import { ask, PHRASE, serveFeed, trustOnly } from '../e2e/sync-lab.ts';
import { benchClaims, benchPosts } from './corpus.ts';

export type LargeFeed = {
  /** Of all its files. */
  bytes: number;
  /** Lets the extension ask for it. */
  serve: (extension: Extension) => Promise<void>;
  /** Trusts it, from an extension page; that begins a sync. */
  trust: (options: Page) => Promise<void>;
  /** Publishes again with so many entries changed; the bytes of what that made readers fetch. */
  change: (entries: number) => number;
  remove: () => void;
};

/** Publishes so many entries, one of them with `PHRASE`. */
export function publishLargeFeed(entries: number): LargeFeed {
  const folder = mkdtempSync(join(tmpdir(), 'large-feed-'));
  const [data, out, keys] = ['data', 'out', 'keys'].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  const sizes = () =>
    new Map(readdirSync(out).map((file) => [file, statSync(join(out, file)).size]));
  const sum = (bytes: number[]) => bytes.reduce((all, one) => all + one, 0);
  let published = Date.parse('2026-06-01T00:00:00Z');
  const build = () => {
    published += 60_000;
    runCommand(['build', '--data', data, '--out', out, '--keys', keys], new Date(published));
  };
  runCommand(['init', '--data', data, '--keys', keys]);
  const topics = JSON.parse(readFileSync(join(data, 'topics.json'), 'utf8')) as { id: string }[];
  const rows = entryRows(
    entries,
    topics.map(({ id }) => id),
  );
  writeRows(data, rows);
  build();
  const { en: publicKey } = runCommand(['public-key', '--keys', keys]);
  return {
    bytes: sum([...sizes().values()]),
    serve: (extension) => serveFeed(extension, out),
    trust: (options) => trustOnly(options, { publicKey }),
    change: (count) => {
      const before = sizes();
      const changed = rows.map((row, at) =>
        at > 0 && at <= count
          ? { ...row, updatedAt: '2026-06-02', phrases: [`cầu Ví Dụ số ${at} lại sập`] }
          : row,
      );
      writeRows(data, changed);
      build();
      const deltas = [...sizes()].filter(([file]) => /-d\d+-/.test(file) && !before.has(file));
      return sum([sizes().get('manifest.json') ?? 0, ...deltas.map(([, bytes]) => bytes)]);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Syncs now, from an extension page; resolves when it is done. */
export async function syncNow(page: Page): Promise<void> {
  await ask(page, { type: 'sync' });
}

/** Invented entries of ordinary words. */
function entryRows(entries: number, topics: string[]) {
  const prose = benchPosts(ordinaryTexts(), 1000, 1);
  return benchClaims(prose, entries).map(({ claim, summary, phrases, concepts }, at) => ({
    kind: 'rebuttal',
    id: `vi-du-${at}`,
    updatedAt: '2026-06-01',
    topic: topics[at % topics.length],
    rating: 'false',
    reviewed: '2026-06-01',
    phrases: at === 0 ? [PHRASE] : phrases,
    concepts,
    appearances: [],
    sources: [
      {
        publisher: 'Báo Ví Dụ',
        title: 'Ví dụ',
        url: `https://example.org/bai-${at}`,
        date: '2026-06-01',
        official: true,
        authority: null,
      },
    ],
    vi: { claim, summary, correction: 'Thông tin này không đúng bạn nhé.' },
  }));
}

function writeRows(data: string, rows: object[]): void {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(data, 'rebuttals.jsonl'), text);
}
