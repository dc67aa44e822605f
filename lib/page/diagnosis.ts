// What was looked for on a page where nothing was recognised, for a report of the fault. Runs in the
// page when the popup asks. Numbers and fixed names only: nothing of what the page says, is called or lies at.
import type { Diagnosis } from '../messages.ts';
import { articleBodies } from './article.ts';
import type { Reading, Unit } from './reading.ts';
import { unitFinder } from './units.ts';

/** Elements that tell what a page is made of, whoever made it. */
const LANDMARKS: Record<string, string> = {
  feed: '[role="feed"]',
  main: 'main,[role="main"]',
  article: 'article,[role="article"]',
  dialog: 'dialog[open],[role="dialog"]',
  heading: 'h1',
  paragraph: 'p',
  text: '[dir="auto"]',
  frame: 'iframe',
};

/** Looks at the page as it is now, with every strategy by itself. */
export function diagnose(reading: Reading, page: string): Diagnosis {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const strategies = reading.strategies.map((strategy, at) => ({
    name: `${strategy.kind}-${at + 1}`,
    fitted: count(strategy.unit),
    usable: usable({ ...reading, strategies: [strategy] }),
  }));
  const bodies = (reading.article?.bodies ?? []).map((selector, at) => ({
    name: `body-${at + 1}`,
    fitted: count(selector),
    usable: articleBodies([selector]).length,
  }));
  const landmarks = Object.entries(LANDMARKS).map(([name, selector]) => ({
    name,
    count: count(selector),
  }));
  return { page, strategies: [...strategies, ...bodies], landmarks };
}

/** How many units a page has. */
function usable(reading: Reading): number {
  const found = new Map<Element, Unit>();
  unitFinder(reading)(document, found, (unit) => found.set(unit.root, unit));
  return found.size;
}
