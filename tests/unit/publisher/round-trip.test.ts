// From somebody's file to a reader's store and back: ClaimReview in, build, sync, export, ClaimReview
// out, and in again. Nothing is lost on the way.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Rebuttal } from '../../../lib/claims/entries/entry.ts';
import { isAcceptable } from '../../../lib/claims/links/acceptable.ts';
import { toClaimReview } from '../../../lib/claims/review/claim-review.ts';
import { runCommand } from '../../../publisher/command.ts';
import { readData } from '../../../publisher/read-data.ts';
import { runs } from '../../runs.ts';
import { anyChannel, anyNotice, anyRebuttal } from '../claims/any-entry.ts';
import { openLab } from '../feed/feed-lab.ts';
import { writeData } from './data-folder.ts';

/** What readers of the default topics take in. */
const any = fc
  .oneof({ weight: 3, arbitrary: anyRebuttal }, anyNotice, anyChannel)
  .filter((entry) => isAcceptable(entry) && !('topic' in entry && entry.topic === 'public-bodies'));
const several = fc
  .uniqueArray(any, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })
  .filter((entries) => entries.some(({ kind }) => kind === 'rebuttal'));

test('import, build, sync, export, import: every field of every entry comes through', async () => {
  await fc.assert(
    fc.asyncProperty(several, async (entries) => {
      const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
      const lab = openLab();
      try {
        const rebuttals = entries.filter((entry): entry is Rebuttal => entry.kind === 'rebuttal');
        const others = entries.filter(({ kind }) => kind !== 'rebuttal');
        const [first, out, last] = ['first', 'out', 'last'].map((name) => join(folder, name)) as [
          string,
          string,
          string,
        ];
        writeData(first, others);
        importFrom(write(folder, reviewFeed(rebuttals)), first);

        lab.publish(readData(first).entries.map(({ entry }) => entry));
        await lab.sync();
        const rows = await lab.store.entries.toArray();
        const read = rows.flatMap(({ entry }) => entry ?? []);
        expect(inOrder(read)).toEqual(inOrder(entries));

        const second = join(folder, 'second');
        writeData(second, read);
        runCommand(['export', '--data', second, '--out', out]);
        expect(lines(join(out, 'entries.jsonl'))).toEqual(
          inOrder(entries).map((entry) => JSON.stringify(entry)),
        );
        writeData(last, []);
        importFrom(join(out, 'claim-review.json'), last);
        expect(lines(join(last, 'rebuttals.jsonl'))).toEqual(
          inOrder(rebuttals).map((entry) => JSON.stringify(entry)),
        );
      } finally {
        lab.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: runs(15), seed: 43 },
  );
}, 60_000);

function reviewFeed(rebuttals: readonly Rebuttal[]) {
  const place = { url: 'https://example.org/1', author: { name: 'Báo Ví Dụ', url: null } };
  return {
    '@type': 'DataFeed',
    dataFeedElement: rebuttals.map((entry) => ({
      '@type': 'DataFeedItem',
      item: [toClaimReview(entry, place)],
    })),
  };
}

function importFrom(from: string, data: string): void {
  runCommand(['import', '--from', from, '--data', data]);
}

function write(folder: string, content: unknown): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'in.jsonld'), JSON.stringify(content));
  return join(folder, 'in.jsonld');
}

function inOrder<E extends Entry>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A file's lines by id. */
function lines(file: string): string[] {
  const id = (line: string) => (JSON.parse(line) as Entry).id;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .sort((a, b) => (id(a) < id(b) ? -1 : 1));
}
