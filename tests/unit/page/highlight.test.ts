import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { erase, paint } from '../../../lib/page/highlight.ts';

/** What a content script of Firefox gets: a registry that it may ask by name, and never walk. */
function firefoxRegistry() {
  const kept = new Map<string, Set<unknown>>();
  const refuse = () => {
    throw new Error('Xray wrapping of iterators not supported');
  };
  return {
    kept,
    get: (name: string) => kept.get(name),
    set: (name: string, highlight: Set<unknown>) => kept.set(name, highlight),
    delete: (name: string) => kept.delete(name),
    forEach: refuse,
    keys: refuse,
    [Symbol.iterator]: refuse,
  };
}

let registry: ReturnType<typeof firefoxRegistry>;
beforeEach(() => {
  registry = firefoxRegistry();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class extends Set<unknown> {});
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('getComputedStyle', () => ({ color: 'rgb(0, 0, 0)' }));
});
afterEach(() => vi.unstubAllGlobals());

const range = () => ({ startContainer: { parentElement: {} } }) as unknown as StaticRange;

test('marks are painted, repainted and taken off without walking the registry', () => {
  const one = range();
  const other = range();
  paint([one], 'neutral');
  paint([other], 'similar');
  paint([one], 'addressed');
  expect([...registry.kept].map(([name, ranges]) => [name, ranges.size])).toEqual([
    ['phrase-similar', 1],
    ['phrase-addressed', 1],
  ]);
  erase([one, other]);
  expect(registry.kept.size).toBe(0);
});
