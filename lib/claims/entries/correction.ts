// Composes what a reader copies: the publisher's words, and always who said so, when, and where to
// read it. Kind, short, naming nobody who is answered. Pure.
import type { Channel, Entry, Notice, Rebuttal, Source } from './entry.ts';
import { firstSentence } from './first-sentence.ts';
import { datedIn, shownDate } from './shown-date.ts';

type Language = 'vi' | 'en';

export type Correction = {
  body: string;
  /** Publisher, authority, date and address; never left out of a copy. */
  sourceLine: string;
  /** The address in the source line, https. */
  url: string;
};

const WORDS = {
  vi: {
    source: 'Nguồn',
    quoting: 'dẫn',
    undated: 'không rõ ngày',
    wasRefuted: (date: string) => `Tin tương tự đã bị bác bỏ ${date}; đây có thể là việc mới.`,
    wasRefutedUndated: 'Tin tương tự từng bị bác bỏ, không rõ ngày; đây có thể là việc mới.',
    official: (owner: string, name: string, url: string) =>
      `Kênh chính thức của ${owner}: ${name} (${url}).`,
    impersonating: (owner: string, name: string, url: string) =>
      `${name} (${url}) không phải là kênh của ${owner}.`,
  },
  en: {
    source: 'Source',
    quoting: 'quoting',
    undated: 'undated',
    wasRefuted: (date: string) =>
      `A similar report was refuted ${date}; this may be something new.`,
    wasRefutedUndated:
      'A similar report was once refuted, date unknown; this may be something new.',
    official: (owner: string, name: string, url: string) =>
      `The official channel of ${owner}: ${name} (${url}).`,
    impersonating: (owner: string, name: string, url: string) =>
      `${name} (${url}) is not a channel of ${owner}.`,
  },
} as const;

/**
 * The correction, notice or channel as text to share; `null` where there is no https source to
 * give. `isOld` puts first that what is shared may be a new event, and leaves out what was asked of
 * readers in its day: nobody is to be told to worry no more, or to delete, what may be true now.
 */
export function composeCorrection(
  entry: Entry,
  language: Language,
  { isOld = false }: { isOld?: boolean } = {},
): Correction | null {
  if (entry.kind === 'channel') return composeChannel(entry, language);
  const source = bestSource(entry.sources);
  if (!source) return null;
  const words = WORDS[language];
  const date = source.date ?? reviewedOn(entry);
  const shown = date === null ? words.undated : shownDate(date);
  const text =
    entry.kind === 'rebuttal' ? correctionBody(entry, language) : noticeBody(entry, language);
  return {
    body: isOld ? `${oldWarning(entry, language)} ${firstSentence(text)}` : text,
    sourceLine: `${words.source}: ${sourceName(source, language)}, ${shown}: ${source.url}`,
    url: source.url,
  };
}

/** What comes first where an old event's entry is shared: that this may be new. */
export function oldWarning(entry: Rebuttal | Notice, language: Language): string {
  const words = WORDS[language];
  const reviewed = reviewedOn(entry);
  return reviewed ? words.wasRefuted(datedIn(reviewed, language)) : words.wasRefutedUndated;
}

/** The whole text to copy. */
export function correctionText({ body, sourceLine }: Correction): string {
  return `${body}\n\n${sourceLine}`;
}

/** The source to give first: over https, the authority's own before the press, dated before undated. */
export function bestSource(sources: readonly Source[]): Source | null {
  const secure = sources.filter(({ url }) => url.startsWith('https://'));
  const rank = (source: Source) => (source.official ? 2 : 0) + (source.date === null ? 0 : 1);
  return secure.reduce<Source | null>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    null,
  );
}

function reviewedOn(entry: Rebuttal | Notice): string | null {
  return entry.kind === 'rebuttal' ? entry.reviewed : entry.validFrom;
}

function correctionBody(entry: Rebuttal, language: Language): string {
  if (language === 'vi') return entry.vi.correction;
  return entry.en?.correction ?? entry.en?.summary ?? entry.vi.correction;
}

function noticeBody(entry: Notice, language: Language): string {
  if (language === 'vi') return `${entry.vi.title}: ${entry.vi.summary}`;
  return entry.en
    ? [entry.en.title, entry.en.summary].filter(Boolean).join(': ')
    : entry.vi.summary;
}

function sourceName({ publisher, authority }: Source, language: Language): string {
  return authority && authority !== publisher
    ? `${publisher}, ${WORDS[language].quoting} ${authority}`
    : publisher;
}

function composeChannel(entry: Channel, language: Language): Correction | null {
  if (entry.role === 'press' || !entry.evidence.startsWith('https://')) return null;
  const words = WORDS[language];
  const name = (language === 'en' && entry.en?.name) || entry.vi.name;
  const say = entry.role === 'impersonating' ? words.impersonating : words.official;
  return {
    body: say(entry.owner, name, entry.url),
    sourceLine: `${words.source} (${shownDate(entry.updatedAt)}): ${entry.evidence}`,
    url: entry.evidence,
  };
}
