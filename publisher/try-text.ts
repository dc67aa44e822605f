// Holds a text against a publisher's folder as a reader's browser would: what it would mark, and how.
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import type { ClaimMatch, MarkTone } from '../lib/claims/claim-match.ts';
import { toIndexedClaim } from '../lib/claims/indexed-claim.ts';
import { isMarkable, markTone } from '../lib/claims/mark.ts';
import { matchPassage } from '../lib/claims/match.ts';
import { Complaint } from './complaint.ts';
import { readData } from './read-data.ts';

const TONES: Record<MarkTone, string> = {
  repeats: 'marked as a refuted claim that the text repeats',
  scam: 'marked as a scam',
  neutral: 'marked in a neutral tone: the text may repeat it or refute it',
  similar: 'marked as similar, for the reader to compare',
  notice: 'marked: there is official information',
  addressed: 'marked calmly: the text refutes it',
  old: 'marked in a neutral tone: it was refuted long ago, and this may be another event',
};

const HOW = { link: 'a listed link', phrase: 'a listed phrase', similar: 'resemblance' };

/** A line for each entry that is met in the text. Throws `Complaint` where there is no text. */
export function tryText(folder: string, text: string, now: Date): string {
  if (text.trim() === '') throw new Complaint('TEXT is missing: try TEXT --data DIR');
  const entries = new Map(readData(folder).entries.map(({ entry }) => [entry.id, entry]));
  const index = openIndex(
    compileIndex([...entries].map(([id, entry]) => toIndexedClaim(`try/${id}`, entry))),
  );
  const links = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const matches = index ? matchPassage(index, { text, links }) : [];
  const lines = matches.flatMap((match) => {
    const id = match.key.slice('try/'.length);
    const entry = entries.get(id);
    if (!entry) return [];
    const tone = isMarkable(entry, now)
      ? TONES[markTone(match, entry, now)]
      : 'not marked: it has no source on https, or its time is over';
    return [`${id}: ${HOW[match.how]}, "${quoteOf(match, { text, links })}": ${tone}`];
  });
  return lines.length > 0 ? lines.join('\n') : 'Nothing in this text is marked.';
}

function quoteOf(
  { start, end, link }: ClaimMatch,
  { text, links }: { text: string; links: readonly string[] },
): string {
  if (link !== null) return links[link] ?? '';
  return text.slice(start ?? 0, end ?? text.length).replace(/\s+/g, ' ');
}
