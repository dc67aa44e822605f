// Draws a picture card on a canvas, always on the light ground: it leaves the reader's theme behind.
// Runs in extension pages, where the bundled face is; asks the network for nothing.
import { encode } from 'uqr';
import { ICONS, type IconShape } from '../icon-paths.ts';
import type { PictureContent } from './picture-content.ts';
import { layOutPicture, type PictureLayout, type PictureShape } from './picture-layout.ts';

export type PictureWords = { name: string; scan: string; alt: string };

/** As in the light half of tokens.css. */
const COLOURS = {
  paper: '#faf8f4',
  surface: '#fff',
  ink: '#23221f',
  quiet: '#4f4b44',
  line: '#8b8577',
  action: '#1d5068',
} as const;
/** Each rating's hue and its ground, from the same place. */
const TONES: Record<PictureContent['verdict']['tone'], [hue: string, ground: string]> = {
  false: ['#93391f', '#faece6'],
  misleading: ['#765000', '#f9efd8'],
  outdated: ['#53585e', '#eeefef'],
  unproven: ['#4d5188', '#eeeef7'],
  scam: ['#852a4f', '#f8e9ef'],
  official: ['#1d6144', '#e5f1ea'],
  neutral: ['#4f4b44', '#f4f1eb'],
};
const FACE = '"Be Vietnam Pro"';
/** Below two pixels a module, a telephone cannot read it. */
const MIN_MODULE = 2;

