// Finds the prose of a page whose markup nobody has described, by what holds most of it. Runs in
// the content script. After the idea of C. Kohlschütter et al., Boilerplate Detection using Shallow
// Text Features (2010): long stretches of text with few links are what a page is read for.
import { NEVER_READ } from './never-read.ts';
import type { Reading } from './reading.ts';

const PROSE = 'p,div,section,article,main,td,blockquote';
/** Prose in these does not tell an article. */
const NO_PROSE = `a,li,dd,figcaption,h1,h2,h3,h4,${NEVER_READ}`;
const MIN_PIECE = 20;
const MIN_PARAGRAPH = 60;
const MIN_PROSE = 240;
/** What holds more than this of the prose around it is what the page is read for; what is parted holds less. */
const MOST = 0.75;
/** With more of its letters in links than this it is a list of teasers. */
const MAX_LINKED = 0.2;

/** The innermost element that holds most of the page's prose; `null` below some sentences' worth. */
export function densestProse(reading: Reading): Element | null {
  const own = new Map<Element, number>();
  for (const [paragraph, length] of paragraphs(reading)) add(own, holderOf(paragraph), length);
  const sums = new Map<Element, number>();
  for (const [holder, length] of own) {
    if (isTeaser(holder)) continue;
    for (let at: Element | null = holder; at; at = at.parentElement) add(sums, at, length);
  }
  const sumOf = (element: Element) => sums.get(element) ?? 0;
  const largestIn = (parent: Element | null, share: number) => {
    let largest: Element | null = null;
    let most = parent ? share * sumOf(parent) : 0;
    for (const child of parent?.children ?? []) {
      if (sumOf(child) <= most) continue;
      largest = child;
      most = sumOf(child);
    }
    return largest;
  };
  let dense: Element | null = null;
  // The frame of a page is never what it is read for.
  for (let next = largestIn(document.body, 0); next; next = largestIn(next, MOST)) dense = next;
  return dense && sumOf(dense) >= MIN_PROSE ? dense : null;
}

function add(to: Map<Element, number>, element: Element | null, length: number): void {
  if (element) to.set(element, (to.get(element) ?? 0) + length);
}

/** Elements with prose of their own, and how much of it stands in no link, in UTF-16 units. */
function paragraphs({ outside, leaveAlone }: Reading): Map<Element, number> {
  const found = new Map<Element, number>();
  // A page has thousands of texts and few long ones: only these are looked at closely.
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const { length } = data.trim();
    if (length < MIN_PIECE || parentElement?.closest(`${NO_PROSE},${outside}`)) continue;
    add(found, parentElement?.closest(PROSE) ?? null, length);
  }
  const boxed = new Map<Element, number>();
  let all = 0;
  const boxOf = (paragraph: Element) => paragraph.closest(leaveAlone);
  for (const [paragraph, length] of found) {
    all += length;
    add(boxed, boxOf(paragraph), length);
  }
  for (const [paragraph, length] of found) {
    const box = boxOf(paragraph);
    // What nearly all stands in is no box, but a wrapper called after one.
    const isBoxed = box && (boxed.get(box) ?? 0) < MOST * all;
    if (isBoxed || length < MIN_PARAGRAPH) found.delete(paragraph);
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
  for (const link of element.querySelectorAll('a')) linked += lengthOf(link);
  return linked > MAX_LINKED * lengthOf(element);
}

/** Of its text, in UTF-16 units. */
export function lengthOf({ textContent }: Node): number {
  return textContent?.trim().length ?? 0;
}
