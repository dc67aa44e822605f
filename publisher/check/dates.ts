import { shownDate } from '../../lib/claims/entries/shown-date.ts';
import type { Words } from '../words.ts';
import type { EntryLint, Finding } from './finding.ts';
import { error, look } from './finding.ts';

/** Dates that are still to come, or in the wrong order; and a rebuttal that nobody dated. */
export const lintDates: EntryLint = ({ entry }, today) => {
  const findings: Finding[] = [];
  const past = (at: Finding['at'], date: string | null, what: Words) => {
    if (date !== null && isAhead(date, today)) {
      findings.push(
        error(at, {
          vi: `${what.vi} ở tương lai: ${shownDate(date)}`,
          en: `${what.en} is in the future: ${date}`,
        }),
      );
    }
  };
  past(['updatedAt'], entry.updatedAt, { vi: 'ngày cập nhật', en: 'updatedAt' });
  if (entry.kind === 'channel') return findings;
  for (const [at, { date }] of entry.sources.entries()) {
    past(['sources', at, 'date'], date, { vi: 'ngày của một nguồn', en: 'the date of a source' });
  }
  if (entry.kind === 'rebuttal') {
    past(['reviewed'], entry.reviewed, { vi: 'ngày rà soát', en: 'the review' });
    if (entry.reviewed === null) {
      findings.push(
        look(['reviewed'], {
          vi: 'chưa có ngày rà soát: nếu tin kể một sự việc, dấu sẽ thành trung tính ngay; ghi ngày, hoặc chỉ tháng hay năm',
          en: 'no review date: an event turns neutral at once',
        }),
      );
    }
    return findings;
  }
  const { validFrom, validUntil } = entry;
  if (validFrom !== null && validUntil !== null && isAhead(validFrom, validUntil)) {
    findings.push(
      error(['validUntil'], {
        vi: `hiệu lực đến (${shownDate(validUntil)}) lại trước hiệu lực từ (${shownDate(validFrom)}), nên không bao giờ hiện ra`,
        en: `ends (${validUntil}) before it begins (${validFrom}): it is never shown`,
      }),
    );
  }
  return findings;
};

/** Whether a day, month or year lies wholly after another, as far as both are known. */
function isAhead(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
