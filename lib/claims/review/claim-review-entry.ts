// A rebuttal out of somebody's ClaimReview. What cannot be read is said, not guessed; a review that
// lacks what an entry needs becomes none. Pure.

import type * as z from 'zod/mini';
import { type Rebuttal, rebuttalSchema } from '../entries/entry.ts';
import type { Words } from '../entries/words.ts';
import { REVIEW_FORMAT } from './claim-review.ts';
import { composedCorrection, reviewId } from './claim-review-composed.ts';
import type { PlacedReview } from './claim-review-nodes.ts';
import {
  nodeIn,
  type Reading,
  readAddress,
  readAppearances,
  readCitations,
  readDay,
  readPublisher,
  readRating,
  shortened,
  textsIn,
} from './claim-review-parts.ts';
import { listOf } from './claim-review-text.ts';
import { missingClaim, versionIn, wordsOf } from './claim-review-versions.ts';

export type ReviewOptions = Pick<Reading, 'byId' | 'ratings' | 'askAbout'> & {
  /** The topic of reviews that name none; `null` where the publisher gave none. */
  topic: string | null;
  /** The day of a review that carries no date. */
  today: string;
  /** Puts into words what the schema finds wrong in the entry that a review would make. */
  sayIssue: (issue: z.core.$ZodIssue, entry: unknown) => Words;
};

export type ReadReview = {
  /** `null` where it lacks what an entry needs. */
  entry: Rebuttal | null;
  /** What was left out, or why there is no entry. */
  complaints: Words[];
  /** Whether its correction was made of its publisher and rating, for a person to better. */
  isComposed: boolean;
};

/** Reads one review. */
export function readClaimReview(placed: PlacedReview, options: ReviewOptions): ReadReview {
  const { review, holder } = placed;
  const complaints: Words[] = [];
  const reading: Reading = {
    byId: options.byId,
    ratings: options.ratings,
    isExact: review['doi-chieu:format'] === REVIEW_FORMAT,
    complain: (words) => complaints.push(words),
    askAbout: options.askAbout,
  };
  const none = (): ReadReview => ({ entry: null, complaints, isComposed: false });
  const nodes = [review, ...listOf(review.workTranslation).map((one) => nodeIn(one, reading))];
  const versions = nodes.filter((node) => node !== null);
  const vietnamese = versionIn('vi', versions, reading);
  if (!vietnamese) reading.complain(missingClaim(versions, reading));
  const rating = readRating(review, reading);
  const url = readAddress(review, holder, reading);
  const given = textsIn(review['doi-chieu:topic'], reading)[0]?.text;
  const topic = given ?? options.topic;
  if (topic === null) {
    reading.complain({
      vi: 'không ghi chủ đề; cho biết bằng --topic',
      en: 'it names no topic; give one with --topic',
    });
  }
  if (!vietnamese || !rating || url === null || topic === null) return none();

  const reviewed = readDay(review.datePublished, reading);
  const modified = readDay(review.dateModified, reading);
  const publisher = readPublisher(review, url, reading);
  const says = { publisher, reviewed, words: rating.words.map(({ text }) => text) };
  const vi = wordsOf(vietnamese, 'vi', { reading, says });
  const english = versionIn('en', versions, reading);
  const en = english && wordsOf(english, 'en', { reading, says });
  const title = textsIn(review.headline, reading)[0] ?? textsIn(review.name, reading)[0];
  const citations = readCitations(review, reading);
  const own = {
    publisher,
    title: shortened(title?.text ?? vietnamese.claim, 400),
    url,
    date: reviewed,
    official: false,
    authority: null,
  };
  const sources = reading.isExact
    ? citations
    : [own, ...citations.filter((source) => source.url !== url)].slice(0, 20);
  const concepts = review['doi-chieu:concepts'];
  const wanted = {
    kind: 'rebuttal',
    id: reading.isExact
      ? textsIn(review.identifier, reading)[0]?.text
      : reviewId(vietnamese.claim, url),
    updatedAt: [modified, reviewed, options.today].find((day) => day?.length === 10),
    phrases: textsIn(review['doi-chieu:phrases'], reading).map(({ text }) => text),
    ...(concepts === undefined ? {} : { concepts: conceptsIn(concepts, reading) }),
    appearances: readAppearances(review, url, reading),
    topic,
    rating: rating.rating,
    sources,
    reviewed,
    vi: { ...vi, correction: vi.correction ?? composedCorrection(says) },
    ...(en ? { en } : {}),
  };
  const parsed = rebuttalSchema.safeParse(wanted);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const [path, words] = [issue.path.join('.'), options.sayIssue(issue, wanted)];
      reading.complain({ vi: `${path}: ${words.vi}`, en: `${path}: ${words.en}` });
    }
    return none();
  }
  if (!sources.some((source) => source.url.startsWith('https://'))) {
    reading.complain({
      vi: 'không có nguồn nào ở trang https',
      en: 'it has no source over https',
    });
    return none();
  }
  return { entry: parsed.data, complaints, isComposed: vi.correction === undefined };
}

function conceptsIn(value: unknown, reading: Reading): string[][] {
  return listOf(value).map((group) => textsIn(group, reading).map(({ text }) => text));
}
