import { CardHead, type CardHeadProps } from './CardHead.tsx';
import { useWords } from './Language.tsx';

export type HiddenCardProps = Omit<CardHeadProps, 'verdict'> & {
  /** The mark's words, as they stood. */
  hidden: string;
  /** In a private window it is kept until the browser closes. */
  isPrivate: boolean | undefined;
  onUndo: () => void;
};

/** Quotation marks around words that have some already would only confuse. */
const HAS_QUOTES = /["“”«»]/;

/** What is left of a card once its mark was called not relevant: that it is hidden, and the way back. */
export function HiddenCard({ hidden, isPrivate, onUndo, ...head }: HiddenCardProps) {
  const { words } = useWords();
  const verdict = { word: words.hidden.title, icon: 'dismiss', tone: 'neutral' } as const;
  return (
    <div class="card" role="dialog" tabIndex={-1} aria-label={words.card.label(verdict.word)}>
      <CardHead {...head} verdict={verdict} />
      <div class="card-hidden">
        <p class="quoted">{HAS_QUOTES.test(hidden) ? hidden : words.hidden.quoted(hidden)}</p>
        <p>{isPrivate ? words.hidden.privately : words.hidden.text}</p>
        <button type="button" class="button outline" onClick={onUndo}>
          {words.hidden.undo}
        </button>
      </div>
    </div>
  );
}
