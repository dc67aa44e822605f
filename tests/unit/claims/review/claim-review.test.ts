import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../components/words/en.ts';
import { vi } from '../../../../components/words/vi.ts';
import { RATINGS, rebuttalSchema } from '../../../../lib/claims/entries/entry.ts';
import { toClaimReview } from '../../../../lib/claims/review/claim-review.ts';
import { ratingOf, ratingWord } from '../../../../lib/claims/review/claim-review-ratings.ts';
import { claimReviewsToEntries } from '../../../../publisher/import/import-claim-review.ts';
import { RATING_WORDS } from '../../../../publisher/import/rating-words.ts';
import { runs } from '../../../runs.ts';
import { anyRebuttal } from '../any-entry.ts';
import { rebuttal, source } from '../invented-entries.ts';

const place = {
  url: 'https://example.org/muc/vi-du.html',
  author: { name: 'Nhà xuất bản Ví Dụ', url: 'https://example.org/' },
};

describe('a rebuttal as ClaimReview', () => {
  test('says in schema.org’s words what they have words for', () => {
    const entry = rebuttal({ appearances: ['https://example.org/bai-dang/1'] });
    expect(toClaimReview(entry, place)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      identifier: 'vi-du',
      url: place.url,
      author: { '@type': 'Organization', name: place.author.name, url: place.author.url },
      datePublished: '2026-01-01',
      dateModified: '2026-01-03',
      claimReviewed: 'Cầu sập.',
      reviewBody: 'Cầu không sập.',
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'Sai sự thật',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
      },
      itemReviewed: {
        '@type': 'Claim',
        appearance: [{ '@type': 'CreativeWork', url: 'https://example.org/bai-dang/1' }],
      },
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Bác tin',
          url: 'https://example.org/1',
          publisher: { '@type': 'Organization', name: 'Báo Ví Dụ' },
          datePublished: '2026-01-02',
        },
      ],
      workTranslation: {
        '@type': 'ClaimReview',
        inLanguage: 'en',
        claimReviewed: 'The bridge fell.',
        reviewRating: { alternateName: 'False' },
      },
    });
  });

  test('gives no number to what stands nowhere between false and true', () => {
    const review = toClaimReview(rebuttal({ rating: 'unproven' }), place);
    expect(review.reviewRating).not.toHaveProperty('ratingValue');
  });

  test('comes back the same, byte for byte, whatever it says', () => {
    fc.assert(
      fc.property(anyRebuttal, (any) => {
        const entry = rebuttalSchema.parse(any);
        const text = JSON.stringify(toClaimReview(entry, place));
        const { entries, complaints } = claimReviewsToEntries(text, 'a.json');
        expect(complaints).toEqual([]);
        expect(JSON.stringify(entries)).toBe(JSON.stringify([entry]));
      }),
      { numRuns: runs(300), seed: 41 },
    );
  });

  test('follows what somebody changed in it by hand', () => {
    const review = toClaimReview(rebuttal(), place);
    const text = JSON.stringify({ ...review, claimReviewed: 'Cầu Ví Dụ sập.' });
    expect(claimReviewsToEntries(text, 'a.json').entries[0]?.vi.claim).toBe('Cầu Ví Dụ sập.');
  });

  test('without a source over https is no entry', () => {
    const entry = rebuttal({ sources: [source({ url: 'http://example.org/1' })] });
    const read = claimReviewsToEntries(JSON.stringify(toClaimReview(entry, place)), 'a.json');
    expect(read.entries).toEqual([]);
    expect(read.complaints).toMatchObject([{ en: 'a.json: it has no source over https' }]);
  });
});

describe('rating words', () => {
  test('are those of the card', () => {
    for (const rating of RATINGS) {
      expect(ratingWord(rating, 'vi')).toBe(vi.rating[rating]);
      expect(ratingWord(rating, 'en')).toBe(en.rating[rating]);
      expect(ratingOf(ratingWord(rating, 'vi'), new Map())).toBe(rating);
      expect(ratingOf(ratingWord(rating, 'en'), new Map())).toBe(rating);
    }
  });

  test.each([
    ['FALSE', 'false'],
    ['“Tin giả”', 'false'],
    ['Pants on Fire!', 'false'],
    ['Sai: ảnh cắt ghép từ năm 2019', 'false'],
    ['Misleading. The photo is real.', 'misleading'],
    ['Mostly False', 'misleading'],
    ['  Gây   hiểu lầm ', 'misleading'],
    ['Không có căn cứ', 'unproven'],
    ['Altered photo', 'fabricated'],
    ['True', 'true'],
    ['True. But it was years ago.', null],
    ['Mostly True', null],
    ['Satire', null],
    ['Not false', null],
    ['constructor', null],
    ['', null],
  ])('%j is %j', (words, rating) => {
    expect(ratingOf(words, new Map())).toBe(rating);
  });

  test('in tables and in markup mean the same', () => {
    const words = Object.entries(RATING_WORDS).flatMap(([rating, all]) =>
      all.map((word) => ({ word, rating })),
    );
    expect(words.map(({ word }) => ({ word, rating: ratingOf(word, new Map()) }))).toEqual(words);
  });

  test('the publisher’s own list comes first', () => {
    expect(ratingOf('Satire!', new Map([['satire!', 'misleading']]))).toBe('misleading');
    expect(ratingOf('Fake', new Map([['fake', 'fabricated']]))).toBe('fabricated');
  });
});
