// One page being read: its units followed, its marks painted, its cards opened, its state told.
// Runs in the content script from the moment a page may be read until the signal aborts.
import type { EntryKey } from '../claims/entries/entry.ts';
import { atEnd } from '../lifetime.ts';
import type { PageState } from '../messages.ts';
import { send } from '../send.ts';
import { watchGround } from './highlight.ts';
import { createMarks, type Mark } from './marks.ts';
import { observePage } from './observe.ts';
import { createCardOpener } from './open-card.ts';
import { byCertainty, rectsOf, watchPointer } from './point-at.ts';
import type { Reading } from './reading.ts';
import { createSlices } from './slices.ts';

export type Session = {
  /** Without the site, which the caller knows. */
  state: () => Pick<PageState, 'matches' | 'units'>;
  /** Scrolls to a mark of this entry and opens its card; `null` the one after the last. */
  openMatch: (key: EntryKey | null) => Promise<boolean>;
  /** The database or the dismissals changed: asks about the page again. */
  refresh: () => void;
};

export type SessionEvents = {
  signal: AbortSignal;
  /** The page became another one without loading. */
  onNavigation: () => void;
  /** The extension was updated or switched off. */
  onLost: () => void;
};

const TELL_EVERY_MS = 400;

/** Begins to read the page. */
export function startSession(
  reading: Reading,
  { signal, onNavigation, onLost }: SessionEvents,
): Session {
  const slices = createSlices(signal);
  let told = 0;
  let telling = 0;
  const tellCount = () => {
    telling = 0;
    const keys = new Set<EntryKey>();
    // A passage that refutes is not counted.
    for (const { match } of marks.all()) if (match.tone !== 'addressed') keys.add(match.key);
    if (keys.size === told) return;
    told = keys.size;
    void send({ type: 'count', count: told });
  };
  // A feed that recycles its posts would have it told with every one of them.
  const tellSoon = () => {
    telling ||= setTimeout(tellCount, TELL_EVERY_MS) as unknown as number;
  };
  const marks = createMarks({
    reading,
    slices,
    signal,
    onChange: tellSoon,
    onLost,
  });
  watchGround(() => slices.add(marks.repaint), signal);
  const card = createCardOpener({ marks, signal, onLost });
  const watcher = observePage({
    reading,
    slices,
    signal,
    onUnit: marks.read,
    onTouched: marks.check,
    onGone: marks.drop,
    onNavigation,
  });
  watchPointer({
    marks,
    signal,
    onPoint: (hits, point) =>
      void card.open(hits, { takeFocus: false, stays: point.isClick, point }),
  });
  // The tab's badge is cleared when the page is left; coming back from the cache brings it again.
  addEventListener(
    'pageshow',
    () => {
      told = 0;
      tellSoon();
    },
    { signal },
  );
  atEnd(signal, () => {
    clearTimeout(telling);
    if (told > 0) void send({ type: 'count', count: 0 });
  });

  return {
    refresh: marks.refresh,
    state: () => ({ matches: summarize(inReadingOrder(marks.all())), units: watcher.unitCount() }),
    async openMatch(key) {
      const order = inReadingOrder(marks.all());
      const next =
        key === null ? after(order, card.last()) : order.find((mark) => mark.match.key === key);
      if (!next) return false;
      bringUp(next);
      const together = order
        .filter((mark) => mark !== next && overlap(mark, next))
        .sort(byCertainty);
      return card.open([next, ...together], { takeFocus: true, stays: true });
    },
  };
}

/** Where a mark stands that was led to: high enough for the card to have room below, clear of a page's bar. */
const SHARE_ABOVE = 0.22;
/** And where a picture ends, so that the card covers none of it. */
const SHARE_OF_PICTURE = 0.4;

/** Scrolls to a mark. In a box that scrolls by itself it stays in the middle. */
function bringUp({ element, ranges }: Mark): void {
  const target = ranges[0]?.startContainer.parentElement ?? element;
  // At once, also where the page scrolls smoothly: what follows reads where things are.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = rectsOf(ranges);
  const top = line
    ? line.top - innerHeight * SHARE_ABOVE
    : element.getBoundingClientRect().bottom - innerHeight * SHARE_OF_PICTURE;
  scrollBy({ top, behavior: 'instant' });
}

function inReadingOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => {
    const [one, other] = [startOf(a), startOf(b)];
    if (one === other) return (a.ranges[0]?.startOffset ?? 0) - (b.ranges[0]?.startOffset ?? 0);
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function startOf(mark: Mark): Node {
  return mark.ranges[0]?.startContainer ?? mark.element;
}

function after(order: Mark[], last: Mark | undefined): Mark | undefined {
  // Two entries may have the same words in the same place.
  const at = order.findIndex(
    (mark) =>
      mark.match.key === last?.match.key &&
      mark.words === last.words &&
      startOf(mark) === startOf(last),
  );
  return order[(at + 1) % Math.max(order.length, 1)];
}

function overlap(a: Mark, b: Mark): boolean {
  // A picture, or a link without text.
  if (a.ranges.length === 0) return b.ranges.length === 0 && a.element === b.element;
  return a.ranges.some((one) =>
    b.ranges.some(
      (other) =>
        one.startContainer === other.startContainer &&
        one.startOffset < other.endOffset &&
        other.startOffset < one.endOffset,
    ),
  );
}

function summarize(order: Mark[]): PageState['matches'] {
  const byKey = new Map<EntryKey, PageState['matches'][number]>();
  for (const {
    match: { key, tone, how },
    words,
  } of order) {
    const known = byKey.get(key);
    if (known) known.places++;
    else byKey.set(key, { key, tone, how, places: 1, words });
  }
  return [...byKey.values()];
}
