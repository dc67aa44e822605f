// A signed feed of very many invented entries, served to the extension from a folder that is gone
// afterwards, and synced into its empty profile.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { runCommand } from '../../publisher/command.ts';
import { ordinaryTexts } from '../../scripts/labelled-texts.ts';
import type { Extension } from '../e2e/extension.ts';
import { ask, PHRASE, serveFeed, trustFeed } from '../e2e/sync-lab.ts';
import { benchClaims, benchPosts } from './corpus.ts';

export type LargeFeed = {
  /** Of all its files. */
  bytes: number;
  /** Lets the extension ask for it and trust it; an extension page to sync from. */
  trust: (extension: Extension) => Promise<Page>;
  remove: () => void;
};

/** Publishes so many entries, one of them with `PHRASE`. */
export function publishLargeFeed(entries: number): LargeFeed {
  const folder = mkdtempSync(join(tmpdir(), 'large-feed-'));
  const publicKey = publish(folder, entries);
  const out = join(folder, 'out');
  return {
    bytes: readdirSync(out).reduce((sum, file) => sum + statSync(join(out, file)).size, 0),
    trust: async (extension) => {
      await serveFeed(extension, out);
      return trustFeed(extension, { publicKey });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Syncs now, from an extension page; resolves when it is done. */
export async function syncNow(page: Page): Promise<void> {
  await ask(page, { type: 'sync' });
}

/** Returns the public key. */
function publish(folder: string, entries: number): string {
  const [data, out, keys] = ['data', 'out', 'keys'].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  runCommand(['init', '--data', data, '--keys', keys]);
  const topics = JSON.parse(readFileSync(join(data, 'topics.json'), 'utf8')) as { id: string }[];
  const prose = benchPosts(ordinaryTexts(), 1000, 1);
  const rows = benchClaims(prose, entries).map(({ claim, summary, phrases, concepts }, at) => ({
    kind: 'rebuttal',
    id: `vi-du-${at}`,
    updatedAt: '2026-06-01',
    topic: topics[at % topics.length]?.id,
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
  writeFileSync(
    join(data, 'rebuttals.jsonl'),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  runCommand(['build', '--data', data, '--out', out, '--keys', keys]);
  return runCommand(['public-key', '--keys', keys]).en;
}
