// What is new since the reader last looked, with the entries themselves.
import { signal } from '@preact/signals';
import type { ListedNews } from '../../components/NewsList.tsx';
import { readNews } from '../../lib/news.ts';
import { send } from '../../lib/send.ts';

/** What is new as it stood when the popup opened; seeing it changes only the next time. */
export function createNewsList(isPrivate: boolean) {
  const news = signal<readonly ListedNews[]>([]);
  const read = async () => {
    const fresh = (await readNews())?.fresh ?? [];
    const keys = fresh.map(({ key }) => key);
    const reply = keys.length > 0 ? await send({ type: 'entries', keys }) : null;
    const shown = reply?.ok ? reply.value : [];
    news.value = shown.flatMap(({ key, entry, isOld }, at) =>
      entry
        ? [{ key, entry, isOld, tone: null, places: 0, runs: [], topic: fresh[at]?.topic ?? '' }]
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
