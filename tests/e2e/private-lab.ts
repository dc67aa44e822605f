// Chromium with the extension allowed in private windows, and an article for them. No page of a private
// window is Playwright's to route or to see: the network is our own, and the options drive and ask.
import type { Page } from 'playwright/test';
import { lifeHost } from '../fixtures/pages/life.ts';
import { openNetwork } from '../network.ts';
import { openSettings } from './browser-settings.ts';
import { test as base, type Extension, expect, startExtension } from './extension.ts';

export const test = base.extend<{ network: { port: number }; extension: Extension; options: Page }>(
  {
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
    options: async ({ extension }, use) => {
      const settings = await openSettings(extension);
      await settings.turnDeveloperModeOn();
      // The browser loads the extension anew for it.
      await settings.allowInPrivateWindows();
      await use(await openOptions(extension));
    },
  },
);

export { expect };

/** Waits until the extension, loaded anew, has its pages again. */
async function openOptions({ context, id }: Extension): Promise<Page> {
  const options = await context.newPage();
  await expect(async () => {
    await options.goto(`chrome-extension://${id}/options.html`);
    await expect(options.locator('#dismissed')).toBeVisible();
  }).toPass();
  return options;
}
