import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuttalSchema } from '../../../lib/claims/entries/entry.ts';
import { isMarkable } from '../../../lib/claims/entries/mark.ts';
import { claimReviewsToEntries } from '../../../publisher/import/import-claim-review.ts';
import { runs } from '../../runs.ts';

/** A review as a Vietnamese fact-checker might write it, invented. */
const review = (given: object = {}) => ({
  '@context': 'http://schema.org',
  '@type': 'ClaimReview',
  url: 'https://example.org/kiem-chung/cau',
  datePublished: '2026-06-01',
  author: { '@type': 'Organization', name: 'Báo Ví Dụ', url: 'https://example.org/' },
  claimReviewed: 'Cầu Ví Dụ đã sập.',
  reviewBody: 'Cầu Ví Dụ vẫn đi lại bình thường, theo Sở Ví Dụ.',
  reviewRating: { '@type': 'Rating', alternateName: 'Sai sự thật', ratingValue: 1, bestRating: 5 },
  ...given,
});
/** What is read, and the complaints in English. */
const readReviews = (...given: Parameters<typeof claimReviewsToEntries>) => {
  const { entries, complaints } = claimReviewsToEntries(...given);
  return { entries, complaints: complaints.map(({ en }) => en) };
};
const read = (document: unknown) =>
  readReviews(JSON.stringify(document), 'a.json', {
    topic: 'transport',
    today: '2026-07-01',
  });
const entryOf = (given: object) => {
  const { entries, complaints } = read(review(given));
  return {
    entry: entries[0],
    complaints: complaints.filter((line) => !/look them over|to be filled in/.test(line)),
  };
};

describe('where reviews stand', () => {
  const two = [
    review(),
    review({ url: 'https://example.org/kiem-chung/ao', claimReviewed: 'Ao Ví Dụ đã cạn.' }),
  ];
  const claims = ['Cầu Ví Dụ đã sập.', 'Ao Ví Dụ đã cạn.'];

  test.each<[string, unknown]>([
    ['a list', two],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, ...two] }],
    [
      'a DataFeed with lists of items',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: two }] },
    ],
    [
      'a DataFeed with an item each',
      {
        '@type': 'DataFeed',
        dataFeedElement: two.map((item) => ({ '@type': 'DataFeedItem', item })),
      },
    ],
    ['a DataFeed of reviews', { '@type': 'DataFeed', dataFeedElement: two }],
    [
      'an ItemList',
      {
        '@type': 'ItemList',
        itemListElement: two.map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          item,
        })),
      },
    ],
    ['a page’s parts', { '@type': 'WebPage', mainEntity: two[0], hasPart: { review: [two[1]] } }],
  ])('%s', (_, document) => {
    const { entries } = read(document);
    expect(entries.map(({ vi }) => vi.claim)).toEqual(claims);
  });

  test.each([
    [
      'scripts of a page',
      two
        .map((one) => `<p>x</p><script type="application/ld+json">${JSON.stringify(one)}</script>`)
        .join('\n'),
    ],
    [
      'one a line, with a byte order mark',
      `\ufeff${two.map((one) => JSON.stringify(one)).join('\r\n')}\r\n`,
    ],
  ])('%s', (_, text) => {
    const { entries } = readReviews(text, 'a.json', { topic: 'transport' });
    expect(entries.map(({ vi }) => vi.claim)).toEqual(claims);
  });

  const script = (json: string) => `<script type='application/ld+json'>${json}</script>`;
  test.each<[string, string]>([
    ['in a comment', script(`<!-- ${JSON.stringify(two)} -->`)],
    ['in CDATA', script(`//<![CDATA[\n${JSON.stringify(two)}\n//]]>`)],
    ['in CDATA within comments', script(`/*<![CDATA[*/${JSON.stringify(two)}/*]]>*/`)],
    [
      'with raw line breaks in its texts',
      JSON.stringify(two).replaceAll('Ví Dụ đã', 'Ví Dụ\n\tđã'),
    ],
    [
      'with its names written out',
      JSON.stringify(two)
        .replace(/"(\w+)":/g, '"http://schema.org/$1":')
        .replace(/:"(ClaimReview|Rating)"/g, ':["https://schema.org/$1"]')
        .replace(/"http:\/\/schema\.org\/(context|type)"/g, '"@$1"'),
    ],
    ['with names of a prefix', JSON.stringify(two).replace(/"(\w+)":/g, '"schema:$1" :')],
  ])('a document %s', (_, text) => {
    const { entries } = readReviews(text, 'a.json', { topic: 'transport' });
    expect(entries.map(({ vi }) => vi.claim)).toEqual(claims);
  });

  test('a graph’s organization is found by its @id', () => {
    const { entries } = read({
      '@graph': [
        review({ author: { '@id': '#toa-soan' } }),
        { '@type': 'Organization', '@id': '#toa-soan', name: 'Tòa soạn Ví Dụ' },
      ],
    });
    expect(entries[0]?.sources[0]?.publisher).toBe('Tòa soạn Ví Dụ');
  });

  test('what is empty or something else is named by its place', () => {
    const { entries, complaints } = read({
      '@type': 'DataFeed',
      dataFeedElement: [
        { '@type': 'DataFeedItem', item: null },
        null,
        { '@type': 'DataFeedItem', item: { '@type': 'NewsArticle' } },
        { '@type': 'DataFeedItem', dateDeleted: '2026-06-01', item: [] },
      ],
    });
    expect(entries).toEqual([]);
    expect(complaints).toEqual([
      'a.json: dataFeedElement[0].item: is empty (null)',
      'a.json: dataFeedElement[1]: is empty',
      'a.json: dataFeedElement[2]: holds no ClaimReview',
    ]);
  });

  test.each([
    ['{"a": 1}', 'a.json: holds no ClaimReview'],
    ['{"a": 1,\n "b" 2}', 'a.json:2:6: '],
    ['', 'a.json:1:1: '],
  ])('%j is complained about', (text, complaint) => {
    expect(readReviews(text, 'a.json').complaints[0]).toContain(complaint);
  });

  test('the same review twice is one entry', () => {
    const { entries, complaints } = read([review(), review()]);
    expect(entries).toHaveLength(1);
    expect(complaints[0]).toMatch(/^a\.json: \[1\]: ".*" stands twice; the first is kept$/);
  });
});

