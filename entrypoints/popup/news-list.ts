// What is new since the reader last looked, with the entries themselves.
import { signal } from '@preact/signals';
import type { ListedNews } from '../../components/NewsList.tsx';
import { readNews } from '../../lib/news.ts';
import { send } from '../../lib/send.ts';
import { shownEntries } from '../extension-page/shown-entries.ts';

/** What is new as it stood when the popup opened; seeing it changes only the next time. */
export function createNewsList(isPrivate: boolean) {
  const news = signal<readonly ListedNews[]>([]);
  const read = async () => {
    const fresh = (await readNews())?.fresh ?? [];
    const topics = new Map(fresh.map(({ key, topic }) => [key, topic]));
    const shown = await shownEntries([...topics.keys()]);
    news.value = shown.flatMap(({ key, entry, isOld }) =>
      entry
        ? [{ key, entry, isOld, tone: null, places: 0, runs: [], topic: topics.get(key) ?? '' }]
        : [],
    );
  };
  return {
    news,
    /** Resolves once it is known. */
    read: read(),
    see: () => {
      if (!isPrivate) void send({ type: 'news-seen' });
    },
  };
}
