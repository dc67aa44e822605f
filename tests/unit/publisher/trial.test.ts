// What docs/publishing.md tells a new publisher to do, from a spreadsheet to a mark.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openIndex } from '../../../lib/claims/claim-index.ts';
import { matchPassage } from '../../../lib/claims/matching/match.ts';
import { runCommand } from '../../../publisher/command.ts';
import { fileResponse, type Lab, openLab } from '../feed/feed-lab.ts';

vi.setConfig({ testTimeout: 60_000 });

const TABLES = 'tests/fixtures/tables';
/** Two of the posts that the rows are about, and one that is about neither. */
const POSTS: [text: string, id: string | null][] = [
  ['Mọi người ơi nghe nói cầu Ví Dụ số 1 đã sập rồi, đừng đi qua đó nữa!', 'vd-2026-01'],
  [
    'Nay cắt ghép hay thật mà lan khắp nơi: lễ hội Ví Dụ bị hủy, ai mua vé rồi thì thôi',
    'vd-2026-29',
  ],
  ['Chiều nay cầu Ví Dụ số 1 đông xe, bà con đi chậm.', null],
];

let folder: string;
let data: string;
let keys: string;
let out: string;
let lab: Lab;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trial-'));
  data = join(folder, 'my-feed');
  keys = join(folder, 'keys');
  out = join(folder, 'public-feed');
  lab = openLab();
});
afterEach(() => {
  lab.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command as the command line does, on the day after the last row. */
function publisher(...args: string[]): string {
  return runCommand(args, new Date('2026-07-01T08:00:00Z')).en;
}

test('thirty rows are imported, pass the check, are built, synced and matched', async () => {
  const from = join(folder, 'bang.csv');
  // The check takes example.org for a placeholder, as it should; let the office have a site.
  const table = readFileSync(join(TABLES, 'thirty-rows.csv'), 'utf8');
  writeFileSync(from, table.replaceAll('example.org', 'tin.vi-du-khong-co-that.gov.vn'));

  publisher('init', '--data', data, '--keys', keys);
  expect(publisher('import', '--from', from, '--data', data)).toContain(
    '30 entries: 30 new, 0 changed, 0 the same.',
  );
  expect(publisher('check', '--data', data)).toMatch(/ 0 to mend|^30 entries read/m);
  for (const [text, id] of POSTS) {
    const said = publisher('try', text, '--data', data);
    expect(said).toMatch(
      id === null ? /^Nothing in this text is marked\.$/ : new RegExp(`^${id}: `),
    );
  }
  expect(publisher('build', '--data', data, '--out', out, '--keys', keys)).toMatch(
    /^Publication 1 is in \S+\.\n\S+publisher.json: still the sample’s: .*$/,
  );

  lab.now = Date.parse('2026-07-01T09:00:00Z');
  const publicKey = publisher('public-key', '--keys', keys);
  await lab.sync({
    builtIn: { url: 'https://feed.example.org/manifest.json', publicKey },
    server: (file) => fileResponse(readFileSync(join(out, file))),
  });
  expect(await lab.errorCode()).toBe(null);
  expect(await lab.store.entries.count()).toBe(30);
  const buffer = await lab.store.readIndex();
  const index = buffer && openIndex(buffer);
  if (!index) throw new Error('no index');
  for (const [text, id] of POSTS) {
    const confirmed = matchPassage(index, { text, links: [] }).filter(
      ({ certainty }) => certainty === 'confirmed',
    );
    expect(confirmed.map(({ key }) => key)).toEqual(id === null ? [] : [`built-in/${id}`]);
  }
});

test('the same rows are the same from either file', () => {
  publisher('init', '--data', data);
  const bring = (name: string) => publisher('import', '--from', join(TABLES, name), '--data', data);
  bring('thirty-rows.xlsx');
  expect(bring('thirty-rows.csv')).toContain('0 new, 0 changed, 30 the same');
});

test('a table that was saved with the month first is refused, with what to do', () => {
  publisher('init', '--data', data);
  const from = join(TABLES, 'thirty-rows-month-first.csv');
  expect(() => publisher('import', '--from', from, '--data', data)).toThrow(
    /row 5, column L "Ngày kết luận": "05\/15\/2026": the day comes first; if the program writes the month first, save as \.xlsx/,
  );
});
