// "Look this up" on selected text. The words wait in memory-only storage for the popup, which no
// web page can reach, so that nothing is passed through an address. Firefox for Android has no such menu.
import { browser } from 'wxt/browser';
import { leavePending } from '../../lib/pending-look-up.ts';
import { ownUrl } from './own-url.ts';

const MENU = 'look-up-selection';

/** Registers the menu; once per installation is enough, a second time changes its title. */
export async function createContextMenu(title: string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, contexts: ['selection'], title });
}

/** Opens the popup on the selected words; in a small window where the toolbar's cannot be opened. */
export function listenToContextMenu(): void {
  browser.contextMenus?.onClicked.addListener(async (info, tab) => {
    const words = info.selectionText?.trim();
    if (info.menuItemId !== MENU || !words) return;
    await leavePending({ words, isPrivate: tab?.incognito ?? false });
    try {
      const windowId = tab?.windowId;
      await browser.action.openPopup(windowId === undefined ? undefined : { windowId });
    } catch {
      const url = ownUrl('/popup.html');
      await browser.windows.create({ type: 'popup', url, width: 396, height: 640 });
    }
  });
}
