// Findings as text: a line each, and how many there are of what.
import type { PlacedEntry } from '../read-data.ts';
import { both, joined, type Words } from '../words.ts';
import { columnOf } from './column.ts';
import type { ToldFinding } from './findings.ts';

/** What is to be mended is told apart from what is to be looked at by this word. */
const ERROR: Words = { vi: 'lỗi', en: 'error' };
/** Up to so many findings are counted by whoever reads them. */
const FEW = 10;

/**
 * Findings in the order of the entries, and a last line that counts them. Errors stand after all the
 * rest: of a thousand lines, a terminal shows the end.
 */
export function reportOf(
  findings: readonly ToldFinding[],
  entries: readonly PlacedEntry[],
): Words[] {
  const place = new Map(entries.map((placed, at) => [placed, at]));
  const told = findings
    .map((finding) => ({ ...finding, column: columnOf(finding.placed.text, finding.at) }))
    .sort((a, b) => (place.get(a.placed) ?? 0) - (place.get(b.placed) ?? 0) || a.column - b.column);
  const errors = told.filter(({ kind }) => kind === 'error');
  const looks = told.filter(({ kind }) => kind === 'look');
  const counts = [
    countsOf({ vi: 'Lỗi phải sửa', en: 'To mend' }, errors),
    countsOf({ vi: 'Nên xem lại', en: 'To look at' }, looks),
  ];
  return [
    ...[...looks, ...errors].map(say),
    ...(told.length > FEW ? counts.flat() : []),
    summaryOf(entries.length, errors.length, looks.length),
  ];
}

function say({
  placed: { entry, file, line },
  column,
  kind,
  words,
}: ToldFinding & { column: number }): Words {
  const place = `${file}:${line}:${column}: ${entry.id}: `;
  return kind === 'error' ? both`${place}${ERROR}: ${words}` : both`${place}${words}`;
}

/** How many findings there are about what, the most first; nothing where there are none. */
function countsOf(title: Words, findings: readonly ToldFinding[]): Words[] {
  const counts = new Map<Words, number>();
  for (const { about } of findings) counts.set(about, (counts.get(about) ?? 0) + 1);
  const told = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([about, count]) => both`${about} ${count}`);
  return told.length > 0 ? [both`${title}: ${joined(told, ', ')}.`] : [];
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
