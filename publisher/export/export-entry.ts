// An entry's own page: what goes round, held against what was published; its correction, sources,
// English part and history.

import { bestSource, composeCorrection } from '../../lib/claims/entries/correction.ts';
import type { Channel, Entry, Notice, Rebuttal, Source } from '../../lib/claims/entries/entry.ts';
import { isEvent, isOldEvent } from '../../lib/claims/entries/mark.ts';
import { datedIn, shownDate } from '../../lib/claims/entries/shown-date.ts';
import type { ClaimReview } from '../../lib/claims/review/claim-review.ts';
import type { Framed } from './export-frame.ts';
import { type Episode, historySection } from './export-history.ts';
import { icon } from './export-icons.ts';
import { pathOf, saidBy, time, titleOf, verdict } from './export-parts.ts';
import { en, vi } from './export-words.ts';
import { type Html, html } from './html.ts';

/** A standing entry's page; `review` is its markup, if it has any. */
export function entryPage(
  entry: Entry,
  {
    episodes,
    review,
    now,
  }: { episodes: readonly Episode[]; review?: ClaimReview | undefined; now: Date },
): Framed {
  const body =
    entry.kind === 'rebuttal'
      ? rebuttalBody(entry, now)
      : entry.kind === 'notice'
        ? noticeBody(entry)
        : channelBody(entry);
  return {
    path: pathOf(entry.id),
    title: titleOf(entry),
    description: entry.kind === 'channel' ? roleOf(entry) : entry.vi.summary,
    body: html`<article>
${body}
${historySection(episodes)}
</article>`,
    data: review,
  };
}

/** The page of an entry that was withdrawn: that it was, and when; nothing of what it said. */
export function withdrawnPage(id: string, episodes: readonly Episode[]): Framed {
  return {
    path: pathOf(id),
    title: vi.withdrawnTitle,
    description: vi.withdrawnText,
    body: html`<article>
<p class="verdict withdrawn">${icon('withdrawn')} ${vi.kind.withdrawn}</p>
<h1>${vi.withdrawnTitle}</h1>
<p>${vi.withdrawnText}</p>
${historySection(episodes)}
</article>`,
  };
}

function rebuttalBody(entry: Rebuttal, now: Date): Html {
  const { reviewed } = entry;
  const english = entry.en;
  return html`${verdict(entry)}
<div class="held"><p class="label">${vi.travels}</p>
<h1 class="claim">${entry.vi.claim}</h1></div>
<div class="held solid"><p class="label">${saidBy(entry, 'vi')}</p>
<p class="fact">${entry.vi.summary}</p></div>
${isEvent(entry) && html`<p class="remark">${reviewed ? vi.event(datedIn(reviewed, 'vi')) : vi.eventUndated}</p>\n`}${correction(entry, 'vi', now)}${sources(entry)}${
  english &&
  html`<section lang="en"><h2>${en.heading}</h2>
${verdict(entry, 'en')}
<div class="held"><p class="label">${en.travels}</p>
<p class="claim">${english.claim}</p></div>
<div class="held solid"><p class="label">${saidBy(entry, 'en')}</p>
<p class="fact">${english.summary}</p></div>
${english.correction && correction(entry, 'en', now)}</section>
`
}`;
}

/** As the extension would copy it, with the source that always travels along. */
function correction(entry: Rebuttal, language: 'vi' | 'en', now: Date): Html | null {
  const composed = composeCorrection(entry, language, { isOld: isOldEvent(entry, now) });
  if (!composed) return null;
  const heading =
    language === 'vi' ? html`<h2>${vi.correction}</h2>` : html`<h3>${en.correction}</h3>`;
  return html`<section>${heading}
<blockquote><p>${composed.body}</p>
<p class="source-line">${composed.sourceLine}</p></blockquote></section>
`;
}

function noticeBody(entry: Notice): Html {
  const { validFrom, validUntil } = entry;
  const [from, until] = [validFrom, validUntil].map((date) =>
    date === null ? '' : shownDate(date),
  );
  const valid =
    from && until
      ? vi.valid(from, until)
      : from
        ? vi.validFrom(from)
        : until && vi.validUntil(until);
  const english = entry.en;
  return html`${verdict(entry)}
<div class="held solid"><h1>${entry.vi.title}</h1>
<p class="fact">${entry.vi.summary}</p></div>
${valid && html`<p class="remark">${valid}</p>\n`}${sources(entry)}${
  english &&
  html`<section lang="en"><h2>${en.heading}</h2>
<div class="held solid">${english.title && html`<p class="claim">${english.title}</p>\n`}<p class="fact">${english.summary}</p></div>
</section>
`
}`;
}

function channelBody(entry: Channel): Html {
  // Nobody is led to an impostor: its address is shown, not linked.
  const isFalse = entry.role === 'impersonating';
  const address = isFalse
    ? html`<span class="address">${entry.url}</span>`
    : html`<a class="address" href="${entry.url}" rel="noreferrer">${entry.url}</a>`;
  return html`${verdict(entry)}
<div class="held solid"><h1>${entry.vi.name}</h1>
<p class="fact">${roleOf(entry)}</p></div>
<p>${address}</p>
<p><a href="${entry.evidence}" rel="noreferrer">${vi.evidence}</a></p>
${entry.en && html`<section lang="en"><h2>${en.heading}</h2>\n<p>${entry.en.name}</p></section>\n`}`;
}

function roleOf(entry: Channel): string {
  return vi.channel[entry.role](entry.owner);
}

/** The source to give first in front. */
function sources(entry: Rebuttal | Notice): Html {
  const best = bestSource(entry.sources);
  const all = best ? [best, ...entry.sources.filter((one) => one !== best)] : entry.sources;
  return html`<section><h2>${vi.sources}</h2>
<ul class="sources">
${all.map((one) => html`<li>${sourceOf(one)}</li>\n`)}</ul></section>
`;
}

function sourceOf({ publisher, authority, title, url, date }: Source): Html {
  const who =
    authority && authority !== publisher ? vi.said.quoting(publisher, authority) : publisher;
  return html`<a href="${url}" rel="noreferrer">${title}</a>
<span class="date">${who}, ${date === null ? vi.undated : time(date)}</span>`;
}
