// An element's style as the browser computed it. The browser's own name for this is long, and would stand
// in every page six times.

/** What applies to an element now. */
export function styleOf(element: Element): CSSStyleDeclaration {
  return getComputedStyle(element);
}
