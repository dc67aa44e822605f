import { useEffect, useRef } from 'preact/hooks';
import { CopyAgain } from './CopyAgain.tsx';
import { type OnCopy, useCopyState } from './copy-state.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { OutsideLink } from './OutsideLink.tsx';

export type CopyBoxProps = {
  /** The whole text, source line included. */
  text: string;
  sourceUrl: string;
  label: string;
  onCopy: OnCopy<string>;
};

/** The one filled button: copies, says what comes next, and gives the text by hand where copying fails. */
export function CopyBox({ text, sourceUrl, label, onCopy }: CopyBoxProps) {
  const { words } = useWords();
  const state = useCopyState((isSure) => onCopy(text, isSure));
  const { outcome } = state;
  return (
    <div class="copy">
      <div class="actions">
        <button type="button" class="button filled grow" onClick={state.copy}>
          <Icon name="copy" />
          {label}
        </button>
        <OutsideLink url={sourceUrl} class="button outline">
          {words.copy.open}
        </OutsideLink>
      </div>
      <div role="status">
        {outcome === 'done' && (
          <p class="done">
            <Icon name="true" />
            {words.copy.done}
          </p>
        )}
        {outcome === 'failed' && <p class="failed">{words.copy.failed}</p>}
      </div>
      {outcome === 'asks' && <CopyAgain state={state} />}
      {outcome === 'failed' && <ByHand text={text} />}
    </div>
  );
}

/** The text selected, to be copied by hand. */
function ByHand({ text }: { text: string }) {
  const { words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      class="field by-hand"
      aria-label={words.copy.text}
      readOnly
      rows={6}
      value={text}
      lang="vi"
    />
  );
}
