// Whether words found in a text end within a date or a range of it. Pure.
import { NUMBER, type Syllables } from './syllables.ts';

/**
 * `true` where the syllables up to `stop` end with the first number of a date or range that goes on
 * (*từ 15* in *từ 15/3*, *có 15* in *có 15-20*): they say something else. A day and month may have
 * their year after them.
 */
export function cutsDate(text: Syllables, stop: number): boolean {
  return isJoined(text, stop) && !isJoined(text, stop - 1);
}

/** Whether a number and the one before it stand a single sign apart. */
function isJoined({ flags, start, end, count }: Syllables, at: number): boolean {
  return (
    at > 0 &&
    at < count &&
    flags[at] === NUMBER &&
    flags[at - 1] === NUMBER &&
    (start[at] as number) - (end[at - 1] as number) === 1
  );
}
