// The words of the popup and the options: apart from the card's, which must stay small.
import { useWords } from './Language.tsx';
import { enPages } from './words/en-pages.ts';
import { type PageWords, viPages } from './words/vi-pages.ts';

/** The popup's and the options' words, where the component stands. */
export function usePageWords(): PageWords {
  return useWords().language === 'en' ? enPages : viPages;
}
