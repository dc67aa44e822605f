// The text of a unit as one string, with the map back to the page's nodes. Runs in the content
// script; reads the page and changes nothing. Knows nothing of matches.
import { NEVER_READ } from './sites.ts';

type BlockLink = {
  /** Absolute http(s) address. */
  href: string;
  /** Where its text stands in the block; empty for a picture that is a link. */
  start: number;
  end: number;
  element: Element;
};

export type TextBlock = {
  /** Inline text joined; block borders and `<br>` as `\n`; emoji pictures as their `alt`. */
  text: string;
  links: BlockLink[];
  /** Text nodes in order, each with the offset at which its data begins; lengths are the nodes' own. */
  pieces: { start: number; node: Text }[];
};

/** A longer unit is read up to here, in UTF-16 units. */
const MAX_LENGTH = 100_000;
const MAX_LINKS = 1000;

/** Reads elements as one block. Skips what is unseen, what can be typed in, and what fits `leaveAlone`. */
export function readBlock(parts: readonly Element[], leaveAlone: string): TextBlock {
  const block: TextBlock = { text: '', links: [], pieces: [] };
  const skip = leaveAlone ? `${NEVER_READ},${leaveAlone}` : NEVER_READ;
  for (const part of parts) {
    const style = getComputedStyle(part);
    if (style.display === 'none') continue;
    breakLine(block);
    // A unit may be a link or lie in one, as a link card does.
    const link = part.closest('a[href]');
    if (link) readLink(block, link, () => readInto(block, part, skip, style));
    else readInto(block, part, skip, style);
  }
  return block;
}

/**
 * The page's nodes behind `[start, end)` of the block's text: one range per text node, exactly those
 * characters. `[]` when nothing of it stands in a text node.
 */
export function anchor(block: TextBlock, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let at = firstPieceAfter(block, start); at < block.pieces.length; at++) {
    const piece = block.pieces[at];
    if (!piece || piece.start >= end) break;
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.node.length);
    if (from >= to) continue;
    const { node } = piece;
    ranges.push(
      new StaticRange({
        startContainer: node,
        startOffset: from,
        endContainer: node,
        endOffset: to,
      }),
    );
  }
  return ranges;
}

function readInto(block: TextBlock, parent: Node, skip: string, style: CSSStyleDeclaration): void {
  const isSeen = style.visibility === 'visible';
  const keepsLines = style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces';
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (block.text.length > MAX_LENGTH) return;
    if (child instanceof Text) {
      if (isSeen && child.length > 0) readText(block, child, keepsLines);
    } else if (child instanceof Element) {
      readElement(block, child, skip);
    }
  }
}

function readElement(block: TextBlock, element: Element, skip: string): void {
  const tag = element.localName;
  if (tag === 'br') block.text += '\n';
  else if (tag === 'img') block.text += pictureText(element as HTMLImageElement);
  else if (!element.matches(skip)) {
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return;
    const isInline = /^(inline|contents|ruby)/.test(display);
    if (!isInline) breakLine(block);
    if (tag === 'a') readLink(block, element, () => readInto(block, element, skip, style));
    else readInto(block, element, skip, style);
    if (!isInline) breakLine(block);
  }
}

function readText(block: TextBlock, node: Text, keepsLines: boolean): void {
  block.pieces.push({ start: block.text.length, node });
  // Line ends of the source are spaces on screen. Same length, so that offsets stay the node's.
  block.text += keepsLines ? node.data : node.data.replace(/[\n\r\t]/g, ' ');
}

function readLink(block: TextBlock, link: Element, readContent: () => void): void {
  const { href } = link as HTMLAnchorElement;
  const start = block.text.length;
  readContent();
  // An <a> of an SVG has an object there.
  if (typeof href !== 'string' || !/^https?:/.test(href) || href.length > 8192) return;
  if (block.links.length >= MAX_LINKS) return;
  block.links.push({ href, start, end: block.text.length, element: link });
}

/** Emoji come as pictures with their character as `alt`; any other picture parts words. */
function pictureText(image: HTMLImageElement): string {
  const { alt } = image;
  return alt.length > 0 && alt.length <= 16 && !/[\p{L}\n]/u.test(alt) ? alt : ' ';
}

function breakLine(block: TextBlock): void {
  if (block.text !== '' && !block.text.endsWith('\n')) block.text += '\n';
}

/** Index of the first piece that ends after `offset`. */
function firstPieceAfter(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = block.pieces[middle];
    if (piece && piece.start + piece.node.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
