// Starts Firefox with a built extension and nothing but a test's network, through WebDriver BiDi:
// Playwright's own driver does not know Debian's Firefox.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import type { Network } from './network.ts';

const GECKO_ID = 'doi-chieu@doi-chieu.example';
/** Firefox gives each installation an id of its own; a test must know it beforehand. */
const UUID = 'a0000000-0000-4000-8000-000000000001';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

export type Firefox = {
  browser: Browser;
  /** Opens a page of the web and brings it to the front. */
  visit: (url: string) => Promise<Page>;
  /** Opens a page of the extension in a tab; `holder` is there once it is drawn. */
  open: (path: string, holder: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** An empty profile with the extension in `build`. */
export async function startFirefox(network: Network, build = BUILD): Promise<Firefox> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': network.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': network.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      // The hosts of a test are served by plain http.
      'dom.security.https_first': false,
      'network.stricttransportsecurity.preloadlist': false,
    },
  });
  await firefox.installExtension(build);
  const visit = async (url: string) => {
    const page = await firefox.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  const open = async (path: string, holder: string) => {
    const page = await firefox.newPage();
    // Firefox tells BiDi of no navigation to an extension's page.
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await page.waitForSelector(holder);
    return page;
  };
  return { browser: firefox, visit, open, close: () => firefox.close() };
}
