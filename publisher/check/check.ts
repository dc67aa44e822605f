// Looks entries over before they are published: what a schema cannot see. Each finding names the
// file, line and column, the entry, and what to do.

import { shownDate } from '../../lib/claims/entries/shown-date.ts';
import { Complaint } from '../complaint.ts';
import { type FeedData, type PlacedEntry, readData } from '../read-data.ts';
import { sampleWarning } from '../sample.ts';
import { dayInVietnam } from '../vietnam-day.ts';
import { readWithdrawn, type Withdrawn } from '../withdraw.ts';
import { both, joined, type Words } from '../words.ts';
import { lintAppearances } from './appearances.ts';
import { columnOf } from './column.ts';
import { lintConcepts, lintMissingConcepts } from './concepts.ts';
import { lintCorrections } from './corrections.ts';
import { lintDates } from './dates.ts';
import { lintDenials } from './denial.ts';
import { lintEvents } from './events.ts';
import { type EntryLint, look, type PlacedFinding } from './finding.ts';
import { lintNames } from './names.ts';
import { readOrdinaryText, type TrialText } from './ordinary-text.ts';
import { lintOwnWords } from './own-words.ts';
import { lintPhrases } from './phrases.ts';
import { lintResemblances } from './resemblances.ts';
import { lintSources } from './sources.ts';
import { lintTwins } from './twins.ts';
import { lintWording } from './wording.ts';

const ENTRY_LINTS: readonly EntryLint[] = [
  lintAppearances,
  lintSources,
  lintConcepts,
  lintDates,
  lintDenials,
  lintWording,
  lintCorrections,
  lintNames,
  lintEvents,
];

/** What is to be mended is told apart from what is to be looked at by this word. */
const ERROR: Words = { vi: 'lỗi', en: 'error' };

/**
 * Findings as text, one a line, and a last line that counts them. Throws them as a `Complaint` where
 * an error is among them, and another for malformed data.
 */
export function checkData(
  folder: string,
  now: Date,
  ordinary: readonly TrialText[] = readOrdinaryText(),
): Words {
  const data = readData(folder);
  const { entries } = data;
  const findings: PlacedFinding[] = [
    ...lintEntries(entries, now),
    ...lintTwins(entries),
    ...lintMissingConcepts(entries),
    ...returned(entries, readWithdrawn(folder)),
    ...lintPhrases(entries, ordinary),
    ...lintOwnWords(entries),
    ...lintResemblances(entries, ordinary),
  ];
  const place = new Map(entries.map((placed, at) => [placed, at]));
  const told = findings
    .map((finding) => ({ ...finding, column: columnOf(finding.placed.text, finding.at) }))
    .sort((a, b) => (place.get(a.placed) ?? 0) - (place.get(b.placed) ?? 0) || a.column - b.column);
  const errors = told.filter(({ kind }) => kind === 'error').length;
  const report = [
    ...sampleWarning(data),
    ...told.map(say),
    summaryOf(entries.length, errors, told.length - errors),
  ];
  if (errors > 0) throw new Complaint(report);
  return joined(report, '\n');
}

/**
 * A line that says how many entries have something to mend that each tells by itself, none where all are
 * well: quick, for who publishes without having looked.
 */
export function mendWarning(
  { folder, entries }: FeedData,
  { now, command }: { now: Date; command: 'build' | 'export' },
): Words[] {
  const errors = lintEntries(entries, now).filter(({ kind }) => kind === 'error');
  const { size } = new Set(errors.map(({ placed }) => placed.entry.id));
  if (size === 0) return [];
  const many = size === 1 ? '1 entry has' : `${size} entries have`;
  return [
    {
      vi: `${size} mục có chỗ phải sửa: xem bằng check --data ${folder}, sửa, rồi ${command} lại.`,
      en: `${many} something to mend: see \`check --data ${folder}\`, and ${command} again.`,
    },
  ];
}

function lintEntries(entries: readonly PlacedEntry[], now: Date): PlacedFinding[] {
  const today = dayInVietnam(now);
  return entries.flatMap((placed) =>
    ENTRY_LINTS.flatMap((lint) => lint(placed, today)).map((finding) => ({ ...finding, placed })),
  );
}

/** Entries that were withdrawn once: an old table may have brought them back. */
function returned(
  entries: readonly PlacedEntry[],
  withdrawn: readonly Withdrawn[],
): PlacedFinding[] {
  const known = new Map(withdrawn.map((one) => [one.id, one]));
  return entries.flatMap((placed) => {
    const before = known.get(placed.entry.id);
    return before ? [{ ...look(['id'], withdrawnWords(before)), placed }] : [];
  });
}

function withdrawnWords({ withdrawn, reason }: Withdrawn): Words {
  return {
    vi: `mục này đã rút ngày ${shownDate(withdrawn)} mà nay lại có; nếu không cố ý đưa lại, hãy withdraw lần nữa. Lý do rút: ${reason}`,
    en: `was withdrawn on ${withdrawn}: ${reason}`,
  };
}

function say({
  placed: { entry, file, line },
  column,
  kind,
  words,
}: PlacedFinding & { column: number }): Words {
  const place = `${file}:${line}:${column}: ${entry.id}: `;
  return kind === 'error' ? both`${place}${ERROR}: ${words}` : both`${place}${words}`;
}

function summaryOf(entries: number, errors: number, looks: number): Words {
  if (errors + looks === 0) {
    return {
      vi: `Đã đọc ${entries} mục. Không có gì phải sửa.`,
      en: `${entries} entries read. Nothing to mend.`,
    };
  }
  const vi = [
    ...(errors > 0 ? [`${errors} lỗi phải sửa`] : []),
    ...(looks > 0 ? [`${looks} chỗ nên xem lại`] : []),
  ];
  return {
    vi: `Đã đọc ${entries} mục. ${vi.join(', ')}. Tìm mục theo mã trong bảng, sửa rồi import lại.`,
    en: `${entries} entries read. ${errors > 0 ? `${errors} to mend, ` : ''}${looks} to look at.`,
  };
}
