// The pages that lead to entries: the front page with its topics, one page a topic, the channels, and
// the log of all changes.
import type { Channel, Entry, Topic } from '../../lib/claims/entries/entry.ts';
import type { Framed, Site } from './export-frame.ts';
import { changeLog, type Episode } from './export-history.ts';
import { entryList, newestFirst, pathOf } from './export-parts.ts';
import { vi } from './export-words.ts';
import { html } from './html.ts';

/** How many entries the front page shows. */
const NEWEST = 10;
const CHANNELS = 'kenh.html';

/** The front page. */
export function indexPage(
  { publisher }: Site,
  { topics, entries }: { topics: readonly Topic[]; entries: readonly Entry[] },
): Framed {
  const of = (topic: Topic) => entries.filter((entry) => isOf(topic, entry)).length;
  const channels = entries.filter(({ kind }) => kind === 'channel').length;
  const dated = entries.filter(({ kind }) => kind !== 'channel');
  return {
    path: 'index.html',
    title: publisher.name.vi,
    description: vi.index.about,
    body: html`<h1>${publisher.name.vi}</h1>
<p>${vi.index.about}</p>
<section><h2>${vi.index.topics}</h2>
<ul class="topics">
${topics
  .filter((topic) => of(topic) > 0)
  .map((topic) =>
    topicCard(topicPath(topic), { name: topic.vi, about: topic.about.vi, count: of(topic) }),
  )}${
  channels > 0 &&
  topicCard(CHANNELS, {
    name: vi.index.channels,
    about: vi.index.channelsAbout,
    count: channels,
  })
}</ul></section>
<section><h2>${vi.index.newest}</h2>
${entryList(newestFirst(dated).slice(0, NEWEST), '')}</section>`,
  };
}

function topicCard(
  path: string,
  { name, about, count }: { name: string; about: string; count: number },
) {
  return html`<li><a href="${path}">${name}</a> <span class="date">${vi.index.count(count)}</span>
<p>${about}</p></li>
`;
}

/** A page for each topic that has entries, and one for channels. */
export function listPages(topics: readonly Topic[], entries: readonly Entry[]): Framed[] {
  const pages = topics
    .map((topic) => ({ topic, those: entries.filter((entry) => isOf(topic, entry)) }))
    .filter(({ those }) => those.length > 0)
    .map(({ topic, those }) => ({
      path: topicPath(topic),
      title: topic.vi,
      description: topic.about.vi,
      body: html`<h1>${topic.vi}</h1>
<p>${topic.about.vi}</p>
${entryList(newestFirst(those), '../')}`,
    }));
  const channels = entries.filter((entry): entry is Channel => entry.kind === 'channel');
  if (channels.length === 0) return pages;
  return [
    ...pages,
    {
      path: CHANNELS,
      title: vi.index.channels,
      description: vi.index.channelsAbout,
      body: html`<h1>${vi.index.channels}</h1>
<p>${vi.index.channelsAbout}</p>
${entryList(newestFirst(channels), '')}`,
    },
  ];
}

/** The page that lists an entry. */
export function listOf(
  entry: Entry,
  topics: readonly Topic[],
): { path: string; name: string } | undefined {
  if (entry.kind === 'channel') return { path: CHANNELS, name: vi.index.channels };
  const topic = topics.find((one) => isOf(one, entry));
  return topic && { path: topicPath(topic), name: topic.vi };
}

/** The public change log. */
export function logPage(episodes: readonly Episode[]): Framed {
  return {
    path: 'nhat-ky.html',
    title: vi.log,
    description: vi.logAbout,
    body: html`<h1>${vi.log}</h1>
<p>${vi.logAbout}</p>
${changeLog(episodes, pathOf)}`,
  };
}

function topicPath({ id }: Topic): string {
  return `chu-de/${id}.html`;
}

function isOf(topic: Topic, entry: Entry): boolean {
  return entry.kind !== 'channel' && entry.topic === topic.id;
}
