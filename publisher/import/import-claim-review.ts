// Entries out of a file of ClaimReview markup: JSON-LD of any shape, a page with such scripts in it,
// or one review a line.

import type { Rating, Rebuttal } from '../../lib/claims/entries/entry.ts';
import { readClaimReview } from '../../lib/claims/review/claim-review-entry.ts';
import { findReviews, NO_REVIEW } from '../../lib/claims/review/claim-review-nodes.ts';
import { wordsOfIssue, wordsOfJsonError } from '../issue-words.ts';
import { dayInVietnam } from '../vietnam-day.ts';
import { both, joined, type Words } from '../words.ts';

export type ClaimReviewOptions = {
  /** The topic of reviews that name none. */
  topic?: string | undefined;
  /** What rating words stand for, by `ratingKey`. */
  ratings?: ReadonlyMap<string, Rating> | undefined;
  /** The day of reviews that carry no date. */
  today?: string | undefined;
};

export type ImportedReviews = {
  entries: Rebuttal[];
  /** One a line: file, place, what was left out or could not be mapped and why. */
  complaints: Words[];
};

/** Reads a file's text; `file` is its name in complaints. Nothing is thrown: what is wrong is a complaint. */
export function claimReviewsToEntries(
  text: string,
  file: string,
  { topic, ratings = new Map(), today = dayInVietnam(new Date()) }: ClaimReviewOptions = {},
): ImportedReviews {
  const complaints: Words[] = [];
  const entries = new Map<string, Rebuttal>();
  const composed: string[] = [];
  const unknown = new Set<string>();
  let found = 0;
  for (const { document, part } of documentsIn(text, file, complaints)) {
    const { reviews, empty, byId } = findReviews(document);
    const at = (place: string) => joined([file, part, place].filter(Boolean), ': ');
    found += reviews.length + empty.length;
    complaints.push(...empty.map(({ place, why }) => both`${at(place)}: ${why}`));
    for (const placed of reviews) {
      const read = readClaimReview(placed, {
        byId,
        ratings,
        topic: topic ?? null,
        today,
        sayIssue: wordsOfIssue,
        askAbout: (rating) => unknown.add(rating),
      });
      const place = at(placed.place);
      complaints.push(...read.complaints.map((words) => both`${place}: ${words}`));
      if (!read.entry) continue;
      if (entries.has(read.entry.id)) {
        complaints.push({
          vi: `${place.vi}: “${read.entry.id}” có hai lần; giữ bản đầu`,
          en: `${place.en}: "${read.entry.id}" stands twice; the first is kept`,
        });
        continue;
      }
      entries.set(read.entry.id, read.entry);
      if (read.isComposed) composed.push(read.entry.id);
    }
  }
  if (found === 0 && complaints.length === 0) complaints.push(both`${file}: ${NO_REVIEW}`);
  if (unknown.size > 0) {
    const asked = Object.fromEntries([...unknown].map((rating) => [rating, '?']));
    complaints.push({
      vi: `${file}: lưu dòng sau thành một tệp, điền vào chỗ “?”, rồi thêm --rating-words TỆP: ${JSON.stringify(asked)}`,
      en: `${file}: for --rating-words, to be filled in: ${JSON.stringify(asked)}`,
    });
  }
  if (composed.length > 0) {
    complaints.push({
      vi: `${file}: ${composed.length} lời đính chính chỉ được ghép từ nơi đăng và kết luận; hãy xem lại: ${composed.join(', ')}`,
      en: `${file}: ${composed.length} corrections are made of publisher and rating only; look them over: ${composed.join(', ')}`,
    });
  }
  return { entries: [...entries.values()], complaints };
}

type Document = { document: unknown; part: Words | '' };

function documentsIn(text: string, file: string, complaints: Words[]): Document[] {
  const plain = text.replace(/^\ufeff/, '');
  const whole = parse(plain);
  if ('document' in whole) return [{ document: whole.document, part: '' }];
  const scripts = [
    ...plain.matchAll(
      /<script\b[^>]*type\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script\s*>/gi,
    ),
  ];
  const lines = plain.split(/\r?\n/);
  const parts =
    scripts.length > 0
      ? scripts.map(([, json = ''], index) => ({ json, part: partOf('script', index) }))
      : lines.map((json, index) => ({ json, part: partOf('line', index) }));
  const read = parts
    .filter(({ json }) => json.trim() !== '')
    .map((one) => ({ ...one, ...parse(one.json) }));
  // A file that is no JSON anywhere is one mistake, not one a line.
  if (scripts.length === 0 && (read.length < 2 || !read.some((one) => 'document' in one))) {
    complaints.push(both`${file}:${placeOf(whole.error, plain)}: ${wordsOfJsonError(whole.error)}`);
    return [];
  }
  return read.flatMap((one) => {
    if ('document' in one) return [{ document: one.document, part: one.part }];
    complaints.push(both`${file}: ${one.part}: ${wordsOfJsonError(one.error)}`);
    return [];
  });
}

/** Names written out (`"schema:url":`): no text of a JSON string has a quote that is not escaped. */
const FULL_NAMES = /"(?:https?:\/\/schema\.org\/|schema:)(\w+)"(\s*:)/g;
/** What templates put around and into scripts: comments, and line breaks in the middle of texts. */
const WRAPPING =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g;
const RAW_CONTROLS = /\p{Cc}/gu;

/** A part of a file, by its number. */
function partOf(what: 'script' | 'line', index: number): Words {
  return {
    vi: `${what === 'line' ? 'dòng' : 'thẻ script'} ${index + 1}`,
    en: `${what} ${index + 1}`,
  };
}

function parse(json: string): { document: unknown } | { error: Error } {
  const plain = json.replace(FULL_NAMES, '"$1"$2');
  try {
    return { document: JSON.parse(plain) };
  } catch (error) {
    try {
      return {
        document: JSON.parse(plain.replace(WRAPPING, '').replace(RAW_CONTROLS, ' ')),
      };
    } catch {
      return { error: error as Error };
    }
  }
}

/** Line and column of a parser's complaint. */
function placeOf({ message }: Error, text: string): string {
  const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? 0)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
