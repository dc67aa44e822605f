import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from './files.ts';

const pages = ['README.md', 'CONTRIBUTING.md', ...filesUnder(['docs'], /\.md$/)];

test('what the pages link to and show is there', () => {
  const missing = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target]) => join(dirname(page), target ?? ''))
      .filter((target) => !existsSync(target)),
  );
  expect(missing).toEqual([]);
});

test('each picture is light enough for a slow line', () => {
  const pictures = filesUnder(['docs/screenshots'], /\.png$/);
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  expect(pictures.filter((file) => statSync(file).size > 160_000)).toEqual([]);
});

test('each test that a page names is there, under that name', () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/`(tests\/[\w./-]+\.tsx?)`((?:,? "[^"]+")*)/g)].flatMap(
      ([, file = '', names = '']) =>
        ['', ...[...names.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '')].map((name) => ({
          page,
          file,
          name,
        })),
    ),
  );
  expect(named.length).toBeGreaterThan(60);
  expect(
    named.filter(
      ({ file, name }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(name),
    ),
  ).toEqual([]);
});

test('each file and folder that CONTRIBUTING names is there', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]*)+|[\w-]+\.(?:md|json|ts))`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.length).toBeGreaterThan(30);
  // What is built is there after a build only.
  const written = named.filter((path) => !path.startsWith('.output/'));
  expect(written.filter((path) => !existsSync(path))).toEqual([]);
});
