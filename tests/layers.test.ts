import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './files.ts';

const CONTRACTS = /^lib\/[a-z-]+(\.d)?\.ts$/;

/** What each storey may import, by the first rule whose folder holds the file. */
const RULES: [folder: string, allowed: (path: string) => boolean, packages: RegExp][] = [
  ['entrypoints/', (to) => !/^(tests|scripts|publisher|data)\//.test(to), /./],
  [
    'components/',
    within('components/', 'contracts', 'lib/claims/'),
    /^(preact|@preact\/signals|uqr$)/,
  ],
  ['lib/feed/', within('lib/feed/', 'contracts', 'lib/claims/'), /^(dexie|zod\/mini)$/],
  ['lib/page/', within('lib/page/', 'contracts', 'lib/claims/'), /^(wxt\/browser|tldts)$/],
  ['lib/claims/', within('lib/claims/'), /^(zod\/mini|tldts|stemmer)$/],
  ['lib/', within('contracts', 'lib/claims/'), /^(wxt\/browser|zod\/mini)$/],
  ['publisher/', within('publisher/', 'lib/claims/', 'lib/feed/manifest'), /./],
];

/** The rooms of lib/claims, lowest first: each asks only those before it. */
const CLAIM_ROOMS = [
  'arrays/',
  'reading/',
  'entries/',
  'links/',
  'review/',
  'words/',
  'phrases/',
  'stance/',
  'similarity/',
  'terms/',
  'claim-index.ts',
  'matching/',
  'look-up/',
];

const files = filesUnder(['entrypoints', 'components', 'lib', 'publisher'], /\.tsx?$/);

describe('imports go down only', () => {
  test('there are files to look at', () => expect(files.length).toBeGreaterThan(50));

  test.each(RULES)('%s imports what its storey allows', (folder, allowed, packages) => {
    const wrong = files
      .filter((file) => RULES.find(([prefix]) => file.startsWith(prefix))?.[0] === folder)
      .flatMap((file) =>
        importsOf(file).filter(({ path, packageName }) =>
          packageName ? !packages.test(packageName) : !allowed(path),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test('lib/claims knows no page, no browser, no network and no database', () => {
    const words = /\b(document|window|browser|chrome|fetch|indexedDB|localStorage|process)\s*[.(]/;
    const wrong = files.filter(
      (file) => file.startsWith('lib/claims/') && words.test(withoutComments(read(file))),
    );
    expect(wrong).toEqual([]);
  });

  test('a room of lib/claims asks only those below it', () => {
    const roomOf = (path: string) =>
      CLAIM_ROOMS.findIndex((room) => path.startsWith(`lib/claims/${room}`));
    const claims = files.filter((file) => file.startsWith('lib/claims/'));
    expect(claims.filter((file) => roomOf(file) < 0)).toEqual([]);
    const wrong = claims.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => roomOf(path) > roomOf(file))
        .map(({ path }) => `${file} asks ${path}`),
    );
    expect(wrong).toEqual([]);
    expect(CLAIM_ROOMS.filter((_, room) => !claims.some((file) => roomOf(file) === room))).toEqual(
      [],
    );
  });

  test('nothing imports in a circle', () => {
    const graph = new Map(
      files.map((file) => [file, importsOf(file).flatMap(({ path }) => path || [])]),
    );
    expect(files.filter((file) => reaches(graph, file))).toEqual([]);
  });

  test.each([
    'entrypoints/resident/index.ts',
    'entrypoints/resident-facebook/index.ts',
    'entrypoints/card/index.tsx',
  ])('%s brings neither zod nor Dexie into the page', (door) => {
    expect(existsSync(door)).toBe(true);
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { path, packageName, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        if (packageName) packages.add(packageName);
        else visit(path);
      }
    };
    visit(door);
    expect([...packages].filter((name) => /zod|dexie|tldts/.test(name))).toEqual([]);
  });
});

describe('the style of the house', () => {
  test('files are in kebab case, components in Pascal case', () => {
    const wrong = files.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name) && !/^[A-Z][A-Za-z]*\.tsx$/.test(name)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('no file is over 250 lines, and half of them are under 100', () => {
    const lengths = files.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  test('no drawer for odds and ends', () => {
    const drawers = /(^|\/|-)(utils?|helpers?|manager|service|common|misc)([./-]|$)/;
    expect(files.filter((file) => drawers.test(file))).toEqual([]);
  });

  test('each file of lib says first what it is for', () => {
    const silent = files.filter(
      (file) => file.startsWith('lib/') && !/^(\/\/|\/\*)/.test(read(file)),
    );
    expect(silent).toEqual([]);
  });
});

function within(...places: string[]) {
  return (path: string) =>
    places.some((place) => (place === 'contracts' ? CONTRACTS.test(path) : path.startsWith(place)));
}

type Import = { file: string; path: string; packageName: string; typeOnly: boolean };

function importsOf(file: string): Import[] {
  const code = read(file);
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...code.matchAll(pattern)].map((match) => {
    const target = match[3] ?? match[4] ?? '';
    const typeOnly = match[2] !== undefined;
    if (!target.startsWith('.')) return { file, path: '', packageName: target, typeOnly };
    const path = normalize(join(dirname(file), target)).replace(/\?.*$/, '');
    return { file, path, packageName: '', typeOnly };
  });
}

function reaches(graph: Map<string, string[]>, start: string): boolean {
  const seen = new Set<string>();
  const queue = [...(graph.get(start) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(graph.get(next) ?? []));
  }
  return false;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
