import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownEntry } from '../lib/messages.ts';
import { headVerdict } from './CardHead.tsx';
import { CopyBox } from './CopyBox.tsx';
import { CorrectionEditor } from './CorrectionEditor.tsx';
import { cardMode } from './card-reason.ts';
import type { OnCopy } from './copy-state.ts';
import { useCorrectionDraft } from './correction-draft.ts';
import { useCorrectionWords } from './correction-words.ts';
import { EntryBody } from './EntryBody.tsx';
import { copyLabelOf } from './entry-text.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { PageIcon } from './PageIcon.tsx';
import { usePageWords } from './page-words.ts';
import { RatingBadge } from './RatingBadge.tsx';

export type EntryDetailProps = {
  shown: ShownEntry;
  onCopy: OnCopy<string>;
  /** Opens the page with more ways to answer. */
  onMore: () => void;
  onBack: () => void;
};

/** An entry in full inside the popup, with its correction to copy. */
export function EntryDetail({ shown, onCopy, onMore, onBack }: EntryDetailProps) {
  const { language, words } = useWords();
  const pageWords = usePageWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { entry, isOld, publisher } = shown;
  const mode = cardMode('repeats', isOld);
  const said = useCorrectionWords();
  const draft = useCorrectionDraft(entry, { isOld, language });
  const [isEditing, setEditing] = useState(false);
  const body = useRef<HTMLElement>(null);
  const turn = () => {
    setEditing(!isEditing);
    // In a low popup the button is far below what it changes.
    body.current?.scrollTo({ top: 0, behavior: 'instant' });
    body.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  return (
    <section class="detail">
      <div class="detail-head">
        <button
          ref={back}
          type="button"
          class="icon-button"
          aria-label={pageWords.popup.back}
          onClick={onBack}
        >
          <Icon name="previous" />
        </button>
        <RatingBadge verdict={headVerdict(entry, mode, { language, words })} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section ref={body} class="detail-body" tabIndex={0} aria-label={words.card.text}>
        {isEditing && draft ? (
          <CorrectionEditor draft={draft} />
        ) : (
          <>
            {entry ? (
              <EntryBody
                entry={entry}
                mode={mode}
                reason={{ tone: 'repeats', how: 'phrase', words: '', place: null }}
                reportUrl={publisher.reportUrl}
              />
            ) : (
              <>
                <h2 class="headline">{words.card.withdrawnTitle}</h2>
                <p class="lead">{words.card.withdrawnText}</p>
              </>
            )}
            <p class="listed-by">{words.why.publisher(publisher.name)}</p>
          </>
        )}
      </section>
      {entry && draft && (
        <div class="detail-foot">
          <CopyBox
            key={draft.text}
            text={draft.text}
            sourceUrl={draft.correction.url}
            label={copyLabelOf(entry, words)}
            onCopy={onCopy}
          />
          <div class="detail-more">
            <button
              type="button"
              class="button plain small"
              aria-pressed={isEditing}
              onClick={turn}
            >
              <PageIcon name="edit" />
              {isEditing ? said.read : said.edit}
            </button>
            <button type="button" class="button plain small" onClick={onMore}>
              {words.copy.more}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
