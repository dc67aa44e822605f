import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownEntry } from '../lib/messages.ts';
import { ClaimCard } from './ClaimCard.tsx';
import type { OnCopy } from './copy-state.ts';
import { useWelcomeWords } from './welcome-words.ts';

export type SamplePostProps = {
  /** An entry and one of its listed phrases. */
  sample: { shown: ShownEntry; phrase: string };
  onCopy: OnCopy<string>;
  /** Opens the page with more ways to answer. */
  onMore: () => void;
};

/** A post with a mark in it, and the real card that opens from it. */
export function SamplePost({ sample, onCopy, onMore }: SamplePostProps) {
  const words = useWelcomeWords();
  const [isOpen, setOpen] = useState(false);
  const mark = useRef<HTMLAnchorElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>('.card')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    mark.current?.focus();
  };
  return (
    <div class="try">
      <article class="sample-post" aria-label={words.sampleTitle}>
        <p>
          {words.sampleBefore}
          {/* biome-ignore lint/a11y/useValidAnchor: it leads to the card; a button's words would not flow with the text. */}
          <a
            ref={mark}
            class="sample-mark"
            href="#sample-card"
            lang="vi"
            aria-expanded={isOpen}
            onClick={(event) => {
              event.preventDefault();
              setOpen(!isOpen);
            }}
          >
            {sample.phrase}
          </a>
          {words.sampleAfter}
        </p>
      </article>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only Escape, which bubbles from the card. */}
      <div
        id="sample-card"
        ref={place}
        onKeyDown={({ key }) => key === 'Escape' && isOpen && close()}
      >
        {isOpen ? (
          <ClaimCard
            reason={{ tone: 'repeats', how: 'phrase', words: sample.phrase, place: null }}
            shown={sample.shown}
            at={0}
            of={1}
            onTurn={() => {}}
            onCopy={onCopy}
            onMore={onMore}
            onDismiss={close}
            onClose={close}
          />
        ) : (
          <p class="try-hint">{words.tryHint}</p>
        )}
      </div>
    </div>
  );
}
