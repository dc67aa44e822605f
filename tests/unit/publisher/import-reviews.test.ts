import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuttalSchema } from '../../../lib/claims/entries/entry.ts';
import { toClaimReview } from '../../../lib/claims/review/claim-review.ts';
import { runCommand } from '../../../publisher/command.ts';
import { rebuttal } from '../claims/invented-entries.ts';
import { writeData } from './data-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  writeData(join(folder, 'data'), [rebuttal({ id: 'co-san' })]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = { url: 'https://example.org/1', author: { name: 'Báo Ví Dụ', url: null } };
const file = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(content));
  return join(folder, name);
};
const run = (from: string, ...more: string[]) =>
  runCommand(['import', '--from', from, '--data', join(folder, 'data'), ...more]).en;
const rows = () =>
  readFileSync(join(folder, 'data', 'rebuttals.jsonl'), 'utf8')
    .trim()
    .split('\n');

test('adds what is new, once, and leaves what stands there', () => {
  const reviews = [
    rebuttal({ id: 'moi' }),
    rebuttal({ id: 'co-san', rating: 'misleading' }),
    rebuttal({ id: 'chu-de-la', topic: 'magic' }),
  ].map((entry) => toClaimReview(entry, place));
  const from = file('a.jsonld', reviews);
  const before = rows();
  const printed = run(from);
  expect(printed).toContain('3 entries read, 1 added');
  expect(printed).toContain('"co-san" stands in ');
  expect(printed).toContain('rebuttals.jsonl:1 with other words; that is left as it is');
  expect(printed).toContain('topic "magic" is not in topics.json');
  expect(rows()).toEqual([
    ...before,
    JSON.stringify(rebuttalSchema.parse(rebuttal({ id: 'moi' }))),
  ]);
  expect(run(from)).toContain('0 added');
  expect(rows()).toHaveLength(2);
  expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test('leaves withdrawn what was withdrawn', () => {
  const from = file(
    'a.jsonld',
    [rebuttal({ id: 'co-san' }), rebuttal({ id: 'moi' })].map((entry) =>
      toClaimReview(entry, place),
    ),
  );
  runCommand([
    'withdraw',
    'co-san',
    '--data',
    join(folder, 'data'),
    '--reason',
    'Nguồn đã đính chính.',
  ]);
  const printed = run(from);
  expect(printed).toMatch(/"co-san": left out: withdrawn on [\d-]+: Nguồn đã đính chính\./);
  expect(printed).toContain('2 entries read, 1 added');
});

const foreign = {
  '@type': 'ClaimReview',
  url: 'https://example.org/2',
  claimReviewed: 'Cầu Ví Dụ đã sập.',
  reviewRating: { alternateName: 'Châm biếm' },
};

test('asks about rating words, and takes the answer from a file', () => {
  const from = file('a.json', foreign);
  const ask = () => run(from, '--topic', 'disaster');
  expect(ask).toThrow('the rating "Châm biếm" is not known');
  expect(ask).toThrow('a.json: for --rating-words, to be filled in: {"Châm biếm":"?"}');
  expect(ask).toThrow('a.json: nothing was imported');
  const words = file('words.json', { 'Châm biếm': 'misleading' });
  expect(run(from, '--topic', 'disaster', '--rating-words', words)).toContain('1 added');
});

test.each<[string, unknown, string]>([
  ['a rating that is none of ours', { x: 'wrong' }, '"x": "wrong" is none of false, misleading'],
  ['a list', [], 'write {"words of theirs"'],
])('refuses rating words with %s', (_, words, complaint) => {
  const from = file('a.json', foreign);
  expect(() => run(from, '--rating-words', file('words.json', words))).toThrow(complaint);
});

test.each([
  [['--topic', 'magic'], 'topic "magic" is not in topics.json'],
  [['--rating-words', '/nowhere.json'], '/nowhere.json: no such file'],
])('refuses %j', (more, complaint) => {
  expect(() => run(file('a.json', foreign), ...more)).toThrow(complaint);
  expect(() => run('/nowhere.jsonld')).toThrow('/nowhere.jsonld: no such file');
});
