// Private windows, which neither driver sees into: what a page of the extension can do and ask there,
// and all that is kept on disk. Each function runs in a page of the extension, by itself alone.
import type { browser } from 'wxt/browser';

/** In an extension page. */
declare const chrome: typeof browser;

/** Opens an address in a private window of its own, and waits for it; the tab's number. */
export async function openPrivately(url: string): Promise<number> {
  const opened = await chrome.windows.create({ incognito: true, url });
  if (!opened?.incognito) throw new Error('not a private window');
  for (;;) {
    const [tab] = await chrome.tabs.query({ windowId: opened.id ?? -1 });
    if (tab?.id !== undefined && tab.url === url && tab.status === 'complete') return tab.id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The painted words of a tab's page. */
export async function markedIn(tabId: number): Promise<string[]> {
  const [ran] = await chrome.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    func: () =>
      [...CSS.highlights].flatMap(([ink, highlight]) =>
        ink.includes('active')
          ? []
          : [...(highlight as unknown as Set<StaticRange>)].map((range) =>
              (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
            ),
      ),
  });
  return (ran?.result ?? []) as string[];
}

/** Opens the card of a tab's first mark, as the popup does. */
export async function openCardIn(tabId: number): Promise<void> {
  await chrome.tabs.sendMessage(tabId, { type: 'open-match', key: null }, { frameId: 0 });
}

/** Presses a button of a tab's card; `false` while there is none that says this. */
export async function pressInCardOf([tabId, label]: readonly [number, string]): Promise<boolean> {
  const [ran] = await chrome.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    args: [label],
    func: (wanted: string) => {
      const root = document.querySelector('html > div')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      const button = buttons.find((one) => one.textContent?.includes(wanted));
      button?.click();
      return Boolean(button);
    },
  });
  return ran?.result === true;
}

/** What a tab's card says; `''` while there is none. */
export async function cardTextIn(tabId: number): Promise<string> {
  const [ran] = await chrome.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    func: () =>
      document.querySelector('html > div')?.shadowRoot?.querySelector('.card')?.textContent ?? '',
  });
  return (ran?.result as string | undefined) ?? '';
}

/** The extension's storage and the rows of its database, as one text. */
export async function keptOnDisk(): Promise<string> {
  const kept = await chrome.storage.local.get();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('doi-chieu');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tables = [...database.objectStoreNames].map(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const asked = database.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve([name, asked.result]);
        asked.onerror = () => reject(asked.error);
      }),
  );
  const rows = await Promise.all(tables);
  database.close();
  return JSON.stringify([kept, rows], (_, value) =>
    value instanceof ArrayBuffer ? `${value.byteLength} bytes` : value,
  );
}
