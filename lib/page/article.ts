// Finds the article of a page, and those that are loaded under it: title, lead and body. Runs in the
// content script; which selectors to try is news.ts' business.

import { isTyped } from './never-read.ts';
import { densestProse, lengthOf } from './prose.ts';
import type { Reading, Unit } from './reading.ts';

/** The article beside those whose bodies are `read`, title and lead included; `null` where there is none. */
export function findArticle(reading: Reading, read: readonly Element[]): Unit | null {
  const [first, second] = articleBodies(reading.article?.bodies ?? [], read);
  const isWhole =
    !first ||
    !second ||
    !precedes(second)(first) ||
    titles(reading).some((title) => precedes(second)(title) && precedes(title)(first));
  // Who calls each part of an article the same is told, as who has no name for it, by where the prose is.
  const dense = (first ? isWhole : read[0]) ? null : densestProse(reading);
  const body = first && !dense?.contains(first) ? first : dense;
  if (!body || isTyped(body)) return null;
  const last = read.findLast(precedes(body));
  const parts = () => {
    // A title above the article before is not this one's.
    const heading = titles(reading).findLast(
      (one) => precedes(body)(one) && (!last || precedes(one)(last)),
    );
    const lead = heading && findLead(reading, heading, body);
    return [heading, lead, body].filter((part) => !!part);
  };
  return { root: body, kind: 'article', parts, isWhole: false };
}

/** What stands between heading and body by a telling name, else beside either of them. */
function findLead({ article, leaveAlone }: Reading, heading: Element, body: Element) {
  const isLead = (one: Element) => precedes(body)(one) && !precedes(heading)(one);
  const named = [...document.querySelectorAll(article?.lead ?? '')].findLast(isLead);
  if (named) return named;
  const beside = [heading, body].flatMap((one) => [...(one.parentElement?.children ?? [])]);
  return beside.find(
    (one) =>
      one.matches('p,h2,h3,div') &&
      isLead(one) &&
      !one.matches(leaveAlone) &&
      !one.querySelector('p,div,ul') &&
      lengthOf(one) >= 40,
  );
}

/**
 * What fits the most telling selector that anything with some sentences fits; beside those that are `read`
 * what is made like the first.
 */
export function articleBodies(bodies: readonly string[], read: readonly Element[] = []): Element[] {
  for (const selector of bodies) {
    if (read[0] && !read[0].matches(selector) && !read[0].querySelector(selector)) continue;
    const found = [...document.querySelectorAll(selector)].filter(
      (one) =>
        lengthOf(one) > 150 && read.every((other) => precedes(one)(other) || precedes(other)(one)),
    );
    if (found[0]) return found;
  }
  return [];
}

function titles({ article }: Reading): Element[] {
  return [...document.querySelectorAll(article?.title ?? '')];
}

/** Whether an element ends before another begins. */
function precedes(other: Element): (element: Element) => boolean {
  return (element) =>
    (element.compareDocumentPosition(other) & ~Node.DOCUMENT_POSITION_FOLLOWING) === 0 &&
    element !== other;
}
