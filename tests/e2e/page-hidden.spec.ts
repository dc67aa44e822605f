// A page in a tab that nobody sees: it goes on, no frame is drawn, and we wait with reading it. Under a
// debugger every tab counts as seen.
import type { browser } from 'wxt/browser';
import { PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import { expect, test, type Unattached } from './unattached.ts';

/** In an extension page. */
declare const chrome: typeof browser;
declare global {
  /** Elements of the page that it has taken out. */
  var takenOut: WeakRef<Element>[];
}

/** So many elements come or go, one at a time; what is kept of them unread may be a fraction. */
const TURNS = 500;
const MOST_KEPT = TURNS / 5;

test('what a page takes out while its tab is hidden is not kept', async ({ unattached }) => {
  const { inTab } = unattached;
  const tab = await readArticle(unattached);
  await inTab(tab, async () => {
    const holder = document.createElement('div');
    // What was drawn the browser itself keeps until the next frame.
    holder.hidden = true;
    for (let at = 0; at < 500; at++) {
      const element = document.createElement('div');
      element.className = 'stood';
      holder.append(element);
    }
    document.body.append(holder);
    // What is not looked through yet when the tab is left waits until it is shown.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  await hide(unattached, tab);
  await inTab(tab, async () => {
    globalThis.takenOut = [];
    for (const element of document.querySelectorAll('.stood')) {
      globalThis.takenOut.push(new WeakRef(element));
      element.remove();
      // The page's watchers are told before this goes on.
      await null;
    }
  });
  expect(await inTab(tab, () => globalThis.takenOut.length)).toBe(TURNS);
  expect(await kept(unattached, tab)).toBeLessThan(MOST_KEPT);
});

test('nor what came and went in it', async ({ unattached }) => {
  const { inTab } = unattached;
  const tab = await readArticle(unattached);
  await hide(unattached, tab);
  await inTab(tab, async () => {
    globalThis.takenOut = [];
    for (let at = 0; at < 500; at++) {
      const element = document.createElement('div');
      element.textContent = `Tin ${at}`;
      document.body.append(element);
      await null;
      globalThis.takenOut.push(new WeakRef(element));
      element.remove();
      await null;
    }
  });
  expect(await inTab(tab, () => globalThis.takenOut.length)).toBe(TURNS);
  expect(await kept(unattached, tab)).toBeLessThan(MOST_KEPT);
});

test('what stands there when the tab is shown again is read, however it came', async ({
  unattached,
}) => {
  const { inTab, options } = unattached;
  const tab = await readArticle(unattached);
  await hide(unattached, tab);
  await inTab(tab, async () => {
    const many = async () => {
      for (let at = 0; at < 200; at++) {
        document.body.append(document.createElement('i'));
        await null;
      }
    };
    const [came, wasAway] = [1, 2].map(() => {
      const comment = document.createElement('div');
      comment.className = 'comment-content';
      comment.textContent = 'Nghe nói cá sấu xuất hiện ở Hồ Tây thật đấy.';
      return comment;
    });
    document.body.prepend(came as Element, wasAway as Element);
    await many();
    wasAway?.remove();
    await many();
    document.body.prepend(wasAway as Element);
    await many();
  });
  await options.evaluate((id) => chrome.tabs.update(id, { active: true }), tab);
  await expect.poll(() => marked(unattached, tab)).toEqual([WORDS, WORDS, WORDS]);
});

async function readArticle(unattached: Unattached): Promise<number> {
  const tab = await unattached.openTab(SITE + PATHS.article);
  await expect.poll(() => marked(unattached, tab)).toEqual([WORDS]);
  return tab;
}

/** Opens another tab before it. */
async function hide({ openTab, inTab }: Unattached, tabId: number): Promise<void> {
  await openTab(SITE + PATHS.other);
  await expect.poll(() => inTab(tabId, () => document.visibilityState)).toBe('hidden');
}

/** How many of the elements that were taken out are still in memory. */
async function kept({ inTab }: Unattached, tabId: number): Promise<number> {
  await inTab(tabId, async () => {
    for (let times = 0; times < 3; times++) await globalThis.gc?.({ execution: 'async' });
  });
  return inTab(tabId, () => globalThis.takenOut.filter((one) => one.deref()).length);
}

function marked({ inTab }: Unattached, tabId: number): Promise<string[]> {
  return inTab(tabId, () =>
    [...CSS.highlights].flatMap(([, highlight]) =>
      [...(highlight as unknown as Set<StaticRange>)].map((range) =>
        (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      ),
    ),
  );
}
