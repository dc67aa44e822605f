// The parts of somebody's review: its rating, who wrote it, where it stands, when, and where the
// claim was seen. Each says what it could not read, in plain words. Pure.

import { RATINGS, type Rating, type Source } from '../entries/entry.ts';
import type { Words } from '../entries/words.ts';
import { isOnePage } from '../links/acceptable.ts';
import { ratingKey, ratingOf } from './claim-review-ratings.ts';
import {
  addressesIn,
  cleanText,
  dayOf,
  isNode,
  isOfType,
  type JsonNode,
  listOf,
  type Said,
  saidIn,
} from './claim-review-text.ts';

export type Reading = {
  /** Nodes by `@id`. */
  byId: ReadonlyMap<string, JsonNode>;
  /** The importing publisher's own list of rating words, by `ratingKey`. */
  ratings: ReadonlyMap<string, Rating>;
  /** Whether texts are exact, as in a review of ours, or may hold entities and tags. */
  isExact: boolean;
  /** Takes what could not be read. */
  complain: (words: Words) => void;
  /** Takes a rating's words or numbers that are not known. */
  askAbout: (rating: string) => void;
};

/** The node that a value is or points at; `null` for a text, a list of texts or nothing. */
export function nodeIn(value: unknown, { byId }: Pick<Reading, 'byId'>): JsonNode | null {
  for (const one of listOf(value)) {
    if (!isNode(one)) continue;
    const id = one['@id'];
    const pointsAt = typeof id === 'string' && Object.keys(one).length === 1 ? byId.get(id) : null;
    return pointsAt ?? one;
  }
  return null;
}

/** The texts of a value. */
export function textsIn(value: unknown, { isExact }: Pick<Reading, 'isExact'>): Said[] {
  return saidIn(value, isExact ? (text) => text : cleanText);
}

export type ReadRating = { rating: Rating; words: Said[] };

/**
 * The rating by the words, which are to be trusted before the numbers: those come reversed, equal or
 * as -1, so that numbers alone are only asked about. `null` where the words are not known.
 */
export function readRating(review: JsonNode, reading: Reading): ReadRating | null {
  const node = nodeIn(review.reviewRating, reading);
  const named = (value: unknown) => textsIn(value, reading);
  const words = node
    ? ([named(node.alternateName), named(node.name)].find((texts) => texts.length > 0) ?? [])
    : named(review.reviewRating);
  const given = node?.['doi-chieu:rating'];
  const own = RATINGS.find((rating) => rating === given);
  if (own) return { rating: own, words };
  for (const { text } of words) {
    const rating = ratingOf(text, reading.ratings);
    if (rating) return { rating, words };
  }
  const numbers = node && numbersOf(node);
  const byNumbers = numbers && words.length === 0 ? reading.ratings.get(numbers) : undefined;
  if (byNumbers) return { rating: byNumbers, words: [] };
  const unknown = words[0]?.text ?? numbers;
  if (unknown) reading.askAbout(unknown);
  reading.complain(
    words[0]
      ? {
          vi: `chưa biết “${words[0].text}” ứng với kết luận nào; cho biết bằng --rating-words TỆP`,
          en: `the rating "${words[0].text}" is not known; say which of ours it is with --rating-words`,
        }
      : numbers
        ? {
            vi: `kết luận chỉ là một con số (${numbers}), mà một con số có thể hiểu nhiều cách; cho biết nó ứng với kết luận nào bằng --rating-words TỆP`,
            en: `the rating is only a number (${numbers}), and numbers are not to be relied on; say which of ours it is with --rating-words`,
          }
        : { vi: 'không có kết luận', en: 'it has no rating' },
  );
  return null;
}

/** Numbers as they are listed and asked about: `1/5`. */
function numbersOf({ ratingValue, bestRating }: JsonNode): string | null {
  const shown = [ratingValue, bestRating].map((value) => String(value ?? '').trim());
  if (!shown[0]) return null;
  return ratingKey(shown[1] ? shown.join('/') : (shown[0] as string));
}

