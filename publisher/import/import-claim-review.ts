// Entries out of a file of ClaimReview markup: JSON-LD of any shape, a page with such scripts in it,
// or one review a line.

import type { Rating, Rebuttal } from '../../lib/claims/entries/entry.ts';
import { readClaimReview } from '../../lib/claims/review/claim-review-entry.ts';
import { findReviews } from '../../lib/claims/review/claim-review-nodes.ts';
import { dayInVietnam } from '../vietnam-day.ts';

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
  complaints: string[];
};

/** Reads a file's text; `file` is its name in complaints. Nothing is thrown: what is wrong is a complaint. */
export function claimReviewsToEntries(
  text: string,
  file: string,
  { topic, ratings = new Map(), today = dayInVietnam(new Date()) }: ClaimReviewOptions = {},
): ImportedReviews {
  const complaints: string[] = [];
  const entries = new Map<string, Rebuttal>();
  const composed: string[] = [];
  const unknown = new Set<string>();
  let found = 0;
  for (const { document, part } of documentsIn(text, file, complaints)) {
    const { reviews, empty, byId } = findReviews(document);
    const at = (place: string) => [file, part, place].filter(Boolean).join(': ');
    found += reviews.length + empty.length;
    complaints.push(...empty.map(({ place, why }) => `${at(place)}: ${why}`));
    for (const placed of reviews) {
      const read = readClaimReview(placed, {
        byId,
        ratings,
        topic: topic ?? null,
        today,
        askAbout: (rating) => unknown.add(rating),
      });
      const place = at(placed.place);
      complaints.push(...read.complaints.map((words) => `${place}: ${words}`));
      if (!read.entry) continue;
      if (entries.has(read.entry.id)) {
        complaints.push(`${place}: "${read.entry.id}" stands twice; the first is kept`);
        continue;
      }
      entries.set(read.entry.id, read.entry);
      if (read.isComposed) composed.push(read.entry.id);
    }
  }
  if (found === 0 && complaints.length === 0) complaints.push(`${file}: holds no ClaimReview`);
  if (unknown.size > 0) {
    const asked = Object.fromEntries([...unknown].map((rating) => [rating, '?']));
    complaints.push(`${file}: for --rating-words, to be filled in: ${JSON.stringify(asked)}`);
  }
  if (composed.length > 0) {
    complaints.push(
      `${file}: ${composed.length} corrections are made of publisher and rating only; look them over: ${composed.join(', ')}`,
    );
  }
  return { entries: [...entries.values()], complaints };
}

type Document = { document: unknown; part: string };

function documentsIn(text: string, file: string, complaints: string[]): Document[] {
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
      ? scripts.map(([, json = ''], index) => ({ json, part: `script ${index + 1}` }))
      : lines.map((json, index) => ({ json, part: `line ${index + 1}` }));
  const read = parts
    .filter(({ json }) => json.trim() !== '')
    .map((one) => ({ ...one, ...parse(one.json) }));
  // A file that is no JSON anywhere is one mistake, not one a line.
  if (scripts.length === 0 && (read.length < 2 || !read.some((one) => 'document' in one))) {
    complaints.push(`${file}:${placeOf(whole.error, plain)}: ${whole.error}`);
    return [];
  }
  return read.flatMap((one) => {
    if ('document' in one) return [{ document: one.document, part: one.part }];
    complaints.push(`${file}: ${one.part}: ${one.error}`);
    return [];
  });
}

/** Names written out (`"schema:url":`): no text of a JSON string has a quote that is not escaped. */
const FULL_NAMES = /"(?:https?:\/\/schema\.org\/|schema:)(\w+)"(\s*:)/g;
/** What templates put around and into scripts: comments, and line breaks in the middle of texts. */
const WRAPPING =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g;
const RAW_CONTROLS = /\p{Cc}/gu;

function parse(json: string): { document: unknown } | { error: string } {
  const plain = json.replace(FULL_NAMES, '"$1"$2');
  try {
    return { document: JSON.parse(plain) };
  } catch (error) {
    try {
      return {
        document: JSON.parse(plain.replace(WRAPPING, '').replace(RAW_CONTROLS, ' ')),
      };
    } catch {
      return { error: (error as Error).message };
    }
  }
}

/** Line and column of a parser's complaint. */
function placeOf(message: string, text: string): string {
  const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? 0)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
