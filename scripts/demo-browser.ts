// The demo, built, served on localhost and open in a browser that has the extension in it.
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright';
import { buildDemoExtension, buildDemoFeed, DEMO_FEED } from './demo-build.ts';
import { findChromium } from './find-chromium.mjs';
import { copyBuild, openCardBuild } from './open-card-build.ts';
import { serve } from './serve.ts';

/** Another one where a second demo is open: what is trusted is the feed's key. */
const PORT = 4823;

export const DEMO_PAGES = fileURLToPath(new URL('../tests/fixtures/demo', import.meta.url));

export type Demo = { context: BrowserContext; origin: string; close: () => Promise<void> };

/** Builds and opens it; ends the program with exit code 1 where there is no Chromium. */
export async function openDemo({
  headless,
  opensCard = false,
}: {
  headless: boolean;
  /** So that a script can look into the card. */
  opensCard?: boolean;
}): Promise<Demo> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error('Không tìm thấy Chromium / no Chromium: see the lines above.');
    process.exit(1);
  }
  const feedKey = buildDemoFeed();
  const { server, origin } = await serve({ '/feed/': DEMO_FEED, '/': DEMO_PAGES }, PORT);
  const feedUrl = `${origin}/feed/manifest.json`;
  const shipped = buildDemoExtension({ feedUrl, feedKey });
  const extension = opensCard ? openCardBuild(shipped) : copyBuild(shipped);
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: headless ? { width: 1100, height: 900 } : null,
    locale: 'vi-VN',
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  context.on('close', () => server.close());
  return { context, origin, close: () => context.close() };
}
