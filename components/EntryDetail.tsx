import { useEffect, useRef } from 'preact/hooks';
import { composeCorrection, correctionText } from '../lib/claims/correction.ts';
import type { ShownEntry } from '../lib/messages.ts';
import { headVerdict } from './CardHead.tsx';
import { CopyBox } from './CopyBox.tsx';
import { cardMode } from './card-reason.ts';
import { EntryBody } from './EntryBody.tsx';
import { copyLabelOf } from './entry-text.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { RatingBadge } from './RatingBadge.tsx';

export type EntryDetailProps = {
  shown: ShownEntry;
  onCopy: (text: string) => Promise<void>;
  onBack: () => void;
};

/** An entry in full inside the popup, with its correction to copy. */
export function EntryDetail({ shown, onCopy, onBack }: EntryDetailProps) {
  const { language, words } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { entry, isOld, publisher } = shown;
  const mode = cardMode('repeats', isOld);
  const correction = entry && composeCorrection(entry, language, { isOld });
  return (
    <section class="detail">
      <div class="detail-head">
        <button
          ref={back}
          type="button"
          class="icon-button"
          aria-label={words.back}
          onClick={onBack}
        >
          <Icon name="previous" />
        </button>
        <RatingBadge verdict={headVerdict(entry, mode, { language, words })} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section class="detail-body" tabIndex={0} aria-label={words.card.text}>
        {entry ? (
          <EntryBody
            entry={entry}
            mode={mode}
            reason={{ tone: 'repeats', how: 'phrase', words: '' }}
            reportUrl={publisher.reportUrl}
          />
        ) : (
          <p class="lead">{words.card.withdrawnText}</p>
        )}
        <p class="listed-by">{words.why.publisher(publisher.name)}</p>
      </section>
      {entry && correction && (
        <CopyBox
          text={correctionText(correction)}
          sourceUrl={correction.url}
          label={copyLabelOf(entry, words)}
          onCopy={onCopy}
        />
      )}
    </section>
  );
}
