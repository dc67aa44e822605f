// Follows a page that changes: finds its units, says when one is near the screen or has changed,
// and when it is gone. Runs in the content script; touches nothing. State belongs to what a unit
// says, which is marks.ts' business: feeds empty and refill their elements.
import { atEnd } from '../lifetime.ts';
import type { Reading, Unit } from './reading.ts';
import type { Slices } from './slices.ts';
import { styleOf } from './style-of.ts';
import { unitFinder } from './units.ts';

export type PageWatch = {
  reading: Reading;
  slices: Slices;
  signal: AbortSignal;
  /** A unit is near the screen for the first time, or has changed since. */
  onUnit: (unit: Unit) => void;
  /** At once, before the next frame: nodes of this unit were changed. */
  onTouched: (unit: Unit) => void;
  onGone: (unit: Unit) => void;
  /** The page became another one without loading. */
  onNavigation: () => void;
};

export type PageWatcher = {
  /** Comments and pictures are not counted: they stand under something. */
  unitCount: () => number;
};

type Known = Unit & { isSeen: boolean; read: () => void };
type UnitOf = (node: Node) => Known | null;

/** The article is looked for less and less often on a page that has none. */
const ARTICLE_RETRY_MS = 1000;
const MAX_ARTICLE_RETRY_MS = 30_000;
/** A tab in the background has no frames, and its page goes on: what it takes out must not be kept. */
const MAX_UNREAD = 50;

/** Starts following the page; stops when the signal aborts. */
export function observePage(watch: PageWatch): PageWatcher {
  const { reading, slices, signal } = watch;
  const units = new Map<Element, Known>();
  /** An article's title and lead lie outside of it. */
  const holders = new WeakMap<Node, Known>();
  const findUnits = unitFinder(reading);
  const changed = new Set<Known>();
  const added = new Set<Element>();
  const unread: { records: MutationRecord[]; unitOf: UnitOf }[] = [];
  let address = addressNow();
  let nextArticleSearch = 0;
  let articleRetryMs = ARTICLE_RETRY_MS;
  let articleTimer = 0;
  let mayHaveLost = false;

  const readAgain = (unit: Known | undefined) => {
    if (!unit?.isSeen) return;
    // It is long, and something in it may never stand still.
    if (unit.kind === 'article') slices.addLater(unit.read);
    else slices.add(unit.read);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { target } = entry;
        const unit = units.get(target);
        // Without a box it is near nothing. (To ask all that is far for its style would lay the page out.)
        const isNear =
          entry.isIntersecting ||
          (!entry.boundingClientRect.width && styleOf(target).display === 'contents');
        if (!isNear || !unit) continue;
        near.unobserve(target);
        unit.isSeen = true;
        slices.addSoon(unit.read);
      }
    },
    { rootMargin: '100% 0px' },
  );

  // What is shown that was hidden makes an article longer, and no node tells.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) readAgain(units.get(target));
  });

  const meet = (unit: Unit) => {
    const { root } = unit;
    const read = () => {
      if (!units.has(root) || !root.isConnected) return;
      watch.onUnit(known);
      if (unit.kind === 'article') for (const part of unit.parts()) holders.set(part, known);
      // What stands over a picture may say by now that it is false.
      for (const one of units.values())
        if (reading.pictures?.isUnder(one.root, unit)) readAgain(one);
    };
    const known: Known = { ...unit, isSeen: false, read };
    units.set(root, known);
    near.observe(root);
    if (unit.kind === 'article') sizes.observe(root);
  };
  const look = (scope: Element | Document) => findUnits(scope, units, meet);
  const lookForArticle = () => {
    if (!reading.article) return;
    const waitMs = nextArticleSearch - performance.now();
    if (waitMs > 0) {
      // What came meanwhile may be all that comes.
      articleTimer ||= setTimeout(() => {
        articleTimer = 0;
        slices.add(lookForArticle);
      }, waitMs) as unknown as number;
      return;
    }
    nextArticleSearch = performance.now() + articleRetryMs;
    articleRetryMs = Math.min(2 * articleRetryMs, MAX_ARTICLE_RETRY_MS);
    const read = [...units.values()].filter(({ kind }) => kind === 'article');
    const article = reading.article.find(
      reading,
      read.map(({ root }) => root),
    );
    if (article) meet(article);
    // Under an article some sites load the next.
    if (article || read.length > 0) articleRetryMs = ARTICLE_RETRY_MS;
  };

  const sweep = () => {
    mayHaveLost = false;
    for (const unit of units.values()) {
      if (unit.root.isConnected) continue;
      units.delete(unit.root);
      near.unobserve(unit.root);
      sizes.unobserve(unit.root);
      // Before anything looks for units again: where it was put back it is met anew after this.
      slices.add(() => watch.onGone(unit));
    }
  };
  // Not while the page waits: every list that is asked for is made for us.
  const readChanges = () => {
    for (const { records, unitOf } of unread.splice(0)) {
      for (const record of records) {
        // Words of a picture may come after it.
        if (record.attributeName === 'alt') added.add(record.target as Element);
        if (record.type !== 'childList') continue;
        mayHaveLost ||= record.removedNodes.length > 0;
        if (unitOf(record.target)?.isWhole) continue;
        for (const node of record.addedNodes) if (node instanceof Element) added.add(node);
      }
    }
  };
  const settle = () => {
    readChanges();
    if (address !== addressNow()) {
      address = addressNow();
      nextArticleSearch = 0;
      articleRetryMs = ARTICLE_RETRY_MS;
      watch.onNavigation();
    }
    if (mayHaveLost) sweep();
    changed.forEach(readAgain);
    for (const element of added) slices.add(() => element.isConnected && look(element));
    changed.clear();
    added.clear();
    lookForArticle();
  };

  const mutations = new MutationObserver((records) => {
    const unitOf = unitsAround(units, holders);
    const touched = new Set<Known>();
    for (const { target } of records) {
      const unit = unitOf(target);
      if (unit) touched.add(unit);
    }
    if (unread.push({ records, unitOf }) > MAX_UNREAD) {
      readChanges();
      // What is put back is added anew.
      for (const element of added) if (!element.isConnected) added.delete(element);
    }
    for (const unit of touched) {
      changed.add(unit);
      watch.onTouched(unit);
    }
    slices.add(settle);
  });
  mutations.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    // Facebook writes a link's real address on hover.
    attributes: true,
    attributeFilter: reading.pictures ? ['href', 'alt'] : ['href'],
  });
  addEventListener('popstate', () => slices.add(settle), { signal });
  atEnd(signal, () => {
    clearTimeout(articleTimer);
    for (const one of [mutations, near, sizes]) one.disconnect();
  });

  slices.add(() => look(document));
  slices.add(lookForArticle);
  return {
    unitCount: () =>
      [...units.values()].filter(({ kind }) => kind !== 'comment' && kind !== 'picture').length,
  };
}

/** The nearest unit that is or holds a node; asked of many that lie together. */
function unitsAround(units: ReadonlyMap<Node, Known>, holders: WeakMap<Node, Known>): UnitOf {
  const known = new Map<Node, Known | null>();
  return (node) => {
    let unit = known.get(node);
    if (unit !== undefined) return unit;
    const passed: Node[] = [];
    for (let above: Node | null = node; above; above = above.parentNode) {
      unit = units.get(above) ?? holders.get(above) ?? known.get(above);
      if (unit !== undefined) break;
      passed.push(above);
    }
    unit ??= null;
    for (const one of passed) known.set(one, unit);
    return unit;
  };
}

/** A change of the fragment alone is no other page. */
function addressNow(): string {
  return location.href.split('#')[0] ?? '';
}
