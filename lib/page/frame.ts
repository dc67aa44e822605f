// Frames pictures: an effect of the browser's own (Web Animations), which adds nothing to the page and
// changes none of its attributes. Colours are those of entrypoints/resident/marks.css. Runs in the
// content script.
import type { MarkTone } from '../claims/entries/claim-match.ts';
import { isShown, onDarkGround } from './highlight.ts';
import { styleOf } from './style-of.ts';

/** Named as the highlights are; the page can read it. */
const ID = 'phrase-frame';

/** A calm mark is a thin one. */
const LOOKS: Record<MarkTone, [widthPx: number, style: string, light: string, dark: string]> = {
  repeats: [4, 'solid', '#b2542a', '#e39877'],
  neutral: [4, 'solid', '#6f695d', '#b5b1a7'],
  scam: [4, 'double', '#96305e', '#eca2bd'],
  notice: [4, 'solid', '#267a56', '#8fceab'],
  similar: [4, 'dotted', '#8b8577', '#9a968c'],
  addressed: [2, 'solid', '#8b8577', '#86867b'],
  old: [2, 'dashed', '#8b8577', '#86867b'],
};

/** Frames a picture, or frames it anew; without a tone it takes the frame off. */
export function frame(picture: Element, tone: MarkTone | undefined): void {
  cancel(picture.getAnimations());
  if (!tone || !isShown(tone)) return;
  const [width, style, light, dark] = LOOKS[tone];
  const draw = (look: Keyframe) =>
    picture.animate([look, look], { id: ID, duration: 1, fill: 'forwards' });
  const line = `${width}px ${style} ${onDarkGround(picture) ? dark : light}`;
  draw({ outline: line, outlineOffset: `-${width}px` });
  // What a page calls important goes before any effect; of outlines some pages say that there are none.
  if (styleOf(picture).outlineStyle !== style && !matchMedia('print').matches) {
    draw({ border: line, boxSizing: 'border-box' });
  }
}

/** Takes off what was framed by a script before this one, which the browser ended. */
export function unframeAll(): void {
  cancel(document.getAnimations());
}

function cancel(effects: readonly Animation[]): void {
  for (const effect of effects) if (effect.id === ID) effect.cancel();
}