/** Draws it and returns where everything stands. The face must be loaded: see `loadFace`. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  content: PictureContent,
  { shape, words }: { shape: PictureShape; words: Pick<PictureWords, 'name' | 'scan'> },
): PictureLayout {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const layout = layOutPicture(content, {
    shape,
    measureIn: (weight, size) => (text) => {
      context.font = `${weight} ${size}px ${FACE}`;
      return context.measureText(text).width;
    },
  });
  canvas.width = layout.width;
  canvas.height = layout.height;
  const pen: Pen = { context, layout };
  context.textBaseline = 'alphabetic';
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, layout.width, layout.height);
  drawBadge(pen, content);
  if (layout.claim.lines.length > 0) {
    drawBar(pen, { y: layout.top, end: blockEnd(layout.claim), isSolid: false });
  }
  drawBlock(pen, layout.claim, { weight: 400, colour: COLOURS.quiet, indent: layout.indent });
  drawBar(pen, { y: layout.who.y, end: blockEnd(layout.fact), isSolid: true });
  drawBlock(pen, layout.who, { weight: 600, colour: COLOURS.quiet, indent: layout.indent });
  drawBlock(pen, layout.fact, { weight: 600, colour: COLOURS.ink, indent: layout.indent });
  drawFoot(pen, content, words);
  return layout;
}

/** Loads both weights for a text's letters; rejects where the face cannot be had. */
export async function loadFace(text: string): Promise<void> {
  await Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} 24px ${FACE}`, text)),
  );
}

type Pen = { context: CanvasRenderingContext2D; layout: PictureLayout };
type Lines = PictureLayout['claim'];

function drawBlock(
  { context, layout }: Pen,
  { lines, size, leading, y }: Lines,
  { weight, colour, indent }: { weight: 400 | 600; colour: string; indent: number },
): void {
  context.font = `${weight} ${size}px ${FACE}`;
  context.fillStyle = colour;
  for (const [at, line] of lines.entries()) {
    context.fillText(line, layout.left + indent, y + at * leading + baseline(size, leading));
  }
}

/** From a line's top to where its letters stand: the face's ascent is 0.93 of its size, its descent 0.27. */
function baseline(size: number, leading: number): number {
  return Math.round((leading - 1.2 * size) / 2 + 0.93 * size);
}

function blockEnd({ y, lines, leading }: Lines): number {
  return y + lines.length * leading;
}

/** Hollow: what travels. Solid: what was published. */
function drawBar(
  { context, layout }: Pen,
  { y, end, isSolid }: { y: number; end: number; isSolid: boolean },
): void {
  context.beginPath();
  context.roundRect(layout.left + 1.5, y + 8, 11, end - y - 16, 5);
  context.lineWidth = 3;
  context.strokeStyle = isSolid ? COLOURS.ink : COLOURS.line;
  context.stroke();
  if (isSolid) {
    context.fillStyle = COLOURS.ink;
    context.fill();
  }
}

function drawBadge({ context, layout }: Pen, { verdict, claim }: PictureContent): void {
  const { size, height, icon, width } = layout.badge;
  const [hue, ground] = TONES[verdict.tone];
  const x = layout.left + (claim === null ? 0 : layout.indent);
  context.font = `600 ${size}px ${FACE}`;
  context.beginPath();
  context.roundRect(x, layout.top, width, height, 10);
  context.fillStyle = ground;
  context.fill();
  drawIcon(context, ICONS[verdict.icon], {
    x: x + 14,
    y: layout.top + (height - icon) / 2,
    size: icon,
    hue,
    ground,
  });
  context.fillStyle = hue;
  context.fillText(verdict.word, x + 14 + icon + 12, layout.top + baseline(size, height));
}

function drawIcon(
  context: CanvasRenderingContext2D,
  shape: IconShape,
  { x, y, size, hue, ground }: { x: number; y: number; size: number; hue: string; ground: string },
): void {
  context.save();
  context.translate(x, y);
  context.scale(size / 20, size / 20);
  context.lineWidth = 1.6;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = hue;
  context.fillStyle = hue;
  if (shape.solid) context.fill(new Path2D(shape.solid));
  if (shape.line) context.stroke(new Path2D(shape.line));
  if (shape.dashed) {
    context.setLineDash([3.2, 2.7]);
    context.stroke(new Path2D(shape.dashed));
    context.setLineDash([]);
  }
  context.strokeStyle = ground;
  if (shape.cut) context.stroke(new Path2D(shape.cut));
  context.restore();
}

/** Source, host and logo on the left; the code to the source on the right. */
function drawFoot(pen: Pen, { url }: PictureContent, words: { name: string; scan: string }) {
  const { context, layout } = pen;
  const { source } = layout;
  drawBlock(pen, source, { weight: 400, colour: COLOURS.quiet, indent: 0 });
  const hostLine = { ...source, lines: [layout.host], y: blockEnd(source) };
  drawBlock(pen, hostLine, { weight: 600, colour: COLOURS.action, indent: 0 });
  const name = { ...source, lines: [words.name], y: blockEnd(hostLine) + 10 };
  const logo = Math.round(source.size * 1.2);
  drawLogo(context, { x: layout.left, y: name.y + (name.leading - logo) / 2, size: logo });
  drawBlock(pen, name, { weight: 600, colour: COLOURS.ink, indent: logo + 10 });
  const codeWidth = drawCode(pen, url);
  if (codeWidth === 0) return;
  const size = source.size - 3;
  context.font = `400 ${size}px ${FACE}`;
  context.fillStyle = COLOURS.quiet;
  context.textAlign = 'right';
  for (const [at, line] of words.scan.split('\n').reverse().entries()) {
    context.fillText(line, layout.right - codeWidth - 16, layout.bottom - 6 - at * source.leading);
  }
  context.textAlign = 'left';
}

/** A QR code of whole pixels a module, with its quiet zone; returns its width, 0 where the address is too long. */
function drawCode({ context, layout }: Pen, url: string): number {
  const { data, size: modules } = encode(new URL(url).href, {
    ecc: 'L',
    boostEcc: true,
    border: 3,
  });
  const module = Math.floor(layout.qrSize / modules);
  if (module < MIN_MODULE) return 0;
  const width = module * modules;
  const x = layout.right - width;
  const y = layout.bottom - width;
  context.fillStyle = COLOURS.surface;
  context.fillRect(x, y, width, width);
  context.fillStyle = COLOURS.ink;
  for (const [row, cells] of data.entries()) {
    for (const [column, isDark] of cells.entries()) {
      if (isDark) context.fillRect(x + column * module, y + row * module, module, module);
    }
  }
  return width;
}

/** A hollow bar beside a solid one, on a grid of 24. */
function drawLogo(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  context.save();
  context.translate(x, y);
  context.scale(size / 24, size / 24);
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.strokeStyle = COLOURS.ink;
  context.fillStyle = COLOURS.ink;
  context.beginPath();
  context.roundRect(2.9, 3.9, 7.2, 16.2, 1.8);
  context.stroke();
  context.beginPath();
  context.roundRect(13, 3, 9, 18, 2.6);
  context.fill();
  context.stroke(new Path2D('M5.4 10h2.3'));
  context.strokeStyle = COLOURS.paper;
  context.stroke(new Path2D('M15.9 10h3.2'));
  context.restore();
}
