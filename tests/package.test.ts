import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_ZIP_BYTES, packageComplaints } from '../scripts/package-rules.ts';
import { readZip } from '../scripts/zip-files.ts';
import { type AskingManifest, askedWithoutLeave, undocumented, unused } from './permissions.ts';

/** What a checkout has and a fresh one lacks. */
const MADE_HERE = ['.git', '.output', '.wxt', '.feed', 'keys', 'node_modules', 'test-results'];
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const BROWSERS = ['chrome', 'edge', 'firefox'];
const PARTS = [...BROWSERS, 'sources'];

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const checkout = join(folder, 'checkout');
/** Where a reviewer unpacks the sources: deeper, with a space and letters beyond ASCII. */
const reviewed = join(folder, 'deeper', 'mã nguồn');

/** The bytes of one zip as packed in a folder. */
const zipOf = (root: string, part: string) =>
  readFileSync(join(root, '.output', `${name}-${version}-${part}.zip`));

beforeAll(() => {
  cpSync('.', checkout, { recursive: true, filter: (path) => !MADE_HERE.includes(basename(path)) });
  packIn(checkout);
  for (const { name, bytes } of readZip(zipOf(checkout, 'sources'))) {
    mkdirSync(dirname(join(reviewed, name)), { recursive: true });
    writeFileSync(join(reviewed, name), bytes);
  }
  packIn(reviewed);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(PARTS)('%s: a checkout and its unpacked sources give the same bytes', (part) =>
  expect(zipOf(reviewed, part).equals(zipOf(checkout, part))).toBe(true),
);

test.each(BROWSERS)('%s: the zip keeps the rules and holds what a browser needs', (browser) => {
  const zip = zipOf(checkout, browser);
  const files = readZip(zip);
  expect(packageComplaints({ kind: 'extension', bytes: zip.length, files }, folder)).toEqual([]);
  expect(zip.length).toBeLessThanOrEqual(MOST_ZIP_BYTES);
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'manifest.json',
      'background.js',
      'resident.js',
      'resident-facebook.js',
      'icons/128.png',
    ]),
  );
});

test('the sources hold what the build reads, and nothing of tests, keys or demo', () => {
  const files = readZip(zipOf(checkout, 'sources'));
  expect(packageComplaints({ kind: 'sources', bytes: 0, files }, folder)).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'docs/release.md']),
  );
});

test.each(BROWSERS)(
  '%s: every permission has its reason, and every reason its permission',
  (browser) =>
    expect(undocumented(manifestOf(browser))).toEqual({ withoutReason: [], leftOver: [] }),
);

test.each(BROWSERS)('%s: every permission is used, and every host read', (browser) => {
  const manifest = manifestOf(browser);
  expect(unused(manifest)).toEqual([]);
  expect(askedWithoutLeave(manifest)).toEqual([]);
  expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(
    [...manifest.host_permissions].sort(),
  );
});

test.each([
  ['the demo build', { DOI_CHIEU_DEMO: '1' }, 'DOI_CHIEU_DEMO is set'],
  ['half a feed', { DOI_CHIEU_FEED_URL: 'https://feed.example.org/manifest.json' }, 'together'],
])('%s is not packed', (_, given, complaint) => {
  const args = ['--import', 'tsx', 'scripts/package.ts'];
  const env = { ...process.env, ...given };
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect([status, stderr.includes(complaint)]).toEqual([1, true]);
});

function manifestOf(browser: string): AskingManifest {
  const file = readZip(zipOf(checkout, browser)).find(({ name }) => name === 'manifest.json');
  return JSON.parse(String(file?.bytes));
}

/** Packs in a folder that has no build yet. */
function packIn(root: string): void {
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const { DOI_CHIEU_FEED_URL, DOI_CHIEU_FEED_KEY, NODE_ENV, VITEST, ...env } = process.env;
  const npm = process.env.npm_execpath ?? '';
  const [command, first] = npm.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  execFileSync(command, [...first, 'run', 'package'], { cwd: root, env, stdio: 'pipe' });
}
