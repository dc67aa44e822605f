import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAddedSites } from '../../../entrypoints/background/added-sites.ts';
import { writeSettings } from '../../../lib/settings.ts';

const LISTED = '*://*.facebook.com/*';
const SITE = '*://*.vi-du.example.org/*';

/** A browser's leave and registrations, as much of them as is asked here. */
let allowed: Set<string>;
let registered: { id: string; matches: string[] }[];
let onAdded: (() => void)[];
let onRemoved: (() => void)[];

beforeEach(() => {
  fakeBrowser.reset();
  allowed = new Set([LISTED]);
  registered = [];
  onAdded = [];
  onRemoved = [];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => allowed.has(one)),
      getAll: async () => ({ origins: [...allowed] }),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) allowed.delete(origin);
        for (const tell of onRemoved) tell();
      },
      onAdded: { addListener: (listener: () => void) => onAdded.push(listener) },
      onRemoved: { addListener: (listener: () => void) => onRemoved.push(listener) },
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        registered.push(...scripts);
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Ví dụ',
    version: '1',
    host_permissions: [LISTED],
  });
});

const matches = () => registered.flatMap((script) => script.matches);

test('the script follows the sites that were added and are allowed', async () => {
  keepAddedSites();
  await writeSettings({ sitesAdded: ['vi-du.example.org'] });
  await vi.waitFor(() => expect(onAdded).toHaveLength(1));
  expect(matches()).toEqual([]);
  allowed.add(SITE);
  for (const tell of onAdded) tell();
  await vi.waitFor(() => expect(matches()).toEqual([SITE]));
  // Taken back in the browser's own settings.
  allowed.delete(SITE);
  for (const tell of onRemoved) tell();
  await vi.waitFor(() => expect(matches()).toEqual([]));
});

test('a leave that came before its site was written down is not given back', async () => {
  keepAddedSites();
  allowed.add(SITE);
  for (const tell of onAdded) tell();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(allowed).toContain(SITE);
  await writeSettings({ sitesAdded: ['vi-du.example.org'] });
  await vi.waitFor(() => expect(matches()).toEqual([SITE]));
  expect(allowed).toContain(SITE);
});

test('the leave for a site that was removed is given back, also by a worker just started', async () => {
  allowed.add(SITE);
  await writeSettings({ sitesAdded: ['vi-du.example.org'] });
  keepAddedSites();
  await writeSettings({ sitesAdded: [] });
  await vi.waitFor(() => expect([...allowed]).toEqual([LISTED]));
  expect(matches()).toEqual([]);
});
