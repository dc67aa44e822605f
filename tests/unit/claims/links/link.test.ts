import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalLink, isUnder } from '../../../../lib/claims/links/link.ts';
import { runs } from '../../../runs.ts';
import { readRows } from '../starter-index.ts';

const wrap = (url: string) =>
  `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&h=AT0&__tn__=-UK-R`;

describe('addresses of one page', () => {
  test.each<[string, string[]]>([
    [
      'an article',
      [
        'https://example.org/tin/1.html',
        'http://example.org/tin/1.html',
        'https://www.example.org/tin/1.html',
        'https://m.example.org/tin/1.html',
        'https://amp.example.org/tin/1.html',
        'https://mobile.example.org/tin/1.html',
        'https://EXAMPLE.org/tin/1.html',
        'https://example.org./tin/1.html',
        'https://example.org:443/tin/1.html',
        'http://example.org:80/tin/1.html',
        'https://example.org/tin/1.html#binh-luan',
        'https://example.org/tin/1.html?',
        'https://example.org/tin/1.html?utm_source=zalo&utm_medium=zalo&utm_campaign=zalo',
        'https://example.org/tin/1.html?fbclid=IwAR0ViDu',
        'https://example.org/tin/1.html?zarsrc=30',
        'https://example.org/tin/1.html?gidzl=vidu',
        'https://example.org/tin/1.html?gclid=1&dclid=2&wbraid=3',
        'https://example.org/tin/1.html?FBCLID=x',
        'https://example.org/tin//1.html',
        'https://example.org/tin/%31.html',
        'https://example.org/tin/./1.html',
        'https://example.org/a/../tin/1.html',
        'https://example.org/tin/1.html/',
        'https://example.org/tin/1.html?amp=1',
        'https://example.org/amp/tin/1.html',
        'https://example.org/tin/1.amp.html',
        'https://example.org/tin/1.html/amp',
        ' https://example.org/tin/1.html ',
        wrap('https://example.org/tin/1.html'),
        wrap(wrap('https://example.org/tin/1.html?fbclid=x')),
        wrap(wrap(wrap('https://m.example.org/tin/1.html'))),
        'https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://www.facebook.com/flx/warn/?u=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://www.google.com/url?q=https://example.org/tin/1.html&sa=D',
        'https://www.google.com/url?url=https://example.org/tin/1.html&usg=x',
        'https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://out.reddit.com/t3_vidu?url=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://vk.com/away.php?to=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://l.instagram.com/?u=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://l.messenger.com/l.php?u=https%3A%2F%2Fexample.org%2Ftin%2F1.html',
        'https://example-org.cdn.ampproject.org/c/s/example.org/tin/1.html',
        'https://www.google.com/amp/s/example.org/tin/1.html',
        'https://www.google.com.vn/amp/s/amp.example.org/tin/1.html',
      ],
    ],
    [
      'a home page',
      [
        'https://example.org',
        'https://example.org/',
        'https://example.org/index.html',
        'http://www.example.org/index.php',
        'https://example.org/#top',
        'https://example.org/?fbclid=1',
      ],
    ],
    [
      'a query in any order',
      [
        'https://example.org/tim?a=1&b=2',
        'https://example.org/tim?b=2&a=1',
        'https://example.org/tim?b=2&utm_id=9&a=1',
      ],
    ],
    [
      'a host with diacritics',
      [
        'https://vídụ.example.org/tin',
        'https://xn--vd-dja5431a.example.org/tin'.replace(
          'xn--vd-dja5431a',
          new URL('https://vídụ.example.org').hostname.split('.')[0] ?? '',
        ),
      ],
    ],
    [
      'a path with diacritics',
      [
        'https://example.org/tin/cầu',
        'https://example.org/tin/c%E1%BA%A7u',
        'https://example.org/tin/c%e1%ba%a7u',
      ],
    ],
    [
      'a group post',
      [
        'https://www.facebook.com/groups/vidu/posts/1234567890/',
        'https://m.facebook.com/groups/vidu/permalink/1234567890/',
        'https://web.facebook.com/groups/vidu/permalink/1234567890/?__cft__[0]=AZ&__tn__=%2CO',
        'https://mbasic.facebook.com/groups/vidu/posts/1234567890',
        'https://www.facebook.com/groups/vidu/?multi_permalinks=1234567890&hoisted_section_header_type=x',
        'https://facebook.com/groups/99887766/posts/1234567890?comment_id=5',
        'https://www.facebook.com/permalink.php?story_fbid=1234567890&id=99887766',
        'https://m.facebook.com/story.php?story_fbid=1234567890&id=99887766&mibextid=x',
        'https://www.facebook.com/trang.vidu/posts/1234567890',
        'https://www.facebook.com/trang.vidu/posts/tieu-de-bai/1234567890/',
      ],
    ],
    [
      'a post with a short code',
      [
        'https://www.facebook.com/trang.vidu/posts/pfbid02ViDu',
        'https://m.facebook.com/trang.vidu/posts/pfbid02ViDu?rdid=x',
        'https://www.facebook.com/permalink.php?story_fbid=pfbid02ViDu&id=1',
      ],
    ],
    [
      'a photo',
      [
        'https://www.facebook.com/photo/?fbid=111&set=a.1',
        'https://www.facebook.com/photo.php?fbid=111',
        'https://m.facebook.com/trang/photos/a.1/111/',
        'https://www.facebook.com/photo?fbid=111',
      ],
    ],
    [
      'a video',
      [
        'https://www.facebook.com/watch/?v=222',
        'https://www.facebook.com/watch?v=222',
        'https://www.facebook.com/trang/videos/222/',
        'https://www.facebook.com/reel/222',
        'https://www.facebook.com/video.php?v=222',
        'https://m.facebook.com/trang/videos/tieu-de/222',
      ],
    ],
    [
      'a Facebook page',
      [
        'https://www.facebook.com/thu.do.vidu/',
        'https://facebook.com/ThuDoViDu',
        'https://m.facebook.com/thudovidu?locale=vi_VN',
        'https://web.facebook.com/thudovidu',
      ],
    ],
    [
      'a YouTube video',
      [
        'https://www.youtube.com/watch?v=viduvidu123',
        'https://youtu.be/viduvidu123?si=x',
        'https://m.youtube.com/watch?v=viduvidu123&t=10',
        'https://www.youtube.com/shorts/viduvidu123',
        'https://www.youtube.com/embed/viduvidu123',
      ],
    ],
    [
      'a TikTok video',
      [
        'https://www.tiktok.com/@vidu/video/7123',
        'https://m.tiktok.com/@khac/video/7123?is_from_webapp=1',
      ],
    ],
  ])('%s', (_, addresses) => {
    const keys = addresses.map((address) => canonicalLink(address));
    expect(keys[0]).not.toBe(null);
    expect(keys).toEqual(keys.map(() => keys[0]));
  });
});

