import { Fragment } from 'preact';
import type { EntryKey } from '../lib/claims/entries/entry.ts';
import { EntryList } from './EntryList.tsx';
import type { ListedEntry } from './EntryRow.tsx';
import { useWords } from './Language.tsx';
import { usePageWords } from './page-words.ts';

export type ListedNews = ListedEntry & { topic: string };

export type NewsListProps = {
  /** Newest first. */
  news: readonly ListedNews[];
  topics: readonly { id: string; vi: string; en: string }[];
  onOpen: (key: EntryKey) => void;
  /** The list was opened. */
  onSeen: () => void;
};

/** What came since last time: how many, in which topics, and the list. Nothing where nothing did. */
export function NewsList({ news, topics, onOpen, onSeen }: NewsListProps) {
  const { language } = useWords();
  const words = usePageWords().popup;
  if (news.length === 0) return null;
  const counted = topics
    .map((topic) => ({ name: topic[language], count: countOf(news, topic.id) }))
    .filter(({ count }) => count > 0);
  return (
    <details class="news-list" onToggle={({ currentTarget }) => currentTarget.open && onSeen()}>
      <summary>
        <b>{words.newSince}</b> <span class="badge">{words.count(news.length)}</span>
        <small>
          {counted.map(({ name, count }, at) => (
            <Fragment key={name}>
              {at > 0 && '\u00a0· '}
              <span class="whole">{`${name} ${count}`}</span>
            </Fragment>
          ))}
        </small>
      </summary>
      <EntryList label={words.newsNewest} rows={news} onOpen={onOpen} />
    </details>
  );
}

function countOf(news: readonly ListedNews[], topic: string): number {
  return news.filter((one) => one.topic === topic).length;
}
