import type { CardReason } from './card-reason.ts';
import { useWords } from './Language.tsx';
import type { Words } from './words/vi.ts';

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
          {reason.how === 'link' ? words.why.link : words.why.phrase} <q>{quoted(reason)}</q>
        </p>
      )}
      {reason.place && <p>{placeInWords(reason.place, words.why.place)}</p>}
      <p>{words.why.publisher(publisher)}</p>
    </div>
  );
}

function placeInWords(
  place: NonNullable<CardReason['place']>,
  words: Words['why']['place'],
): string {
  switch (place) {
    case 'post':
      return words.post;
    case 'shared':
      return words.shared;
    case 'link-card':
      return words.linkCard;
    case 'comment':
      return words.comment;
    case 'article':
      return words.article;
    case 'picture':
      return words.picture;
  }
}

const MOST_QUOTED = 200;

/** The page's words, cut; an address without what a page may append to it at will. */
function quoted({ how, words }: CardReason): string {
  const shown = how === 'link' ? words.replace(/^https?:\/\//, '').replace(/[?#].*$/, '') : words;
  return shown.length > MOST_QUOTED ? `${shown.slice(0, MOST_QUOTED)}…` : shown;
}
