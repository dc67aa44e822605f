// Where the card stands: under the mark, above it where there is more room, always in view. Pure.

export type Box = { top: number; bottom: number; left: number };
export type Size = { width: number; height: number };

export type Placement = {
  top: number;
  left: number;
  /** The greatest height the card may have there. */
  room: number;
};

const GAP = 8;
const MARGIN = 8;
const MAX_HEIGHT = 624;
/** Less room than this is none: the card then covers the line rather than vanish. */
const MIN_ROOM = 240;

/** All in CSS pixels of the viewport; `card` is its size with all the room it wants. */
export function place(anchor: Box, card: Size, viewport: Size): Placement {
  const wanted = Math.min(card.height, MAX_HEIGHT);
  const below = viewport.height - MARGIN - (anchor.bottom + GAP);
  const above = anchor.top - GAP - MARGIN;
  const isBelow = wanted <= below || below >= above;
  const whole = viewport.height - 2 * MARGIN;
  const room = Math.min(MAX_HEIGHT, whole, Math.max(isBelow ? below : above, MIN_ROOM));
  const height = Math.min(wanted, room);
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return {
    top: clamp(top, MARGIN, viewport.height - MARGIN - height),
    left: clamp(anchor.left, MARGIN, viewport.width - MARGIN - card.width),
    room,
  };
}

/** Whether any of the line can be seen. */
export function isInView(anchor: Box, viewport: Size): boolean {
  return anchor.bottom > 0 && anchor.top < viewport.height;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
