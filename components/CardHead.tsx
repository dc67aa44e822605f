import type { Entry } from '../lib/claims/entries/entry.ts';
import type { CardMode } from './card-reason.ts';
import { type Verdict, verdictOf } from './entry-text.ts';
import { Icon } from './Icon.tsx';
import type { Language } from './Language.tsx';
import { useWords } from './Language.tsx';
import { RatingBadge } from './RatingBadge.tsx';
import type { Words } from './words/vi.ts';

export type CardHeadProps = {
  /** What stands in the card's place of honour; `null` while it loads. */
  verdict: Verdict | null;
  at: number;
  of: number;
  onTurn: (step: 1 | -1) => void;
  onClose: () => void;
};

/** The card's fixed top: what this is, which of how many, and the way out. */
export function CardHead({ verdict, at, of, onTurn, onClose }: CardHeadProps) {
  const { words } = useWords();
  return (
    <div class="card-head">
      <div class="grow">{verdict && <RatingBadge verdict={verdict} />}</div>
      {of > 1 && (
        <div class="pager">
          <Turn
            label={words.card.previous}
            name="previous"
            off={at === 0}
            onTurn={() => onTurn(-1)}
          />
          <span aria-live="polite">
            <span aria-hidden="true">{`${at + 1} / ${of}`}</span>
            <span class="unseen">{words.card.page(at + 1, of)}</span>
          </span>
          <Turn label={words.card.next} name="next" off={at === of - 1} onTurn={() => onTurn(1)} />
        </div>
      )}
      <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

type TurnProps = { label: string; name: 'previous' | 'next'; off: boolean; onTurn: () => void };

function Turn({ label, name, off, onTurn }: TurnProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onTurn()}
    >
      <Icon name={name} />
    </button>
  );
}

/** What the head says: the rating where the page repeats the claim, else something that accuses nobody. */
export function headVerdict(
  entry: Entry | null,
  mode: CardMode,
  { language, words }: { language: Language; words: Words },
): Verdict {
  if (entry === null) return { word: words.card.withdrawn, icon: 'withdrawn', tone: 'neutral' };
  if (entry.kind !== 'rebuttal') return verdictOf(entry, language, words);
  switch (mode) {
    case 'plain':
      return verdictOf(entry, language, words);
    case 'similar':
      return { word: words.card.similar, icon: 'similar', tone: 'neutral' };
    case 'addressed':
      return { word: words.card.addressed, icon: 'addressed', tone: 'neutral' };
    case 'old':
      return { word: words.card.old, icon: 'outdated', tone: 'neutral' };
    case 'neutral':
      return { word: words.card.checked, icon: 'info', tone: 'neutral' };
  }
}
