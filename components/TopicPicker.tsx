import { shownDate } from '../lib/claims/entries/shown-date.ts';
import { useWords } from './Language.tsx';
import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

type TopicChoice = {
  id: string;
  vi: string;
  en: string;
  about: { vi: string; en: string };
  entries: number;
  /** The newest entry's date; `null` when nobody knows. */
  newest: string | null;
  isOn: boolean;
};

export type TopicPickerProps = {
  topics: readonly TopicChoice[];
  onSwitch: (id: string, isOn: boolean) => void;
};

/** Subjects to choose, each with how many entries it has and how new they are. */
export function TopicPicker({ topics, onSwitch }: TopicPickerProps) {
  const { language } = useWords();
  const words = usePageWords().options;
  return (
    <Section id="topics" title={words.topics} intro={words.topicsIntro}>
      <ul class="rows">
        {topics.map((topic) => (
          <li key={topic.id} class="choice">
            <input
              type="checkbox"
              id={`topic-${topic.id}`}
              checked={topic.isOn}
              onChange={(event) => onSwitch(topic.id, event.currentTarget.checked)}
            />
            <label for={`topic-${topic.id}`}>
              {topic[language]}
              <small>{topic.about[language]}</small>
            </label>
            <span class="side">
              <span>{words.total(topic.entries)}</span>
              {topic.newest && (
                <span>
                  {words.newest} <span class="date">{shownDate(topic.newest)}</span>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
