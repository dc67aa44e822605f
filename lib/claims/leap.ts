// Seeking in numbers that lie in their order. Pure.
import { type NumberedRuns, numberAt } from './syllable-table.ts';

/** Where in `[from, to)` the first number is that is not below the wanted one; `to` for none: by doubling steps, then by halves. */
export function leap(
  postings: Omit<NumberedRuns, 'ends'>,
  wanted: number,
  { from, to }: { from: number; to: number },
): number {
  let step = 1;
  let low = from;
  while (low + step < to && numberAt(postings, low + step) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(postings, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
