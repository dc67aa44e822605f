// Chromium whose web pages no debugger holds: where one does, nothing is prerendered, and Playwright
// switches the cache of pages off. Pages are driven and asked through a page of the extension.
import { fileURLToPath } from 'node:url';
import { test as base } from 'playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { openCardBuild } from '../../scripts/open-card-build.ts';
import { lifeHost } from '../fixtures/pages/life.ts';
import { type Network, openNetwork } from '../network.ts';

/** In an extension page. */
declare const chrome: typeof browser;
declare global {
  /** What content scripts sent, in an extension page that listens too. */
  var heardOfPages: { type: string; url: string; passages?: unknown[] }[];
}

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export type Unattached = {
  network: Network;
  /** The options. */
  options: Page;
  /** Opens an address in a tab, in front; resolves to the tab's number. */
  openTab: (url: string) => Promise<number>;
  /** What this answers in the page's own world; it can use nothing from outside itself. */
  inTab: <T>(tabId: number, code: () => T) => Promise<T>;
  /** What content scripts have sent so far. */
  heard: () => Promise<typeof globalThis.heardOfPages>;
};

export const test = base.extend<{ unattached: Unattached }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  unattached: async ({}, use) => {
    const network = await openNetwork({ 'vnexpress.net': lifeHost });
    const { options, close } = await startUnattached(network);
    await use({
      network,
      options,
      openTab: (url) =>
        options.evaluate(async (address) => {
          const { id = -1 } = await chrome.tabs.create({ url: address });
          return id;
        }, url),
      inTab: (tabId, code) => inTab(options, tabId, code),
      heard: () => options.evaluate(() => globalThis.heardOfPages),
    });
    await close();
    await network.close();
  },
});

export { expect } from 'playwright/test';

async function startUnattached({ port }: Network) {
  const build = openCardBuild(BUILD);
  let isReady = false;
  const chromium = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--proxy-server=http://127.0.0.1:${port}`,
      '--js-flags=--expose-gc',
    ],
    targetFilter: (target) => !(isReady && ['tab', 'page'].includes(target.type())),
  });
  const isFirst = (url: string) => url.startsWith('chrome-extension:') && url.includes('welcome');
  const first = await chromium.waitForTarget((target) => isFirst(target.url()));
  const options = await chromium.newPage();
  await options.goto(new URL('/options.html', first.url()).href);
  await (await first.page())?.close();
  await options.evaluate(() => {
    globalThis.heardOfPages = [];
    chrome.runtime.onMessage.addListener((message, { tab, url }) => {
      // The background talks to every tab, and has none itself.
      if (tab) globalThis.heardOfPages.push({ ...message, url });
      return undefined;
    });
  });
  isReady = true;
  return { options, close: () => chromium.close() };
}

function inTab<T>(options: Page, tabId: number, code: () => T): Promise<T> {
  // As a whole expression: the extension's own policy lets no words be made code.
  return options.evaluate(`(async () => {
    const target = { tabId: ${tabId} };
    const [ran] = await chrome.scripting.executeScript({ target, world: 'MAIN', func: ${code} });
    return ran.result;
  })()`) as Promise<T>;
}