describe('an entry from somebody’s review', () => {
  test('is whole, markable, and names publisher, address and day', () => {
    const { entry } = entryOf({});
    expect(entry).toMatchObject({
      kind: 'rebuttal',
      updatedAt: '2026-06-01',
      topic: 'transport',
      rating: 'false',
      reviewed: '2026-06-01',
      phrases: [],
      vi: {
        claim: 'Cầu Ví Dụ đã sập.',
        summary: 'Cầu Ví Dụ vẫn đi lại bình thường, theo Sở Ví Dụ.',
        correction:
          'Tin này đã được Báo Ví Dụ kiểm chứng ngày 01/06/2026: “Sai sự thật”. Bạn xem nguồn trước khi chia sẻ nhé.',
        ratingText: 'Sai sự thật',
      },
      sources: [
        {
          publisher: 'Báo Ví Dụ',
          title: 'Cầu Ví Dụ đã sập.',
          url: 'https://example.org/kiem-chung/cau',
          date: '2026-06-01',
          official: false,
          authority: null,
        },
      ],
    });
    expect(entry && isMarkable(entry, new Date('2026-06-02'))).toBe(true);
  });

  test('has an id that stays from import to import, and differs by claim', () => {
    const [one, again, other] = [{}, {}, { claimReviewed: 'Cầu Ví Dụ đã cháy.' }].map(
      (given) => entryOf(given).entry?.id,
    );
    expect(one).toMatch(/^cau-vi-du-da-sap-[a-z0-9]+$/);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test('says which corrections a person should look over', () => {
    expect(read(review()).complaints).toEqual([
      expect.stringMatching(
        /^a\.json: 1 corrections are made of publisher and rating only.*cau-vi-du/,
      ),
    ]);
  });

  test('without a text of its own says what was rated, by whom and when', () => {
    const { entry } = entryOf({ reviewBody: undefined, description: 'Sai sự thật' });
    expect(entry?.vi.summary).toBe(
      'Báo Ví Dụ đã kiểm chứng tin này ngày 01/06/2026 và xếp là “Sai sự thật”.',
    );
  });

  test('needs a topic', () => {
    expect(readReviews(JSON.stringify(review()), 'a.json')).toEqual({
      entries: [],
      complaints: ['a.json: it names no topic; give one with --topic'],
    });
  });
});

describe('ratings', () => {
  const ratingOf = (reviewRating: unknown) => {
    const { entry, complaints } = entryOf({ reviewRating });
    return { rating: entry?.rating, complaints };
  };

  test.each<[string, unknown, string]>([
    [
      'numbers reversed',
      { alternateName: 'Sai', ratingValue: 5, bestRating: 1, worstRating: 5 },
      'false',
    ],
    [
      'numbers equal',
      { alternateName: 'Đúng', ratingValue: '1', bestRating: '1', worstRating: '1' },
      'true',
    ],
    ['-1', { alternateName: 'Misleading', ratingValue: -1, bestRating: -1 }, 'misleading'],
    [
      'the best number for what is false',
      { alternateName: 'False', ratingValue: '5', bestRating: '5' },
      'false',
    ],
    ['only a name', { name: 'Tin giả' }, 'false'],
    ['a text', 'Sai sự thật', 'false'],
    ['a list', [{ alternateName: 'Sai sự thật' }], 'false'],
    [
      'in two languages',
      {
        alternateName: [
          { '@value': 'Blatant', '@language': 'en' },
          { '@value': 'Sai', '@language': 'vi' },
        ],
      },
      'false',
    ],
  ])('%s: the words count', (_, given, rating) => {
    expect(ratingOf(given)).toEqual({ rating, complaints: [] });
  });

  test.each<[string, unknown, string]>([
    [
      'unknown words',
      { alternateName: 'Châm biếm', ratingValue: 1, bestRating: 5 },
      'the rating "Châm biếm" is not known',
    ],
    ['only numbers', { ratingValue: 1, bestRating: 5, worstRating: 1 }, 'only a number (1/5)'],
    ['none', {}, 'it has no rating'],
    ['nothing', null, 'it has no rating'],
  ])('%s: asked about, not guessed', (_, given, words) => {
    const { rating, complaints } = ratingOf(given);
    expect(rating).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining(words)]);
  });

  test('the publisher says what words and numbers stand for', () => {
    const ratings = new Map([
      ['châm biếm', 'misleading'],
      ['1/5', 'false'],
    ] as const);
    const document = [
      review({ reviewRating: { alternateName: 'Châm biếm!' } }),
      review({ url: 'https://example.org/2', reviewRating: { ratingValue: 1, bestRating: 5 } }),
    ];
    const { entries } = readReviews(JSON.stringify(document), 'a.json', {
      topic: 'food',
      ratings,
    });
    expect(entries.map(({ rating }) => rating)).toEqual(['misleading', 'false']);
    expect(entries[1]?.vi.ratingText).toBeUndefined();
  });
});

