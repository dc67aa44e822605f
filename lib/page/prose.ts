// Finds the prose of a page whose markup nobody has described, by where its paragraphs crowd. Runs in
// the content script. After the idea of C. Kohlschütter et al., Boilerplate Detection using Shallow
// Text Features (2010): long stretches of text with few links are what a page is read for.
import { NEVER_READ } from './never-read.ts';
import type { Reading } from './reading.ts';

/** What may hold a paragraph's text; prose in lists, captions and headings does not tell an article. */
const HOLDER = 'p,div,section,article,main,td,li,dd,blockquote,figcaption,h1,h2,h3,h4,body';
const PROSE = /^(p|div|section|article|main|td|blockquote)$/;
const MIN_PIECE = 20;
const MIN_PARAGRAPH = 60;
const MIN_PROSE = 240;
/** What each further ancestor gets of a paragraph: two sections outweigh either, one does not. */
const SHARE = 0.6;
const LEVELS = 3;
/** With more of its letters in links than this it is a teaser. */
const MAX_LINKED = 0.2;

/** The element in which most prose stands; `null` below some sentences' worth. */
export function densestProse(reading: Reading): Element | null {
  const scores = new Map<Element, number>();
  const add = (to: Map<Element, number>, element: Element | null, share: number) => {
    if (element && element !== document.body) to.set(element, (to.get(element) ?? 0) + share);
  };
  let shares = new Map<Element, number>();
  for (const [paragraph, length] of paragraphs(reading)) add(shares, holderOf(paragraph), length);
  // All shares of a level at once: an element that holds thousands of paragraphs is looked at once.
  for (let level = 0; level < LEVELS; level++) {
    const above = new Map<Element, number>();
    for (const [holder, share] of shares) {
      add(scores, holder, share);
      if (!isTeaser(holder)) add(above, holder.parentElement, share * SHARE);
    }
    shares = above;
  }
  let best: Element | null = null;
  let most = MIN_PROSE;
  for (const [element, score] of scores) {
    if (score <= most || isTeaser(element)) continue;
    best = element;
    most = score;
  }
  return best;
}

/** Elements with prose of their own, and how much of it stands in no link, in UTF-16 units. */
function paragraphs({ outside, leaveAlone }: Reading): Map<Element, number> {
  const found = new Map<Element, number>();
  // A page has thousands of texts and few long ones: only these are looked at closely.
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const length = data.length < MIN_PIECE ? 0 : data.trim().length;
    if (length < MIN_PIECE || parentElement?.closest('a')) continue;
    const holder = parentElement?.closest(HOLDER);
    if (holder && PROSE.test(holder.localName)) {
      found.set(holder, (found.get(holder) ?? 0) + length);
    }
  }
  for (const [paragraph, length] of found) {
    const isBoxed = () => {
      const box = paragraph.closest(leaveAlone);
      // A wrapper of the whole page may be called after one of its boxes.
      return box !== null && !box.querySelector('h1');
    };
    if (length < MIN_PARAGRAPH || paragraph.closest(`${NEVER_READ},${outside}`) || isBoxed()) {
      found.delete(paragraph);
    }
  }
  return found;
}

/** What lies in lines parted by `<br>` is its own holder. */
function holderOf(paragraph: Element): Element | null {
  const isParted = paragraph.localName !== 'p' && paragraph.querySelector(':scope > br');
  return isParted ? paragraph : paragraph.parentElement;
}

function isTeaser(element: Element): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked > MAX_LINKED * (element.textContent?.length ?? 0);
}
