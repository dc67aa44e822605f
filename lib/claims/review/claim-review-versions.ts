// What somebody's review says in a language: its claim, its summary, the words of its rating. Pure.
import type { Words } from '../entries/words.ts';
import { composedSummary, type Says } from './claim-review-composed.ts';
import { nodeIn, type Reading, shortened, textsIn } from './claim-review-parts.ts';
import { type JsonNode, languageCode, looksVietnamese, type Said } from './claim-review-text.ts';

type Language = 'vi' | 'en';
const MAX = { claim: 500, summary: 1000, ratingText: 60 };

type Version = { claim: string; node: JsonNode };

/** The claim in a language, and the review or translation that it stands in; `null` where there is none. */
export function versionIn(
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

/** Why there is no claim in Vietnamese. */
export function missingClaim(versions: readonly JsonNode[], reading: Reading): Words {
  for (const node of versions) {
    for (const said of textsIn(node.claimReviewed, reading)) {
      const language = languageOf(said, node, reading);
      const text = shortened(said.text, 80);
      const [vi, en] =
        language === null
          ? ['không rõ viết bằng tiếng gì', 'in a language that nothing names']
          : [`viết bằng ngôn ngữ “${language}”`, `in "${language}"`];
      return {
        vi: `tuyên bố ${vi}, mà mục cần tiếng Việt: “${text}”`,
        en: `its claim is ${en}, and an entry needs Vietnamese: "${text}"`,
      };
    }
  }
  return {
    vi: 'không ghi tuyên bố nào (claimReviewed)',
    en: 'it says no claim (claimReviewed)',
  };
}

/** An entry's words in a language; `correction` only where the review has one. */
export function wordsOf(
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
  if (claim.length > MAX.claim) {
    reading.complain({
      vi: `tuyên bố dài quá ${MAX.claim} ký tự`,
      en: `its claim is over ${MAX.claim} characters`,
    });
  }
  return {
    claim,
    summary: written ?? composedSummary(says, language),
    ...(correction === undefined ? {} : { correction }),
    ...(ratingText === undefined ? {} : { ratingText }),
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
  if (text && text.length > MAX.summary) {
    reading.complain({
      vi: `bài viết dài quá ${MAX.summary} ký tự nên bị cắt bớt: hãy xem lại tóm tắt`,
      en: `its text is over ${MAX.summary} characters and is cut: look it over`,
    });
  }
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
  const of = (wanted: string | null) =>
    said.find((one) => languageOf(one, node, reading) === wanted)?.text;
  // Words of no known language are the review's own, and a review's own language is Vietnamese here.
  const text = of(language) ?? (language === 'vi' ? of(null) : undefined);
  if (text === undefined || text.length <= MAX.ratingText) return text;
  const head = text.split(/[.:;!?–—|(]|\s-\s/)[0]?.trim();
  return head && head.length <= MAX.ratingText ? head : undefined;
}
