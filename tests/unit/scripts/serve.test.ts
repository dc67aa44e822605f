import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.ts';

test('a second server that wants the same port takes another, and both serve', async () => {
  const folders = ['một', 'hai'].map((words) => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'));
    writeFileSync(join(folder, 'index.html'), words);
    return folder;
  });
  const one = await serve({ '/': folders[0] ?? '' });
  const other = await serve({ '/': folders[1] ?? '' }, Number(new URL(one.origin).port));
  try {
    expect(other.origin).not.toBe(one.origin);
    const said = await Promise.all(
      [one, other].map(async ({ origin }) => (await fetch(origin)).text()),
    );
    expect(said).toEqual(['một', 'hai']);
  } finally {
    one.server.close();
    other.server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
});
