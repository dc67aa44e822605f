// The texts that matching is fitted to and measured on, all from the repository.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ordinaryTextOf } from '../publisher/check/ordinary-text.ts';
import { passagesOf } from '../publisher/check/passages.ts';

const FIXTURES = fileURLToPath(new URL('../tests/fixtures', import.meta.url));

/** A labelled post: the entries it should bring up (none, for a near miss) and how it is written. */
export type LabelledPost = {
  id: string;
  text: string;
  expects: string[];
  style: string;
};

/** Rows of a fixture in JSON Lines. */
export function fixtureRows(path: string): Record<string, unknown>[] {
  return fixtureText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A fixture as text, gzipped or not. */
export function fixtureText(path: string): string {
  const bytes = readFileSync(join(FIXTURES, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A fixture of posts or headlines. */
export function labelledPosts(path: string): LabelledPost[] {
  return fixtureRows(path).map((row) => ({
    id: String(row.post_id ?? row.id),
    text: String(row.text),
    expects: Array.isArray(row.expects) ? row.expects.map(String) : [],
    style: String(row.style ?? 'none'),
  }));
}

/** The half a text of tests/fixtures/unseen fell into: A may be learned from, B only measures. */
export function halfOf(id: string): 'A' | 'B' {
  return (createHash('sha256').update(id).digest()[0] as number) % 2 === 0 ? 'A' : 'B';
}

/** Half A of files of unseen texts. */
export function unseenHalf(...files: readonly string[]): LabelledPost[] {
  return files
    .flatMap((file) => labelledPosts(`unseen/${file}.jsonl`))
    .filter(({ id }) => halfOf(id) === 'A');
}

/** The whole extracts. */
export function ordinaryTexts(): string[] {
  return fixtureRows('../../data/ordinary/wikipedia-vi/docs.jsonl.gz').map(({ text }) =>
    String(text),
  );
}

/** Their sentences of five words or more. */
export function ordinarySentences(): string[] {
  return ordinaryTexts()
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    .filter((sentence) => sentence.trim().split(/\s+/).length >= 5);
}

/** The same prose in pieces of some forty syllables. */
export function ordinaryPassages(): string[] {
  return ordinaryTexts().flatMap(passagesOf);
}

/** Headlines of ordinary news. */
export function ordinaryHeadlines(): string[] {
  return ordinaryTextOf('headlines-vi').map(({ text }) => text);
}

/** What fills a feed: posts and comments that tell and deny no rumour. */
export function ordinaryPosts(): string[] {
  return ordinaryTextOf('posts-vi').map(({ text }) => text);
}
