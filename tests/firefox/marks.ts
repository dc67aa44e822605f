// What is painted on a page in Firefox, and what its content script says of it.
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import type { PageState, Reply } from '../../lib/messages.ts';

/** In an extension page. */
declare const browser: typeof Browser;

/** The painted words; what spans several elements comes in pieces. */
export function painted(page: Page): Promise<{ ink: string; words: string }[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([ink, highlight]) =>
      [...(highlight as unknown as Set<StaticRange>)]
        .filter(({ startContainer }) => startContainer.isConnected)
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { ink, words: live.toString() };
        }),
    ),
  );
}

export async function markedWords(page: Page): Promise<string[]> {
  return (await painted(page)).map(({ words }) => words);
}

/** Clicks on painted words where they stand; on the first of their pieces. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight as unknown as Set<StaticRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (!wanted.startsWith(live.toString())) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const [box] = live.getClientRects();
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`not painted: ${wanted}`);
  }, words);
  await page.mouse.click(place.x, place.y);
}

/** What the page at this address knows of itself, asked from a page of the extension. */
export function pageState(extensionPage: Page, url: string): Promise<PageState | null> {
  return extensionPage.evaluate(async (address) => {
    const tab = (await browser.tabs.query({})).find((one) => one.url === address);
    const reply = (await browser.tabs
      .sendMessage(tab?.id ?? -1, { type: 'page-matches' }, { frameId: 0 })
      .catch(() => null)) as Reply<PageState> | null;
    return reply?.ok ? reply.value : null;
  }, url);
}

/** Shows what a page only makes when it is looked at. */
export function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += 600) {
      scrollTo(0, at);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}
