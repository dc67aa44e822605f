import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesUnder } from './files.ts';

const BUILD = '.output/chrome-mv3';

const size = (path: string) => statSync(join(BUILD, path)).size;

test('there is a build to measure', () =>
  expect(existsSync(join(BUILD, 'manifest.json'))).toBe(true));

test.each<[most: number, ...files: string[]]>([
  // A hundred bytes more than Facebook's: the search for an article that nobody described.
  [25_100, 'resident.js', 'assets/resident.css'],
  [25_000, 'resident-facebook.js', 'assets/resident.css', 'assets/resident-facebook.css'],
])('what stays in every page is at most %i bytes: %s and style', (most, ...files) => {
  const bytes = files.reduce((sum, file) => sum + size(file), 0);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(most);
});

test('the card, script and style, is at most 60 kB', () => {
  const files = filesUnder(['.'], /(^|\/)card\./, BUILD);
  expect(files).toEqual(['card.js']);
  expect(size('card.js')).toBeLessThanOrEqual(60_000);
});

// WXT's content scripts announce themselves by events on the document, for which a page that knows the
// extension's id may listen.
test('no script of ours tells the page that it is there', () => {
  const inPages = ['resident.js', 'resident-facebook.js', 'card.js', 'diagnosis.js'];
  expect(inPages.filter((script) => /wxt:|dispatchEvent/.test(read(script)))).toEqual([]);
});

test.each([
  ['popup.html', 240_000],
  ['welcome.html', 240_000],
  ['correction.html', 240_000],
  ['options.html', 280_000],
])(
  'all scripts of %s are at most %i bytes: what compiles and matches is not among them',
  (page, limit) => {
    const scripts = scriptsOf(page);
    const bytes = scripts.reduce((sum, script) => sum + size(script), 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(limit);
  },
);

test('before its first paint the popup reads little script, none of it drawing or storing', () => {
  const [, main = ''] = /<script[^>]* src="\/([^"]+)"/.exec(read('popup.html')) ?? [];
  const first = [main, ...importsIn(main)];
  expect(first.reduce((sum, script) => sum + size(script), 0)).toBeLessThanOrEqual(5_000);
});

test.each(['chrome', 'firefox'])(
  'before its first paint the popup reads no style besides its HTML, whose own is allowed, in %s',
  (browser) => {
    const html = readFileSync(`.output/${browser}-mv3/popup.html`, 'utf8');
    expect(html).not.toContain('stylesheet');
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(style).toContain('.popup-head');
    const hash = createHash('sha256').update(style).digest('base64');
    const manifest = readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8');
    expect(JSON.parse(manifest).content_security_policy.extension_pages).toContain(
      `style-src 'self' 'sha256-${hash}'`,
    );
  },
);

// Bought with it: the starter feed (about 95 kB), so that there is something to find before the first
// request, and the type (about 70 kB), so that pictures look the same everywhere.
test('the zip, with fonts and starter feed, is at most 600 kB', () => {
  const files = filesUnder(['.'], /./, BUILD);
  const zipped = files.map((file) => {
    // Local and central headers hold the name twice and 76 bytes besides (APPNOTE.TXT 4.3.7, 4.3.12).
    const headers = 76 + 2 * Buffer.byteLength(file);
    return headers + deflateRawSync(readFileSync(join(BUILD, file)), { level: 9 }).length;
  });
  expect(zipped.reduce((sum, bytes) => sum + bytes, 22)).toBeLessThanOrEqual(600_000);
});

// A bundler may write a constant wherever it is read: the list of public suffixes stood there three times.
test('nothing long stands in a script twice', () => {
  const long = 2_000;
  const twice = filesUnder(['.'], /\.js$/, BUILD).filter((file) => {
    const script = read(file);
    for (let at = 0; at + long <= script.length; at += long) {
      if (script.includes(script.slice(at, at + long), at + long)) return true;
    }
    return false;
  });
  expect(twice).toEqual([]);
});

test('the manifest asks for no more than is used, and its policy is explicit', () => {
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|localhost|\*/);
  expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|http:\/\/localhost/);
});

function read(file: string): string {
  return readFileSync(join(BUILD, file), 'utf8');
}

/** Every script that a page may load, at once or later. */
function scriptsOf(page: string): string[] {
  const seen = new Set(read(page).match(/chunks\/[\w-]+\.js/g));
  for (const script of seen) {
    for (const one of read(script).match(/(?<=chunks\/|".\/|`.\/)[\w-]+\.js/g) ?? []) {
      seen.add(`chunks/${one}`);
    }
  }
  return [...seen];
}

/** What a script imports at once. */
function importsIn(script: string): string[] {
  const named = read(script).matchAll(/\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g);
  return [...named].map(([, name]) => `chunks/${name}`);
}
