import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vi } from '../../../components/words/vi.ts';
import { viCorrection } from '../../../components/words/vi-correction.ts';
import { viPages } from '../../../components/words/vi-pages.ts';
import { viWelcome } from '../../../components/words/vi-welcome.ts';
import { filesUnder } from '../../files.ts';

/** Groups that are read by a value: an entry's rating or role, an error's code, a language. */
const BY_VALUE = [
  'rating',
  'kind',
  'error',
  'instead',
  'languages',
  'forms',
  'shapes',
  'places',
  'looks',
  'outcome',
  'fixed',
  'commands',
  'nevers',
  'days',
];

test('no text is left that nothing says', () => {
  const code = filesUnder(['components', 'entrypoints'], /\.tsx?$/)
    .filter((file) => !file.startsWith('components/words/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const silent = keysOf({ ...vi, ...viPages, viCorrection, viWelcome }).filter(
    (key) => !code.includes(`.${key}`),
  );
  expect(silent).toEqual([]);
});

function keysOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (BY_VALUE.includes(key)) return [];
    return typeof value === 'object' ? keysOf(value as object) : [key];
  });
}
