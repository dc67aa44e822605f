// The page behind the popup: asks its content script what is marked there, and the background for
// the entries.
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { EntryKey } from '../../lib/claims/entry.ts';
import type { Diagnosis, PageState, ShownEntry } from '../../lib/messages.ts';
import { pageKind } from '../../lib/page/page-kinds.ts';
import { siteOf } from '../../lib/page/sites.ts';
import { send, sendToPage } from '../../lib/send.ts';

export type PageBehind = {
  tabId: number | null;
  /** `null`: nothing runs there. */
  state: PageState | null;
  /** It should show something to read. */
  expectsUnits: boolean;
  /** What was looked for where nothing was recognised; else `null`. */
  diagnosis: Diagnosis | null;
  entries: readonly ShownEntry[];
};

/** Asks now, and again whenever the page counts anew; `openMatch` shows a match in the page. */
export function createPageBehind() {
  const page = signal<PageBehind | undefined>(undefined);

  const refresh = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id ?? null;
    const asked = tabId === null ? null : await sendToPage(tabId, { type: 'page-matches' });
    const state = asked?.ok ? asked.value : null;
    const keys = state?.matches.map(({ key }) => key).slice(0, 100) ?? [];
    const answer = keys.length > 0 ? await send({ type: 'entries', keys }) : null;
    const expectsUnits = state !== null && isExpected(tab?.url);
    const isBlind = expectsUnits && state.units === 0;
    const diagnosis = isBlind && tabId !== null ? await diagnosePage(tabId) : null;
    page.value = { tabId, state, expectsUnits, diagnosis, entries: answer?.ok ? answer.value : [] };
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
  // The page tells the background how much is marked there; whoever listens hears it too.
  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    const isCount = (message as { type?: unknown } | null)?.type === 'count';
    if (isCount && tab?.id !== undefined && tab.id === page.value?.tabId) void refresh();
    return undefined;
  });
  void refresh();
  return { page, refresh, openMatch, rescan };
}

function isExpected(address: string | undefined): boolean {
  const url = URL.parse(address ?? '');
  return url !== null && pageKind(siteOf(url), url) === 'expected';
}

/** Has a script look at the page once; `null` where none may run. */
async function diagnosePage(tabId: number): Promise<Diagnosis | null> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/diagnosis.js' as '/resident.js'],
    });
    return (ran?.result as Diagnosis | undefined) ?? null;
  } catch {
    return null;
  }
}
