// Ordinary text that comes with the project: what innocent pages say. See data/ordinary/README.md.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Complaint } from '../complaint.ts';
import { both, joined, type Words } from '../words.ts';

const FOLDER = fileURLToPath(new URL('../../data/ordinary/', import.meta.url));
const FILES = {
  'wikipedia-vi': 'docs.jsonl.gz',
  'xquad-vi': 'claims.jsonl.gz',
  'headlines-vi': 'headlines.jsonl',
  'posts-vi': 'posts.jsonl',
} as const;
type Kind = keyof typeof FILES;

/** What a Vietnamese reader knows them as. */
const NAMES: Record<Kind, string> = {
  'wikipedia-vi': 'Wikipedia, bài',
  'xquad-vi': 'Wikipedia',
  'headlines-vi': 'tít báo',
  'posts-vi': 'bài đăng trên mạng',
};

/** A text to try phrases on, where it is from, and of which kind: posts are as many as headlines are. */
export type TrialText = { text: string; from: string | Words; kind: string };

/** The bundled texts, NFC. Throws `Complaint` where they were not installed with the project. */
export function readOrdinaryText(): TrialText[] {
  return (Object.keys(FILES) as Kind[]).flatMap(ordinaryTextOf);
}

/** Those of one kind; what tells of the very thing that a starter entry is on is none of them. */
export function ordinaryTextOf(kind: Kind): TrialText[] {
  const path = `${FOLDER}${kind}/${FILES[kind]}`;
  if (!existsSync(path)) {
    throw new Complaint({
      vi: `${path}: không có tệp này; thiếu nó thì không thử được cụm từ. Hãy tải lại dự án cho đủ`,
      en: `${path}: no such file; phrases cannot be tried without it`,
    });
  }
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter(({ about }) => about === undefined)
    .map(({ text, title }) => ({
      text: text.normalize('NFC'),
      from: title
        ? { vi: `${NAMES[kind]} “${title}”`, en: `${kind}, "${title}"` }
        : { vi: NAMES[kind], en: kind },
      kind,
    }));
}

type Row = { text: string; title?: string; about?: string };

/** Words of a text, and where it is from. */
export function quoted(words: string, { from }: TrialText): Words {
  return joined([{ vi: `“${words}”`, en: `"${words}"` }, both`(${from})`], ' ');
}

/** Readers pause an entry that marks more than this share of what they see (`lib/claims/entries/over-marking.ts`). */
const PAUSED_SHARE = 0.05;

/** Whether readers' copies would pause an entry for what it marks: `met` texts out of `of`. */
export function wouldPause({ met, of }: { met: number; of: number }): boolean {
  return met > of * PAUSED_SHARE;
}

/**
 * How many texts were met out of how many, of the kind of which that is the largest share: readers see
 * one kind of text at a time, and an entry is paused for what it marks there.
 */
export function largestShare(
  met: readonly TrialText[],
  all: readonly TrialText[],
): { met: number; of: number } {
  const countOf = (texts: readonly TrialText[], kind: string) =>
    texts.filter((text) => text.kind === kind).length;
  return [...new Set(met.map(({ kind }) => kind))]
    .map((kind) => ({ met: countOf(met, kind), of: countOf(all, kind) }))
    .reduce((most, one) => (one.met / one.of > most.met / most.of ? one : most), { met: 0, of: 1 });
}
