// The words of the first page.
import { useWords } from './Language.tsx';
import { enWelcome } from './words/en-welcome.ts';
import { viWelcome, type WelcomeWords } from './words/vi-welcome.ts';

/** The first page's words, where the component stands. */
export function useWelcomeWords(): WelcomeWords {
  return useWords().language === 'en' ? enWelcome : viWelcome;
}
