// The page behind the popup: asks its content script what is marked there, and the background for
// the entries.
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { EntryKey } from '../../lib/claims/entry.ts';
import type { PageState, ShownEntry } from '../../lib/messages.ts';
import { send, sendToPage } from '../../lib/send.ts';

export type PageBehind = {
  tabId: number | null;
  /** `null`: nothing runs there. */
  state: PageState | null;
  entries: readonly ShownEntry[];
};

/** Asks once now; `refresh` asks again, `openMatch` shows a match in the page. */
export function createPageBehind() {
  const page = signal<PageBehind | undefined>(undefined);

  const refresh = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id ?? null;
    const asked = tabId === null ? null : await sendToPage(tabId, { type: 'page-matches' });
    const state = asked?.ok ? asked.value : null;
    const keys = state?.matches.map(({ key }) => key).slice(0, 100) ?? [];
    const answer = keys.length > 0 ? await send({ type: 'entries', keys }) : null;
    page.value = { tabId, state, entries: answer?.ok ? answer.value : [] };
  };
  const openMatch = async (key: EntryKey): Promise<boolean> => {
    const tabId = page.value?.tabId;
    if (typeof tabId !== 'number') return false;
    const reply = await sendToPage(tabId, { type: 'open-match', key });
    return reply.ok && reply.value.opened;
  };
  const rescan = async () => {
    const tabId = page.value?.tabId;
    if (typeof tabId !== 'number') return;
    await sendToPage(tabId, { type: 'rescan' });
    await refresh();
  };
  void refresh();
  return { page, refresh, openMatch, rescan };
}
