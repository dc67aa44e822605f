// A rebuttal out of somebody's ClaimReview. What cannot be read is said, not guessed; a review that
// lacks what an entry needs becomes none. Pure.
import { REVIEW_FORMAT } from './claim-review.ts';
import { composedCorrection, composedSummary, reviewId } from './claim-review-composed.ts';
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
import {
  type JsonNode,
  languageCode,
  listOf,
  looksVietnamese,
  type Said,
} from './claim-review-text.ts';
import { type Rebuttal, rebuttalSchema } from './entry.ts';

export type ReviewOptions = Pick<Reading, 'byId' | 'ratings' | 'askAbout'> & {
  /** The topic of reviews that name none; `null` where the publisher gave none. */
  topic: string | null;
  /** The day of a review that carries no date. */
  today: string;
};

export type ReadReview = {
  /** `null` where it lacks what an entry needs. */
  entry: Rebuttal | null;
  /** What was left out, or why there is no entry. */
  complaints: string[];
  /** Whether its correction was made of its publisher and rating, for a person to better. */
  isComposed: boolean;
};

type Language = 'vi' | 'en';
const MAX = { claim: 500, summary: 1000, ratingText: 60 };

/** Reads one review. */
export function readClaimReview(placed: PlacedReview, options: ReviewOptions): ReadReview {
  const { review, holder } = placed;
  const complaints: string[] = [];
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
  if (topic === null) reading.complain('it names no topic; give one with --topic');
  if (!vietnamese || !rating || url === null || topic === null) return none();

  const reviewed = readDay(review.datePublished, reading);
  const modified = readDay(review.dateModified, reading);
  const publisher = readPublisher(review, url, reading);
  const says = { publisher, reviewed, words: rating.words.map(({ text }) => text) };
  const vi = words(vietnamese, 'vi', { reading, says });
  const english = versionIn('en', versions, reading);
  const en = english && words(english, 'en', { reading, says });
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
  const parsed = rebuttalSchema.safeParse({
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
    vi: { ...vi.text, correction: vi.text.correction ?? composedCorrection(says) },
    ...(en ? { en: en.text } : {}),
  });
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      reading.complain(`${path.join('.')}: ${message}`);
    return none();
  }
  if (!sources.some((source) => source.url.startsWith('https://'))) {
    reading.complain('it has no source over https');
    return none();
  }
  return { entry: parsed.data, complaints, isComposed: vi.text.correction === undefined };
}

type Version = { claim: string; node: JsonNode };

function versionIn(
  language: Language,
  versions: readonly JsonNode[],
  reading: Reading,
): Version | null {
  for (const node of versions) {
    const claim = textsIn(node.claimReviewed, reading).find(
      (said) => languageOf(said, node, reading) === language,
    );
    if (claim) return { claim: claim.text, node };
  }
  return null;
}

/** What is said of a text, else what its letters show, else what is said of its review. */
function languageOf(said: Said, node: JsonNode, { isExact }: Reading): string | null {
  if (said.language !== null) return said.language;
  return !isExact && looksVietnamese(said.text) ? 'vi' : languageCode(node.inLanguage);
}

function missingClaim(versions: readonly JsonNode[], reading: Reading): string {
  for (const node of versions) {
    for (const said of textsIn(node.claimReviewed, reading)) {
      const language = languageOf(said, node, reading);
      const is = language === null ? 'in a language that nothing names' : `in "${language}"`;
      return `its claim is ${is}, and an entry needs Vietnamese: "${shortened(said.text, 80)}"`;
    }
  }
  return 'it says no claim (claimReviewed)';
}

type Says = { publisher: string; reviewed: string | null; words: readonly string[] };

function words(
  { claim, node }: Version,
  language: Language,
  { reading, says }: { reading: Reading; says: Says },
) {
  const rating = nodeIn(node.reviewRating, reading);
  const inLanguage = (value: unknown) =>
    textsIn(value, reading).filter((said) => languageOf(said, node, reading) === language)[0]?.text;
  const correction = textsIn(node['doi-chieu:correction'], reading)[0]?.text;
  const ratingText = ownWords(rating, language, { reading, node });
  const written = reading.isExact
    ? textsIn(node.reviewBody, reading)[0]?.text
    : summaryIn({ node, rating, claim, says }, inLanguage, reading);
  if (claim.length > MAX.claim) reading.complain(`its claim is over ${MAX.claim} characters`);
  return {
    text: {
      claim,
      summary: written ?? composedSummary(says, language),
      ...(correction === undefined ? {} : { correction }),
      ...(ratingText === undefined ? {} : { ratingText }),
    },
  };
}

/** The first text that says more than claim and rating do; a long one is cut after a sentence. */
function summaryIn(
  {
    node,
    rating,
    claim,
    says,
  }: { node: JsonNode; rating: JsonNode | null; claim: string; says: Says },
  inLanguage: (value: unknown) => string | undefined,
  reading: Reading,
): string | undefined {
  const body = inLanguage(node.reviewBody);
  const texts = [
    body && body.length <= MAX.summary ? body : undefined,
    inLanguage(rating?.ratingExplanation),
    inLanguage(node.abstract),
    inLanguage(node.description),
    body,
  ];
  const text = texts.find((one) => one && one !== claim && !says.words.includes(one));
  if (text && text.length > MAX.summary)
    reading.complain(`its text is over ${MAX.summary} characters and is cut: look it over`);
  return text && shortened(text, MAX.summary);
}

/** The publisher's own words for the rating, where they are short enough to stand beside a claim. */
function ownWords(
  rating: JsonNode | null,
  language: Language,
  { reading, node }: { reading: Reading; node: JsonNode },
): string | undefined {
  if (reading.isExact && rating?.['doi-chieu:ownWords'] !== true) return undefined;
  const said = textsIn(rating?.alternateName ?? rating?.name ?? node.reviewRating, reading);
  const text = (
    said.find((one) => one.language === language) ?? said.find((one) => one.language === null)
  )?.text;
  if (text === undefined || text.length <= MAX.ratingText) return text;
  const head = text.split(/[.:;!?–—|(]|\s-\s/)[0]?.trim();
  return head && head.length <= MAX.ratingText ? head : undefined;
}

function conceptsIn(value: unknown, reading: Reading): string[][] {
  return listOf(value).map((group) => textsIn(group, reading).map(({ text }) => text));
}
