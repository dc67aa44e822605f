import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sitePattern, siteToAdd } from '../../../lib/page/added-sites.ts';
import { isSiteOn, listedSites, siteOf } from '../../../lib/page/sites.ts';
import { runs } from '../../runs.ts';

describe('a site that the reader adds', () => {
  test.each([
    ['https://www.vi-du.example.org/tin/1?x=2', 'vi-du.example.org'],
    ['vi-du.example.org', 'vi-du.example.org'],
    ['  Blog.Example.ORG/a ', 'blog.example.org'],
    ['m.example.org', 'example.org'],
    ['example.org.', 'example.org'],
    ['https://ví-dụ.example.org/', 'xn--v-d-rma6749a.example.org'],
  ])('%s is %s', (address, host) => {
    expect(siteToAdd(address, [])).toEqual({ host });
  });

  test.each([
    ['', 'malformed'],
    ['chữ', 'malformed'],
    ['localhost', 'malformed'],
    ['http://127.0.0.1/', 'malformed'],
    ['https://[::1]/', 'malformed'],
    ['file:///tmp/a.html', 'malformed'],
    ['javascript:alert(1)', 'malformed'],
    ['*.org', 'malformed'],
    // Under these lie other people's sites, listed ones among them.
    ['com.vn', 'malformed'],
    ['https://www.com.vn/', 'malformed'],
    ['gov.vn', 'malformed'],
    ['co.uk', 'malformed'],
    ['https://vnexpress.net/', 'listed'],
    ['so-hoa.vnexpress.net', 'listed'],
    ['https://m.facebook.com/', 'listed'],
    ['a.example.org', 'known'],
    ['sau.a.example.org', 'known'],
    ['https://mail.example.org/', 'private'],
    ['messenger.com', 'private'],
    ['chat.zalo.me', 'private'],
    ['ngan-hang.vidubank.com.vn', 'private'],
  ])('%s is refused as %s', (address, refused) => {
    expect(siteToAdd(address, ['a.example.org'])).toEqual({ refused });
  });

  test('whatever is written, nothing but one host is ever asked for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (address) => {
        const found = siteToAdd(address, []);
        if (!('host' in found)) return;
        expect(sitePattern(found.host)).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
      }),
      { seed: 5, numRuns: runs(500) },
    );
  });

  test('is called by its whole host, on its subdomains too', () => {
    const added = ['vi-du.example.org', 'vnexpress.example.org'];
    const idOf = (address: string) => siteOf(new URL(address), added).id;
    expect(idOf('https://vi-du.example.org/')).toBe('vi-du.example.org');
    expect(idOf('https://www.vnexpress.example.org/')).toBe('vnexpress.example.org');
    expect(idOf('https://vnexpress.net/')).toBe('vnexpress');
  });

  test('is read until it is switched off or removed; a listed one until it is switched off', () => {
    const on = (id: string, sitesOff: string[], sitesAdded: string[]) =>
      isSiteOn({ id, kind: 'news' }, { sitesOff, sitesAdded });
    expect(on('vi-du.example.org', [], ['vi-du.example.org'])).toBe(true);
    expect(on('vi-du.example.org', ['vi-du.example.org'], ['vi-du.example.org'])).toBe(false);
    expect(on('vi-du.example.org', [], [])).toBe(false);
    expect(on('vnexpress', [], [])).toBe(true);
    expect(listedSites().filter(({ id }) => id.includes('.'))).toEqual([]);
  });
});
