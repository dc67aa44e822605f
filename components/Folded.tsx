import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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
  const isLong = length > MOST_UNFOLDED;
  return (
    <>
      <p class={isLong && !isOpen ? 'claim folded' : 'claim'} lang={lang}>
        {children}
      </p>
      {isLong && (
        <button
          type="button"
          class="button plain small"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? card.less : card.whole}
        </button>
      )}
    </>
  );
}
