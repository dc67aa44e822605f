// Which part of a long page is being read: the last whose title has reached the top.
import { useEffect, useState } from 'preact/hooks';

/** A part counts as reached when its top is this far from the window's. */
const REACHED_PX = 120;

/** The id of the part, among elements in the page's order; the last one at the page's end. */
export function useCurrentPart(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are the same for good.
  useEffect(() => {
    const look = () => {
      const parts = ids.filter((id) => document.getElementById(id));
      const reached = parts.findLast((id) => topOf(id) <= REACHED_PX);
      const { scrollHeight, clientHeight } = document.documentElement;
      const isAtEnd = scrollY > 0 && scrollY + clientHeight >= scrollHeight - 2;
      setCurrent((isAtEnd ? parts.at(-1) : reached) ?? ids[0]);
    };
    addEventListener('scroll', look, { passive: true });
    look();
    return () => removeEventListener('scroll', look);
  }, []);
  return current;
}

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? 0;
}
