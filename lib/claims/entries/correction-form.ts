// The correction in the forms in which people answer: a comment, a message to somebody, a post of
// one's own. Each is a beginning for the reader's own words; the source line stands apart from it
// and goes along whatever the reader writes. Pure; only extension pages carry it.
import {
  bestSource,
  type Correction,
  composeCorrection,
  correctionText,
  oldWarning,
} from './correction.ts';
import type { Entry, Notice, Rebuttal, Source } from './entry.ts';
import { isUnkind } from './kind-words.ts';
import { shownDate } from './shown-date.ts';

type Language = 'vi' | 'en';

export const CORRECTION_FORMS = ['comment', 'message', 'post'] as const;

export type CorrectionForm = (typeof CORRECTION_FORMS)[number];

/** How many more sources a post gives, below the one that every form gives. */
const MORE_SOURCES = 2;

const WORDS = {
  vi: {
    met: (claim: string) => `Mình thấy có tin “${claim}” nên đã tìm lại nguồn.`,
    notice: 'Mình gửi bạn thông tin chính thức này.',
    channel: 'Mình gửi bạn thông tin về kênh này.',
    read: 'Nguồn ở ngay dưới đây, mời bạn tự đọc.',
    about: (claim: string) => `Về tin “${claim}”`,
    said: { refuted: 'bác bỏ', confirmed: 'xác nhận', warned: 'cảnh báo', corrected: 'đính chính' },
    by: (publisher: string) => `theo ${publisher}`,
    according: (publisher: string) => `Theo ${publisher}`,
    undated: 'không rõ ngày',
    share:
      'Trước khi chia sẻ, mời bạn đọc nguồn bên dưới. Ai đã chia sẻ thì có thể thêm đường link này vào bài.',
    more: 'Đọc thêm',
  },
  en: {
    met: (claim: string) => `I came across “${claim}” and looked for the source.`,
    notice: 'Here is the official information.',
    channel: 'Here is what is known about this channel.',
    read: 'The source is below, for you to read yourself.',
    about: (claim: string) => `About “${claim}”`,
    said: {
      refuted: 'refuted this',
      confirmed: 'confirmed this',
      warned: 'warned of this',
      corrected: 'corrected this',
    },
    by: (publisher: string) => `according to ${publisher}`,
    according: (publisher: string) => `According to ${publisher}`,
    undated: 'undated',
    share:
      'Before sharing, please read the source below. Whoever has shared it can add this link to the post.',
    more: 'More',
  },
} as const;

export type FormOptions = { form: CorrectionForm; language: Language; isOld: boolean };

/** An entry's correction in one form; `null` where there is no https source to give. */
export function composeForm(
  entry: Entry,
  { form, language, isOld }: FormOptions,
): Correction | null {
  const correction = composeCorrection(entry, language, { isOld });
  if (!correction || form === 'comment') return correction;
  return form === 'message'
    ? { ...correction, body: messageBody(entry, correction.body, language) }
    : composePost(entry, correction, { language, isOld });
}

/** What is copied when the reader has written: their words, and always the source line, once. */
export function withOwnWords(correction: Correction, words: string): string {
  const own = words.replaceAll(correction.sourceLine, '').trim();
  return own === '' ? correction.sourceLine : correctionText({ ...correction, body: own });
}

/** Whether an entry has words of its own in a language. */
export function speaks(entry: Entry, language: Language): boolean {
  // What is said of a channel is all ours.
  return language === 'vi' || entry.kind === 'channel' || entry.en !== undefined;
}

function messageBody(entry: Entry, correction: string, language: Language): string {
  const words = WORDS[language];
  const opening =
    entry.kind === 'rebuttal'
      ? words.met(withoutStop(claimOf(entry, language)))
      : entry.kind === 'notice'
        ? words.notice
        : words.channel;
  return `${opening}\n\n${correction}\n\n${words.read}`;
}

function composePost(
  entry: Entry,
  correction: Correction,
  { language, isOld }: Omit<FormOptions, 'form'>,
): Correction {
  if (entry.kind === 'channel') return correction;
  const words = WORDS[language];
  const summary = summaryOf(entry, language);
  // What a correction may not say, a post may not say either, though the publisher's summary does.
  const text = isUnkind(summary)
    ? correction.body
    : [isOld && oldWarning(entry, language), summary].filter(Boolean).join(' ');
  const head =
    entry.kind === 'rebuttal'
      ? words.about(withoutStop(claimOf(entry, language)))
      : titleOf(entry, language);
  return {
    body: [head, text, saidBy(entry, language), words.share].filter(Boolean).join('\n\n'),
    sourceLine: withMoreSources(entry, correction, language),
    url: correction.url,
  };
}

function saidBy(entry: Rebuttal | Notice, language: Language): string {
  const source = bestSource(entry.sources);
  if (!source || entry.kind === 'notice') return '';
  const words = WORDS[language];
  const date = entry.reviewed ?? source.date;
  const when = date === null ? words.undated : shownDate(date);
  const speaker = source.authority ?? (source.official ? source.publisher : null);
  if (!speaker) return `${words.according(source.publisher)}, ${when}.`;
  const theirs = speaker === source.publisher ? '' : `, ${words.by(source.publisher)}`;
  return `${speaker} ${words.said[verbOf(entry)]}${theirs}, ${when}.`;
}

function verbOf({ rating }: Rebuttal): keyof (typeof WORDS)['vi']['said'] {
  if (rating === 'true') return 'confirmed';
  if (rating === 'scam') return 'warned';
  return rating === 'outdated' ? 'corrected' : 'refuted';
}

function withMoreSources(
  entry: Rebuttal | Notice,
  { sourceLine, url }: Correction,
  language: Language,
): string {
  const words = WORDS[language];
  const say = ({ publisher, date, url }: Source) =>
    `${words.more}: ${publisher}, ${date === null ? words.undated : shownDate(date)}: ${url}`;
  const others = entry.sources.filter((one) => one.url !== url && one.url.startsWith('https://'));
  return [sourceLine, ...others.slice(0, MORE_SOURCES).map(say)].join('\n');
}

function claimOf(entry: Rebuttal, language: Language): string {
  return (language === 'en' && entry.en?.claim) || entry.vi.claim;
}

function titleOf(entry: Notice, language: Language): string {
  return language === 'en' && entry.en ? (entry.en.title ?? '') : entry.vi.title;
}

function summaryOf(entry: Rebuttal | Notice, language: Language): string {
  return (language === 'en' && entry.en?.summary) || entry.vi.summary;
}

/** A claim inside a sentence of ours ends without a full stop of its own. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
