// What Firefox for Android lacks, taken away from Firefox: no menu on a selection, no shortcuts. The rest
// must not notice.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser as Browser } from 'wxt/browser';
import { lifeHost, PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import { openNetwork } from '../network.ts';
import { expect, test } from './article.ts';
import { BUILD, startFirefox } from './firefox.ts';
import { markedWords } from './marks.ts';

/** In an extension page. */
declare const browser: typeof Browser;

let build: string;
test.beforeAll(() => {
  build = buildWithout('contextMenus', 'commands');
});
test.afterAll(() => rmSync(build, { recursive: true, force: true }));

test('the manifest names Firefox for Android, from the first that knows that nothing is collected', () => {
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
  const { gecko_android } = manifest.browser_specific_settings;
  expect(Number.parseInt(gecko_android.strict_min_version, 10)).toBeGreaterThanOrEqual(142);
});

test('without menus and shortcuts pages are read, settings followed and lists synced', async () => {
  const network = await openNetwork({ 'vnexpress.net': lifeHost });
  const firefox = await startFirefox(network, build);
  const options = await firefox.open('options.html', '#dismissed');
  const lacks = await options.evaluate(() => [browser.contextMenus, browser.commands].map(Boolean));
  expect(lacks).toEqual([false, false]);
  const page = await firefox.visit(SITE + PATHS.article);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await options.evaluate(() => browser.permissions.remove({ origins: ['*://*.vnexpress.net/*'] }));
  await expect.poll(() => markedWords(page)).toEqual([]);
  expect(await options.evaluate(() => browser.alarms.get('sync'))).toMatchObject({ name: 'sync' });
  await firefox.close();
  await network.close();
});

/** A copy of the build without a permission and a key of its manifest. */
function buildWithout(permission: string, key: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  cpSync(BUILD, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const all = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = all.permissions.filter((name: string) => name !== permission);
  writeFileSync(file, JSON.stringify({ ...all, permissions, [key]: undefined }));
  return copy;
}
