// Where everything stands on a picture card: the largest type in which it all fits. Pure; lengths are
// pixels of the picture.
import { breakLines, clampLines, type Measure } from './break-lines.ts';
import type { PictureContent } from './picture-content.ts';

export type PictureShape = 'wide' | 'square';

/** Measures in a weight and a size. */
export type MeasureIn = (weight: 400 | 600, size: number) => Measure;

type Block = { lines: string[]; size: number; leading: number };

export type PictureLayout = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How far texts stand in from the bars. */
  indent: number;
  badge: { size: number; height: number; icon: number; width: number };
  claim: Block & { y: number };
  who: Block & { y: number };
  fact: Block & { y: number };
  source: Block & { y: number };
  /** As much of it as there is room for. */
  host: string;
  qrSize: number;
  /** Lines were left out, though at the smallest type. */
  isCut: boolean;
};

type Frame = {
  width: number;
  height: number;
  padding: [across: number, above: number, below: number];
  badge: { size: number; height: number };
  /** Type sizes from the largest to the smallest, claim and fact. */
  steps: readonly [claim: number, fact: number][];
  who: number;
  source: number;
  gap: number;
  qrSize: number;
};

const FRAMES: Record<PictureShape, Frame> = {
  wide: {
    width: 1200,
    height: 630,
    padding: [64, 52, 48],
    badge: { size: 26, height: 52 },
    steps: [
      [28, 44],
      [28, 40],
      [26, 36],
      [24, 32],
      [22, 28],
      [20, 24],
      [18, 21],
      [16, 18],
      [15, 17],
    ],
    who: 24,
    source: 22,
    gap: 26,
    qrSize: 180,
  },
  square: {
    width: 1080,
    height: 1080,
    padding: [72, 72, 64],
    badge: { size: 32, height: 62 },
    steps: [
      [36, 56],
      [36, 50],
      [34, 46],
      [32, 42],
      [30, 38],
      [28, 34],
      [24, 29],
      [20, 24],
    ],
    who: 30,
    source: 26,
    gap: 44,
    qrSize: 210,
  },
};
const INDENT = 40;
/** Ấ, Ễ and Ộ need the room. */
const LEADING = 1.46;
/** Between two texts that belong together. */
const NEAR = 10;
/** Beside the host stand the words that tell what the code is for. */
const SCAN_ROOM = 2 * INDENT;
const SOURCE_LINES = 3;
const WHO_LINES = 2;
/** Left of the icon, between it and the word, right of the word. */
const BADGE_AROUND = 14 + 12 + 20;

/** The layout of a picture; `isCut` where even the smallest type left something out. */
export function layOutPicture(
  content: PictureContent,
  { shape, measureIn }: { shape: PictureShape; measureIn: MeasureIn },
): PictureLayout {
  const frame = FRAMES[shape];
  const last = frame.steps.length - 1;
  for (let step = 0; step < last; step++) {
    const layout = layOutStep(content, frame, { step, measureIn });
    if (layout && !layout.isCut) return layout;
  }
  return layOutStep(content, frame, { step: last, measureIn });
}

function layOutStep(
  content: PictureContent,
  frame: Frame,
  { step, measureIn }: { step: number; measureIn: MeasureIn },
): PictureLayout {
  const { width, height, padding, badge, qrSize, gap } = frame;
  const [across, above, below] = padding;
  const [claimSize = 16, factSize = 18] = frame.steps[step] ?? [];
  const inner = width - 2 * across - INDENT;
  const sourceWidth = width - 2 * across - qrSize - 2 * INDENT;
  const set = (text: string | null, weight: 400 | 600, size: number, wide = inner): Block => ({
    lines: text ? breakLines(text, wide, measureIn(weight, size)) : [],
    size,
    leading: Math.round(size * LEADING),
  });
  const claim = set(content.claim, 400, claimSize);
  const who = set([content.who, content.date].filter(Boolean).join(' · '), 600, frame.who);
  if (who.lines.length > WHO_LINES) {
    const name = { most: WHO_LINES - 1, width: inner, measure: measureIn(600, who.size) };
    // The date stays, whatever the name.
    who.lines = [...clampLines(set(content.who, 600, who.size).lines, name), content.date ?? ''];
  }
  const fact = set(content.fact, 600, factSize);
  const whole = set(content.source, 400, frame.source, sourceWidth);
  const source =
    whole.lines.length <= SOURCE_LINES
      ? whole
      : set(content.shortSource, 400, frame.source, sourceWidth);
  // Below its lines: the host and the name of the list's reader.
  const foot = Math.max(heightOf(source) + 2 * source.leading + NEAR, qrSize);
  const room = height - above - below - foot - gap;
  const fixed = badge.height + NEAR + gap + heightOf(who);
  const isCut = fixed + heightOf(claim) + heightOf(fact) > room;
  if (isCut) cutToFit({ claim, fact, room: room - fixed, inner, measureIn });
  const claimY = above + badge.height + NEAR;
  const whoY = claimY + heightOf(claim) + (claim.lines.length > 0 ? gap : 0);
  return {
    width,
    height,
    left: across,
    right: width - across,
    top: above,
    bottom: height - below,
    indent: INDENT,
    badge: badgeFor(content.verdict.word, { ...badge, inner, measureIn }),
    claim: { ...claim, y: claimY },
    who: { ...who, y: whoY },
    fact: { ...fact, y: whoY + heightOf(who) },
    source: { ...source, y: height - below - heightOf(source) - 2 * source.leading - NEAR },
    host: hostFor(content.host, sourceWidth - SCAN_ROOM, measureIn(600, source.size)),
    qrSize,
    isCut,
  };
}

/** Whose it is says a host's end. */
function hostFor(host: string, width: number, measure: Measure): string {
  if (measure(host) <= width) return host;
  let end = host.slice(1);
  while (end.length > 1 && measure(`…${end}`) > width) end = end.slice(1);
  return `…${end}`;
}

/** Its word in one line: a publisher's own may be long. */
function badgeFor(
  word: string,
  frame: { size: number; height: number; inner: number; measureIn: MeasureIn },
): PictureLayout['badge'] {
  for (let { size } = frame; ; size -= 2) {
    const icon = Math.round(size * 1.3);
    const width = Math.ceil(frame.measureIn(600, size)(word)) + icon + BADGE_AROUND;
    if (width <= frame.inner || size <= 12) return { size, height: frame.height, icon, width };
  }
}

/** The claim gives way first: the fact is what the picture is for. */
function cutToFit(cut: {
  claim: Block;
  fact: Block;
  room: number;
  inner: number;
  measureIn: MeasureIn;
}): void {
  const { claim, fact, room, inner, measureIn } = cut;
  const forClaim = Math.max(1, Math.floor((room - heightOf(fact)) / claim.leading));
  claim.lines = clampLines(claim.lines, {
    most: forClaim,
    width: inner,
    measure: measureIn(400, claim.size),
  });
  fact.lines = clampLines(fact.lines, {
    most: Math.floor((room - heightOf(claim)) / fact.leading),
    width: inner,
    measure: measureIn(600, fact.size),
  });
}

function heightOf({ lines, leading }: Block): number {
  return lines.length * leading;
}