describe('addresses', () => {
  const at = 'https://example.org/bai/1';
  test.each<[string, object]>([
    ['mainEntityOfPage as a text', { url: undefined, mainEntityOfPage: at }],
    [
      'mainEntityOfPage as a node',
      { url: undefined, mainEntityOfPage: { '@type': 'WebPage', '@id': at } },
    ],
    ['@id', { url: undefined, '@id': at }],
    ['a relative url and a whole one', { url: '/bai/1', mainEntityOfPage: at }],
    ['an http url and an https one', { url: 'http://example.org/bai/1', mainEntityOfPage: at }],
    ['an escaped ampersand', { url: 'https://example.org/bai?a=1&amp;b=2' }],
  ])('%s', (_, given) => {
    const { entry, complaints } = entryOf(given);
    expect(entry?.sources[0]?.url).toBe(
      'url' in given && given.url && !/^(\/|http:)/.test(given.url as string)
        ? 'https://example.org/bai?a=1&b=2'
        : at,
    );
    expect(complaints).toEqual([]);
  });

  test('the feed’s own, where the review has none', () => {
    const item = review({ url: undefined });
    const { entries } = read({
      dataFeedElement: [{ '@type': 'DataFeedItem', url: at, item: [item] }],
    });
    expect(entries[0]?.sources[0]?.url).toBe(at);
  });

  test.each<[unknown, string]>([
    ['http://example.org/1', '"http://example.org/1" is not one over https'],
    ['/kiem-chung/1', '"/kiem-chung/1" is not one over https'],
    ['javascript:alert(1)', '"javascript:alert(1)" is not one over https'],
    ['https://ai:mat-khau@example.org/1', 'is not one over https'],
    [undefined, 'it has no address'],
    [null, 'it has no address'],
  ])('%j makes no entry', (url, words) => {
    const { entry, complaints } = entryOf({ url });
    expect(entry).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining(words)]);
  });
});

