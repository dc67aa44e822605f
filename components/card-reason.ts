// Why a card is shown and how: the part of a match that the card needs. Structurally what the page
// hands over, so that the card need not know the page.
import type { ClaimMatch, MarkTone } from '../lib/claims/entries/claim-match.ts';

export type CardReason = {
  tone: MarkTone;
  how: ClaimMatch['how'];
  /** The words of the page that matched, or the link's address; `''` when looked up. */
  words: string;
  /** On what of the page they stand; `null` when looked up. */
  place: 'post' | 'shared' | 'link-card' | 'comment' | 'article' | 'picture' | null;
};

/** What the card has to say before the entry itself. */
export type CardMode = 'plain' | 'neutral' | 'similar' | 'addressed' | 'old';

/** How a card shows an entry; age first, but a passage that refutes has nothing to be warned of. */
export function cardMode(tone: MarkTone, isOld: boolean): CardMode {
  if (tone === 'addressed') return 'addressed';
  if (tone === 'old' || isOld) return 'old';
  if (tone === 'similar' || tone === 'neutral') return tone;
  return 'plain';
}
