// A correction being written: its form, its language and the reader's words, one draft for each pair,
// so that looking at another form loses nothing.
import { useState } from 'preact/hooks';
import type { Correction } from '../lib/claims/entries/correction.ts';
import {
  type CorrectionForm,
  composeForm,
  speaks,
  withOwnWords,
} from '../lib/claims/entries/correction-form.ts';
import type { Entry } from '../lib/claims/entries/entry.ts';
import type { Language } from './Language.tsx';

export type CorrectionDraft = {
  form: CorrectionForm;
  language: Language;
  hasEnglish: boolean;
  correction: Correction;
  /** The reader's words, or the ones to begin with. */
  words: string;
  isEdited: boolean;
  /** What is copied: the words and the source line. */
  text: string;
  setForm: (form: CorrectionForm) => void;
  setLanguage: (language: Language) => void;
  setWords: (words: string) => void;
  reset: () => void;
};

/** A draft that lives as long as the component; `null` where there is nothing to say or no source to give. */
export function useCorrectionDraft(
  entry: Entry | null,
  { isOld, language: first }: { isOld: boolean; language: Language },
): CorrectionDraft | null {
  const [form, setForm] = useState<CorrectionForm>('comment');
  const [chosen, setLanguage] = useState<Language | null>(null);
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  if (!entry) return null;
  const hasEnglish = speaks(entry, 'en');
  const wanted = chosen ?? first;
  const language = hasEnglish ? wanted : 'vi';
  const correction = composeForm(entry, { form, language, isOld });
  if (!correction) return null;
  const draft = `${form} ${language}`;
  const words = drafts[draft] ?? correction.body;
  return {
    form,
    language,
    hasEnglish,
    correction,
    words,
    isEdited: words !== correction.body,
    text: withOwnWords(correction, words),
    setForm,
    setLanguage,
    setWords: (next) => setDrafts({ ...drafts, [draft]: next }),
    reset: () => setDrafts({ ...drafts, [draft]: correction.body }),
  };
}
