// An entry's history, and everybody's, as readers see it: on which day it was published, what was
// changed and how it read before, when it was withdrawn.
import type { Entry } from '../../lib/claims/entries/entry.ts';
import { time, titleOf, verdictWord } from './export-parts.ts';
import { vi } from './export-words.ts';
import type { PastChange } from './history.ts';
import { type Html, html } from './html.ts';

/** One change of one entry; `before` is `null` where it had not stood, `after` where it stands no more. */
export type Episode = {
  id: string;
  at: string;
  before: Entry | null;
  after: Entry | null;
  isFirst: boolean;
  /** What the publisher says about it; then nothing else happened. */
  note: string | null;
};

/** The history as episodes, oldest first. */
export function episodesOf(history: readonly PastChange[]): Episode[] {
  const standing = new Map<string, Entry | null>();
  return history.map((change) => {
    const id = 'put' in change ? change.put.id : 'withdraw' in change ? change.withdraw : change.id;
    const before = standing.get(id) ?? null;
    const isFirst = !standing.has(id);
    if ('note' in change)
      return { id, at: change.at, before, after: before, isFirst: false, note: change.note };
    const after = 'put' in change ? change.put : null;
    standing.set(id, after);
    return { id, at: change.at, before, after, isFirst, note: null };
  });
}

/** The section at the end of an entry's page. A withdrawn entry's history keeps its days and no wording. */
export function historySection(episodes: readonly Episode[]): Html {
  const isGone = episodes.at(-1)?.after === null;
  return html`<section><h2>${vi.history}</h2>
<ol class="history">
${episodes.map(
  (episode) =>
    html`<li>${time(episode.at)} ${whatHappened(episode)}${!isGone && earlierWords(episode)}</li>\n`,
)}</ol>
</section>`;
}

/** "Sửa kết luận, từ “Sai sự thật” thành “Gây hiểu nhầm”, tóm tắt." */
function whatHappened({ before, after, isFirst, note }: Episode): string {
  if (note !== null) return note;
  if (!after) return vi.did.withdrawn;
  if (!before) return isFirst ? vi.did.published : vi.did.again;
  const fields = changedFields(before, after);
  const said = fields.map((field) => {
    if (field === 'rating') return vi.did.rated(verdictWord(before), verdictWord(after));
    const more = field === 'sources' ? sourcesOf(after).length - sourcesOf(before).length : 0;
    return more > 0 ? vi.did.more(more, vi.field[field]) : vi.field[field];
  });
  return vi.did.changed(said.join(', '));
}

type Field = keyof typeof vi.field;
const FIELDS: Record<string, Field> = {
  rating: 'rating',
  reviewed: 'reviewed',
  sources: 'sources',
  topic: 'topic',
  en: 'en',
  phrases: 'recognised',
  concepts: 'recognised',
  appearances: 'recognised',
  validFrom: 'valid',
  validUntil: 'valid',
  role: 'channel',
  platform: 'channel',
  url: 'channel',
  owner: 'channel',
  evidence: 'channel',
};
const TEXTS = ['claim', 'title', 'name', 'summary', 'correction', 'ratingText'] as const;

/** What differs, each once; only the day of the update where nothing else does. */
function changedFields(before: Entry, after: Entry): Field[] {
  const [old, now] = [before, after].map((entry) => entry as Record<string, unknown>);
  const differs = (key: string) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key]);
  const texts = TEXTS.filter((text) => textOf(before, text) !== textOf(after, text));
  const others = Object.keys(FIELDS).filter(differs);
  const fields = new Set<Field>([...texts, ...others.map((key) => FIELDS[key] as Field)]);
  if (fields.has('rating')) fields.delete('ratingText');
  if (fields.size === 0) fields.add(before.kind === after.kind ? 'updatedAt' : 'other');
  return [...fields].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

const ORDER = Object.keys(vi.field) as Field[];

/** How the texts read before, to be opened. */
function earlierWords({ before, after }: Episode): Html | null {
  if (!before || !after) return null;
  const changed = TEXTS.filter(
    (text) => textOf(before, text) !== undefined && textOf(before, text) !== textOf(after, text),
  );
  if (changed.length === 0) return null;
  return html`<details><summary>${vi.earlier}</summary>
${changed.map((text) => html`<p><b>${capital(vi.field[text])}:</b> <del>${textOf(before, text)}</del></p>\n`)}</details>`;
}

/** More first publications in a day than this are folded away, so that corrections are seen. */
const MANY = 12;

/** Everybody's changes, newest day first. */
export function changeLog(episodes: readonly Episode[], pathOf: (id: string) => string): Html {
  const last = new Map(episodes.map((episode) => [episode.id, episode]));
  const days = new Map<string, Episode[]>();
  for (const episode of episodes.toReversed()) {
    const those = days.get(episode.at);
    if (those) those.push(episode);
    else days.set(episode.at, [episode]);
  }
  const line = (episode: Episode, what: string) => {
    const standing = last.get(episode.id)?.after;
    // A bare claim would only spread it.
    const name = standing ? titleOf(standing) : vi.kind.withdrawn;
    return html`<li><a href="${pathOf(episode.id)}">${name}</a> ${what}</li>\n`;
  };
  return html`${[...days].map(([day, those]) => {
    const firsts = those.filter(({ before, isFirst }) => !before && isFirst);
    const isLong = firsts.length > MANY;
    const open = isLong ? those.filter(({ before, isFirst }) => before || !isFirst) : those;
    return html`<section><h2>${time(day)}</h2>
${open.length > 0 && html`<ul class="history">\n${open.map((one) => line(one, whatHappened(one)))}</ul>\n`}${
  isLong &&
  html`<details><summary>${vi.did.many(firsts.length)}</summary>
<ul class="history">\n${firsts.map((one) => line(one, ''))}</ul></details>\n`
}</section>
`;
  })}`;
}

function textOf(entry: Entry, text: (typeof TEXTS)[number]): string | undefined {
  return (entry.vi as Partial<Record<string, string>>)[text];
}

function sourcesOf(entry: Entry) {
  return entry.kind === 'channel' ? [] : entry.sources;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
