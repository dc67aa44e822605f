// Paints ranges with the CSS Custom Highlight API: the page's nodes stay as they are. Runs in the
// content script; how each tone looks is entrypoints/resident/marks.css' business.
import type { MarkTone } from '../claims/entries/claim-match.ts';
import { atEnd } from '../lifetime.ts';
import type { MarkLook } from '../settings.ts';
import { styleOf } from './style-of.ts';

/** `active` is laid over the mark whose card is open. */
export type Ink = MarkTone | 'active';

/** The page can read these names, so that they name nothing. */
const NAME_PREFIX = 'phrase-';
/** Every highlight is painted alike then, so that only what is sure is painted. */
const FORCED = '(forced-colors: active)';
const QUIET: readonly Ink[] = ['similar', 'addressed', 'old'];

/** Those with a ground, which the look `line` leaves out. */
const WASHED: readonly Ink[] = ['repeats', 'neutral', 'scam', 'notice'];
/** By which name each range is painted. */
const names = new WeakMap<StaticRange, string>();
let look: MarkLook = 'wash';
let forced: MediaQueryList | undefined;

/** How marks look on this page from the next painting on. */
export function chooseLook(chosen: MarkLook): void {
  look = chosen;
}

/** Paints ranges, or paints them anew where the ground has changed; on dark ground with the dark set. */
export function paint(ranges: readonly StaticRange[], ink: Ink): void {
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  if (!element) return;
  if (!isShown(ink)) {
    erase(ranges);
    return;
  }
  const line = look === 'line' && WASHED.includes(ink) ? '-line' : '';
  const dark = onDarkGround(element) ? '-dark' : '';
  const name = NAME_PREFIX + ink + line + dark;
  let highlight = CSS.highlights.get(name);
  if (highlight?.has(first)) return;
  erase(ranges);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = ink === 'active' ? 2 : QUIET.includes(ink) ? 0 : 1;
    CSS.highlights.set(name, highlight);
  }
  for (const range of ranges) {
    names.set(range, name);
    highlight.add(range);
  }
}

/** Whether a mark of this ink is drawn at all. */
export function isShown(ink: Ink): boolean {
  forced ??= matchMedia(FORCED);
  return !(QUIET.includes(ink) && forced.matches);
}

/** Whether an element stands on dark ground, by the colour of its text. */
export function onDarkGround(element: Element): boolean {
  return isLight(styleOf(element).color);
}

/** Calls back when the page's colours may have changed, until the signal aborts. */
export function watchGround(onChange: () => void, signal: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', FORCED]) {
    matchMedia(query).addEventListener('change', onChange, { signal });
  }
  // Sites keep their own dark mode in an attribute of the root or the body.
  const themes = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    if (element) themes.observe(element, { attributes: true });
  }
  atEnd(signal, () => themes.disconnect());
}

/** Takes ranges off, whatever they were painted with. */
export function erase(ranges: readonly StaticRange[]): void {
  for (const range of ranges) {
    const name = names.get(range);
    if (!name) continue;
    const highlight = CSS.highlights.get(name);
    names.delete(range);
    highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
  }
}

/** Takes off what was painted by a script before this one, which the browser ended. */
export function eraseAll(): void {
  // By name: Firefox lets no content script walk the registry.
  for (const ink of [...WASHED, ...QUIET, 'active']) {
    for (const line of ['', '-line']) {
      for (const dark of ['', '-dark']) CSS.highlights.delete(NAME_PREFIX + ink + line + dark);
    }
  }
}

/** Whether text of this computed colour stands on dark ground. */
function isLight(color: string): boolean {
  const [first = 0, second = 0, third = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  // lab(), oklch() and color() begin with a lightness or a share of one; rgb() counts to 255.
  if (!color.startsWith('rgb')) return first > (color.startsWith('lab') ? 60 : 0.6);
  return 0.3 * first + 0.59 * second + 0.11 * third > 140;
}
