// What a picture card says: the publisher's words only, never the reader's, with source and date.
// Pure.
import { composeCorrection, oldWarning } from '../../lib/claims/entries/correction.ts';
import type { Entry } from '../../lib/claims/entries/entry.ts';
import { firstSentence } from '../../lib/claims/entries/first-sentence.ts';
import { headVerdict } from '../CardHead.tsx';
import { cardMode } from '../card-reason.ts';
import { dateOf, headlineOf, sayerOf, type Verdict } from '../entry-text.ts';
import { type Language, wordsOf } from '../Language.tsx';

export type PictureContent = {
  verdict: Verdict;
  /** What travels; `null` where there is nothing to hold the fact against. */
  claim: string | null;
  who: string;
  /** As readers write it; `null` where nobody knows. */
  date: string | null;
  fact: string;
  /** Publisher, whom it quotes, date. */
  source: string;
  /** The same without whom it quotes, for where there is no room. */
  shortSource: string;
  url: string;
  host: string;
};

/** `null` where there is no https source to give. */
export function pictureContent(
  entry: Entry,
  { language, isOld }: { language: Language; isOld: boolean },
): PictureContent | null {
  const correction = composeCorrection(entry, language);
  if (!correction) return null;
  const words = wordsOf(language);
  const fact = firstSentence(correction.body);
  const isRebuttal = entry.kind === 'rebuttal';
  return {
    verdict: headVerdict(entry, cardMode('repeats', isOld), { language, words }),
    claim: entry.kind === 'notice' ? null : headlineOf(entry, language),
    who: sayerOf(entry),
    date: dateOf(entry),
    fact: isOld && isRebuttal ? `${oldWarning(entry, language)} ${fact}` : fact,
    source: sourceOf(entry, language),
    shortSource: sourceOf(quotingNobody(entry), language),
    url: correction.url,
    host: (URL.parse(correction.url)?.host ?? '').replace(/^www\./, ''),
  };
}

/** The source line without the address: that stands below it and in the code. */
function sourceOf(entry: Entry, language: Language): string {
  return composeCorrection(entry, language)?.sourceLine.replace(/: https:\/\/\S+$/, '') ?? '';
}

function quotingNobody(entry: Entry): Entry {
  if (entry.kind === 'channel') return entry;
  return { ...entry, sources: entry.sources.map((one) => ({ ...one, authority: null })) };
}
