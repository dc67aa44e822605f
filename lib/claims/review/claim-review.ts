// A rebuttal as a schema.org ClaimReview (https://schema.org/ClaimReview), which fact-check explorers
// read. What ClaimReview has no place for stands in properties of our own. Pure. See docs/feed.md.

import type { Rebuttal, Source } from '../entries/entry.ts';
import { ratingNumber, ratingWord } from './claim-review-ratings.ts';

/** Says that a review is one of ours, of this form: its texts are exact, and nothing is left out. */
export const REVIEW_FORMAT = 1;

/** Where a review is published and who publishes it. */
export type ReviewPlace = { url: string; author: { name: string; url: string | null } };

/** Plain JSON, ready to be written. */
export type ClaimReview = { [property: string]: unknown };

/** The review of a rebuttal: properties without a value are left out, and the order is always the same. */
export function toClaimReview(entry: Rebuttal, place: ReviewPlace): ClaimReview {
  const { vi, en } = entry;
  const author = organization(place.author.name, place.author.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    'doi-chieu:format': REVIEW_FORMAT,
    identifier: entry.id,
    inLanguage: 'vi',
    url: place.url,
    author,
    ...(entry.reviewed === null ? {} : { datePublished: entry.reviewed }),
    dateModified: entry.updatedAt,
    claimReviewed: vi.claim,
    reviewBody: vi.summary,
    'doi-chieu:correction': vi.correction,
    reviewRating: rating(entry, 'vi'),
    ...(entry.appearances.length > 0 ? { itemReviewed: reviewedClaim(entry.appearances) } : {}),
    citation: entry.sources.map(citation),
    'doi-chieu:topic': entry.topic,
    'doi-chieu:phrases': entry.phrases,
    ...(entry.concepts ? { 'doi-chieu:concepts': entry.concepts } : {}),
    ...(en
      ? {
          workTranslation: {
            '@type': 'ClaimReview',
            inLanguage: 'en',
            url: place.url,
            author,
            claimReviewed: en.claim,
            reviewBody: en.summary,
            ...(en.correction === undefined ? {} : { 'doi-chieu:correction': en.correction }),
            reviewRating: rating(entry, 'en'),
          },
        }
      : {}),
  };
}

/** Numbers only where the scale from false (1) to true (5) has one; an unproven claim is nowhere on it. */
function rating(entry: Rebuttal, language: 'vi' | 'en') {
  const own = entry[language]?.ratingText;
  const value = ratingNumber(entry.rating);
  return {
    '@type': 'Rating',
    alternateName: own ?? ratingWord(entry.rating, language),
    ...(value === null ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
    'doi-chieu:rating': entry.rating,
    ...(own === undefined ? {} : { 'doi-chieu:ownWords': true }),
  };
}

function reviewedClaim(appearances: readonly string[]) {
  return {
    '@type': 'Claim',
    appearance: appearances.map((url) => ({ '@type': 'CreativeWork', url })),
  };
}

function citation({ publisher, title, url, date, official, authority }: Source) {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: organization(publisher, null),
    ...(date === null ? {} : { datePublished: date }),
    'doi-chieu:official': official,
    ...(authority === null ? {} : { 'doi-chieu:authority': authority }),
  };
}

function organization(name: string, url: string | null) {
  return { '@type': 'Organization', name, ...(url === null ? {} : { url }) };
}
