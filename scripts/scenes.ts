// The surfaces of the built extension, brought up on the demo pages as a reader would see them: for
// the pictures in docs/screenshots and in store/.
import type { BrowserContext, Locator, Page, Worker } from 'playwright';
import type { browser } from 'wxt/browser';

/** In the worker and in the extension's pages. */
declare const chrome: typeof browser;

export const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The entry whose card is shown: a claim that is repeated, so that the card has everything. */
const SHOWN = 'built-in/bo-tien-menh-gia-1000-5000-2026';

export type Scene = {
  context: BrowserContext;
  worker: Worker;
  /** Where the demo pages are served. */
  origin: string;
  scheme: Scheme;
};

/** Keeps a picture under a name. */
export type Keep = (name: string, picture: Buffer) => void;

type Size = { width: number; height: number };

/** The demo's social feed, read and marked. */
export async function openFeed({ context, origin, scheme }: Scene, size: Size): Promise<Page> {
  const page = await openPage(context, scheme);
  await page.setViewportSize(size);
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

/** Any of the demo's pages, by its path. */
export async function openDemoPage(
  { context, origin, scheme }: Scene,
  path: string,
  size: Size,
): Promise<Page> {
  const page = await openPage(context, scheme);
  await page.setViewportSize(size);
  await page.goto(`${origin}/${path}`);
  await page.waitForTimeout(1500);
  return page;
}

/** Opens a card on a page as the popup and the shortcut do, and waits for its text. */
export async function openCard(worker: Worker, page: Page, key = SHOWN): Promise<Locator> {
  await worker.evaluate(
    async ([address, key]) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'open-match', key });
    },
    [page.url(), key] as const,
  );
  const card = page.getByRole('dialog', { name: /^Đối Chiếu/ });
  await card.locator('.fact, .headline').first().waitFor();
  await page.waitForTimeout(500);
  return card;
}

/** The popup as it stands over a page, at the size that the toolbar gives it. */
export async function openPopup(scene: Scene, behind: Page): Promise<Page> {
  const popup = await openOwn(scene, 'popup.html', { width: 380, height: 600 });
  await behind.bringToFront();
  await popup.reload();
  return popup;
}

/** The page of the shown entry's correction. */
export async function openCorrection(scene: Scene, size: Size): Promise<Page> {
  const options = await openOwn(scene, 'options.html', size);
  const opening = scene.context.waitForEvent('page');
  await options.evaluate(
    (key) => void chrome.runtime.sendMessage({ type: 'open-correction', key }),
    SHOWN,
  );
  const page = await opening;
  await options.close();
  await page.emulateMedia({ colorScheme: scene.scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
  await page.locator('.correction-columns').waitFor();
  await page.waitForTimeout(500);
  return page;
}

/** A page of the extension. */
export async function openOwn(
  { context, worker, scheme }: Scene,
  path: string,
  size: Size,
): Promise<Page> {
  const page = await openPage(context, scheme);
  await page.setViewportSize(size);
  await page.goto(new URL(path, worker.url()).href);
  return page;
}

/** A picture of what can be seen, or of a part of it. */
export function shoot(of: Page | Locator): Promise<Buffer> {
  return of.screenshot({ caret: 'hide' });
}

async function openPage(context: BrowserContext, colorScheme: Scheme): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return page;
}
