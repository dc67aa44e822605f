// Rows as a query weighs them. Pure.
import type { Sections } from '../arrays/index-buffer.ts';
import { WHOLE_SHARE } from '../terms/terms.ts';

/** One term's row, what it counts for the rank, and what for the share of the query that was met. */
export type WeighedRow = {
  row: number;
  weight: number;
  share: number;
  /** No claim gets more of a rank of it, but for rounding. */
  most: number;
};

/** What one share of the heaviest posting counts. */
export function scaleOf(
  weight: number,
  { heaviestPosting }: Pick<Sections, 'heaviestPosting'>,
): number {
  return (weight * (heaviestPosting[0] as number)) / WHOLE_SHARE;
}
