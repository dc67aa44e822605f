// A news page of our own on a listed host, with words that the starter set knows, and everything
// that a page could do against a card: style for all elements, a strict policy, shortcuts.
import type { Locator, Page } from 'playwright/test';
import { type Extension, expect, startExtension } from './extension.ts';

const PAGE = 'https://vnexpress.net/vi-du-100000.html';
/** Listed phrases of two entries, one of them of an event long ago. */
export const PHRASES = {
  old: 'không cho người dân di chuyển trong 7 ngày',
  money: 'loại bỏ tiền mệnh giá nhỏ',
};

const HOSTILE = `
  div, section, button { display: none !important; color: red !important; }
  div[itemprop] { display: block !important; }
  * { letter-spacing: 3px !important; transition: all 9s !important; }
  ::selection { color: transparent; }
  html { transform: translateY(0); }`;

const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ví dụ</title>
  <style>${HOSTILE}</style><input id="box" aria-label="Ví dụ">
  <h1>Chuyện trong tuần</h1><div itemprop="articleBody">
  <p>Đây là một bài ví dụ đủ dài để được coi là một bài báo: người này hỏi người kia, rồi ai về nhà
  nấy, chẳng có gì đặc biệt ngoài chuyện hôm nay trời đẹp và chợ đông hơn mọi ngày một chút.</p>
  <p id="old">Nghe bảo ${PHRASES.old} tới.</p>
  <p id="money">Cô bán rau kể là sắp ${PHRASES.money} rồi.</p>
  <p style="height: 2000px">Hết chuyện.</p></div>
  <script nonce="vi-du">
    globalThis.shortcuts = 0;
    addEventListener('keydown', () => { globalThis.shortcuts++; });
  </script>`;

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-vi-du'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A browser with the extension (of another folder with DOI_CHIEU_BUILD), which may use the clipboard. */
export async function startFace(): Promise<Extension> {
  const extension = await startExtension({ build: process.env.DOI_CHIEU_BUILD });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await extension.context.route('https://vnexpress.net/**', (route) =>
    route.fulfill({
      body: ARTICLE,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      },
    }),
  );
  return extension;
}

/** Opens the page and waits for its marks; errors of the page are gathered in `errors`. */
export async function openArticle({ context }: Extension, marks = 2) {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(PAGE);
  await expect.poll(() => markCount(page)).toBe(marks);
  return { page, errors };
}

/** How many phrases are painted; the one whose card is open is painted twice. */
export function markCount(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0),
  );
}

export function card(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Đối Chiếu/ });
}

/** Clicks a painted phrase where its words stand. */
export async function clickMark(page: Page, id: keyof typeof PHRASES): Promise<void> {
  const place = await page.evaluate(
    ([element, words]) => {
      const text = document.getElementById(element ?? '')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(words ?? ''));
      range.setEnd(text, range.startOffset + 8);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [id, PHRASES[id]],
  );
  await page.mouse.click(place.x, place.y);
}

/** As a page without https: nothing can be written into the clipboard, until leave is given again. */
export async function refuseClipboard(page: Page): Promise<void> {
  const context = page.context();
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
  });
}

type Tabs = {
  query: (which: { url: string }) => Promise<{ id?: number }[]>;
  sendMessage: (id: number, message: object) => Promise<unknown>;
};
declare const chrome: {
  tabs: Tabs;
  storage: { local: { get: (key: string) => Promise<{ settings?: object }> } };
};

/** The settings as they are stored, from an extension page: a choice may still be on its way there. */
export async function storedSettings(page: Page): Promise<object> {
  const { settings } = await page.evaluate(() => chrome.storage.local.get('settings'));
  return settings ?? {};
}

/** Says something to the newest article's content script, as the popup and the shortcut do. */
export function tellPage({ worker }: Extension, request: object): Promise<unknown> {
  return worker.evaluate(async (message) => {
    const tabs = await chrome.tabs.query({ url: 'https://vnexpress.net/*' });
    return chrome.tabs.sendMessage(tabs.at(-1)?.id ?? -1, message);
  }, request);
}
