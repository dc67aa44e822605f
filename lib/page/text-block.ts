// The text of a unit as one string, with the map back to the page's nodes. Runs in the content
// script; reads the page and changes nothing. Knows nothing of matches.
import { isTyped, NEVER_READ } from './never-read.ts';
import { styleOf } from './style-of.ts';

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
  /** Where the words of a picture begin, which stand in no node; what is before them is only read along. */
  wordsAt?: number;
};

export type BlockReader = (parts: readonly Element[]) => TextBlock;

/** A longer unit is read up to here, in UTF-16 units. */
const MAX_LENGTH = 100_000;
const MAX_LINKS = 1000;
/** Node.nodeType; asked of thousands of nodes, and `instanceof` takes longer. */
const ELEMENT = 1;
const TEXT = 3;

/** Reads elements as one block. Skips what is unseen, forms, what can be typed in, and what fits `leaveAlone`. */
export function blockReader(leaveAlone: string): BlockReader {
  // Joined once: the browser knows by the very string what it made of a selector.
  const skip = leaveAlone ? `${NEVER_READ},${leaveAlone}` : NEVER_READ;
  return (parts) => readBlock(parts, skip);
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

function readBlock(parts: readonly Element[], skip: string): TextBlock {
  const links: BlockLink[] = [];
  const pieces: TextBlock['pieces'] = [];
  let text = '';
  // To look at the end of `text` itself would copy all of it, at the border of every block.
  let last = '';

  const append = (said: string) => {
    text += said;
    last = said;
  };
  const breakLine = () => {
    if (text !== '' && !last.endsWith('\n')) append('\n');
  };
  const readInto = (parent: Node, style: CSSStyleDeclaration) => {
    let isSeen: boolean | undefined;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (text.length >= MAX_LENGTH) return;
      const { nodeType } = child;
      if (nodeType === TEXT) {
        const { data } = child as Text;
        // Asking for a style is what costs most here.
        isSeen ??= style.visibility === 'visible';
        if (!isSeen || data === '') continue;
        pieces.push({ start: text.length, node: child as Text });
        // One node may hold more than all else, and more than a message may.
        append(asOnScreen(data.slice(0, MAX_LENGTH - text.length), style));
      } else if (nodeType === ELEMENT) readElement(child as Element);
    }
  };
  const readElement = (element: Element) => {
    const tag = element.localName;
    if (tag === 'br') append('\n');
    else if (tag === 'img') append(pictureText(element as HTMLImageElement));
    // A form's fields may have the names of what is asked of it here.
    else if (tag !== 'form' && !element.matches(skip)) {
      const style = styleOf(element);
      const { display } = style;
      if (display === 'none') return;
      const isInline = /^(inline|contents|ruby)/.test(display);
      if (!isInline) breakLine();
      readAll(element, style, tag === 'a' ? element : null);
      if (!isInline) breakLine();
    }
  };
  const readAll = (element: Element, style: CSSStyleDeclaration, link: Element | null) => {
    const start = text.length;
    readInto(element, style);
    const href = link && addressOf(link);
    if (href && links.length < MAX_LINKS)
      links.push({ href, start, end: text.length, element: link });
  };

  for (const part of parts) {
    const style = styleOf(part);
    // A post is edited where it stands: what is read may become what is typed in.
    if (style.display === 'none' || isTyped(part)) continue;
    breakLine();
    // A unit may be a link or lie in one, as a link card does.
    readAll(part, style, part.closest('a[href]'));
  }
  return { text, links, pieces };
}

/** Line ends of the source are spaces on screen. Same length, so that offsets stay the node's. */
function asOnScreen(data: string, style: CSSStyleDeclaration): string {
  if (!/[\n\r\t]/.test(data) || /^(pre|break-spaces)/.test(style.whiteSpace)) return data;
  return data.replace(/[\n\r\t]/g, ' ');
}

/** `null` for a link that leads nowhere on the web. */
function addressOf(link: Element): string | null {
  const { href } = link as HTMLAnchorElement;
  // An <a> of an SVG has an object there.
  return typeof href === 'string' && /^https?:/.test(href) && href.length <= 8192 ? href : null;
}

/** Emoji come as pictures with their character as `alt`; any other picture parts words. */
function pictureText({ alt }: HTMLImageElement): string {
  return alt.length > 0 && alt.length <= 16 && !/[\p{L}\n]/u.test(alt) ? alt : ' ';
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
