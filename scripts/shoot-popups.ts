// Pictures of the popup in its states, each at the size that the toolbar gives it.
import type { Page } from 'playwright';
import type { browser } from 'wxt/browser';
import {
  type Keep,
  openDemoPage,
  openFeed,
  openOwn,
  openPopup,
  type Scene,
  shoot,
} from './scenes.ts';

/** In the worker and in the extension's pages. */
declare const chrome: typeof browser;

const FEED = { width: 960, height: 700 };

/** The popup over several pages, looking up, and where something is amiss. */
export async function shootPopups(scene: Scene, keep: Keep): Promise<void> {
  const feed = await openFeed(scene, FEED);
  await shootLookUp(await openPopup(scene, feed), keep);
  await shootFromPage(scene, keep, feed);
  await feed.close();
  await shootElsewhere(scene, keep);
}

async function shootLookUp(popup: Page, keep: Keep): Promise<void> {
  await popup.locator('.entry').first().waitFor();
  await popup.waitForTimeout(500);
  keep('popup', await shoot(popup));
  await lookUp(popup, 'trung ga gia');
  keep('look-up', await shoot(popup));
  await popup.keyboard.press('Enter');
  await popup.locator('.detail .fact').waitFor();
  keep('popup-entry', await shoot(popup));
  await popup.getByRole('button', { name: 'Sửa lời, chọn dạng' }).click();
  await popup.getByRole('radio', { name: 'Tin nhắn' }).check();
  keep('popup-own-words', await shoot(popup));
  await lookUp(popup, 'cấm xe đạp đi vào phố cổ');
  keep('look-up-nothing', await shoot(popup));
  await popup.close();
}

async function lookUp(popup: Page, words: string): Promise<void> {
  await popup.locator('.search .field').fill(words);
  await popup.waitForTimeout(1000);
}

async function shootFromPage(scene: Scene, keep: Keep, feed: Page): Promise<void> {
  const popup = await openPopup(scene, feed);
  await popup.getByRole('button', { name: 'Tạm dừng ở trang này' }).click();
  const resume = popup.getByRole('button', { name: 'Bật lại ở trang này' });
  await resume.waitFor();
  keep('popup-paused', await shoot(popup));
  await resume.click();
  await popup.close();
}

async function shootElsewhere(scene: Scene, keep: Keep): Promise<void> {
  await bringNews(scene);
  await overPage(scene, keep, 'popup-first-run', 'news/nguoi-dan-ven-de-100001.html', firstTime);
  await overPage(scene, keep, 'popup-no-match', 'news/nguoi-dan-ven-de-100001.html');
  await overPage(scene, keep, 'popup-news', 'news/nguoi-dan-ven-de-100001.html', async (popup) => {
    await popup.locator('.news-list summary').click();
    await popup.locator('.news-list .entry').first().waitFor();
  });
  await overPage(scene, keep, 'popup-private', 'facebook/messages/');
  await scene.context.route('**/feed.js', (route) => route.abort());
  await overPage(scene, keep, 'popup-unrecognised', 'facebook/');
  await scene.context.unroute('**/feed.js');
  await shootWithheld(scene, keep);
}

/** With something new, and nothing looked up. */
async function bringNews({ worker }: Scene): Promise<void> {
  await worker.evaluate(async () => {
    const { news } = await chrome.storage.local.get('news');
    const fresh = ['gia-danh-cap-nhat-vneid-sau-sap-nhap-2025', 'trung-ga-gia-2025'];
    const topics = ['finance-scams', 'food'];
    const { known } = (news as { news: { known: object } }).news;
    await chrome.storage.local.remove('recent-look-ups');
    await chrome.storage.local.set({
      news: {
        version: 1,
        news: {
          known,
          fresh: fresh.map((id, at) => ({
            key: `built-in/${id}`,
            topic: topics[at],
            updatedAt: '2026-03-01',
          })),
        },
      },
    });
  });
}

/** As it is the first time that it opens on a machine. */
async function firstTime(popup: Page): Promise<void> {
  await popup.evaluate(() => chrome.storage.local.remove('popup-opened'));
  await popup.reload();
  await popup.locator('.message .sample').waitFor();
}

async function overPage(
  scene: Scene,
  keep: Keep,
  name: string,
  path: string,
  act?: (popup: Page) => Promise<void>,
): Promise<void> {
  const behind = await openDemoPage(scene, path, FEED);
  const popup = await openPopup(scene, behind);
  await popup.waitForTimeout(800);
  await act?.(popup);
  keep(name, await shoot(popup));
  await popup.close();
  await behind.close();
}

/** As where the browser has not given the extension its sites, which Chromium does without asking. */
async function shootWithheld(scene: Scene, keep: Keep): Promise<void> {
  const popup = await openOwn(scene, 'popup.html', { width: 380, height: 600 });
  const nothing = '{ origins: [], permissions: [] }';
  await popup.addInitScript({
    content: `Object.defineProperty(chrome.permissions, 'getAll', { value: async () => (${nothing}) })`,
  });
  await popup.reload();
  await popup.getByRole('button', { name: /^Cho phép đọc/ }).waitFor();
  keep('popup-not-allowed', await shoot(popup));
  await popup.close();
}
