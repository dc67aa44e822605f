import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginOnOpenPages } from '../../../entrypoints/background/newly-started.ts';
import { writeSettings } from '../../../lib/settings.ts';

const TABS = [
  { id: 1, url: 'https://www.facebook.com/groups/1' },
  { id: 2, url: 'https://bao.example.org/vi-du.html' },
  { id: 3, url: 'https://feed.example.com/' },
];
const LISTED = [
  { matches: ['*://*.facebook.com/*'], js: ['resident-facebook.js'], css: [] },
  { matches: ['*://*.example.org/*'], js: ['resident.js'], css: [] },
];

const hostOf = (pattern: string) => pattern.replace('*://*.', '').replace('/*', '');
let begun: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  begun = [];
  Object.assign(browser, {
    scripting: {
      insertCSS: async () => {},
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
        begun.push(`${target.tabId} ${files}`),
    },
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
    content_scripts: LISTED,
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
  // In Chromium a list of no patterns asks for every tab.
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url = [] }) =>
    TABS.filter(
      (tab) => url.length === 0 || [url].flat().some((one) => tab.url.includes(hostOf(one))),
    )) as typeof browser.tabs.query);
});

test.each([
  ['listed sites', [], ['1 resident-facebook.js', '2 resident.js']],
  [
    'a site that the reader added',
    ['example.com'],
    ['1 resident-facebook.js', '2 resident.js', '3 resident.js'],
  ],
])('begins once on each open page of %s, with its script', async (_, sitesAdded, expected) => {
  await writeSettings({ sitesAdded });
  await beginOnOpenPages();
  expect(begun.sort()).toEqual(expected);
  await beginOnOpenPages();
  expect(begun).toHaveLength(expected.length);
});
