// The words of the correction's editor and page.
import { useWords } from './Language.tsx';
import { enCorrection } from './words/en-correction.ts';
import { type CorrectionWords, viCorrection } from './words/vi-correction.ts';

/** The words of the correction's editor and page, where the component stands. */
export function useCorrectionWords(): CorrectionWords {
  return useWords().language === 'en' ? enCorrection : viCorrection;
}
