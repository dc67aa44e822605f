// Holds a text against a publisher's folder as a reader's browser would: what it would mark, and how.
import { compileIndex, openIndex } from '../lib/claims/claim-index.ts';
import type { ClaimMatch, MarkTone } from '../lib/claims/entries/claim-match.ts';
import type { Entry } from '../lib/claims/entries/entry.ts';
import { toIndexedClaim } from '../lib/claims/entries/indexed-claim.ts';
import { isMarkable, markTone } from '../lib/claims/entries/mark.ts';
import { matchPassage } from '../lib/claims/matching/match.ts';
import { Complaint } from './complaint.ts';
import { type NearMiss, nearMisses } from './near-misses.ts';
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

/**
 * A line for each entry that is met in the text; where none is, for those that it nearly resembles.
 * Throws `Complaint` where there is no text.
 */
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
  if (lines.length > 0) return lines.join('\n');
  const near = index
    ? nearMisses(index, text).flatMap((miss) => {
        const entry = entries.get(index.keyOf(miss.claim).slice('try/'.length));
        return entry ? [sayNear(entry, miss)] : [];
      })
    : [];
  return ['Nothing in this text is marked.', ...near].join('\n');
}

const SHOWN = 4;

function sayNear(entry: Entry, { groups, met }: NearMiss): string {
  const concepts = entry.kind === 'channel' ? [] : (entry.concepts ?? []);
  const quotes = [...met.values()].map((quote) => `"${quote.replace(/\s+/g, ' ')}"`).join(', ');
  if (met.size === groups) {
    return `Near ${entry.id}: all ${groups} concept groups are met (${quotes}), and yet it is not alike enough, or says another number, year or place. If only this rumour is told so, give the wording as a phrase.`;
  }
  const missing = concepts.flatMap((group, at) => {
    const first = `${group.slice(0, SHOWN).join('; ')}${group.length > SHOWN ? '; …' : ''}`;
    return met.has(at) ? [] : [`${at + 1} (${first})`];
  });
  return `Near ${entry.id}: ${met.size} of ${groups} concept groups are met (${quotes}), and nothing of ${missing.join(', ')}. If the text says it in other words, add them there.`;
}

function quoteOf(
  { start, end, link }: ClaimMatch,
  { text, links }: { text: string; links: readonly string[] },
): string {
  if (link !== null) return links[link] ?? '';
  return text.slice(start ?? 0, end ?? text.length).replace(/\s+/g, ' ');
}
