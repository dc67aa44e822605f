// The shapes of ratings and kinds on the published pages, on a grid of 20: each is recognised in one
// colour. The word beside a shape says it, so that the shape itself is hidden from screen readers.
import type { Rating } from '../../lib/claims/entries/entry.ts';
import { type Html, html } from './html.ts';

const RING = 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';
const SHEET = 'M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15';

const LINES = {
  false: `${RING}M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6`,
  misleading: 'M10 2.5 17.5 10 10 17.5 2.5 10zM10 6v8',
  outdated: `${RING}M10 6v4l2.6 1.8`,
  unproven: `${RING}M8 8.2a2 2 0 1 1 2.8 1.9q-.8.4-.8 1.3M10 13.8v.1`,
  scam: 'M10 3 17.8 16.8H2.2zM10 8v4M10 14.3v.1',
  fabricated: `${SHEET}M7.7 9.4l4.6 4.6M12.3 9.4l-4.6 4.6`,
  true: `${RING}M6.6 10.2l2.4 2.5 4.4-5`,
  notice: `${SHEET}M7.4 11.6l1.9 1.9 3.4-3.8`,
  channel: 'M3 8 10 3.5 17 8zM5.5 8v6M10 8v6M14.5 8v6M3 16.5h14',
  impersonating:
    'M3 5.5q7 1.8 14 0 0 9-4.5 9-1.4 0-2.5-1.2-1.1 1.2-2.5 1.2-4.5 0-4.5-9zM6 9.2h2M12 9.2h2',
  withdrawn: `${SHEET}M7.5 11.5h5`,
} satisfies Record<Rating | 'notice' | 'channel' | 'impersonating' | 'withdrawn', string>;

export type Shape = keyof typeof LINES;

/** A shape as inline SVG in the colour of the text beside it. */
export function icon(shape: Shape): Html {
  return html`<svg class="icon ${shape}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${LINES[shape]}"/></svg>`;
}
