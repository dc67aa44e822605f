import { useId } from 'preact/hooks';
import { CORRECTION_FORMS } from '../lib/claims/entries/correction-form.ts';
import type { CorrectionDraft } from './correction-draft.ts';
import { useCorrectionWords } from './correction-words.ts';
import type { Language } from './Language.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { Segments } from './Segments.tsx';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The reader's words in a field, and below it, out of reach, the source that goes along. */
export function CorrectionEditor({ draft }: { draft: CorrectionDraft }) {
  const words = useCorrectionWords();
  const { languages } = usePageWords().options;
  const id = useId();
  const { form, language, correction } = draft;
  return (
    <div class="editor">
      <div class="editor-choices">
        <Segments
          label={words.form}
          options={CORRECTION_FORMS.map((one) => ({ id: one, label: words.forms[one] }))}
          value={form}
          onChoose={draft.setForm}
        />
        {draft.hasEnglish ? (
          <Segments
            label={words.language}
            options={LANGUAGES.map((one) => ({ id: one, label: languages[one], lang: one }))}
            value={language}
            onChoose={draft.setLanguage}
          />
        ) : (
          <p class="aside-note">{words.onlyVietnamese}</p>
        )}
      </div>
      <label class="editor-label" for={id}>
        {words.own}
      </label>
      <div class="editor-box">
        <textarea
          id={id}
          rows={rowsFor(draft.words)}
          lang={language}
          maxLength={5000}
          value={draft.words}
          onInput={(event) => draft.setWords(event.currentTarget.value)}
        />
        <div class="locked">
          <PageIcon name="lock" />
          <p>
            <span class="unseen">{words.locked}: </span>
            {correction.sourceLine}
          </p>
        </div>
      </div>
      <button
        type="button"
        class="button plain small"
        aria-disabled={!draft.isEdited}
        onClick={() => draft.isEdited && draft.reset()}
      >
        <PageIcon name="undo" />
        {words.reset}
      </button>
    </div>
  );
}

/** High enough for the text, so that nothing of it has to be scrolled to. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 46), 0);
  return Math.max(4, Math.min(lines + 1, 18));
}
