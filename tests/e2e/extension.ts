// Starts Chromium with the built extension, and gathers every request that it or a page makes.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Worker,
} from 'playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { openCardBuild } from '../../scripts/open-card-build.ts';

/** The folder of the build for Chromium. */
export const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export type Extension = {
  context: BrowserContext;
  id: string;
  worker: Worker;
  /** Opens a page of the extension in a tab. */
  open: (path: string) => Promise<Page>;
  /** Addresses requested so far by pages and by the worker. */
  requests: string[];
  /** Address of the page that it opened by itself, which was closed. */
  firstPage: string;
  /** Stops the service worker, as the browser does after some idle time. */
  stopWorker: () => Promise<void>;
};

export type Start = {
  /** The folder of the build. */
  build?: string | undefined;
  args?: string[];
  /** Without the one change that lets tests look into the card. */
  asShipped?: boolean;
};

/** A copy of the build whose manifest names these hosts too, as match patterns; the caller removes it. */
export function buildNaming(hosts: string[]): string {
  const build = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  cpSync(BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...hosts);
  writeFileSync(file, JSON.stringify(manifest));
  return build;
}

/** Starts a browser with an empty profile and the extension. */
export async function startExtension(start: Start = {}): Promise<Extension> {
  const { args = [], asShipped = false } = start;
  const shipped = start.build ?? BUILD;
  const build = asShipped ? shipped : openCardBuild(shipped);
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? '',
    headless: true,
    locale: 'vi-VN',
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const firstPage = await closeFirstPage(context);
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  const stopWorker = async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  };
  return { context, id, worker, open, requests, firstPage, stopWorker };
}

/** Waits for the page that greets who has just installed it, so that no test takes it for its own. */
async function closeFirstPage(context: BrowserContext): Promise<string> {
  const isOwn = (page: Page) => page.url().startsWith('chrome-extension://');
  await base.expect.poll(() => context.pages().some(isOwn)).toBe(true);
  const page = context.pages().find(isOwn);
  const url = page?.url() ?? '';
  await page?.close();
  return url;
}

/** A test with its own browser and extension. */
export const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  extension: async ({}, use) => {
    const extension = await startExtension();
    await use(extension);
    await extension.context.close();
  },
});

export { expect } from 'playwright/test';
