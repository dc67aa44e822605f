import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './words/en.ts';
import { vi, type Words } from './words/vi.ts';

export type Language = 'vi' | 'en';

const LanguageContext = createContext<Language>('vi');

/** All words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'en' ? en : vi;
}

/** Gives what is inside it its language. */
export function InLanguage({
  language,
  children,
}: {
  language: Language;
  children: ComponentChildren;
}) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The language and its words, where the component stands. */
export function useWords(): { language: Language; words: Words } {
  const language = useContext(LanguageContext);
  return { language, words: wordsOf(language) };
}
