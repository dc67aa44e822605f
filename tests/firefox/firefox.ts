// Starts Firefox with a built extension and nothing but a test's network, through WebDriver BiDi:
// Playwright's own driver does not know Debian's Firefox.
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { openCardBuild } from '../../scripts/open-card-build.ts';
import type { Network } from '../network.ts';

const GECKO_ID = 'doi-chieu@doi-chieu.example';
/** Firefox gives each installation an id of its own; a test must know it beforehand. */
const UUID = 'a0000000-0000-4000-8000-000000000001';

export const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** A key's name, place on the keyboard and old number. */
type Key = readonly [key: string, code: string, keyCode: number];

export const KEYS = {
  alt: ['Alt', 'AltLeft', 18],
  period: ['.', 'Period', 190],
  enter: ['Enter', 'Enter', 13],
  down: ['ArrowDown', 'ArrowDown', 40],
} as const satisfies Record<string, Key>;

export type Firefox = {
  browser: Browser;
  /** Opens a page of the web and brings it to the front. */
  visit: (url: string) => Promise<Page>;
  /** Opens a page of the extension in a tab; `holder` is there once it is drawn. */
  open: (path: string, holder: string) => Promise<Page>;
  /** Opens the popup as a click on the toolbar's button does. */
  openPopup: () => Promise<void>;
  /** Says yes to what the browser asks the reader. */
  allow: () => Promise<void>;
  /** Switches the extension off and on, or takes it out of the browser, as the reader can in about:addons. */
  manage: (what: 'disable' | 'enable' | 'uninstall') => Promise<void>;
  /** Lets the extension into private windows, for which it is loaded anew. */
  allowInPrivateWindows: () => Promise<void>;
  /** Presses keys together as a person does: the browser has them first, then the page or popup in front. */
  press: (...keys: Key[]) => Promise<void>;
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
      // A question may be answered as soon as it is asked.
      'security.notification_enable_delay': 0,
      // The clipboard is read without asking.
      'dom.events.testing.asyncClipboard': true,
      'network.stricttransportsecurity.preloadlist': false,
    },
  });
  await firefox.installExtension(openCardBuild(build));
  await inWindow(firefox, CLOSE_FIRST_PAGE);
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
  return {
    browser: firefox,
    visit,
    open,
    openPopup: () => inWindow(firefox, PRESS_BUTTON),
    allow: () => inWindow(firefox, SAY_YES),
    allowInPrivateWindows: () => inWindow(firefox, ALLOW_PRIVATE),
    manage: (what) => inWindow(firefox, managing(what)),
    press: (...keys) => inWindow(firefox, pressing(keys)),
    close: () => firefox.close(),
  };
}

const PRESS_BUTTON = `{
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

/** The extension's own first page would come to the front at any time; BiDi does not tell its address. */
const CLOSE_FIRST_PAGE = `(async () => {
  for (let waited = 0; waited < 15000; waited += 50) {
    const first = gBrowser.tabs.find(({ linkedBrowser }) =>
      linkedBrowser.currentURI.spec.startsWith('moz-extension:'));
    if (first) return gBrowser.removeTab(first);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the extension showed no first page');
})()`;

/** Waits for the question, which hangs from the address bar. */
const SAY_YES = `(async () => {
  for (let waited = 0; waited < 5000; waited += 50) {
    const [question] = PopupNotifications.panel.childNodes;
    if (PopupNotifications.isPanelOpen && question?.button) return question.button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser asks nothing');
})()`;

const ALLOW_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add('${GECKO_ID}', { permissions, origins: [] });
  await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
})()`;

function managing(what: string): string {
  return `(async () => (await AddonManager.getAddonByID('${GECKO_ID}')).${what}())()`;
}

/** BiDi's own keys go past the browser's shortcuts and its popups. */
function pressing(keys: readonly Key[]): string {
  return `{
    document.querySelector('.webextension-popup-browser')?.focus();
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const events = ${JSON.stringify(keys)}.map(([key, code, keyCode]) =>
      new window.KeyboardEvent('', { key, code, keyCode }));
    for (const event of events) input.keydown(event);
    for (const event of events.reverse()) input.keyup(event);
  }`;
}

type Connection = {
  send: (method: string, parameters: object) => Promise<{ result: { type?: string } }>;
};

/** Runs in the browser's own window, of which Puppeteer knows nothing. */
async function inWindow(firefox: Browser, expression: string): Promise<void> {
  const { connection } = firefox as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
  const ran = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (ran.result.type !== 'success') throw new Error(JSON.stringify(ran.result));
}
