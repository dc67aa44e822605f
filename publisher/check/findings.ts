// Everything that is looked at in a publisher's entries, and what each look is about.
import { shownDate } from '../../lib/claims/entries/shown-date.ts';
import type { FeedData, PlacedEntry } from '../read-data.ts';
import { dayInVietnam } from '../vietnam-day.ts';
import { readWithdrawn, type Withdrawn } from '../withdraw.ts';
import type { Words } from '../words.ts';
import { lintAppearances } from './appearances.ts';
import { lintConcepts, lintMissingConcepts } from './concepts.ts';
import { lintCorrections } from './corrections.ts';
import { lintDates } from './dates.ts';
import { lintDenials } from './denial.ts';
import { lintEvents } from './events.ts';
import { type EntryLint, look, type PlacedFinding } from './finding.ts';
import { lintNames } from './names.ts';
import type { TrialText } from './ordinary-text.ts';
import { lintOwnWords } from './own-words.ts';
import { lintPhraseForm } from './phrase-form.ts';
import { lintPhrases } from './phrases.ts';
import { lintResemblances } from './resemblances.ts';
import { lintSources } from './sources.ts';
import { lintTwins } from './twins.ts';
import { lintWording } from './wording.ts';

/** What a finding is about, by which findings are counted. */
const ABOUT = {
  sources: { vi: 'nguồn', en: 'sources' },
  appearances: { vi: 'bài lan truyền và kênh', en: 'appearances and channels' },
  claims: { vi: 'lời tuyên bố', en: 'claims' },
  people: { vi: 'tên người', en: 'people' },
  ratings: { vi: 'kết luận', en: 'ratings' },
  corrections: { vi: 'lời đính chính', en: 'corrections' },
  dates: { vi: 'ngày tháng', en: 'dates' },
  phrases: { vi: 'cụm từ', en: 'phrases' },
  concepts: { vi: 'nhóm từ', en: 'concept groups' },
  twins: { vi: 'mục trùng nhau', en: 'entries that say the same' },
  withdrawn: { vi: 'mục đã rút', en: 'withdrawn entries' },
} satisfies Record<string, Words>;

type About = keyof typeof ABOUT;

/** A finding, and what it is about. */
export type ToldFinding = PlacedFinding & { about: Words };

const ENTRY_LINTS: readonly [About, EntryLint][] = [
  ['appearances', lintAppearances],
  ['sources', lintSources],
  ['concepts', lintConcepts],
  ['dates', lintDates],
  ['ratings', lintDenials],
  ['claims', lintWording],
  ['corrections', lintCorrections],
  ['people', lintNames],
  ['phrases', lintEvents],
  ['phrases', lintPhraseForm],
];

/** What each entry tells by itself. */
export function findInEntries(entries: readonly PlacedEntry[], now: Date): ToldFinding[] {
  const today = dayInVietnam(now);
  return entries.flatMap((placed) =>
    ENTRY_LINTS.flatMap(([about, lint]) =>
      lint(placed, today).map((finding) => ({ ...finding, placed, about: ABOUT[about] })),
    ),
  );
}

/** All of it, what the entries tell together and beside ordinary text included. */
export function findAll(
  { entries, folder }: FeedData,
  { now, ordinary }: { now: Date; ordinary: readonly TrialText[] },
): ToldFinding[] {
  const about = (what: About, findings: readonly PlacedFinding[]) =>
    findings.map((finding) => ({ ...finding, about: ABOUT[what] }));
  return [
    ...findInEntries(entries, now),
    ...about('twins', lintTwins(entries)),
    ...about('concepts', lintMissingConcepts(entries)),
    ...about('withdrawn', returned(entries, readWithdrawn(folder))),
    ...about('phrases', lintPhrases(entries, ordinary)),
    ...about('phrases', lintOwnWords(entries)),
    ...about('concepts', lintResemblances(entries, ordinary)),
  ];
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
