import { useState } from 'preact/hooks';
import { CopyAgain } from './CopyAgain.tsx';
import { type OnCopy, useCopyState } from './copy-state.ts';
import type { CorrectionDraft } from './correction-draft.ts';
import { useCorrectionWords } from './correction-words.ts';
import { Icon } from './Icon.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { facebookShareLink, mailLink } from './share-links.ts';

/** They document no address to share by: their words are copied, and pasted by the reader. */
const BY_PASTING = ['zalo', 'messenger'] as const;

export type ShareBoxProps = {
  draft: CorrectionDraft;
  onCopy: OnCopy<string>;
  /** Opens the system's share sheet; `null` where there is none. Rejects where it does not open, and with `AbortError` where the reader changed their mind. */
  onShare: ((text: string) => Promise<void>) | null;
};

/** Ways on from here: each opens the other side's own form, and nothing is posted. */
export function ShareBox({ draft, onCopy, onShare }: ShareBoxProps) {
  const words = useCorrectionWords().share;
  const [place, setPlace] = useState<(typeof BY_PASTING)[number]>('zalo');
  const [isSheetClosed, setSheetClosed] = useState(false);
  const copying = useCopyState((isSure) => onCopy(draft.text, isSure));
  const { correction, text } = draft;
  const mail = mailLink({ text, sourceLine: correction.sourceLine }, words.subject);
  return (
    <section class="share" aria-labelledby="share-title">
      <h2 id="share-title">{words.title}</h2>
      <div class="actions">
        <OutsideLink url={facebookShareLink(correction.url)} class="button outline">
          {words.facebook}
        </OutsideLink>
        {mail && (
          <a class="button outline" href={mail.href}>
            {words.mail}
          </a>
        )}
        {BY_PASTING.map((id) => (
          <button
            key={id}
            type="button"
            class="button outline"
            onClick={() => {
              setPlace(id);
              copying.copy();
            }}
          >
            {words.places[id]}
          </button>
        ))}
        {onShare && (
          <button
            type="button"
            class="button outline"
            onClick={() => {
              setSheetClosed(false);
              onShare(text).catch((error) => setSheetClosed(error?.name !== 'AbortError'));
            }}
          >
            {words.sheet}
          </button>
        )}
      </div>
      <p class="aside-note">
        {words.hint} {mail?.isCut && words.mailCut}
      </p>
      <div role="status">
        {copying.outcome === 'done' && (
          <p class="done">
            <Icon name="true" />
            {words.paste(words.places[place])}
          </p>
        )}
        {copying.outcome === 'failed' && <p class="failed">{words.failed}</p>}
        {isSheetClosed && <p class="failed">{words.sheetFailed}</p>}
      </div>
      {copying.outcome === 'asks' && <CopyAgain state={copying} />}
    </section>
  );
}
