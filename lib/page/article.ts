// Finds the article of a page, and those that are loaded under it: title, lead and body. Runs in the
// content script; which selectors to try is news.ts' business.

import { isTyped } from './never-read.ts';
import { densestProse } from './prose.ts';
import type { Reading, Unit } from './reading.ts';

/** The article beside those whose bodies are `read`, title and lead included; `null` where there is none. */
export function findArticle(reading: Reading, read: readonly Element[]): Unit | null {
  const { article } = reading;
  if (!article) return null;
  const body = articleBody(article.bodies, read) ?? (read[0] ? null : densestProse(reading));
  if (!body || isTyped(body)) return null;
  const last = read.findLast(precedes(body));
  const parts = () => {
    // A title above the article before is not this one's.
    const heading = [...document.querySelectorAll(article.title)].findLast(
      (one) => precedes(body)(one) && (!last || precedes(one)(last)),
    );
    const lead = heading && findLead(reading, heading, body);
    return [heading, lead, body].filter((part) => part !== undefined);
  };
  return { root: body, kind: 'article', parts, isWhole: false };
}

/** What stands between heading and body by a telling name, else beside either of them. */
function findLead({ article, leaveAlone }: Reading, heading: Element, body: Element) {
  const isBetween = (one: Element) => precedes(body)(one) && !precedes(heading)(one);
  const named = [...document.querySelectorAll(article?.lead ?? '')].findLast(isBetween);
  if (named) return named;
  const beside = [heading, body].flatMap((one) => [...(one.parentElement?.children ?? [])]);
  return beside.find(
    (one) =>
      one.matches('p,h2,h3,div') &&
      isBetween(one) &&
      !one.matches(leaveAlone) &&
      !one.querySelector('p,div,ul') &&
      (one.textContent ?? '').length >= 40,
  );
}

/**
 * The first element that fits a selector, the most telling first, and holds some sentences; beside those
 * that are `read` one that is made like the first. `null` where none does.
 */
export function articleBody(
  bodies: readonly string[],
  read: readonly Element[] = [],
): Element | null {
  for (const selector of bodies) {
    if (read[0]?.matches(selector) === false) continue;
    for (const body of document.querySelectorAll(selector)) {
      const isOther = read.every((one) => precedes(body)(one) || precedes(one)(body));
      if (isOther && (body.textContent ?? '').trim().length > 150) return body;
    }
  }
  return null;
}

/** Whether an element ends before another begins. */
function precedes(other: Element): (element: Element) => boolean {
  return (element) =>
    (element.compareDocumentPosition(other) & ~Node.DOCUMENT_POSITION_FOLLOWING) === 0 &&
    element !== other;
}
