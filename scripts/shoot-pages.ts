// Pictures of the extension's own pages: the correction's, the options part by part, the first one.
import type { Page } from 'playwright';
import type { browser } from 'wxt/browser';
import { type Keep, openCorrection, openOwn, type Scene, shoot } from './scenes.ts';

/** In the worker. */
declare const chrome: typeof browser;

const PARTS = ['feeds', 'sites', 'marks', 'dismissed', 'shortcuts', 'privacy'];

/** Around a part of a page. */
const AIR = 24;

export async function shootPages(scene: Scene, keep: Keep): Promise<void> {
  await shootCorrection(scene, keep);
  await shootOptions(scene, keep);
  await shootWelcome(scene, keep);
}

async function shootCorrection(scene: Scene, keep: Keep): Promise<void> {
  const page = await openCorrection(scene, { width: 1000, height: 900 });
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(500);
  keep('correction', await shoot(page));
  keep('correction-share', await shootPart(page, '.share'));
  keep('correction-picture', await shootPart(page, '.picture'));
  await page.getByRole('radio', { name: /^Vuông/ }).check();
  await page.waitForTimeout(500);
  keep('correction-picture-square', await shootPart(page, '.picture'));
  await page.close();
}

async function shootOptions(scene: Scene, keep: Keep): Promise<void> {
  await dismissOne(scene);
  const page = await openOwn(scene, 'options.html', { width: 1000, height: 760 });
  await page.locator('.choice').first().waitFor();
  await page.waitForTimeout(500);
  keep('options', await shoot(page));
  for (const part of PARTS) keep(`options-${part}`, await shootPart(page, `#${part}`));
  await page.close();
}

/** A mark that the reader found not relevant, so that there is one to bring back. */
async function dismissOne({ worker }: Scene): Promise<void> {
  await worker.evaluate(async () => {
    const words = 'bỏ tiền mệnh giá 1.000 đồng';
    const key = 'built-in/bo-tien-menh-gia-1000-5000-2026';
    const dismissed = { version: 1, marks: [{ key, words, at: Date.now() }] };
    await chrome.storage.local.set({ dismissed });
  });
}

async function shootWelcome(scene: Scene, keep: Keep): Promise<void> {
  const page = await openOwn(scene, 'welcome.html', { width: 1000, height: 1000 });
  await page.locator('.sample-mark').click();
  await page.locator('.card .fact').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(500);
  keep('welcome', await shoot(page));
  await page.getByRole('button', { name: 'Đóng' }).click();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(300);
  keep('welcome-end', await shoot(page));
  await page.close();
}

async function shootPart(page: Page, part: string): Promise<Buffer> {
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator(part).boundingBox();
  if (!box) throw new Error(`${part} is not to be seen`);
  const clip = {
    x: box.x - AIR,
    y: Math.max(0, box.y - AIR),
    width: box.width + 2 * AIR,
    // What follows begins where a part ends.
    height: box.height + AIR,
  };
  return page.screenshot({ caret: 'hide', fullPage: true, clip });
}