/** The name of who published the review: an organization before a person, else the site. */
export function readPublisher(review: JsonNode, url: string, reading: Reading): string {
  const nodes = [...listOf(review.author), ...listOf(review.publisher)].map((one) => ({
    name: typeof one === 'string' ? one : nodeIn(one, reading)?.name,
    node: nodeIn(one, reading),
  }));
  const names = nodes
    .toSorted((a, b) => Number(isPerson(a.node)) - Number(isPerson(b.node)))
    .flatMap(({ name }) => textsIn(name, reading).map(({ text }) => text));
  const name = names.find((text) => reading.isExact || !/^https?:\/\//i.test(text));
  return shortened(name ?? new URL(url).hostname.replace(/^www\./, ''), 120);
}

function isPerson(node: JsonNode | null): boolean {
  return node !== null && isOfType(node, 'Person');
}

/** Where the review stands: the first address over https, or `null`. */
export function readAddress(
  review: JsonNode,
  holder: JsonNode | null,
  reading: Reading,
): string | null {
  const found = [review.url, review.mainEntityOfPage, review['@id'], holder?.url].map((one) =>
    addressesIn(one, reading),
  );
  const urls = found.flatMap((one) => one.urls);
  const secure = urls.find((url) => url.startsWith('https://'));
  if (secure) return secure;
  const other = urls[0] ?? found.flatMap((one) => one.wrong)[0];
  reading.complain(
    other
      ? {
          vi: `địa chỉ “${shortened(other, 100)}” không phải một trang https`,
          en: `its address "${shortened(other, 100)}" is not one over https`,
        }
      : {
          vi: 'không ghi địa chỉ, nên không ai đọc được',
          en: 'it has no address, so that nobody could read it',
        },
  );
  return null;
}

/** The day that a date says; `null` when there is none or it cannot be read for certain. */
export function readDay(value: unknown, reading: Reading): string | null {
  const [said] = textsIn(value, reading);
  if (!said) return null;
  const day = dayOf(said.text);
  if (day === null) {
    const text = shortened(said.text, 40);
    reading.complain({
      vi: `bỏ qua ngày “${text}”: viết như 2026-06-01`,
      en: `the date "${text}" is left out: write 2026-06-01`,
    });
  }
  return day;
}

/** Posts and articles in which the claim was seen. Who made the claim is not taken over. */
export function readAppearances(review: JsonNode, url: string | null, reading: Reading): string[] {
  const claims = listOf(review.itemReviewed).map((one) => nodeIn(one, reading));
  const found = claims.flatMap((claim) => {
    if (!claim) return [];
    // Older markup reviews the article or post itself.
    const isWork = !isOfType(claim, 'Claim');
    return [claim.appearance, claim.firstAppearance, ...(isWork ? [claim.url, claim.sameAs] : [])];
  });
  const read = found.map((one) => addressesIn(one, reading));
  for (const wrong of read.flatMap((one) => one.wrong)) {
    const text = shortened(wrong, 100);
    reading.complain({
      vi: `bỏ qua liên kết lan truyền “${text}”: không phải địa chỉ`,
      en: `the appearance "${text}" is left out: not an address`,
    });
  }
  const all = read.flatMap((one) => one.urls);
  if (reading.isExact) return all;
  const urls = [...new Set(all)];
  const pages = urls.filter((one) => one !== url && isOnePage(one));
  const whole = urls.filter((one) => one !== url && !isOnePage(one));
  for (const one of whole) {
    const text = shortened(one, 100);
    reading.complain({
      vi: `bỏ qua liên kết lan truyền “${text}”: là cả một trang hay một website`,
      en: `the appearance "${text}" is left out: a whole page or site`,
    });
  }
  if (pages.length > 200) {
    reading.complain({
      vi: 'chỉ giữ 200 liên kết lan truyền đầu tiên',
      en: 'of its appearances the first 200 are kept',
    });
  }
  return pages.slice(0, 200);
}

/** Further sources that the review names. */
export function readCitations(review: JsonNode, reading: Reading): Source[] {
  return listOf(review.citation).flatMap((one): Source[] => {
    const node = nodeIn(one, reading);
    const [url] = addressesIn(node ?? one, reading).urls;
    if (url === undefined) {
      const name = textsIn(node?.name ?? one, reading)[0]?.text;
      const text = shortened(name ?? '', 100);
      reading.complain({
        vi: `bỏ qua nguồn “${text}”: không có địa chỉ`,
        en: `the source "${text}" is left out: it has no address`,
      });
      return [];
    }
    const title = node && (textsIn(node.headline, reading)[0] ?? textsIn(node.name, reading)[0]);
    const authority = node && textsIn(node['doi-chieu:authority'], reading)[0];
    return [
      {
        publisher: readPublisher(node ?? {}, url, reading),
        title: shortened(title?.text ?? url, 400),
        url,
        date: node && readDay(node.datePublished, reading),
        official: node?.['doi-chieu:official'] === true,
        authority: authority ? shortened(authority.text, 200) : null,
      },
    ];
  });
}

/** At most so many UTF-16 units, cut after a sentence or else between words, and marked as cut. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const sentence = /^[\s\S]*[.!?…](?=\s)/.exec(head)?.[0] ?? '';
  const words = head.replace(/\s+\S*$/, '').trim();
  const kept = sentence.length * 2 > max ? sentence : `${words.replace(/[\ud800-\udbff]$/, '')}…`;
  return kept.trim();
}
