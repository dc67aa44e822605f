// Looks entries over before they are published: what a schema cannot see. Each finding names the
// file, line and column, the entry, and what to do.
import { Complaint } from '../complaint.ts';
import { type FeedData, readData } from '../read-data.ts';
import { sampleWarning } from '../sample.ts';
import { joined, type Words } from '../words.ts';
import { findAll, findInEntries } from './findings.ts';
import { readOrdinaryText, type TrialText } from './ordinary-text.ts';
import { reportOf } from './report.ts';
import { lintSameClaims } from './twins.ts';

/**
 * Findings as text, one a line, errors last, and a line that counts them. Throws them as a `Complaint`
 * where an error is among them, and another for malformed data.
 */
export function checkData(
  folder: string,
  now: Date,
  ordinary: readonly TrialText[] = readOrdinaryText(),
): Words {
  const data = readData(folder);
  const findings = findAll(data, { now, ordinary });
  const report = [...sampleWarning(data), ...reportOf(findings, data.entries)];
  if (findings.some(({ kind }) => kind === 'error')) throw new Complaint(report);
  return joined(report, '\n');
}

/**
 * A line that says how many entries have something to mend, none where all are well: quick, for who
 * publishes without having looked. `also`: entries of which that is known. Only `check` tries concept
 * groups on ordinary text.
 */
export function mendWarning(
  { folder, entries }: FeedData,
  { now, command, also = [] }: { now: Date; command: 'build' | 'export'; also?: readonly string[] },
): Words[] {
  const errors = [...findInEntries(entries, now), ...lintSameClaims(entries)].filter(
    ({ kind }) => kind === 'error',
  );
  const { size } = new Set([...errors.map(({ placed }) => placed.entry.id), ...also]);
  if (size === 0) return [];
  const many = size === 1 ? '1 entry has' : `${size} entries have`;
  return [
    {
      vi: `${size} mục có chỗ phải sửa: xem bằng check --data ${folder}, sửa, rồi ${command} lại.`,
      en: `${many} something to mend: see \`check --data ${folder}\`, and ${command} again.`,
    },
  ];
}
