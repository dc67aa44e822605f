import { calendarDay, clockTime, isSameDay } from './clock-time.ts';
import type { FeedAge } from './feed-age.ts';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { RetryButton, type RetryProps } from './RetryButton.tsx';
import type { PageWords } from './words/vi-pages.ts';

export type DataAgeProps = { age: FeedAge | null; nowMs: number };

/** How old the data is, in one line. */
export function DataAge({ age, nowMs }: DataAgeProps) {
  const words = usePageWords();
  const isFine = age !== null && age.staleDays === null && age.error === null;
  return (
    <p class="age">
      <PageIcon name={isFine ? 'check' : 'offline'} />
      <span>{age ? ageInWords(age, nowMs, words) : words.age.none}</span>
    </p>
  );
}

/** Why there is no newer data, and that the data held still serves; nothing when all is well. */
export function FeedTrouble(feed: RetryProps) {
  const words = usePageWords();
  const { age } = feed;
  if (age === null || (age.staleDays === null && age.error === null)) return null;
  const isWithheld = age.error === 'withheld';
  return (
    <section class="trouble">
      <PageIcon name={isWithheld ? 'lock' : 'offline'} />
      <div>
        <h2>
          {age.staleDays === null ? words.age.errorTitle : words.age.staleTitle(age.staleDays)}
        </h2>
        <p>
          {age.error !== null && `${errorInWords(age.error, words)} `}
          {age.staleDays === null
            ? words.age.stillServes
            : words.age.heldUntil(calendarDay(age.atMs))}
        </p>
        <RetryButton {...feed} label={words.age.retry} class="button outline" />
      </div>
    </section>
  );
}

/** An error's code in words; a code not known here is said to be unknown. */
export function errorInWords(code: string, { error }: PageWords): string {
  return code in error ? error[code as keyof typeof error] : error.unknown;
}

function ageInWords({ source, atMs }: FeedAge, nowMs: number, { age }: PageWords): string {
  if (source === 'starter') return age.starter(calendarDay(atMs));
  const time = clockTime(atMs);
  return age.at(isSameDay(atMs, nowMs) ? age.today(time) : `${time}, ${calendarDay(atMs)}`);
}
