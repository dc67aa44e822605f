import { type Language, useWords } from './Language.tsx';
import { usePageWords } from './page-words.ts';
import { Section } from './Section.tsx';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The language of the interface; taken at once. */
export function LanguageChoice({ onChoose }: { onChoose: (language: Language) => void }) {
  const { language } = useWords();
  const words = usePageWords().options;
  return (
    <Section id="language" title={words.language} intro={words.languageIntro}>
      <ul class="rows">
        {LANGUAGES.map((id) => (
          <li key={id} class="choice">
            <input
              type="radio"
              name="language"
              id={`language-${id}`}
              checked={language === id}
              onChange={() => onChoose(id)}
            />
            <label for={`language-${id}`} lang={id}>
              {words.languages[id]}
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
