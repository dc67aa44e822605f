import { expect, test } from 'vitest';
import { readFeedAddress } from '../../../lib/feed/feed-address.ts';

const KEY = `${'A'.repeat(42)}g`;
const URL_ = 'https://vi-du.example.org/manifest.json';

test.each([
  ['beside the address', URL_, KEY, { url: URL_, publicKey: KEY }],
  ['behind its "#"', `${URL_}#${KEY}`, '', { url: URL_, publicKey: KEY }],
  ['behind "#key="', ` ${URL_}#key=${KEY} `, '', { url: URL_, publicKey: KEY }],
  [
    'in both, where the field counts',
    `${URL_}#${'B'.repeat(43)}`,
    KEY,
    { url: URL_, publicKey: KEY },
  ],
  ['nowhere', URL_, '', 'no-key'],
  ['too short', URL_, KEY.slice(1), 'no-key'],
  ['with a plus sign', URL_, `+${KEY.slice(1)}`, 'no-key'],
  ['with no address', 'vi du', KEY, 'no-address'],
  ['with a script for an address', 'javascript:alert(1)', KEY, 'no-address'],
  ['with a file for an address', 'file:///etc/passwd', KEY, 'no-address'],
])('a key %s', (_, address, key, read) => {
  expect(readFeedAddress(address, key)).toEqual(read);
});
