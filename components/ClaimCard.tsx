import { composeCorrection, correctionText } from '../lib/claims/entries/correction.ts';
import type { ShownEntry } from '../lib/messages.ts';
import { CardHead, headVerdict } from './CardHead.tsx';
import { CopyBox } from './CopyBox.tsx';
import { type CardReason, cardMode } from './card-reason.ts';
import type { OnCopy } from './copy-state.ts';
import { EntryBody } from './EntryBody.tsx';
import { copyLabelOf, headlineOf } from './entry-text.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { WhyMarked } from './WhyMarked.tsx';

/**
 * What stands in an entry's place: it is being asked for, could not be read, or a change could not be
 * written. A card whose extension is gone has nothing to say: it goes by itself.
 */
export type Instead = 'loading' | 'unread' | 'unkept';

export type ClaimCardProps = {
  reason: CardReason;
  shown: ShownEntry | Instead;
  at: number;
  of: number;
  onTurn: (step: 1 | -1) => void;
  onCopy: OnCopy<string>;
  /** Opens the page with more ways to answer. */
  onMore: () => void;
  onDismiss: () => void;
  onClose: () => void;
};

/** The card under a mark: one entry, why it is shown here, and what can be done with it. */
export function ClaimCard(props: ClaimCardProps) {
  const { reason, shown, at, of, onTurn, onCopy, onMore, onDismiss, onClose } = props;
  const { language, words } = useWords();
  const [known, instead] =
    typeof shown === 'string' ? [null, words.card.instead[shown]] : [shown, ''];
  const entry = known?.entry ?? null;
  const isOld = known?.isOld ?? false;
  const mode = cardMode(reason.tone, isOld);
  const verdict = known && headVerdict(entry, mode, { language, words });
  const correction =
    entry && mode !== 'addressed' ? composeCorrection(entry, language, { isOld }) : null;
  const what = entry ? `${verdict?.word}: ${headlineOf(entry, language)}` : verdict?.word;
  return (
    <div
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={words.card.label(what ?? instead)}
      aria-busy={shown === 'loading'}
    >
      <CardHead {...{ verdict, at, of, onTurn, onClose }} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section class="card-body" tabIndex={0} aria-label={words.card.text}>
        {instead && <p class="lead">{instead}</p>}
        {known && !entry && <Withdrawn />}
        {known && entry && (
          <>
            <EntryBody {...{ entry, mode, reason }} reportUrl={known.publisher.reportUrl} />
            <WhyMarked reason={reason} publisher={known.publisher.name} />
          </>
        )}
      </section>
      {entry && correction && (
        <CopyBox
          key={known?.key}
          text={correctionText(correction)}
          sourceUrl={correction.url}
          label={copyLabelOf(entry, words)}
          onCopy={onCopy}
        />
      )}
      {entry && (
        <div class="card-foot">
          <button
            type="button"
            class="button plain small"
            title={words.why.dismissHint}
            onClick={onDismiss}
          >
            <Icon name="dismiss" />
            {words.why.dismiss}
          </button>
          {correction && (
            <button type="button" class="button plain small" onClick={onMore}>
              {words.copy.more}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Withdrawn() {
  const { words } = useWords();
  return (
    <>
      <h2 class="headline">{words.card.withdrawnTitle}</h2>
      <p class="lead">{words.card.withdrawnText}</p>
    </>
  );
}
