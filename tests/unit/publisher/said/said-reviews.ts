// What `import` says of ClaimReview markup.
import { join } from 'node:path';
import { toClaimReview } from '../../../../lib/claims/review/claim-review.ts';
import { rebuttal } from '../../claims/invented-entries.ts';
import type { Trial } from './said-lab.ts';

const PLACE = { url: 'https://example.org/1', author: { name: 'Báo Ví Dụ', url: null } };

const review = (given: object = {}) => ({
  '@type': 'ClaimReview',
  url: 'https://example.org/kiem-chung/cau',
  datePublished: '2026-06-01',
  author: { name: 'Báo Ví Dụ' },
  claimReviewed: 'Cầu Ví Dụ đã sập.',
  reviewBody: 'Cầu Ví Dụ vẫn đi lại bình thường, theo Sở Ví Dụ.',
  reviewRating: { alternateName: 'Sai sự thật' },
  ...given,
});

const ONE_BY_ONE = [
  review({ reviewRating: { alternateName: 'Châm biếm' } }),
  review({ reviewRating: { ratingValue: 1, bestRating: 5 } }),
  review({ reviewRating: null }),
  review({ url: 'http://example.org/1' }),
  review({ url: null }),
  review({ datePublished: 'June 1, 2026' }),
  review({ reviewBody: 'Cầu vẫn đứng đó. '.repeat(200) }),
  review({ claimReviewed: 'Cầu sập. '.repeat(80) }),
  review({ claimReviewed: 'The bridge fell.', inLanguage: 'en-US' }),
  review({ claimReviewed: 'The bridge fell.' }),
  review({ claimReviewed: null }),
  review({ citation: [{ name: 'Báo khác' }] }),
  review({
    itemReviewed: {
      '@type': 'Claim',
      appearance: ['https://www.facebook.com/vidu', 'xem ở trên'],
    },
  }),
  review({
    itemReviewed: {
      '@type': 'Claim',
      appearance: Array.from({ length: 201 }, (_, at) => `https://example.org/bai/${at}`),
    },
  }),
  { ...toClaimReview(rebuttal({ id: 'Mã Lạ' }), PLACE), dateModified: 'x' },
  toClaimReview(
    rebuttal({ sources: rebuttal().sources.map((one) => ({ ...one, url: 'http://a.vn/1' })) }),
    PLACE,
  ),
];

export const REVIEWS: Trial[] = [
  [
    'reviews: one by one',
    (lab) => {
      const all = ONE_BY_ONE.map((one, at) =>
        typeof one.url === 'string' && one.url.endsWith('/cau')
          ? { ...one, url: `${one.url}-${at}` }
          : one,
      );
      const file = lab.put('a.jsonld', all);
      lab.run('import', '--from', file, '--data', lab.data, '--topic', 'transport');
    },
  ],
  [
    'reviews: files',
    (lab) => {
      for (const [name, content] of [
        ['a.json', { a: 1 }],
        ['a.json', '{"a": 1,\n "b" 2}'],
        ['a.html', '<script type="application/ld+json">{x}</script>'],
        ['a.jsonld', `${JSON.stringify(review())}\n{"a": }\n${JSON.stringify(review())}\n`],
        ['a.json', [review()]],
        ['a.json', { dataFeedElement: [{ item: null }, null, { item: { '@type': 'Article' } }] }],
      ] as const)
        lab.run('import', '--from', lab.put(name, content), '--data', lab.data);
      lab.run('import', '--from', join(lab.folder, 'khong.json'), '--data', lab.data);
    },
  ],
  [
    'reviews: what stands there, was withdrawn, has a strange topic',
    (lab) => {
      const from = lab.put(
        'a.jsonld',
        [
          rebuttal({ id: 'moi', topic: 'transport' }),
          rebuttal({ id: 'moi', topic: 'transport' }),
          rebuttal({ id: 'mot', topic: 'transport' }),
          rebuttal({ id: 'hai', topic: 'transport' }),
          rebuttal({ id: 'la', topic: 'magic' }),
        ].map((entry) => toClaimReview(entry, PLACE)),
      );
      lab.run('withdraw', 'mot', '--data', lab.data, '--reason', 'Nguồn đã đính chính.');
      lab.run('import', '--from', from, '--data', lab.data);
    },
  ],
  [
    'reviews: options',
    (lab) => {
      const from = lab.put('a.json', review());
      const words = [{ x: 'wrong' }, [], '{', null].map((one, at) => lab.put(`w${at}.json`, one));
      lab.run('import', '--from', from, '--data', lab.data, '--topic', 'magic');
      for (const file of [...words, join(lab.folder, 'khong.json')])
        lab.run('import', '--from', from, '--data', lab.data, '--rating-words', file);
    },
  ],
];
