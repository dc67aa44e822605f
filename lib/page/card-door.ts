// The door between the resident content script and the card's script, which is injected into the
// same isolated world when a card is first opened. The page's own scripts cannot see it.
import type { ClaimMatch, MarkTone } from '../claims/entries/claim-match.ts';
import type { EntryKey } from '../claims/entries/entry.ts';
import type { UnitKind } from './reading.ts';

/** One page of the card: an entry and why it was marked here. */
export type CardPage = {
  key: EntryKey;
  tone: MarkTone;
  how: ClaimMatch['how'];
  stance: ClaimMatch['stance'];
  /** The words of the page that matched, or the link's address. */
  words: string;
  /** On what of the page they stand: the unit's kind, and a node of it. */
  place: { kind: UnitKind; node: Node };
};

export type CardRequest = {
  /** At least one, best first. */
  pages: readonly CardPage[];
  /** The marked line's box in viewport coordinates; `null` once it left the page. */
  anchorRect: () => DOMRect | null;
  /** Opened by keyboard or from the popup: move the focus in, give it back on closing. */
  takeFocus: boolean;
  /** Asked for on purpose, by a click or a key: it stays until it is closed. */
  stays: boolean;
  /** The reader said "not relevant here", and the background knows: the mark goes. */
  onDismiss: (page: CardPage) => void;
  onClose: () => void;
};

export type CardDoor = {
  /** Opens the card, or moves the open one to another mark. */
  open: (request: CardRequest) => void;
  close: () => void;
};

const DOOR = Symbol.for('card-door');
type Doorway = { [DOOR]?: CardDoor };

/** The card's door, or `null` until its script was injected. */
export function cardDoor(): CardDoor | null {
  return (globalThis as Doorway)[DOOR] ?? null;
}

/** Called by the card's script when it is ready. */
export function registerCardDoor(door: CardDoor): void {
  (globalThis as Doorway)[DOOR] = door;
}
