import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from './Language.tsx';

/** Six lines of a card, in UTF-16 units: more would push out of sight what is so. */
const MOST_UNFOLDED = 240;

export type FoldedProps = {
  /** The text's length in UTF-16 units. */
  length: number;
  lang?: string;
  children: ComponentChildren;
};

/** A claim; of a long one the beginning, and the rest on request. */
export function Folded({ length, lang, children }: FoldedProps) {
  const { card } = useWords().words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (length <= MOST_UNFOLDED) {
    return (
      <p class="claim" lang={lang}>
        {children}
      </p>
    );
  }
  return (
    <>
      <p id={id} class={isOpen ? 'claim' : 'claim folded'} lang={lang}>
        {children}
      </p>
      <button
        type="button"
        class="button plain small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? card.less : card.whole}
      </button>
    </>
  );
}