describe('different pages never fall together', () => {
  const pages = [
    'https://example.org',
    'https://example.org/tin/1',
    'https://example.org/tin/2',
    'https://example.org/tin/1/2',
    'https://example.org/TIN/1',
    'https://example.org/tin?id=1',
    'https://example.org/tin?id=2',
    'https://example.org/tin?id=1&trang=2',
    'https://example.org/tin?ref=a',
    'https://example.org/tin?ref=b',
    'https://example.org/tin?source=a',
    'https://example.org/tin/a%2Fb',
    'https://example.org/tin/a/b',
    'https://example.org/tin/camp',
    'https://example.org/amphoe',
    'https://example.org/tin/amp-lon',
    'https://example.org/index-2.html',
    'https://example.org:8443/',
    'https://tin.example.org/',
    'https://example.com/',
    'https://example.net/',
    'https://www.example.co.uk/',
    'https://m.vn/',
    'https://www.vn/',
    'https://moi.example.org/',
    'https://deviantart.com/',
    'https://rt.com/',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.info%2F',
    'https://www.facebook.com/l.php?h=1',
    'https://www.facebook.com/groups/1/posts/1001',
    'https://www.facebook.com/groups/1/posts/1002',
    'https://www.facebook.com/groups/1',
    'https://www.facebook.com/groups/2',
    'https://www.facebook.com/trang1',
    'https://www.facebook.com/trang2',
    'https://www.facebook.com/trang1/posts/1003',
    'https://www.facebook.com/trang1/posts/pfbid0AAA',
    'https://www.facebook.com/trang1/posts/pfbid0aaa',
    'https://www.facebook.com/photo?fbid=1001',
    'https://www.facebook.com/watch?v=1001',
    'https://www.facebook.com/profile.php?id=1',
    'https://www.facebook.com/profile.php?id=2',
    'https://www.facebook.com/share/p/abc/',
    'https://www.facebook.com/share/r/abc/',
    'https://www.facebook.com/share/abc/',
    'https://www.facebook.com/events/1001',
    'https://www.facebook.com/search/posts?q=1',
    'https://www.youtube.com/watch?v=viduvidu123',
    'https://www.youtube.com/watch?v=viduvidu124',
    'https://www.youtube.com/@vidu',
    'https://www.youtube.com/playlist?list=1',
    'https://www.tiktok.com/@vidu/video/1',
    'https://www.tiktok.com/@vidu',
    'https://zalo.me/0900000001',
    'https://zalo.me/0900000002',
    'https://google.com/search?q=https://example.org/tin/1',
    'https://google.com/amp/',
    'https://bit.ly/vidu1',
    'https://bit.ly/vidu2',
  ];
  test(`${pages.length} of them`, () => {
    const keys = pages.map((page) => canonicalLink(page));
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(pages.length);
  });
});

