// Pictures of a card whose entry was withdrawn while the page was open. The worker is stopped for it, so
// that it forgets what it had read: nothing else can be shot with it afterwards.
import type { Page } from 'playwright';
import type { browser } from 'wxt/browser';
import { type Keep, openFeed, openOwn, type Scene } from './scenes.ts';
import { around } from './shoot-cards.ts';

/** In the extension's pages. */
declare const chrome: typeof browser;

/** One for each scheme: what is withdrawn is not marked again. */
const SHOWN = {
  light: 'built-in/csgt-phat-5-trieu-quay-video-2026',
  dark: 'built-in/trung-ga-gia-2025',
};

export async function shootWithdrawn(scene: Scene, keep: Keep): Promise<void> {
  const key = SHOWN[scene.scheme];
  const feed = await openFeed(scene, { width: 960, height: 700 });
  const own = await openOwn(scene, 'options.html', { width: 960, height: 700 });
  await takeOut(own, key);
  const session = await scene.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await own.evaluate(
    async ([address, shown]) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      if (tab?.id !== undefined)
        await chrome.tabs.sendMessage(tab.id, { type: 'open-match', key: shown });
    },
    [feed.url(), key] as const,
  );
  await feed.bringToFront();
  const card = feed.getByRole('dialog', { name: /^Đối Chiếu/ });
  await card.locator('.headline').waitFor();
  await feed.waitForTimeout(500);
  keep('card-withdrawn', await around(feed, card));
  await own.close();
  await feed.close();
}

/** Takes an entry out of the store, as a sync would that finds it withdrawn. */
async function takeOut(own: Page, key: string): Promise<void> {
  await own.evaluate(
    (gone) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('doi-chieu');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('entries', 'readwrite');
          change.objectStore('entries').delete(gone);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    key,
  );
}
