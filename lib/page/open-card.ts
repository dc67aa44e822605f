// Opens the card for marks: has its script injected the first time, then hands it what it shows.
// Runs in the content script; the card itself lives behind card-door.ts.
import { browser } from 'wxt/browser';
import { atEnd } from '../lifetime.ts';
import { send } from '../send.ts';
import { type CardPage, cardDoor } from './card-door.ts';
import { erase, paint } from './highlight.ts';
import type { Mark, Marks } from './marks.ts';
import { rectsOf } from './point-at.ts';

export type CardOpener = {
  /** `takeFocus`: asked for by keyboard or from the popup. `false` when no card could be opened. */
  open: (
    shown: Mark[],
    how: { takeFocus: boolean; stays: boolean; point?: Point },
  ) => Promise<boolean>;
  /** The mark whose card was opened last. */
  last: () => Mark | undefined;
};

type Point = { x: number; y: number };

/** The one card of this page. */
export function createCardOpener(page: {
  marks: Marks;
  signal: AbortSignal;
  onLost: () => void;
}): CardOpener {
  const { marks, signal, onLost } = page;
  let last: Mark | undefined;
  let underlined: StaticRange[] = [];

  const underline = (ranges: StaticRange[]) => {
    erase(underlined);
    // Ranges of their own: taking them off must leave the marks below.
    underlined = ranges.map((range) => new StaticRange(range));
    paint(underlined, 'active');
  };
  const close = () => {
    underline([]);
    cardDoor()?.close();
  };
  atEnd(signal, close);

  return {
    async open(shown, { takeFocus, stays, point }) {
      const [first] = shown;
      if (!first) return false;
      // A script that outlived its extension has nothing to show any more.
      if (!browser.runtime?.id) onLost();
      else if (!cardDoor()) await send({ type: 'load-card' });
      const door = cardDoor();
      if (!door || signal.aborted) return false;
      last = first;
      underline(first.ranges);
      door.open({
        pages: shown.map(toPage),
        anchorRect:
          (first.unit.kind === 'picture' && marks.pictures?.cornerOf(first.element, point)) ||
          anchorOf(first, point),
        takeFocus,
        stays,
        onDismiss: (page) => {
          marks.dismiss(page);
          underline([]);
        },
        onClose: () => underline([]),
      });
      return true;
    },
    last: () => last,
  };
}

function toPage({ match, words, unit, ranges, element }: Mark): CardPage {
  const place = { kind: unit.kind, node: ranges[0]?.startContainer ?? element };
  return { ...match, words, place };
}

/** Where the card belongs: the line that was pointed at, else the first; `null` once it left the page. */
function anchorOf({ ranges, element }: Mark, point: Point | undefined): () => DOMRect | null {
  const lines = () => rectsOf(ranges).filter((box) => box.width > 0);
  // The lines move as the page scrolls; which of them it was, stays.
  const pointed = point
    ? lines().findIndex((box) => box.top <= point.y && point.y <= box.bottom)
    : 0;
  return () => {
    const line = lines()[Math.max(pointed, 0)];
    if (line) return line;
    return element.isConnected && ranges.length === 0 ? element.getBoundingClientRect() : null;
  };
}