describe('who wrote it', () => {
  test.each<[string, object, string]>([
    ['nobody named', { author: undefined }, 'example.org'],
    ['null', { author: null }, 'example.org'],
    [
      'only an address',
      { author: { '@type': 'Organization', url: 'https://bao.example.com/' } },
      'example.org',
    ],
    ['a text', { author: 'Báo Ví Dụ' }, 'Báo Ví Dụ'],
    ['a list', { author: [{ '@type': 'Organization', name: 'Báo Ví Dụ' }] }, 'Báo Ví Dụ'],
    [
      'a person of a newspaper',
      {
        author: { '@type': 'Person', name: 'Ví Dụ Văn' },
        publisher: { '@type': 'Organization', name: 'Báo Ví Dụ' },
      },
      'Báo Ví Dụ',
    ],
  ])('%s', (_, given, publisher) => {
    expect(entryOf(given).entry?.sources[0]?.publisher).toBe(publisher);
  });
});

describe('appearances', () => {
  const post = 'https://www.facebook.com/groups/1/posts/2';
  test.each<[string, unknown]>([
    ['a text', { '@type': 'Claim', appearance: post }],
    ['a node', { '@type': 'Claim', appearance: { '@type': 'OpinionNewsArticle', url: post } }],
    ['a node’s @id', { '@type': 'Claim', appearance: { '@id': post } }],
    ['a list', { '@type': 'Claim', appearance: [{ url: post }, post] }],
    [
      'the first one',
      { '@type': 'Claim', firstAppearance: { '@type': 'CreativeWork', url: post } },
    ],
    ['the work itself', { '@type': 'CreativeWork', url: post, author: { name: 'Ai Đó' } }],
    ['the work’s sameAs', { '@type': 'CreativeWork', sameAs: [post] }],
    ['claims in a list', [{ '@type': 'Claim', appearance: [post] }]],
  ])('%s', (_, itemReviewed) => {
    const { entry, complaints } = entryOf({ itemReviewed });
    expect(entry?.appearances).toEqual([post]);
    expect(complaints).toEqual([]);
    expect(JSON.stringify(entry)).not.toContain('Ai Đó');
  });

  test('several in one text', () => {
    const { entry } = entryOf({
      itemReviewed: { '@type': 'Claim', appearance: `${post}, https://example.org/x` },
    });
    expect(entry?.appearances).toEqual([post, 'https://example.org/x']);
  });

  test('a whole page, a site and what is no address are left out and named', () => {
    const appearance = [
      'https://www.facebook.com/vidu',
      'https://example.org',
      'xem ở trên',
      { name: 'x' },
      null,
    ];
    const { entry, complaints } = entryOf({ itemReviewed: { '@type': 'Claim', appearance } });
    expect(entry?.appearances).toEqual([]);
    expect(complaints).toEqual([
      'a.json: the appearance "xem ở trên" is left out: not an address',
      'a.json: the appearance "https://www.facebook.com/vidu" is left out: a whole page or site',
      'a.json: the appearance "https://example.org" is left out: a whole page or site',
    ]);
  });

  test.each([[null], [undefined], ['một câu'], [{}]])('%j is none', (itemReviewed) => {
    expect(entryOf({ itemReviewed })).toMatchObject({ entry: { appearances: [] }, complaints: [] });
  });
});

