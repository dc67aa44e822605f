// Frames pictures: an effect of the browser's own (Web Animations), which adds nothing to the page and
// changes none of its attributes. Colours are those of entrypoints/resident/marks.css. Runs in the
// content script.
import type { MarkTone } from '../claims/entries/claim-match.ts';
import { isShown, onDarkGround } from './highlight.ts';

/** Named as the highlights are; the page can read it. */
const ID = 'phrase-frame';

const LOOKS: Record<MarkTone, { style: string; light: string; dark: string }> = {
  repeats: { style: 'solid', light: '#b2542a', dark: '#e39877' },
  neutral: { style: 'solid', light: '#6f695d', dark: '#b5b1a7' },
  scam: { style: 'double', light: '#96305e', dark: '#eca2bd' },
  notice: { style: 'solid', light: '#267a56', dark: '#8fceab' },
  similar: { style: 'dotted', light: '#8b8577', dark: '#9a968c' },
  addressed: { style: 'solid', light: '#8b8577', dark: '#86867b' },
  old: { style: 'dashed', light: '#8b8577', dark: '#86867b' },
};
const WIDTH_PX = 4;
/** A calm mark is a thin one. */
const THIN_PX = 2;
const THIN: readonly MarkTone[] = ['addressed', 'old'];

/** Frames a picture, or frames it anew; without a tone it takes the frame off. */
export function frame(picture: Element, tone: MarkTone | undefined): void {
  cancel(picture.getAnimations());
  if (!tone || !isShown(tone)) return;
  const { style, light, dark } = LOOKS[tone];
  const width = THIN.includes(tone) ? THIN_PX : WIDTH_PX;
  const look = {
    outline: `${width}px ${style} ${onDarkGround(picture) ? dark : light}`,
    outlineOffset: `-${width}px`,
  };
  picture.animate([look, look], { id: ID, duration: 1, fill: 'forwards' });
}

/** Takes off what was framed by a script before this one, which the browser ended. */
export function unframeAll(): void {
  cancel(document.getAnimations());
}

function cancel(effects: readonly Animation[]): void {
  for (const effect of effects) if (effect.id === ID) effect.cancel();
}
