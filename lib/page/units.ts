// Finds the units of a page: what is read and marked as one. Runs in the content script; which
// selectors to try is facebook.ts' and news.ts' business.
import { TYPED } from './never-read.ts';
import type { Reading, Strategy, Unit } from './reading.ts';

type Finder = (
  scope: Element | Document,
  known: ReadonlyMap<Element, Unit>,
  /** Sees to it that the unit is known. */
  onFound: (unit: Unit) => void,
) => void;

/** Finds units in a scope or around it that are not known yet, without the page's article. */
export function unitFinder(reading: Reading): Finder {
  const any = reading.strategies.map(({ unit }) => unit).join();
  const leftAlone = [TYPED, reading.outside].join();
  return (scope, known, onFound) => {
    // Most of what a page adds holds no unit: one look at the subtree tells, and finds them all.
    const inside = [...scope.querySelectorAll(any)];
    const around: Element[] = [];
    let above = scope instanceof Element ? scope.closest(any) : null;
    for (; above; above = above.parentElement?.closest(any) ?? null) around.push(above);
    if (inside.length === 0 && around.every((element) => known.has(element))) return;
    for (const strategy of reading.strategies) {
      const fits = (element: Element) => element.matches(strategy.unit);
      for (const match of [...around.filter(fits).slice(0, 1), ...inside.filter(fits)]) {
        const root = strategy.climb ? match.closest(strategy.climb) : match;
        if (!root || known.has(root) || root.closest(leftAlone) || isIn(known, root)) continue;
        if (strategy.unless && root.querySelector(strategy.unless)) continue;
        const { kind } = strategy;
        const isWhole = strategy.parts === undefined;
        onFound({ root, kind, parts: () => partsOf(strategy, root), isWhole });
      }
    }
  };
}

/** Whether another unit's text holds this element: of nested ones the outermost is the unit. */
function isIn(units: ReadonlyMap<Element, Unit>, element: Element): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) {
    const unit = units.get(above);
    // A comment may lie in its post or article; its text is its own.
    if (!unit || unit.kind === 'article') continue;
    if (unit.parts().some((part) => part.contains(element))) return true;
  }
  return false;
}

/** The outermost parts that belong to this unit and not to one nested in it. */
function partsOf(strategy: Strategy, root: Element): Element[] {
  // A post may have been met before its body was there; then its body is the unit.
  if (strategy.unless && root.querySelector(strategy.unless)) return [];
  if (!strategy.parts) return [root];
  const own = strategy.climb ? '[role=article]' : strategy.unit;
  const parts = [...root.querySelectorAll(strategy.parts)].filter((part) => {
    const nearest = part.closest(own);
    return nearest === null || nearest === root || nearest.contains(root);
  });
  return outermost(parts);
}

/** Those that lie in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}
