// What an entry says in a language, and how its rating looks. Pure: shared by the card, the popup
// and the options.
import { bestSource } from '../lib/claims/entries/correction.ts';
import type { Entry, Rating, Rebuttal, Source } from '../lib/claims/entries/entry.ts';
import { shownDate } from '../lib/claims/entries/shown-date.ts';
import type { IconName } from './icon-paths.ts';
import type { Language } from './Language.tsx';
import type { Words } from './words/vi.ts';

type Tone = 'false' | 'misleading' | 'outdated' | 'unproven' | 'scam' | 'official' | 'neutral';

export type Verdict = { word: string; icon: IconName; tone: Tone };

const TONES: Record<Rating, Tone> = {
  false: 'false',
  misleading: 'misleading',
  outdated: 'outdated',
  unproven: 'unproven',
  scam: 'scam',
  fabricated: 'false',
  true: 'official',
};

/** The claim, the title or the name. */
export function headlineOf(entry: Entry, language: Language): string {
  const isEnglish = language === 'en';
  switch (entry.kind) {
    case 'rebuttal':
      return (isEnglish && entry.en?.claim) || entry.vi.claim;
    case 'notice':
      return (isEnglish && entry.en?.title) || entry.vi.title;
    case 'channel':
      return (isEnglish && entry.en?.name) || entry.vi.name;
  }
}

/** The publisher's summary, verbatim; `null` for a channel. */
export function summaryOf(entry: Entry, language: Language): string | null {
  if (entry.kind === 'channel') return null;
  return (language === 'en' && entry.en?.summary) || entry.vi.summary;
}

/** The language that the entry's own words are in. */
export function languageOf(entry: Entry, language: Language): Language {
  return language === 'en' && entry.en ? 'en' : 'vi';
}

/** What the entry is, as word, shape and colour; the publisher's own word before ours. */
export function verdictOf(entry: Entry, language: Language, words: Words): Verdict {
  if (entry.kind === 'notice') {
    return { word: words.kind.notice, icon: 'notice', tone: 'official' };
  }
  if (entry.kind === 'channel') {
    const isFalse = entry.role === 'impersonating';
    return {
      word: words.kind[entry.role],
      icon: isFalse ? 'impersonating' : 'channel',
      tone: isFalse ? 'scam' : entry.role === 'authority' ? 'official' : 'neutral',
    };
  }
  return {
    word: ratingWord(entry, language, words),
    icon: entry.rating,
    tone: TONES[entry.rating],
  };
}

/** Sources to show, the one to give first in front; those not over https are left out. */
export function sourcesOf(entry: Entry): Source[] {
  if (entry.kind === 'channel') return [];
  const best = bestSource(entry.sources);
  if (!best) return [];
  const others = entry.sources.filter((one) => one !== best && one.url.startsWith('https://'));
  return [best, ...others];
}

/** Who says so: the authority that is quoted, else the publisher, else the channel's owner. */
export function sayerOf(entry: Entry): string {
  if (entry.kind === 'channel') return entry.owner;
  const source = sourcesOf(entry)[0] ?? entry.sources[0];
  return source?.authority ?? source?.publisher ?? '';
}

/** The day it was reviewed or published, as readers write it; `null` when nobody knows. */
export function dateOf(entry: Entry): string | null {
  if (entry.kind === 'channel') return null;
  const own = entry.kind === 'rebuttal' ? entry.reviewed : entry.validFrom;
  const date = own ?? sourcesOf(entry)[0]?.date ?? null;
  return date === null ? null : shownDate(date);
}

/** What copying it is called. */
export function copyLabelOf(entry: Entry, { copy }: Words): string {
  const corrects =
    entry.kind === 'rebuttal' || (entry.kind === 'channel' && entry.role === 'impersonating');
  return corrects ? copy.correction : copy.notice;
}

/** What the authority did with the claim. */
export function verbOf({ rating }: Rebuttal, words: Words): string {
  if (rating === 'true') return words.said.confirmed;
  if (rating === 'scam') return words.said.warned;
  if (rating === 'outdated') return words.said.corrected;
  return words.said.refuted;
}

function ratingWord(entry: Rebuttal, language: Language, words: Words): string {
  const own = language === 'en' ? entry.en?.ratingText : entry.vi.ratingText;
  return own ?? words.rating[entry.rating];
}
