// Whether a short form before a number names a quarter of a year: Q1/2026, which is no district. Pure.

const QUARTER = String.raw`\.?\s?(?:0?[1-4]|I{1,3}|IV)`;
/** "Q1, Q2/2026", "Q1 năm 2026": more quarters of the year may stand before it. */
const BEFORE_YEAR = new RegExp(
  String.raw`${QUARTER}(?:\W{1,3}Q${QUARTER})*(?:\s?[-/.–]\s?|\sn[ăa]\u0306?m\s|\s)(?:19|20)\d\d(?![\p{L}\p{N}])`,
  'iuy',
);

/** Whether a number that begins at `at`, or a sign before it, is that of a quarter of a year. */
export function isQuarterAt(text: string, at: number): boolean {
  BEFORE_YEAR.lastIndex = at;
  return BEFORE_YEAR.test(text);
}
