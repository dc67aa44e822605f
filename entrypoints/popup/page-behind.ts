// The page behind the popup: asks its content script what is marked there, and the background for
// the entries.
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { EntryKey } from '../../lib/claims/entries/entry.ts';
import type { Diagnosis, PageState, ShownEntry } from '../../lib/messages.ts';
import { pageKind } from '../../lib/page/page-kinds.ts';
import { listedSites, siteOf } from '../../lib/page/sites.ts';
import { sendToPage } from '../../lib/send.ts';
import { readSettings } from '../../lib/settings.ts';
import { shownEntries } from '../extension-page/shown-entries.ts';
import { askForSites, type WithheldSites, withheldSites } from './withheld-sites.ts';

export type PageBehind = {
  tabId: number | null;
  /** `null`: nothing runs there. */
  state: PageState | null;
  /** Of a site that is read: something should run there. */
  isListed: boolean;
  /** A place where nothing is read, such as messages. */
  isPrivatePlace: boolean;
  /** It should show something to read. */
  expectsUnits: boolean;
  /** What was looked for where nothing was recognised; else `null`. */
  diagnosis: Diagnosis | null;
  entries: readonly ShownEntry[];
  /** `null` where the page's own site is not among them. */
  withheld: WithheldSites | null;
};

/** So long it takes to begin on an open page. */
const BEGIN_MS = 400;

/** Asks now, and again whenever the page counts anew; `openMatch` shows a match in the page, `allow` asks for sites. */
export function createPageBehind() {
  const page = signal<PageBehind | undefined>(undefined);

  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id ?? null;
    const asked = tabId === null ? null : await sendToPage(tabId, { type: 'page-matches' });
    const state = asked?.ok ? asked.value : null;
    const entries = await shownEntries(state?.matches.map(({ key }) => key) ?? []);
    const kind = kindOf(tab?.url);
    const expectsUnits = state !== null && kind === 'expected';
    const isPrivatePlace = kind === 'private';
    const isListed = await isOfListedSite(tab?.url);
    const isBlind = expectsUnits && state.units === 0;
    const diagnosis = isBlind && tabId !== null ? await diagnosePage(tabId) : null;
    const withheld = await withheldFrom(state?.siteId ?? null);
    const read = { state, isListed, isPrivatePlace, expectsUnits, diagnosis, entries };
    page.value = { tabId, ...read, withheld };
  };
  // One after the other: a late answer must not take the place of a later one.
  let last = Promise.resolve();
  const refresh = () => {
    last = last.then(look, look);
    return last;
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
    // Which tab it is about is known with the first answer.
    const lookAgain = () => {
      if (tab?.id !== undefined && tab.id === page.value?.tabId) void refresh();
    };
    if (isCount) void last.then(lookAgain, lookAgain);
    return undefined;
  });
  // What was loading is read a moment after.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    const isBehind = tabId === page.value?.tabId;
    if (isBehind && status === 'complete') setTimeout(() => void refresh(), BEGIN_MS);
  });
  const reload = async () => {
    const tabId = page.value?.tabId;
    if (typeof tabId === 'number') await browser.tabs.reload(tabId);
  };
  const allow = async () => {
    const withheld = page.value?.withheld;
    if (withheld && (await askForSites(withheld))) setTimeout(() => void refresh(), BEGIN_MS);
  };
  void refresh();
  return { page, refresh, openMatch, rescan, reload, allow };
}

async function withheldFrom(siteId: string | null): Promise<WithheldSites | null> {
  const withheld = await withheldSites();
  const isOwn = withheld?.sites.some(({ id }) => id === siteId);
  return siteId === null || isOwn ? withheld : null;
}

async function isOfListedSite(address: string | undefined): Promise<boolean> {
  const host = URL.parse(address ?? '')?.hostname ?? '';
  const { sitesAdded } = await readSettings();
  const hosts = [...listedSites().map((site) => site.host), ...sitesAdded];
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

function kindOf(address: string | undefined): ReturnType<typeof pageKind> {
  const url = URL.parse(address ?? '');
  return url === null ? 'other' : pageKind(siteOf(url), url);
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
