// Finds the reviews in a JSON-LD document: alone, in a list, a graph, a DataFeed, an ItemList or
// anywhere else, each with the way there. Pure.
import type { Words } from '../entries/words.ts';
import { isNode, isOfType, type JsonNode } from './claim-review-text.ts';

export type PlacedReview = {
  review: JsonNode;
  /** Such as `dataFeedElement[3].item[0]`; `''` for the document itself. */
  place: string;
  /** The DataFeedItem or ListItem that it stands in, if any. */
  holder: JsonNode | null;
};

export type FoundReviews = {
  reviews: PlacedReview[];
  /** Elements of feeds and lists in which there is no review, and why. */
  empty: { place: string; why: Words }[];
  /** Nodes by `@id`: a graph names its organizations once and points at them. */
  byId: ReadonlyMap<string, JsonNode>;
};

/** Of what was looked through in vain. */
export const NO_REVIEW: Words = {
  vi: 'không có ClaimReview nào',
  en: 'holds no ClaimReview',
};

/** Deeper than any document that a person or a plugin writes. */
const MAX_DEPTH = 60;

/** All reviews of a parsed document, in its order. */
export function findReviews(document: unknown): FoundReviews {
  const reviews: PlacedReview[] = [];
  const empty: FoundReviews['empty'] = [];
  const byId = new Map<string, JsonNode>();
  const visit = (value: unknown, at: { place: string; holder: JsonNode | null; depth: number }) => {
    if (at.depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      value.forEach((one, index) => {
        visit(one, { ...at, place: `${at.place}[${index}]`, depth: at.depth + 1 });
      });
      return;
    }
    if (!isNode(value)) return;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
    const isFound = isReview(value);
    if (isFound) reviews.push({ review: value, place: at.place, holder: at.holder });
    for (const [key, inside] of Object.entries(value)) {
      const place = at.place === '' ? key : `${at.place}.${key}`;
      const next = { place, holder: at.holder, depth: at.depth + 1 };
      // Inside a review are the claim and translations of the review, not more reviews.
      if (isFound) collectIds(inside, byId, next.depth);
      else if (key === 'dataFeedElement' || key === 'itemListElement') visitElements(inside, next);
      else if (key !== '@context') visit(inside, next);
    }
  };
  const visitElements = (value: unknown, at: { place: string; depth: number }) => {
    const elements = Array.isArray(value) ? value : [value];
    elements.forEach((element, index) => {
      const place = Array.isArray(value) ? `${at.place}[${index}]` : at.place;
      const before = reviews.length;
      visit(element, { place, holder: isNode(element) ? element : null, depth: at.depth + 1 });
      if (reviews.length === before) empty.push(...whyEmpty(element, place));
    });
  };
  visit(document, { place: '', holder: null, depth: 0 });
  return { reviews, empty, byId };
}

function isReview(node: JsonNode): boolean {
  return isOfType(node, 'ClaimReview') || (isOfType(node, 'Review') && 'claimReviewed' in node);
}

/** A withdrawn element (`dateDeleted`) is empty on purpose. */
function whyEmpty(element: unknown, place: string): FoundReviews['empty'] {
  if (isNode(element) && 'dateDeleted' in element) return [];
  if (!isNode(element)) return [{ place, why: { vi: 'để trống', en: 'is empty' } }];
  if ('item' in element && element.item === null)
    return [{ place: `${place}.item`, why: { vi: 'để trống (null)', en: 'is empty (null)' } }];
  return [{ place, why: NO_REVIEW }];
}

function collectIds(value: unknown, byId: Map<string, JsonNode>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const one of value) collectIds(one, byId, depth + 1);
  if (!isNode(value)) return;
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
  for (const inside of Object.values(value)) collectIds(inside, byId, depth + 1);
}
