import type { EntryLint, Finding } from './finding.ts';
import { error, look } from './finding.ts';

/** Dates that are still to come, or in the wrong order; and a rebuttal that nobody dated. */
export const lintDates: EntryLint = ({ entry }, today) => {
  const findings: Finding[] = [];
  const past = (at: Finding['at'], date: string | null, what: string) => {
    if (date !== null && isAhead(date, today)) {
      findings.push(error(at, `${what} is in the future: ${date}`));
    }
  };
  past(['updatedAt'], entry.updatedAt, 'updatedAt');
  if (entry.kind === 'channel') return findings;
  for (const [at, { date }] of entry.sources.entries()) {
    past(['sources', at, 'date'], date, 'the date of a source');
  }
  if (entry.kind === 'rebuttal') {
    past(['reviewed'], entry.reviewed, 'the review');
    if (entry.reviewed === null) {
      findings.push(look(['reviewed'], 'no review date: an event turns neutral at once'));
    }
    return findings;
  }
  const { validFrom, validUntil } = entry;
  if (validFrom !== null && validUntil !== null && isAhead(validFrom, validUntil)) {
    findings.push(
      error(
        ['validUntil'],
        `ends (${validUntil}) before it begins (${validFrom}): it is never shown`,
      ),
    );
  }
  return findings;
};

/** Whether a day, month or year lies wholly after another, as far as both are known. */
function isAhead(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
