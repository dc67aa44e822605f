// The feed that is measured: the synthetic Facebook of the browser tests, in any browser.
import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { bundle } from '../e2e/bundle.ts';

export type Feed = {
  context: BrowserContext;
  /** Whether a script's address is that of the extension. */
  isOurs: (url: string) => boolean;
};

export const POST_HEIGHT = 420;
const HTML =
  '<!doctype html><meta charset="utf-8"><body><div id="mount"></div><script src="/app.js"></script>';
let app: Promise<string> | undefined;

/** A browser without the extension. */
export function startPlainBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? '',
    headless: true,
    args: ['--no-first-run', '--disable-background-networking'],
  });
}

/** A new tab with a feed of so many posts, or with a body of its own. */
export async function feedPage({ context }: Feed, posts: number, body?: string): Promise<Page> {
  app ??= bundle('tests/fixtures/pages/facebook/app.tsx', 'app');
  const files: Record<string, string> = { '/': body ?? HTML, '/app.js': await app };
  await context.unroute('https://www.facebook.com/**');
  await context.route('https://www.facebook.com/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    const found = files[path];
    return route.fulfill({
      status: found === undefined ? 404 : 200,
      body: found ?? '',
      contentType: `${type}; charset=utf-8`,
    });
  });
  const page = await context.newPage();
  await page.goto(`https://www.facebook.com/?posts=${posts}`);
  return page;
}

/** A long phrase of each starter entry that has one. */
export function listedPhrases(): string[] {
  return readFileSync(new URL('../../data/rebuttals.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { phrases: string[] }).phrases)
    .flatMap((phrases) => phrases.find((phrase) => phrase.split(' ').length > 4) ?? []);
}
