import { expect, test } from 'vitest';
import { MOST_ZIP_BYTES, packageComplaints } from '../../../scripts/package-rules.ts';

const ROOT = '/home/an/doi-chieu';

const file = (name: string, content = '', stamp = 0) => ({
  name,
  bytes: Buffer.from(content),
  stamp,
});

const extension = (files: ReturnType<typeof file>[], bytes = 1000) =>
  packageComplaints({ kind: 'extension', bytes, files }, ROOT);

const sources = (files: ReturnType<typeof file>[]) =>
  packageComplaints({ kind: 'sources', bytes: 1000, files }, ROOT);

test('what a build makes is let through', () => {
  const names = [
    '_locales/vi/messages.json',
    'assets/popup-Hs4CrWP4.css',
    'background.js',
    'chunks/pages-DVKMMrCT.js',
    'icons/128.png',
    'manifest.json',
    'popup.html',
    'starter-feed/food-bbb212feb96ec987.jsonl.gz',
  ];
  expect(extension(names.map((name) => file(name)))).toEqual([]);
});

test.each([
  'keys/private.pem',
  'tests/fixtures/demo/index.html',
  'demo/index.html',
  'resident.js.map',
  '.env',
  'README.md',
  'icons/logo.svg',
])('%s does not get into an extension', (name) =>
  expect(extension([file(name)])).toEqual([`${name} does not belong in it`]),
);

test.each([
  'data/keys/publisher.json',
  'components/Card.test.tsx',
  'public/starter-feed/manifest.json',
  'scripts/serve.ts',
  'node_modules/zod/index.ts',
  '.github/workflows/ci.yml',
])('%s does not get into the sources', (name) =>
  expect(sources([file(name)])).toEqual([`${name} does not belong in it`]),
);

test('a time, the order of a folder and the name of a folder are found', () => {
  expect(extension([file('manifest.json', '', 0x5a21_6000)])).toEqual([
    'manifest.json carries the time it was packed',
  ]);
  expect(extension([file('popup.html'), file('manifest.json')])).toEqual([
    'its names are unsorted',
  ]);
  expect(extension([file('background.js', `from "${ROOT}/lib/send.ts"`)])).toEqual([
    'background.js names the folder it was built in',
  ]);
});

test('a zip may be as large as the bound and no larger', () => {
  expect(extension([file('manifest.json')], MOST_ZIP_BYTES)).toEqual([]);
  expect(extension([file('manifest.json')], MOST_ZIP_BYTES + 1)).toHaveLength(1);
});
