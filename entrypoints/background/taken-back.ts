// The reader takes a site's leave back in the browser's own settings while its pages are open: the
// browser would let what runs there go on until they load again, the background ends it at once.
import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/send.ts';

/** Listens for sites that may not be read any more. */
export function listenToRemovals(): void {
  browser.permissions.onRemoved.addListener(() => void letPagesGo());
}

async function letPagesGo(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // The browser tells the address of no page that may not be read.
  const left = tabs.flatMap(({ id, url }) => (id !== undefined && url === undefined ? id : []));
  await Promise.all(left.map((id) => sendToPage(id, { type: 'let-go' })));
}
