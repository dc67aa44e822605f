import { describe, expect, test } from 'vitest';
import { pageKind, pageName } from '../../../lib/page/page-kinds.ts';
import { listedSites, matchPatterns, siteOf } from '../../../lib/page/sites.ts';

describe('the sites that are read', () => {
  test('are Facebook and at least 40 outlets, each once', () => {
    const sites = listedSites();
    expect(sites.filter(({ kind }) => kind === 'news').length).toBeGreaterThanOrEqual(40);
    for (const of of ['id', 'name', 'host'] as const) {
      expect(new Set(sites.map((site) => site[of])).size).toBe(sites.length);
    }
  });

  test('have patterns that hold their subdomains and no other host', () => {
    expect(matchPatterns('facebook')).toEqual(['*://*.facebook.com/*']);
    const patterns = matchPatterns('news');
    expect(patterns).toContain('*://*.vnexpress.net/*');
    expect(
      patterns.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z]+)+\/\*$/.test(pattern)),
    ).toEqual([]);
  });

  test('are known by the same id on a page as in the list', () => {
    for (const { host, id, kind } of listedSites()) {
      for (const prefix of ['', 'www.', 'm.', 'amp.']) {
        expect(siteOf(new URL(`https://${prefix}${host}/`))).toEqual({ id, kind });
      }
    }
  });
});

const KINDS: [url: string, kind: ReturnType<typeof pageKind>][] = [
  ['https://www.facebook.com/', 'expected'],
  ['https://www.facebook.com/?sk=h_chr', 'expected'],
  ['https://m.facebook.com/home.php', 'expected'],
  ['https://www.facebook.com/groups/123', 'expected'],
  ['https://www.facebook.com/groups/123/posts/456/', 'expected'],
  ['https://www.facebook.com/vi.du/posts/pfbid0abc', 'expected'],
  ['https://www.facebook.com/permalink.php?story_fbid=1&id=2', 'expected'],
  ['https://www.facebook.com/vi.du', 'expected'],
  ['https://www.facebook.com/messages/t/123', 'private'],
  ['https://www.facebook.com/messages', 'private'],
  ['https://web.facebook.com/notifications', 'private'],
  ['https://m.facebook.com/login.php?next=x', 'private'],
  ['https://www.facebook.com/login/device-based/regular/login/', 'private'],
  ['https://www.facebook.com/checkpoint/?next', 'private'],
  ['https://www.facebook.com/settings?tab=security', 'private'],
  ['https://www.facebook.com/two_factor/remember_browser', 'private'],
  ['https://www.facebook.com/marketplace/inbox', 'private'],
  ['https://www.facebook.com/loginhelp.group', 'expected'],
  ['https://www.facebook.com/watch/live/', 'other'],
  ['https://vnexpress.net/chuyen-cho-phien-4801234.html', 'expected'],
  ['https://tuoitre.vn/chuyen-cho-phien-20261125101122.htm', 'expected'],
  ['https://vnexpress.net/thoi-su', 'other'],
  ['https://vnexpress.net/', 'other'],
  ['https://tuoitre.vn/dang-nhap', 'private'],
  ['https://dantri.com.vn/tai-khoan/thong-tin', 'private'],
  ['https://vietnamnet.vn/thanh-toan?goi=1', 'private'],
  ['https://vietnamnet.vn/thanh-toan-khong-tien-mat-2312345.html', 'expected'],
  // A site that the reader added brings its subdomains along.
  ['https://mail.example.org/u/0/thu-2312345', 'private'],
  ['https://accounts.example.org/', 'private'],
  ['https://chat.vi-du.example.org/phong/1', 'private'],
  ['https://email-la-gi.example.org/', 'other'],
  ['https://example.org/conversations/vi-du.123456/', 'private'],
  ['https://example.org/direct-messages/vi-du.123456/', 'private'],
  ['https://example.org/private.php?do=showpm&pmid=123456', 'private'],
  ['https://example.org/forum/ucp.php?i=pm&p=123456', 'private'],
  ['https://example.org/messaging/thread/123456', 'private'],
  ['https://example.org/direct-messages-la-gi-123456.html', 'expected'],
];

test.each(KINDS)('%s is %s', (address, kind) => {
  const url = new URL(address);
  expect(pageKind(siteOf(url), url)).toBe(kind);
});

const NAMES: [path: string, name: string][] = [
  ['/', 'home'],
  ['/groups/vi-du/', 'group'],
  ['/groups/vi-du/permalink/1/', 'permalink'],
  ['/share/p/vidu/', 'permalink'],
  ['/search/posts/?q=vi+du', 'search'],
  ['/photo/?fbid=1', 'photo'],
  ['/vi.du/photos/a.1/2', 'photo'],
  ['/watch/?v=1', 'video'],
  ['/friends', 'section'],
  ['/marketplace/hanoi', 'section'],
  ['/profile.php?id=1', 'profile'],
];

test.each(NAMES)('%s is called %s', (path, name) => {
  const url = new URL(path, 'https://www.facebook.com');
  expect(pageName(siteOf(url), url)).toBe(name);
});

test.each(['/friends', '/watch', '/marketplace/', '/saved/', '/photo/?fbid=1'])(
  'nobody is told that %s was not recognised',
  (path) => {
    const url = new URL(path, 'https://www.facebook.com');
    expect(pageKind(siteOf(url), url)).toBe('other');
  },
);
