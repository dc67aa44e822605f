import type { EntryKey } from '../lib/claims/entries/entry.ts';
import { EntryList } from './EntryList.tsx';
import type { ListedEntry } from './EntryRow.tsx';
import { useWords } from './Language.tsx';
import { usePageWords } from './page-words.ts';

export type BrowseTopicsProps = {
  topics: readonly { id: string; vi: string; en: string; isOn: boolean }[];
  /** `null` for all. */
  topic: string | null;
  rows: readonly ListedEntry[];
  onTopic: (topic: string | null) => void;
  onOpen: (key: EntryKey) => void;
};

/** Notices and rebuttals of a topic, newest first. */
export function BrowseTopics({ topics, topic, rows, onTopic, onOpen }: BrowseTopicsProps) {
  const { language } = useWords();
  const words = usePageWords().popup;
  const isOff = topics.every(({ id, isOn }) => !isOn || (topic !== null && id !== topic));
  const whyOff = topic === null ? words.allTopicsOff : words.topicOff;
  return (
    <section class="browse" aria-label={words.browse}>
      <div class="browse-head">
        <h2>{words.browse}</h2>
        <select
          class="field"
          aria-label={words.topic}
          value={topic ?? ''}
          onChange={(event) => onTopic(event.currentTarget.value || null)}
        >
          <option value="">{words.allTopics}</option>
          {topics.map((one) => (
            <option key={one.id} value={one.id}>
              {one[language]}
            </option>
          ))}
        </select>
      </div>
      {rows.length === 0 ? (
        <p class="aside">{isOff ? whyOff : words.topicEmpty}</p>
      ) : (
        <EntryList label={words.newest} rows={rows} onOpen={onOpen} />
      )}
    </section>
  );
}