describe('languages', () => {
  const both = [
    { '@value': 'The bridge fell.', '@language': 'en' },
    { '@value': 'Cầu đã sập.', '@language': 'vi' },
  ];
  test.each<[string, object]>([
    ['texts with their language', { claimReviewed: both }],
    ['texts by language', { claimReviewed: { en: 'The bridge fell.', vi: 'Cầu đã sập.' } }],
    [
      'a translation',
      {
        claimReviewed: 'Cầu đã sập.',
        workTranslation: {
          '@type': 'ClaimReview',
          inLanguage: 'en',
          claimReviewed: 'The bridge fell.',
        },
      },
    ],
    [
      'an English page’s translation',
      {
        inLanguage: 'en',
        claimReviewed: 'The bridge fell.',
        workTranslation: [
          { '@type': 'ClaimReview', inLanguage: 'vi-VN', claimReviewed: 'Cầu đã sập.' },
        ],
      },
    ],
  ])('%s', (_, given) => {
    const { entry } = entryOf(given);
    expect(entry?.vi.claim).toBe('Cầu đã sập.');
    expect(entry?.en?.claim).toBe('The bridge fell.');
    expect(entry?.en?.summary).toBe(
      'Báo Ví Dụ checked this claim on 01/06/2026 and rated it “Sai sự thật”.',
    );
  });

  test.each<[object, string]>([
    [{ claimReviewed: 'The bridge fell.', inLanguage: 'en-US' }, 'its claim is in "en"'],
    [{ claimReviewed: 'The bridge fell.' }, 'its claim is in a language that nothing names'],
    [
      {
        claimReviewed: 'The Nguyễn bridge near Cầu Giấy in Hanoi fell into the river on Monday',
        inLanguage: { '@type': 'Language', name: 'English' },
      },
      'its claim is in "en"',
    ],
    [{ claimReviewed: '' }, 'it says no claim'],
    [{ claimReviewed: null }, 'it says no claim'],
  ])('%j makes no entry', (given, words) => {
    const { entry, complaints } = entryOf(given);
    expect(entry).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining(words)]);
  });

  test('a rating’s words stand in their own language only', () => {
    const alternateName = [
      { '@value': 'Falsch', '@language': 'de' },
      { '@value': 'Sai', '@language': 'vi' },
      { '@value': 'Not so', '@language': 'en' },
    ];
    const inBoth = entryOf({ claimReviewed: both, reviewRating: { alternateName } }).entry;
    expect([inBoth?.vi.ratingText, inBoth?.en?.ratingText]).toEqual(['Sai', 'Not so']);
    const inOne = entryOf({ claimReviewed: both }).entry;
    expect([inOne?.vi.ratingText, inOne?.en?.ratingText]).toEqual(['Sai sự thật', undefined]);
  });

  test('letters count before what a template says', () => {
    expect(entryOf({ inLanguage: 'en-US' }).entry?.vi.claim).toBe('Cầu Ví Dụ đã sập.');
    expect(entryOf({ claimReviewed: 'Cau Vi Du da sap', inLanguage: 'vi' }).entry?.vi.claim).toBe(
      'Cau Vi Du da sap',
    );
  });

  test('an English text is not taken for the Vietnamese summary', () => {
    const { entry } = entryOf({ reviewBody: 'The bridge stands.' });
    expect(entry?.vi.summary).toMatch(/^Báo Ví Dụ đã kiểm chứng/);
  });
});

describe('dates', () => {
  test.each<[unknown, string | null]>([
    ['2026-06-01', '2026-06-01'],
    ['2026-06', '2026-06'],
    ['2026', '2026'],
    [2026, '2026'],
    ['2026/06/01', '2026-06-01'],
    ['2026-06-01T08:30:00', '2026-06-01'],
    ['2026-06-01 08:30', '2026-06-01'],
    ['2026-06-01T08:30:00+07:00', '2026-06-01'],
    ['2026-06-01T18:30:00Z', '2026-06-02'],
    ['2026-06-01T20:00:00.000-0500', '2026-06-02'],
    ['2026-06-02T03:00:00+1000', '2026-06-02'],
    [{ '@type': 'Date', '@value': '2026-06-01' }, '2026-06-01'],
    [null, null],
    [undefined, null],
  ])('%j is %j in Việt Nam', (datePublished, day) => {
    const { entry, complaints } = entryOf({ datePublished });
    expect({ day: entry?.reviewed, complaints }).toEqual({ day, complaints: [] });
    expect(entry?.updatedAt).toBe(day?.length === 10 ? day : '2026-07-01');
  });

  test.each(['01/06/2026', 'June 1, 2026', '2026-02-30', '0001-01-01', '2026-06-01T99:00:00Z'])(
    '%j is left out and named',
    (datePublished) => {
      const { entry, complaints } = entryOf({ datePublished });
      expect(entry?.reviewed).toBeNull();
      expect(complaints).toEqual([
        expect.stringContaining(`the date "${datePublished}" is left out`),
      ]);
    },
  );
});

