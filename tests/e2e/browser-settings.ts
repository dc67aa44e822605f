// Chromium's own page where a reader manages extensions: what can be done there, done by its own means.
import type { Extension } from './extension.ts';

/** What that page's scripts have, as much of it as is used here. */
declare const chrome: {
  management: { setEnabled: (id: string, isEnabled: boolean) => Promise<void> };
  developerPrivate: {
    updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
    updateExtensionConfiguration: (change: object) => Promise<void>;
    addHostPermission: (id: string, host: string) => Promise<void>;
  };
};

export type BrowserSettings = {
  disable: () => Promise<void>;
  enable: () => Promise<void>;
  /** Without it the browser brings no unpacked extension back. */
  turnDeveloperModeOn: () => Promise<void>;
  /** Withholds every site from the extension but these match patterns. */
  allowOnly: (sites: string[]) => Promise<void>;
  /** Gives leave for a site. */
  allow: (site: string) => Promise<void>;
  allowInPrivateWindows: () => Promise<void>;
};

/** Opens it in a tab. */
export async function openSettings({ context, id }: Extension): Promise<BrowserSettings> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const change = (what: object) =>
    page.evaluate((all) => chrome.developerPrivate.updateExtensionConfiguration(all), {
      extensionId: id,
      ...what,
    });
  const allow = (site: string) =>
    page.evaluate(([own, host]) => chrome.developerPrivate.addHostPermission(own, host), [
      id,
      site,
    ] as const);
  return {
    disable: () => page.evaluate((own) => chrome.management.setEnabled(own, false), id),
    enable: () => page.evaluate((own) => chrome.management.setEnabled(own, true), id),
    turnDeveloperModeOn: () =>
      page.evaluate(() =>
        chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
      ),
    async allowOnly(sites) {
      await change({ hostAccess: 'ON_SPECIFIC_SITES' });
      for (const site of sites) await allow(site);
    },
    allow,
    allowInPrivateWindows: () => change({ incognitoAccess: true }),
  };
}
