import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './files.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};

test.each([
  'entrypoints',
  'components',
  'lib',
  'public',
  'tests',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
  'README.md',
])('%s stands at the top', (name) => expect(existsSync(name)).toBe(true));

test.each([
  ['preact', ['components'], "from 'preact"],
  ['@preact/signals', ['components', 'entrypoints'], "from '@preact/signals'"],
  ['dexie', ['lib/feed'], "from 'dexie'"],
  ['zod', ['lib'], "from 'zod/mini'"],
  ['vitest', ['tests'], "from 'vitest'"],
  ['playwright', ['tests/e2e'], "from 'playwright/test'"],
  ['wxt', ['entrypoints'], "from 'wxt/"],
])('%s is really used', (name, folders, use) => {
  expect({ ...manifest.dependencies, ...manifest.devDependencies }).toHaveProperty([name]);
  expect(code(folders).some(({ text }) => text.includes(use))).toBe(true);
});

test('the browser is webextension-polyfill, reached through wxt/browser', () => {
  expect(manifest.dependencies).toHaveProperty(['webextension-polyfill']);
  expect(readFileSync('wxt.config.ts', 'utf8')).toContain("'@wxt-dev/webextension-polyfill'");
  const direct = code(['entrypoints', 'components', 'lib']).filter(({ text }) =>
    /\bchrome\.|from 'webextension-polyfill'/.test(text),
  );
  expect(direct).toEqual([]);
});

test('what CI runs is what the README tells a newcomer to run', () => {
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm test$/m);
  const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
  const readme = readFileSync('README.md', 'utf8');
  for (const command of ['npm start -- --headless', 'npm test']) {
    expect(readme).toContain(command);
    expect(workflow).toContain(`- run: ${command}\n`);
  }
  expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
  expect(workflow).not.toContain('secrets.');
});

function code(folders: string[]) {
  return filesUnder(folders, /\.tsx?$/).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}
