// A page with lib/page running in it and no extension: messages are answered by a plain search for
// phrases, and everything that was ever sent is kept.
import { type Browser, chromium, type Page } from 'playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { bundle } from './bundle.ts';

/** Phrases by entry; an entry is found where one of them stands word for word. */
export type Phrases = Record<string, string>;

export type Sent = { type: string; passages?: { text: string; links: string[] }[]; count?: number };

declare global {
  var sent: Sent[];
  var phrases: Phrases;
}

let resident: Promise<string> | undefined;

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? '' });

/** Opens `html` as if it lay at `url`, and starts the resident script in it. */
export async function openPage(
  browser: Browser,
  visit: { url: string; html: string; phrases: Phrases; headers?: Record<string, string> },
): Promise<Page> {
  const { url, html, phrases, headers = {} } = visit;
  const page = await browser.newPage({ bypassCSP: true });
  await page.route('**/*', (route) => {
    if (route.request().resourceType() !== 'document') return route.abort();
    return route.fulfill({
      body: html,
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    });
  });
  await page.goto(url);
  resident ??= bundle('entrypoints/resident/index.ts', 'resident', {
    'wxt/browser': 'tests/e2e/page-stub.ts',
  });
  await page.evaluate((found) => {
    globalThis.phrases = found;
    globalThis.sent = [];
    globalThis.answerMessage = async (message) => {
      const { type, passages = [] } = message as Sent;
      globalThis.sent.push(JSON.parse(JSON.stringify(message)) as Sent);
      if (type !== 'match') return { ok: true, value: null };
      const value = passages.map(({ text, links }) =>
        Object.entries(globalThis.phrases).flatMap(([id, phrase]) => {
          const link = links.findIndex((one) => one.includes(phrase));
          // As the real matcher does: spacing is no difference.
          const pattern = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
          const hit = link < 0 ? new RegExp(pattern).exec(text) : null;
          if (link < 0 && !hit) return [];
          const how = link < 0 ? 'phrase' : 'link';
          const place = hit
            ? { start: hit.index, end: hit.index + hit[0].length, link: null }
            : { start: null, end: null, link };
          return [
            {
              key: `built-in/${id}`,
              how,
              certainty: 'confirmed',
              stance: null,
              score: 1,
              tone: 'neutral',
              ...place,
            },
          ];
        }),
      );
      return { ok: true, value };
    };
  }, phrases);
  await page.addScriptTag({ content: `${await resident}\nresident.main();` });
  return page;
}

/** The painted words in the order of the page, with the id of the nearest element that has one. */
export function painted(
  page: Page,
  holder: string,
): Promise<{ on: string | null; words: string; ink: string }[]> {
  return page.evaluate((selector) => {
    const found = [...CSS.highlights].flatMap(([ink, highlight]) =>
      [...(highlight as unknown as Set<StaticRange>)].map((range) => ({ ink, range })),
    );
    const live = found.filter(({ range }) => range.startContainer.isConnected);
    live.sort((a, b) => {
      const [one, other] = [a.range.startContainer, b.range.startContainer];
      if (one === other) return a.range.startOffset - b.range.startOffset;
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return live.map(({ ink, range }) => ({
      ink,
      on: range.startContainer.parentElement?.closest(selector)?.getAttribute('data-post') ?? null,
      words: (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
    }));
  }, holder);
}
