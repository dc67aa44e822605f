import type { CardReason } from './card-reason.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';

export type WhyMarkedProps = { reason: CardReason; publisher: string; onDismiss: () => void };

/** Why something was marked, whose list says so, and the way to be rid of the mark. */
export function WhyMarked({ reason, publisher, onDismiss }: WhyMarkedProps) {
  const { words } = useWords();
  return (
    <div class="why">
      {reason.how === 'similar' ? (
        <p>{words.why.similar}</p>
      ) : (
        <p>
          {reason.how === 'link' ? words.why.link : words.why.phrase} <q>{reason.words}</q>
        </p>
      )}
      <p>{words.why.publisher(publisher)}</p>
      <button
        type="button"
        class="button plain small"
        title={words.why.dismissHint}
        onClick={onDismiss}
      >
        <Icon name="dismiss" />
        {words.why.dismiss}
      </button>
    </div>
  );
}
