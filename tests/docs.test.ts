import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from './files.ts';

const pages = ['README.md', ...filesUnder(['docs'], /\.md$/)];

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
  expect(pictures.filter((file) => statSync(file).size > 120_000)).toEqual([]);
});
