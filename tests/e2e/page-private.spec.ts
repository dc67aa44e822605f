// Private windows in Chromium: marks as anywhere, and nothing of what is read or hidden there on disk.
import type { Page } from 'playwright/test';
import type { browser } from 'wxt/browser';
import { lifeHost, PATHS, SITE, WORDS } from '../fixtures/pages/life.ts';
import { type Network, openNetwork } from '../network.ts';
import {
  keptOnDisk,
  markedIn,
  openCardIn,
  openPrivately,
  pressInCardOf,
} from '../private-window.ts';
import { openSettings } from './browser-settings.ts';
import { test as base, type Extension, expect, startExtension } from './extension.ts';

/** In an extension page. */
declare const chrome: typeof browser;

const KEY = 'built-in/ca-sau-ho-tay-ha-noi';

// No page of a private window is Playwright's to route: the network is our own.
const test = base.extend<{ network: Network; extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  network: async ({}, use) => {
    const network = await openNetwork({ 'vnexpress.net': lifeHost });
    await use(network);
    await network.close();
  },
  extension: async ({ network }, use) => {
    const args = [
      `--proxy-server=http://127.0.0.1:${network.port}`,
      // Private windows warn of plain http, which is all that this network speaks.
      '--disable-features=HttpsUpgrades,HttpsFirstModeIncognito,HttpsFirstBalancedModeAutoEnable',
    ];
    const extension = await startExtension({ args });
    await use(extension);
    await extension.context.close();
  },
});

test('in a private window what is read and hidden leaves nothing on disk', async ({
  extension,
}) => {
  const settings = await openSettings(extension);
  await settings.turnDeveloperModeOn();
  // The browser loads the extension anew for it.
  await settings.allowInPrivateWindows();
  const options = await openOptions(extension);
  await expect.poll(() => options.evaluate(keptOnDisk)).toContain('"news"');
  await options.waitForTimeout(1000);
  const before = await options.evaluate(keptOnDisk);

  const tab = await options.evaluate(openPrivately, SITE + PATHS.article);
  await expect.poll(() => options.evaluate(markedIn, tab)).toEqual([WORDS]);
  await options.evaluate(openCardIn, tab);
  const press = () => options.evaluate(pressInCardOf, [tab, 'Không liên quan'] as const);
  await expect.poll(press).toBe(true);
  await expect.poll(() => options.evaluate(markedIn, tab)).toEqual([]);
  await options.waitForTimeout(800);
  expect(await options.evaluate(keptOnDisk)).toBe(before);

  // In an ordinary window it would have been kept.
  const dismiss = { type: 'dismiss', key: KEY, words: WORDS };
  await options.evaluate((said) => chrome.runtime.sendMessage(said), dismiss);
  expect(await options.evaluate(keptOnDisk)).toContain(WORDS);
});

/** Waits until the extension, loaded anew, has its pages again. */
async function openOptions({ context, id }: Extension): Promise<Page> {
  const options = await context.newPage();
  await expect(async () => {
    await options.goto(`chrome-extension://${id}/options.html`);
    await expect(options.locator('#dismissed')).toBeVisible();
  }).toPass();
  return options;
}
