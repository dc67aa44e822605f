// A new publisher's whole way, to its end on a page: thirty rows of a spreadsheet, imported, built,
// synced by the built extension, and marked in an article.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../publisher/command.ts';
import { expect, test } from './extension.ts';
import { ARTICLE, ask, marks, serveFeed, trustFeed } from './sync-lab.ts';

const TABLE = 'tests/fixtures/tables/thirty-rows.csv';
const PHRASE = 'cầu Ví Dụ số 1 đã sập';

test('a row of a spreadsheet becomes a mark on a page', async ({ extension }) => {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  const [data, out, keys] = ['my-feed', 'public-feed', 'keys'].map((part) =>
    join(folder, part),
  ) as [string, string, string];
  const from = join(folder, 'bang.csv');
  const publisher = (...args: string[]) => runCommand(args, new Date('2026-07-01T08:00:00Z')).en;
  try {
    // The check takes example.org for a placeholder, as it should; let the office have a site.
    const rows = readFileSync(TABLE, 'utf8');
    writeFileSync(from, rows.replaceAll('example.org', 'tin.vi-du-khong-co-that.gov.vn'));
    publisher('init', '--data', data, '--keys', keys);
    publisher('import', '--from', from, '--data', data);
    publisher('check', '--data', data);
    publisher('build', '--data', data, '--out', out, '--keys', keys);
    const publicKey = publisher('public-key', '--keys', keys);
    await serveFeed(extension, out);
    const filler = 'Một câu bình thường về đời sống trong khu phố. '.repeat(12);
    await extension.context.route(ARTICLE, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><meta charset="utf-8"><title>Bài ví dụ</title><h1>Chuyện cây cầu</h1>
          <article class="fck_detail"><p>${filler}</p><p>Có người bảo ${PHRASE} rồi.</p></article>`,
      }),
    );
    const options = await trustFeed(extension, { publicKey });
    await ask(options, { type: 'sync' });
    const page = await extension.context.newPage();
    await page.goto(ARTICLE);
    await expect.poll(() => marks(page)).toBe(PHRASE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
