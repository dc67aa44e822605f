// The signed feed in Firefox: synced over http, chosen from by topic, and an entry that it withdraws.
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import { expect, ORIGIN, test } from './demo.ts';
import { markedWords } from './marks.ts';
import { openPopup, popupText, pressInPopup } from './popup.ts';

/** In an extension page. */
declare const browser: typeof Browser;

const ID = 'bo-tien-menh-gia-1000-5000-2026';
const TOPIC = 'economy';
const HOST = `${ORIGIN}/*`;
/** An article with one mark, of this entry. */
const ARTICLE = `${ORIGIN}/news/trang-nghiem-ngat-100004.html`;
const WORDS = 'loại bỏ tiền mệnh giá 1.000';

test('the feed arrives by itself, and nothing else is asked for', async ({ firefox, demo }) => {
  const options = await firefox.open('options.html', '#dismissed');
  await expect.poll(() => sourceOf(options)).toBe('feed');
  await firefox.visit(ARTICLE);
  const { asked } = demo.network;
  const feed = asked.filter(({ url }) => url.startsWith(`${ORIGIN}/feed/`));
  expect(feed.map(({ url }) => url)).toContain(`${ORIGIN}/feed/manifest.json`);
  expect(feed.map(({ cookie, referrer }) => cookie + referrer).join('')).toBe('');
  // What Firefox asks for itself is not ours.
  const others = asked.filter(({ url }) => !url.startsWith(ORIGIN) && !isMozillas(url));
  expect(others).toEqual([]);
});

test('a topic that is switched off takes its marks along, and brings them back', async ({
  firefox,
}) => {
  const options = await firefox.open('options.html', `#topic-${TOPIC}`);
  const page = await firefox.visit(ARTICLE);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await press(options, `#topic-${TOPIC}`);
  await page.bringToFront();
  await expect.poll(() => markedWords(page)).toEqual([]);
  await press(options, `#topic-${TOPIC}`);
  await page.bringToFront();
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
});

test('an entry that the feed withdraws disappears at the next sync', async ({ firefox, demo }) => {
  const options = await firefox.open('options.html', '.sync button');
  await expect.poll(() => sourceOf(options)).toBe('feed');
  const page = await firefox.visit(ARTICLE);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  try {
    demo.publishWithout(ID);
    await press(options, '.sync button');
    await expect
      .poll(() => options.$eval('#feeds', (feeds) => feeds.textContent))
      .toContain('Đã đồng bộ xong.');
    await page.bringToFront();
    await expect.poll(() => markedWords(page)).toEqual([]);
  } finally {
    demo.publishWithout(null);
  }
});

test('where the feed’s own host is withheld the popup says so and asks for it; then the feed is loaded', async ({
  firefox,
}) => {
  const options = await firefox.open('options.html', '.sync button');
  await expect.poll(() => sourceOf(options)).toBe('feed');
  await options.evaluate((origin) => browser.permissions.remove({ origins: [origin] }), HOST);
  await press(options, '.sync button');
  const says = () => options.$eval('#feeds', (feeds) => feeds.textContent);
  await expect.poll(says).toContain('Trình duyệt chưa cho tiện ích tải danh mục');
  await openPopup(firefox, options);
  await expect.poll(() => popupText(options)).toContain('Trình duyệt chưa cho tiện ích tải');
  expect(await popupText(options)).not.toContain('chưa nối mạng');
  await pressInPopup(firefox, options, 'Cho phép tải');
  await firefox.allow();
  await expect.poll(says).not.toContain('Trình duyệt chưa cho tiện ích tải danh mục');
});

async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.locator(selector).click();
}

/** Whose data fills the build's own slot: the starter set's or the feed's. */
function sourceOf(options: Page): Promise<string> {
  return options.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('doi-chieu');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('feeds').objectStore('feeds').get('built-in');
          asked.onsuccess = () => {
            opening.result.close();
            resolve(String(asked.result?.source));
          };
        };
      }),
  );
}

function isMozillas(url: string): boolean {
  return /(^|\.)(mozilla\.(com|net|org)|firefox\.com)$/.test(new URL(url).hostname);
}
