// Finds the one article of a page: title, lead and body. Runs in the content script; which selectors
// to try is sites.ts' business.
import { type Reading, TYPED } from './sites.ts';
import type { Unit } from './units.ts';

/** The page's one article, title and lead included; `null` where there is none. */
export function findArticle({ article, outside }: Reading): Unit | null {
  if (!article) return null;
  const body = articleBody(article.bodies) ?? densestProse(outside);
  if (!body || body.closest(TYPED)) return null;
  const parts = () => {
    const heading = [...document.querySelectorAll(article.title)].findLast(precedes(body));
    const leads = [...document.querySelectorAll(article.lead)];
    const lead = leads.findLast((one) => precedes(body)(one) && heading && !precedes(heading)(one));
    return [heading, lead, body].filter((part) => part !== undefined && part !== null);
  };
  return { root: body, kind: 'article', parts, isWhole: false };
}

/** The first element that fits a selector, the most telling first, and holds some sentences; `null` where none does. */
export function articleBody(bodies: readonly string[]): Element | null {
  for (const selector of bodies) {
    for (const body of document.querySelectorAll(selector)) {
      if ((body.textContent ?? '').trim().length > 150) return body;
    }
  }
  return null;
}

/** The element whose own paragraphs hold most text; `null` below some sentences' worth. */
function densestProse(outside: string): Element | null {
  const lengths = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    const parent = paragraph.parentElement;
    if (length < 80 || !parent) continue;
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
  }
  let best: Element | null = null;
  let most = 240;
  for (const [element, length] of lengths) {
    if (length > most && !element.closest(outside)) {
      best = element;
      most = length;
    }
  }
  return best;
}

/** Whether an element ends before another begins. */
function precedes(other: Element): (element: Element) => boolean {
  return (element) =>
    (element.compareDocumentPosition(other) & ~Node.DOCUMENT_POSITION_FOLLOWING) === 0 &&
    element !== other;
}