test.each([
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['mailto:ai@example.org'],
  ['tel:113'],
  ['ftp://example.org/'],
  ['/chi/duong/dan'],
  [''],
  ['không phải là link'],
  ['https://'],
  ['chrome-extension://abc/popup.html'],
])('"%s" is no address of a page', (url) => expect(canonicalLink(url)).toBe(null));

test('an address may be relative to its page', () => {
  expect(canonicalLink('../tin/1.html', 'https://example.org/a/b')).toBe('example.org/tin/1.html');
});

test('a redirector that leads to itself for ever is taken as it stands after five steps', () => {
  let url = 'https://example.org/dich';
  for (let times = 0; times < 9; times++) url = wrap(url);
  expect(canonicalLink(url)).toMatch(/^facebook\.com/);
});

test.each([
  ['rt.com', 'deviantart.com', false],
  ['deviantart.com', 'rt.com', false],
  ['tin.example.org', 'example.org', true],
  ['example.org', 'example.org', true],
  ['xexample.org', 'example.org', false],
  ['example.org.vn', 'example.org', false],
])('%s is under %s: %s', (host, domain, is) => expect(isUnder(host, domain)).toBe(is));

describe('any address', () => {
  const address = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
  );
  test('has a key whose key is itself, and never throws', () => {
    fc.assert(
      fc.property(address, (url) => {
        const key = canonicalLink(url);
        if (key !== null && !/^(facebook|youtube|tiktok)\.com:/.test(key)) {
          expect(canonicalLink(`https://${key}`)).toBe(key);
        }
      }),
      { seed: 20261125, numRuns: runs(3000) },
    );
  });
});

describe('the addresses of others', () => {
  const folder = 'tests/fixtures/third-party/urls';

  test('every address that the web-platform-tests can parse keeps its host, and different hosts never fall together', () => {
    const hosts = new Map<string, string>();
    const cases = readRows(`${folder}/wpt_urltestdata.jsonl`) as Record<string, string>[];
    const pages = cases.filter(({ href, protocol }) => href && /^https?:$/.test(protocol ?? ''));
    expect(pages.length).toBeGreaterThan(100);
    for (const { href = '', hostname = '' } of pages) {
      const key = canonicalLink(href);
      if (hostname === '') continue;
      expect(key).not.toBe(null);
      const host = hostname.replace(/\.+$/, '').replace(/^(www|m|amp)\./, '');
      const known = hosts.get(key ?? '');
      if (known !== undefined) expect(known).toBe(host);
      hosts.set(key ?? '', host);
    }
  });

  test('what normalize-url makes one by default is one here', () => {
    const cases = readRows(`${folder}/normalize_url_cases.jsonl`) as {
      input: string;
      options: object | null;
      expected: string;
    }[];
    const own = cases.filter(
      ({ input, options, expected }) =>
        options === null && /^https?:/.test(input) && /^https?:/.test(expected),
    );
    expect(own.length).toBeGreaterThan(20);
    const apart = own.filter(
      ({ input, expected }) => canonicalLink(input) !== canonicalLink(expected),
    );
    expect(apart).toEqual([]);
  });

  test('the parameters of the registry that only track do not tell pages apart', () => {
    const names = readFileSync(`${folder}/tracking_params.csv`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]?.trim() ?? '')
      .filter(Boolean);
    // These names also choose what some sites show, so they are kept: two pages must not fall together.
    const kept = new Set([
      'si',
      'campid',
      'toolid',
      'customid',
      'sms_source',
      'sms_click',
      'sms_uph',
      'tw_source',
      'tw_campaign',
      'tw_term',
      'tw_content',
      'tw_adid',
      'mkevt',
      'mkcid',
      'mkrid',
      'gpromocode',
      'gqt',
      'gdfms',
      'gdftrk',
      'gdffi',
      'redirect_log_mongo_id',
      'redirect_mongo_id',
      'sb_referer_host',
      '_bta_tid',
      '_bta_c',
    ]);
    const telling = names.filter(
      (name) =>
        !kept.has(name.toLowerCase()) &&
        canonicalLink(`https://example.org/a?${name}=1`) !== 'example.org/a',
    );
    expect(names.length).toBeGreaterThan(90);
    expect(telling).toEqual([]);
  });
});
