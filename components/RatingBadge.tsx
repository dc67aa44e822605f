import type { Verdict } from './entry-text.ts';
import { Icon } from './Icon.tsx';

/** A rating as shape, word and colour, always all three. `bare`: without its ground, inside a text. */
export function RatingBadge({ verdict, bare = false }: { verdict: Verdict; bare?: boolean }) {
  return (
    <span class={`rating tone-${verdict.tone}${bare ? ' bare' : ''}`}>
      <Icon name={verdict.icon} />
      {verdict.word}
    </span>
  );
}
