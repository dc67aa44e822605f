// `npm run screenshots`: pictures of the built extension on the demo pages, for the README and the
// stores, in light and dark. Fails when a picture is too heavy to look at on a slow line.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright';
import type { browser } from 'wxt/browser';
import { openDemo } from './demo-browser.ts';
import { feedArrived } from './demo-drive.ts';

/** In the worker. */
declare const chrome: typeof browser;

const FOLDER = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const MOST_BYTES = 120_000;
/** The entry whose card is shown: a claim that is repeated, so that the card has everything. */
const SHOWN = 'built-in/bo-tien-menh-gia-1000-5000-2026';
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const { context, origin, close } = await openDemo({ headless: true });
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
await feedArrived(context, worker);
mkdirSync(FOLDER, { recursive: true });
for (const scheme of SCHEMES) {
  const feed = await openFeed(context, scheme);
  await shootPopup(context, scheme, feed);
  await shootCard(worker, scheme, feed);
  await feed.close();
  await shootOptions(context, scheme);
}
await close();

/** The demo's social feed, read and marked. */
async function openFeed(context: BrowserContext, colorScheme: Scheme): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 960, height: 700 });
  await page.goto(`${origin}/facebook/`);
  await page.waitForFunction(() => [...CSS.highlights].some(([, marks]) => marks.size > 0));
  // A feed makes more posts only when they are looked at.
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 300) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
  await page.waitForTimeout(1000);
  return page;
}

async function shootCard(worker: Worker, scheme: Scheme, page: Page): Promise<void> {
  await worker.evaluate(
    async ([address, key]) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'open-match', key });
    },
    [page.url(), SHOWN] as const,
  );
  const card = page.getByRole('dialog', { name: /^Đối Chiếu/ });
  await card.locator('.fact').waitFor();
  // High on the page, so that the whole card has room under its mark.
  await page.evaluate(() => {
    const active = [...CSS.highlights].find(([name]) => name.includes('active'));
    const [mark] = active?.[1] ?? [];
    const post = mark?.startContainer.parentElement?.getBoundingClientRect();
    scrollBy(0, (post?.top ?? 0) - 150);
  });
  await page.waitForTimeout(800);
  await save(page, 'card', scheme);
}

/** The popup as it stands over the page, at the size that the toolbar gives it. */
async function shootPopup(context: BrowserContext, scheme: Scheme, behind: Page): Promise<void> {
  const popup = await openOwn(context, 'popup.html', scheme);
  await popup.setViewportSize({ width: 380, height: 600 });
  await behind.bringToFront();
  await popup.reload();
  await popup.locator('.entry').first().waitFor();
  await popup.waitForTimeout(500);
  await save(popup, 'popup', scheme);
  await popup.close();
}

async function shootOptions(context: BrowserContext, scheme: Scheme): Promise<void> {
  const options = await openOwn(context, 'options.html', scheme);
  await options.setViewportSize({ width: 1000, height: 760 });
  await options.locator('.choice').first().waitFor();
  await options.waitForTimeout(500);
  await save(options, 'options', scheme);
  await options.close();
}

async function openOwn(context: BrowserContext, path: string, colorScheme: Scheme): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(new URL(path, worker.url()).href);
  return page;
}

/** `card.png` in light, `card-dark.png` in dark. */
async function save(page: Page, name: string, scheme: Scheme): Promise<void> {
  const file = join(FOLDER, `${name}${scheme === 'dark' ? '-dark' : ''}.png`);
  writeFileSync(file, await page.screenshot({ caret: 'hide' }));
  const bytes = statSync(file).size;
  console.log(`${file.slice(FOLDER.length + 1)}  ${bytes} bytes`);
  if (bytes > MOST_BYTES) throw new Error(`${file} is over ${MOST_BYTES} bytes`);
}
