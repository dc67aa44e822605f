// Pieces that several published pages share: the verdict, who says so, a list of entries.

import { bestSource } from '../../lib/claims/entries/correction.ts';
import type { Entry, Rebuttal, Source } from '../../lib/claims/entries/entry.ts';
import { shownDate } from '../../lib/claims/entries/shown-date.ts';
import { ratingWord } from '../../lib/claims/review/claim-review-ratings.ts';
import { icon, type Shape } from './export-icons.ts';
import { en, vi } from './export-words.ts';
import { type Html, html } from './html.ts';

type Language = 'vi' | 'en';

/** An entry's page, from the folder's top. */
export function pathOf(id: string): string {
  return `muc/${id}.html`;
}

/** The rating or kind as a word; the publisher's own before ours. */
export function verdictWord(entry: Entry, language: Language = 'vi'): string {
  if (entry.kind === 'notice') return vi.kind.notice;
  if (entry.kind === 'channel') return vi.kind[entry.role];
  return entry[language]?.ratingText ?? ratingWord(entry.rating, language);
}

/** The rating or kind as shape, word and colour. */
export function verdict(entry: Entry, language: Language = 'vi'): Html {
  const shape = shapeOf(entry);
  // Press is neither right nor wrong by being press.
  const tone = entry.kind === 'channel' && entry.role === 'press' ? 'press' : shape;
  return html`<p class="verdict ${tone}">${icon(shape)} ${verdictWord(entry, language)}</p>`;
}

function shapeOf(entry: Entry): Shape {
  if (entry.kind === 'rebuttal') return entry.rating;
  if (entry.kind === 'notice') return 'notice';
  return entry.role === 'impersonating' ? 'impersonating' : 'channel';
}

/** The claim, the title or the name. */
function headlineOf(entry: Entry): string {
  if (entry.kind === 'rebuttal') return entry.vi.claim;
  return entry.kind === 'notice' ? entry.vi.title : entry.vi.name;
}

/** For titles, where a bare claim would only spread it. */
export function titleOf(entry: Entry): string {
  return `${verdictWord(entry)}: ${headlineOf(entry)}`;
}

/** The day that entries are sorted by, newest first; `''` when nobody knows. */
function dateOf(entry: Entry): string {
  if (entry.kind === 'channel') return '';
  const own = entry.kind === 'rebuttal' ? entry.reviewed : entry.validFrom;
  return own ?? bestSource(entry.sources)?.date ?? '';
}

/** A day, month or year as readers write it, and as machines do. */
export function time(date: string): Html {
  return html`<time datetime="${date}">${shownDate(date)}</time>`;
}

/** "<authority> bác bỏ, theo <publisher>, <date>". */
export function saidBy(entry: Rebuttal, language: Language): Html {
  const words = language === 'vi' ? vi : en;
  const source = bestSource(entry.sources) ?? (entry.sources[0] as Source);
  const speaker = source.authority ?? (source.official ? source.publisher : null);
  const date = dateOf(entry);
  const by = speaker === source.publisher ? null : `, ${words.said.by(source.publisher)}`;
  return html`${
    speaker === null
      ? html`<b>${words.said.according(source.publisher)}</b>`
      : html`<b>${speaker}</b> ${words.said[VERBS[entry.rating]]}${by}`
  }, ${date === '' ? words.undated : time(date)}`;
}

const VERBS = {
  false: 'refuted',
  misleading: 'refuted',
  unproven: 'refuted',
  fabricated: 'refuted',
  scam: 'warned',
  outdated: 'corrected',
  true: 'confirmed',
} as const satisfies Record<Rebuttal['rating'], keyof typeof en.said>;

/** A list of entries with their verdicts and days, each a link to its page. */
export function entryList(entries: readonly Entry[], top: string): Html {
  if (entries.length === 0) return html`<p>${vi.index.empty}</p>`;
  return html`<ul class="entries">
${entries.map((entry) => {
  const date = dateOf(entry);
  return html`<li>${verdict(entry)}<a href="${top}${pathOf(entry.id)}">${headlineOf(entry)}</a>${
    date !== '' && html` <span class="date">${time(date)}</span>`
  }</li>\n`;
})}</ul>`;
}

/** Newest first, undated last, then by id. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one === other) return a.id < b.id ? -1 : 1;
    return one < other ? 1 : -1;
  });
}
