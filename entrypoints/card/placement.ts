// Where the card stands: under the mark or above it, beside it where there is little room for either,
// always in view. Pure.

export type Box = { top: number; bottom: number; left: number; right: number };
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
/** In less, what is so is not in sight without scrolling: the card then stands beside the line. */
const LITTLE_ROOM = 420;
/** And in less than this, where it does not fit there, it covers the line, and then has enough. */
const MIN_ROOM = 320;

/** All in CSS pixels of the viewport; `card` is its size with all the room it wants. */
export function place(anchor: Box, card: Size, viewport: Size): Placement {
  const wanted = Math.min(card.height, MAX_HEIGHT);
  const below = viewport.height - MARGIN - (anchor.bottom + GAP);
  const above = anchor.top - GAP - MARGIN;
  const isBelow = wanted <= below || below >= above;
  const most = Math.min(MAX_HEIGHT, viewport.height - 2 * MARGIN);
  const topInView = (top: number, height: number) =>
    clamp(top, MARGIN, viewport.height - MARGIN - height);
  const next = isBelow ? below : above;
  if (next < Math.min(wanted, LITTLE_ROOM)) {
    const left = leftBeside(anchor, card, viewport);
    if (left !== null) {
      return { top: topInView(anchor.top, Math.min(wanted, most)), left, room: most };
    }
  }
  const room = Math.min(most, next < MIN_ROOM ? LITTLE_ROOM : next);
  const height = Math.min(wanted, room);
  return {
    top: topInView(isBelow ? anchor.bottom + GAP : anchor.top - GAP - height, height),
    left: clamp(anchor.left, MARGIN, viewport.width - MARGIN - card.width),
    room,
  };
}

/** To the right of the line, or to its left; `null` where it fits on neither side. */
function leftBeside(anchor: Box, card: Size, viewport: Size): number | null {
  const right = anchor.right + GAP;
  if (right + card.width <= viewport.width - MARGIN) return right;
  const left = anchor.left - GAP - card.width;
  return left >= MARGIN ? left : null;
}

/** Whether any of the line can be seen. */
export function isInView(anchor: Box, viewport: Size): boolean {
  return anchor.bottom > 0 && anchor.top < viewport.height;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
