// A page with lib/page running in it and no extension: messages are answered by a plain search for
// phrases, and everything that was ever sent is kept.
import { type Browser, chromium, type Page } from 'playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { bundle } from './bundle.ts';

type Database = (message: Sent) => unknown[];

/** Phrases by entry; an entry is found where one of them stands word for word. */
export type Phrases = Record<string, string>;

type Sent = {
  type: string;
  page?: string;
  passages?: { text: string; links: string[]; wordsAt?: number; isComment?: boolean }[];
  count?: number;
};

declare global {
  var sent: Sent[];
  var phrases: Phrases;
  var askDatabase: undefined | ((message: unknown) => Promise<unknown>);
}

const residents = new Map<string, Promise<string>>();

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? '' });

export type Visit = {
  url: string;
  /** The page, and what it loads, by path; anything else is not there. */
  files: Record<string, string>;
  /** What is searched for word by word, or the real database. */
  phrases: Phrases | Database;
  headers?: Record<string, string>;
  /** As in a demo build. */
  demo?: boolean;
  colorScheme?: 'light' | 'dark';
};

/** Opens a page, and starts the resident script in it. */
export async function openPage(browser: Browser, visit: Visit): Promise<Page> {
  const { url, files, phrases, headers = {}, demo = false, colorScheme = 'light' } = visit;
  // The resident script's own world is not under the page's policy; here it shares the page's.
  const page = await browser.newPage({ bypassCSP: true, colorScheme });
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files[path];
    if (body === undefined) return route.abort();
    return route.fulfill({ body, headers: { 'content-type': typeOf(path), ...headers } });
  });
  await page.goto(url);
  const { hostname, pathname } = new URL(url);
  const isFacebook = /(^|\.)facebook\.com$/.test(hostname) || pathname.startsWith('/facebook/');
  const folder = `entrypoints/resident${isFacebook ? '-facebook' : ''}`;
  const script = `${folder}, ${demo}`;
  if (!residents.has(script)) {
    const alias = { 'wxt/browser': 'tests/e2e/page-stub.ts' };
    residents.set(script, bundle(`${folder}/index.ts`, 'resident', { alias, demo }));
  }
  const isReal = typeof phrases === 'function';
  if (isReal) await page.exposeFunction('askDatabase', phrases);
  await page.evaluate(
    (found) => {
      globalThis.phrases = found;
      globalThis.sent = [];
      globalThis.answerMessage = async (message) => {
        const { type, passages = [] } = message as Sent;
        globalThis.sent.push(JSON.parse(JSON.stringify(message)) as Sent);
        if (type !== 'match') return { ok: true, value: null };
        if ('askDatabase' in globalThis) {
          const ask = globalThis.askDatabase as (asked: unknown) => Promise<unknown>;
          return { ok: true, value: await ask(message) };
        }
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
    },
    isReal ? {} : phrases,
  );
  await page.addScriptTag({ content: `${await residents.get(script)}\nresident.main();` });
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

function typeOf(path: string): string {
  if (path.endsWith('.css')) return 'text/css; charset=utf-8';
  return path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8';
}
