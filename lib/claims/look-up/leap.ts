// Seeking a claim in one part of a row, whose postings lie in the order of the claims. Pure.
import { POSTING_NUMBERS } from '../terms/terms.ts';

/**
 * Where in `[from, to)`, which is not empty, the first posting is whose claim is not below the wanted
 * one; `to` for none: from a guess by doubling steps, then by halves.
 */
export function leap(
  postings: Uint16Array,
  wanted: number,
  { from, to, guess }: { from: number; to: number; guess: number },
): number {
  let low = guess < to ? guess : to - 1;
  let high = low;
  let step = 1;
  if ((postings[low * POSTING_NUMBERS] as number) < wanted) {
    low++;
    high = low;
    while (high < to && (postings[high * POSTING_NUMBERS] as number) < wanted) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    if (high > to) high = to;
  } else {
    while (low > from && (postings[(low - 1) * POSTING_NUMBERS] as number) >= wanted) {
      high = low - 1;
      low -= step;
      step *= 2;
    }
    if (low < from) low = from;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle * POSTING_NUMBERS] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
