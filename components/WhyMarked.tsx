import type { CardReason } from './card-reason.ts';
import { useWords } from './Language.tsx';

export type WhyMarkedProps = { reason: CardReason; publisher: string };

/** Why something was marked, and whose list says so. */
export function WhyMarked({ reason, publisher }: WhyMarkedProps) {
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
    </div>
  );
}
