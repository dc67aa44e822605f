import { expect, test } from 'vitest';
import { linkedClaims, placesAlone } from '../../../../lib/claims/look-up/look-up-links.ts';
import { claim, indexOf, starterEntries, starterIndex } from '../starter-index.ts';

const index = indexOf([
  claim('kenh', {
    kind: 'channel',
    channel: { role: 'authority', url: 'https://dien.example.org' },
  }),
  claim('bai', { appearances: ['https://www.facebook.com/nhom/posts/123'] }),
  claim('nguon', { sources: ['https://bao.example.org/bac-bo-100.html'] }),
]);

test.each([
  ['an address', 'https://dien.example.org', ['kenh']],
  ['only the host', 'dien.example.org', ['kenh']],
  ['a page of the host, in a sentence', 'Trang dien.example.org/hoa-don, thật không?', ['kenh']],
  ['in capitals, with www and a stop', 'HTTP://WWW.DIEN.EXAMPLE.ORG.', ['kenh']],
  ['a post, with what sharing adds', 'https://m.facebook.com/nhom/posts/123?mibextid=x', ['bai']],
  ['a source', 'đọc ở https://bao.example.org/bac-bo-100.html nhé', ['nguon']],
  ['two, in their order', 'bao.example.org/bac-bo-100.html dien.example.org', ['nguon', 'kenh']],
  ['the same twice', 'dien.example.org dien.example.org', ['kenh']],
  ['a letter box is no address', 'hoi@dien.example.org', []],
  ['a host that only ends alike', 'khongphaidien.example.org', []],
  ['numbers and abbreviations', 'từ 1.000 đến 5.000 đồng, TP.HCM', []],
  ['nothing', '', []],
])('%s', (_, query, ids) =>
  expect(linkedClaims(index, query)).toEqual(ids.map((id) => `vi-du/${id}`)),
);

test('each channel of the starter set is found by its own address, those of the press too', () => {
  const starter = starterIndex();
  const missed = starterEntries().filter(
    (entry) =>
      entry.kind === 'channel' && !linkedClaims(starter, entry.url).includes(`data/${entry.id}`),
  );
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['a host', 'bao.example.org', ['bao.example.org']],
  [
    'with its scheme and a page',
    ' https://www.bao.example.org/tin-1.html?a=b ',
    ['bao.example.org/tin-1.html'],
  ],
  ['two', 'bao.example.org, m.tin.example.org/a?b', ['bao.example.org', 'tin.example.org/a']],
  ['a question about one', 'bao.example.org có thật không', []],
  ['words', 'từ 1.000 đến 5.000 đồng', []],
  ['nothing', '', []],
])('a query that is nothing but addresses: %s', (_, query, hosts) =>
  expect(placesAlone(query)).toEqual(hosts),
);