describe('texts', () => {
  test.each([
    ['C&#7847;u V&iacute; D&#x1EE5; &amp; &quot;ao&quot;', 'Cầu Ví Dụ & "ao"'],
    ['Cầu &amp;quot;Ví Dụ&amp;quot; đã sập', 'Cầu "Ví Dụ" đã sập'],
    ['<p>Cầu <b>Ví Dụ</b><br/>đã&nbsp;sập</p>', 'Cầu Ví Dụ đã sập'],
    ['&lt;p&gt;Cầu đã sập&lt;/p&gt;', 'Cầu đã sập'],
    ['Cầu đã sập <script>alert("x")</script>', 'Cầu đã sập'],
    ['Cầu đã sập vì 3 < 5 > 2', 'Cầu đã sập vì 3 < 5 > 2'],
    ['Cầu \u202eđã\u200b sập\u0007', 'Cầu đã sập'],
    ['Ca\u0302\u0300u đã   sập', 'Cầu đã sập'],
    ['Cầu đã sập &khong; &#0; &#xD800; &#99999999;', 'Cầu đã sập &khong; &#99999999;'],
  ])('%j', (claimReviewed, claim) => {
    expect(entryOf({ claimReviewed }).entry?.vi.claim).toBe(claim);
  });

  test('a long text is cut after a sentence, and that is said', () => {
    const { entry, complaints } = entryOf({ reviewBody: 'Cầu vẫn đứng đó. '.repeat(200) });
    expect(entry?.vi.summary).toMatch(/^(Cầu vẫn đứng đó\. )+Cầu vẫn đứng đó\.$/);
    expect(complaints).toEqual([
      'a.json: its text is over 1000 characters and is cut: look it over',
    ]);
  });

  test('a claim that is too long makes no entry', () => {
    const { entry, complaints } = entryOf({ claimReviewed: 'Cầu sập. '.repeat(80) });
    expect(entry).toBeUndefined();
    expect(complaints[0]).toBe('a.json: its claim is over 500 characters');
  });
});

describe('hostile documents', () => {
  const blns = JSON.parse(
    readFileSync('tests/fixtures/third-party/robustness-strings/blns.json', 'utf8'),
  ) as string[];

  test('no text of any kind breaks the importer or gets through uncleaned', () => {
    for (const text of blns) {
      const { entry } = entryOf({
        inLanguage: 'vi',
        claimReviewed: `Cầu đã sập: ${text.slice(0, 400)}`,
        reviewBody: text,
        author: { name: text },
        url: undefined,
        mainEntityOfPage: [text, 'https://example.org/1'],
        itemReviewed: { '@type': 'Claim', appearance: [text] },
        citation: [text],
      });
      expect(entry?.sources[0]?.url).toMatch(/^https:/);
      expect(JSON.stringify(entry)).not.toMatch(/<script/i);
    }
  });

  test('anything in any place is read or complained about', () => {
    const odd = [
      null,
      7,
      true,
      [],
      {},
      [[['x']]],
      { '@id': 'x' },
      { '@type': 7 },
      { '@value': {} },
    ];
    for (const key of Object.keys(review())) {
      for (const value of odd) {
        const { entries, complaints } = read(
          review({ [key]: value, workTranslation: value, citation: value }),
        );
        expect(entries.length + complaints.length).toBeGreaterThan(0);
      }
    }
  });

  test('no document and no text of any shape breaks the importer', () => {
    const key = fc.constantFrom(
      ...Object.keys(review()),
      'itemReviewed',
      'citation',
      'workTranslation',
      '@id',
      '@graph',
      'dataFeedElement',
      'doi-chieu:format',
      'doi-chieu:concepts',
    );
    const given = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 3 }), fc.string(), (all, text) => {
        const { entries } = read(all.map(review));
        for (const entry of entries) expect(rebuttalSchema.safeParse(entry).success).toBe(true);
        expect(readReviews(text, 'a.json').complaints.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(500), seed: 44 },
    );
  });

  test('a document as deep as it likes ends', () => {
    const depth = 100_000;
    const text = `${'{"hasPart":'.repeat(depth)}${JSON.stringify(review())}${'}'.repeat(depth)}`;
    expect(readReviews(text, 'a.json').entries).toEqual([]);
  });
});
