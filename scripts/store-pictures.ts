// Pictures for the stores, 1280×800, in both languages: each a surface of the real extension, the
// popup laid over the page that it stands on, where the toolbar would put it; and the tile.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import type { browser } from 'wxt/browser';
import { openCard, openCorrection, openFeed, openOwn, openPopup, type Scene } from './scenes.ts';

/** In the worker. */
declare const chrome: typeof browser;

const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const LANGUAGES = ['vi', 'en'] as const;
/** What a reader might paste, without diacritics in Vietnamese. */
const QUERY = { vi: 'trung ga gia', en: 'fake chicken eggs' };

type Picture = [file: string, png: Buffer];

/** All of them, under the names that tests/store.test.ts expects. */
export async function shootForStores(scene: Scene): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const language of LANGUAGES) {
    await speak(scene, language);
    const named = ([id, png]: Picture): Picture => [`screenshots/${language}-${id}.png`, png];
    pictures.push(...(await shootOverFeed(scene, QUERY[language])).map(named));
    pictures.push(...(await shootOwnPages(scene)).map(named));
  }
  await speak(scene, 'vi');
  return [...pictures, ['tile.png', await drawTile(scene.context)]];
}

async function shootOverFeed(scene: Scene, query: string): Promise<Picture[]> {
  const feed = await openFeed(scene, SIZE);
  const page = await shoot(feed);
  const popup = await openPopup(scene, feed);
  await popup.locator('.entry').first().waitFor();
  await popup.waitForTimeout(500);
  const matches = await overlay(scene.context, page, await shoot(popup));
  await popup.locator('.search .field').fill(query);
  await popup.waitForTimeout(1000);
  const found = await overlay(scene.context, page, await shoot(popup));
  await popup.close();
  await openCard(scene.worker, feed);
  const card = await shoot(feed);
  await feed.close();
  return [
    ['1-card', card],
    ['2-popup', matches],
    ['3-look-up', found],
  ];
}

/** The options, and the page of a correction. */
async function shootOwnPages(scene: Scene): Promise<Picture[]> {
  const options = await openOwn(scene, 'options.html', SIZE);
  await options.locator('.choice').first().waitFor();
  await options.waitForTimeout(500);
  const choices = await shoot(options);
  await options.close();
  const correction = await openCorrection(scene, SIZE);
  const page = await shoot(correction);
  await correction.close();
  return [
    ['4-correction', page],
    ['5-options', choices],
  ];
}

/** Chooses the language as the options do, and waits until the open pages follow. */
async function speak({ worker, context }: Scene, language: string): Promise<void> {
  await worker.evaluate(async (chosen) => {
    const { settings } = await chrome.storage.local.get('settings');
    const defaults = { version: 1, topics: {}, feeds: [], sitesOff: [] };
    const next = { ...defaults, ...(settings as object | undefined), language: chosen };
    await chrome.storage.local.set({ settings: next });
  }, language);
  await context.pages()[0]?.waitForTimeout(2000);
}

/** The popup at the top right of the page that it stands over. */
async function overlay(context: BrowserContext, page: Buffer, popup: Buffer): Promise<Buffer> {
  return draw(
    context,
    SIZE,
    `<style>
      body { margin: 0; background: url(${dataUrl(page)}) 0 0 / 1280px 800px; }
      img { position: fixed; top: 8px; right: 24px; border-radius: 8px;
        box-shadow: 0 0 0 1px #0002, 0 12px 40px #0005; }
    </style><img src="${dataUrl(popup)}" alt="">`,
  );
}

/** The icon and the name on the icon's own ground. */
async function drawTile(context: BrowserContext): Promise<Buffer> {
  const icon = readFileSync(new URL('../public/icons/128.png', import.meta.url));
  const font = readFileSync(
    new URL('../public/fonts/be-vietnam-pro-vietnamese-600-normal.woff2', import.meta.url),
  );
  const latin = readFileSync(
    new URL('../public/fonts/be-vietnam-pro-latin-600-normal.woff2', import.meta.url),
  );
  return draw(
    context,
    TILE,
    `<style>
      @font-face { font-family: 'Be Vietnam Pro'; src: url(${dataUrl(font, 'font/woff2')}); unicode-range: U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0309, U+0323, U+1EA0-1EF9; }
      @font-face { font-family: 'Be Vietnam Pro'; src: url(${dataUrl(latin, 'font/woff2')}); unicode-range: U+0000-00FF; }
      body { margin: 0; height: 280px; background: #f6f3ec; color: #1c1b19; display: grid; place-content: center; justify-items: center; gap: 18px; font: 600 44px/1.4 'Be Vietnam Pro'; }
      img { width: 112px; height: 112px; }
    </style><img src="${dataUrl(icon)}" alt="">Đối Chiếu`,
  );
}

async function draw(context: BrowserContext, size: typeof SIZE, content: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(content);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const picture = await shoot(page);
  await page.close();
  return picture;
}

const shoot = (page: Page): Promise<Buffer> => page.screenshot({ caret: 'hide' });

const dataUrl = (bytes: Buffer, type = 'image/png') =>
  `data:${type};base64,${bytes.toString('base64')}`;
