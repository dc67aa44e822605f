import type { Entry } from '../lib/claims/entries/entry.ts';
import type { ShownEntry } from '../lib/messages.ts';
import { headVerdict } from './CardHead.tsx';
import { CopyBox } from './CopyBox.tsx';
import { CorrectionEditor } from './CorrectionEditor.tsx';
import { cardMode } from './card-reason.ts';
import type { OnCopy } from './copy-state.ts';
import { type CorrectionDraft, useCorrectionDraft } from './correction-draft.ts';
import { useCorrectionWords } from './correction-words.ts';
import { EntryBody } from './EntryBody.tsx';
import { copyLabelOf } from './entry-text.ts';
import { useWords } from './Language.tsx';
import { Message } from './Message.tsx';
import { Logo } from './PageIcon.tsx';
import { PictureCard } from './PictureCard.tsx';
import { RatingBadge } from './RatingBadge.tsx';
import { ShareBox, type ShareBoxProps } from './ShareBox.tsx';
import { StaffNote } from './StaffNote.tsx';

export type CorrectionPageProps = {
  /** `'lost'`: the page no longer knows which entry it was opened for; `'unread'`: it had no answer. */
  shown: ShownEntry | 'lost' | 'unread';
  onCopy: OnCopy<string>;
  onCopyPicture: OnCopy<Promise<Blob>>;
  onShare: ShareBoxProps['onShare'];
  /** `null` once the reminder to staff was read. */
  onStaffNoteRead: (() => void) | null;
  /** Asks for the entry again. */
  onRetry: () => void;
};

/** More ways to answer with an entry: its forms, the reader's own words, and the entry beside them. */
export function CorrectionPage(props: CorrectionPageProps) {
  const { onCopy, onCopyPicture, onShare, onStaffNoteRead } = props;
  const shown = typeof props.shown === 'string' ? null : props.shown;
  const { language } = useWords();
  const said = useCorrectionWords();
  const isOld = shown?.isOld ?? false;
  const draft = useCorrectionDraft(shown?.entry ?? null, { isOld, language });
  return (
    <div class="correction-page">
      <header>
        <Logo size={28} />
        <h1>{said.title}</h1>
      </header>
      <main>
        {props.shown === 'lost' && (
          <Message title={said.lostTitle}>
            <p>{said.lost}</p>
          </Message>
        )}
        {props.shown === 'unread' && (
          <Message title={said.unreadTitle}>
            <p>{said.unread}</p>
            <button type="button" class="button outline" onClick={props.onRetry}>
              {said.retry}
            </button>
          </Message>
        )}
        {shown && !shown.entry && (
          <Message title={said.goneTitle}>
            <p>{said.gone}</p>
          </Message>
        )}
        {shown?.entry && !draft && (
          <Message title={said.noneTitle}>
            <p>{said.none}</p>
          </Message>
        )}
        {shown?.entry && draft && (
          <>
            <p class="intro">{said.intro}</p>
            {onStaffNoteRead && <StaffNote onRead={onStaffNoteRead} />}
            <div class="correction-columns">
              <div>
                <Answer draft={draft} entry={shown.entry} onCopy={onCopy} />
                <ShareBox key={draft.text} draft={draft} onCopy={onCopy} onShare={onShare} />
                <PictureCard
                  entry={shown.entry}
                  isOld={isOld}
                  language={draft.language}
                  onCopy={onCopyPicture}
                />
              </div>
              <Beside shown={shown} entry={shown.entry} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

type AnswerProps = { draft: CorrectionDraft; entry: Entry; onCopy: CorrectionPageProps['onCopy'] };

function Answer({ draft, entry, onCopy }: AnswerProps) {
  const { words } = useWords();
  return (
    <>
      <CorrectionEditor draft={draft} />
      <CopyBox
        // What was said of one text is not true of the next.
        key={draft.text}
        text={draft.text}
        sourceUrl={draft.correction.url}
        label={copyLabelOf(entry, words)}
        onCopy={onCopy}
      />
    </>
  );
}

function Beside({ shown, entry }: { shown: ShownEntry; entry: Entry }) {
  const { language, words } = useWords();
  const mode = cardMode('repeats', shown.isOld);
  return (
    <aside class="entry-beside" aria-label={words.card.text}>
      <RatingBadge verdict={headVerdict(entry, mode, { language, words })} />
      <EntryBody
        entry={entry}
        mode={mode}
        reason={{ tone: 'repeats', how: 'phrase', words: '', place: null }}
        reportUrl={shown.publisher.reportUrl}
      />
      <p class="listed-by">{words.why.publisher(shown.publisher.name)}</p>
    </aside>
  );
}
