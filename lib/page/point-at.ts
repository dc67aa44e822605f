// Which marks lie under the pointer, and when pointing at them means "show me". Runs in the content
// script. The page's own click stays the page's: nothing is prevented, nothing is added.
import { atEnd } from '../lifetime.ts';
import type { Mark, Marks } from './marks.ts';
import { isTyped } from './never-read.ts';
import { styleOf } from './style-of.ts';

export type Pointing = {
  marks: Marks;
  signal: AbortSignal;
  /** Clicked, or rested upon; the point lies in the marks. */
  onPoint: (marks: Mark[], point: { x: number; y: number; isClick: boolean }) => void;
};

const REST_MS = 300;
/** A picture is large, and the pointer rests on it on its way. */
const PICTURE_REST_MS = 700;
const LOOK_EVERY_MS = 80;
/** A click on any of these, or on what can be typed in, means something to the page. */
const INTERACTIVE =
  'a,button,option,label,summary,video,audio,iframe,[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=switch],[onclick]';

/** Calls back on a click on a mark, and when the mouse rests on one, until the signal aborts. */
export function watchPointer({ marks, signal, onPoint }: Pointing): void {
  const options = { signal, passive: true, capture: true };
  let x = 0;
  let y = 0;
  let rested: Mark | undefined;
  let lookedAt = 0;
  let resting = 0;

  const leave = () => {
    clearTimeout(resting);
    rested = undefined;
  };
  const look = () => {
    lookedAt = performance.now();
    const [hit] = marksAt(marks, x, y);
    if (hit === rested) return;
    leave();
    rested = hit;
    if (!hit) return;
    resting = setTimeout(rest, isPicture(hit) ? PICTURE_REST_MS : REST_MS) as unknown as number;
    // Only now: a listener costs at every step of a scroll, and there is seldom anything to leave.
    addEventListener('scroll', leave, { capture: true, once: true });
  };
  const rest = () => {
    const hits = marksAt(marks, x, y);
    if (rested && hits.includes(rested)) onPoint(hits, { x, y, isClick: false });
  };

  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || !event.isTrusted || event.buttons !== 0) return leave();
      ({ clientX: x, clientY: y } = event);
      if (performance.now() - lookedAt >= LOOK_EVERY_MS && marks.all().length > 0) look();
    },
    options,
  );
  addEventListener('pointerdown', leave, options);
  document.addEventListener('pointerleave', leave, options);
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !isFree(event)) return;
      const hits = marksAt(marks, event.clientX, event.clientY);
      const place = { x: event.clientX, y: event.clientY, isClick: true };
      if (hits.length > 0) onPoint(hits, place);
    },
    options,
  );
  atEnd(signal, leave);
}

/** Whether the page has no use for this click. */
function isFree(event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (getSelection()?.isCollapsed === false) return false;
  const { target } = event;
  if (!(target instanceof Element) || target.closest(INTERACTIVE) || isTyped(target)) return false;
  return styleOf(target).cursor !== 'pointer';
}

/** The marks painted at a point of the viewport, best first. */
function marksAt(marks: Marks, x: number, y: number): Mark[] {
  const found = new Set<Mark>();
  for (const range of rangesAt(marks, x, y)) {
    const mark = marks.ownerOf(range);
    if (mark) found.add(mark);
  }
  for (const mark of marks.all()) {
    if (isPicture(mark) && marks.pictures?.isAt(mark.element, x, y)) found.add(mark);
  }
  return [...found].sort(byCertainty);
}

function isPicture({ unit }: Mark): boolean {
  return unit.kind === 'picture';
}

/** Confirmed before similar, then the better score. */
export function byCertainty(a: Mark, b: Mark): number {
  return (
    Number(a.match.certainty === 'similar') - Number(b.match.certainty === 'similar') ||
    b.match.score - a.match.score
  );
}

type HitTest = {
  highlightsFromPoint?: (x: number, y: number) => { ranges: AbstractRange[] }[];
};

function rangesAt(marks: Marks, x: number, y: number): AbstractRange[] {
  const registry = CSS.highlights as HitTest;
  if (registry.highlightsFromPoint) {
    return registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => ranges);
  }
  const top = document.elementFromPoint(x, y);
  return marks
    .all()
    .flatMap((mark) => mark.ranges)
    .filter((range) => top?.contains(range.startContainer) && rectAt(range, x, y));
}

function rectAt(range: StaticRange, x: number, y: number): DOMRect | undefined {
  const isAround = (box: DOMRect) =>
    box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  return rectsOf([range]).find(isAround);
}

/** Line boxes of ranges now, in viewport coordinates; `[]` once their nodes are gone. */
export function rectsOf(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (!startContainer.isConnected || endOffset > (endContainer as Text).length) return [];
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()];
  });
}
